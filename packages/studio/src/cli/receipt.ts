/** Books a picture that an engine was paid for. */
import { basename } from 'node:path';
import type { Accounts } from '../use-cases/accounts.ts';
import type { Artwork } from '../use-cases/imagine.ts';

/** What wrote it, too: the provider's own numbers, and what it says it costs. */
export function fileReceipt(
  { file, provenance: { engine, receipt, writer } }: Artwork,
  accounts: Accounts,
  first = true,
): void {
  // Several pictures of one call are paid for once.
  if (first && (writer?.cost || writer?.requests))
    accounts.file({
      time: new Date().toISOString(),
      engine: writer.id,
      model: writer.model,
      ...(writer.requests && { jobId: writer.requests.join(' ') }),
      ...(writer.cost && { cost: writer.cost }),
      picture: basename(file),
    });
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
