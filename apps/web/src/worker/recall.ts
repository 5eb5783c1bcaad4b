/** A picture that was dropped on the page: the document that makes it again. */
import { AtelierError, type Brief, briefSchema } from '@atelier/spec';
import { ratioOf, recallPicture, sizeOf } from '@atelier/studio/browser';
import { z } from 'zod';
import { type Doc, drawSeed, emptyDoc } from '../model/doc.ts';
import type { Recalled } from './protocol.ts';

const linkedSchema = z.object({
  v: z.literal(1),
  brief: briefSchema,
  seed: z.number().int().min(0).max(0xffffffff),
  aspect: z
    .string()
    .regex(/^\d{1,4}:\d{1,4}$/)
    .optional(),
});

/** @throws AtelierError `not-a-picture`, `bad-record`, and `no-lineage` where the file has no prompt to go on from */
export function recall(bytes: Uint8Array, before: Doc): Recalled {
  const { brief, provenance, recalled, warnings } = recallPicture(bytes);
  const notes = warnings.map(({ message }) => message);
  if (!provenance) {
    if (recalled?.prompt === undefined)
      throw new AtelierError('no-lineage', `There is no prompt in this picture to go on from. ${notes.at(-1) ?? ''}`.trim());
    // The Brief and not its words alone: what the file wants left out stands beside them.
    const seed = drawSeed();
    const doc: Doc = { ...emptyDoc(seed), idea: brief.idea, given: { brief, seed }, liberty: before.liberty };
    return { doc, by: recalled.name, ...sizeOf({}, brief.format), notes: ['Its prompt is drawn anew.', ...notes] };
  }
  const { seed, width, height, engine, parent } = provenance;
  const said = sizeOf({}, brief.format);
  const asked = said.width === width && said.height === height ? undefined : ratioOf({ width, height });
  const doc: Doc = { ...docOf(brief, seed, asked), ...(parent !== undefined && { parent }) };
  return { doc, by: `${engine.name} ${engine.version}`, width, height, notes };
}

/** What a record or a link says was made. */
const docOf = (brief: Brief, seed: number, aspect: Doc['aspect']): Doc => ({
  ...emptyDoc(seed),
  idea: brief.idea,
  given: { brief, seed },
  liberty: brief.liberty ?? 'balanced',
  ...(aspect && { aspect }),
});

/** What a link carried, checked. @throws AtelierError `bad-record` */
export function recallLink(value: unknown): Doc {
  const checked = linkedSchema.safeParse(value);
  if (!checked.success)
    throw new AtelierError('bad-record', 'The link is not whole, or a newer Atelier made it. Ask for it again.');
  const { brief, seed, aspect } = checked.data;
  return docOf(brief, seed, aspect);
}
