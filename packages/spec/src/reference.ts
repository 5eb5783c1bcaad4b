import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * Something outside the words that the picture should follow: a picture, or an add-on of a model.
 * Kinds: `image`, `style`, `character`, `object`, `edit` (pictures, by what they lend), `tag` (a picture known by its name alone), and
 * `lora`, `hypernet`, `embedding` (add-ons).
 */
export const referenceSchema = z.looseObject({
  kind: z.string().min(1),
  /** An address, a file's name, a tag, the name of an add-on, or a generator's own code for a style. */
  value: z.string().min(1),
  /** How strongly, by the scale of the generator it came from. */
  weight: z.number().optional(),
  /** Id of the subject it shows. */
  of: z.string().optional(),
  span: spanSchema.optional(),
});
export type Reference = z.infer<typeof referenceSchema>;
