/** Books a picture that an engine was paid for. What wrote its words is booked when it answers (`metered`). */
import { basename } from 'node:path';
import type { Artwork } from '../use-cases/imagine.ts';
import type { Around } from './around.ts';
import { book } from './costs.ts';

export function fileReceipt({ file, provenance: { engine, receipt } }: Artwork, place: Around): void {
  if (engine.kind === 'procedural') return;
  book(place, {
    engine: engine.id,
    ...(engine.model !== undefined && { model: engine.model }),
    ...(receipt?.jobId !== undefined && { jobId: receipt.jobId }),
    ...(receipt?.cost && { cost: receipt.cost }),
    picture: basename(file),
  });
}
