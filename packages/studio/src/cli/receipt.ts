/** Books a picture that an engine was paid for. */
import { basename } from 'node:path';
import type { Accounts } from '../use-cases/accounts.ts';
import type { Artwork } from '../use-cases/imagine.ts';

export function fileReceipt({ file, provenance: { engine, receipt } }: Artwork, accounts: Accounts): void {
  if (engine.kind === 'procedural') return;
  accounts.file({
    time: new Date().toISOString(),
    engine: engine.id,
    ...(engine.model !== undefined && { model: engine.model }),
    ...(receipt?.jobId !== undefined && { jobId: receipt.jobId }),
    ...(receipt?.cost && { cost: receipt.cost }),
    picture: basename(file),
  });
}
