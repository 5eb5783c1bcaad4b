import { z } from 'zod';

export const REFERENCE_ROLES = ['image', 'style', 'character'] as const;

/** A picture that the wanted one should follow; what it lends is its role: the picture itself, its style, or who is in it. */
export const referenceSchema = z.looseObject({
  /** An address, a file's name, or a generator's own code for a style (`1234567`). */
  uri: z.string().min(1),
  role: z.enum(REFERENCE_ROLES).default('image'),
  /** What prompts call it, where a target has names for references: `woman` for `@woman`. */
  tag: z.string().optional(),
  /** Id of the subject it shows. */
  of: z.string().optional(),
  /** How strongly, by the scale of the generator it came from. */
  weight: z.number().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
