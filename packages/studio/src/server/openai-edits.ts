/** `POST /images/edits`: an instruction to a picture of ours. Its file carries the Brief, so nothing has to be kept between two requests. */
import { provenanceOf } from '@atelier/lineage';
import { AtelierError } from '@atelier/spec';
import { z } from 'zod';
import type { Plan } from '../use-cases/plan.ts';
import { paintedBy, reviseBrief, sizeAfter } from '../use-cases/revise.ts';
import { parseSize } from '../use-cases/size.ts';

/** Fields of a form are text. */
export const editSchema = z.object({
  prompt: z.string(),
  n: z.coerce.number().int().min(1).max(10).optional(),
  size: z.string().optional(),
  response_format: z.enum(['b64_json', 'url']).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).optional(),
});

export interface Edit {
  plans: Plan[];
  /** `pixels` hash of the picture that was sent, and what was said of it. */
  kin: { parent: string; instruction: string };
}

/** @throws AtelierError `usage` where it is no picture with a record, `not-placed` where the instruction changes nothing */
export function editOf(bytes: Uint8Array, { prompt, n = 1, size }: z.infer<typeof editSchema>): Edit {
  const parent = provenanceOf(bytes);
  const before = paintedBy(parent);
  const { brief, answer, patch, unplaced, move } = reviseBrief(before, prompt);
  const again = move?.intent === 'again';
  const changes = patch.added.length + patch.removed.length + patch.changed.length > 0;
  if (unplaced.length > 0 || (!changes && !again)) throw new AtelierError('not-placed', answer);
  const sides = size && size !== 'auto' ? parseSize(size) : sizeAfter(before, brief);
  const first = parent.seed + (again ? 1 : 0);
  const plans = Array.from({ length: n }, (_, i): Plan => ({ brief, seed: (first + i) >>> 0, ...sides }));
  return { plans, kin: { parent: parent.pixels, instruction: prompt } };
}
