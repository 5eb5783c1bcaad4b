import { z } from 'zod';

/** Soft trouble: something asked for that was not, or not fully, applied. It rides with the result into lineage and screen. */
export const warningSchema = z.object({
  /** Stable identifier, e.g. `not-drawn`, `ratio-changed`, `no-seed`. */
  code: z.string(),
  /** One plain sentence for a person. */
  message: z.string(),
  /** The fact or setting concerned, where there is one. */
  about: z.string().optional(),
  /** Of a relation that was not kept: how `about` was said to stand to which other fact. */
  relation: z.object({ predicate: z.string(), to: z.string() }).optional(),
});
export type Warning = z.infer<typeof warningSchema>;
