import { z } from 'zod';
import { referenceSchema } from './reference.ts';
import { warningSchema } from './warning.ts';

/** A Brief put into one generator's language, ready to paste or send. */
export const dialectPromptSchema = z.object({
  /** `gpt-image`, `midjourney`, `plain`, … */
  dialect: z.string(),
  /** The version of the target it was written for, where the target has several: `8.2`. */
  version: z.string().optional(),
  prompt: z.string(),
  /** Only where the target has a negative channel of its own. */
  negative: z.string().optional(),
  /** Settings that travel beside the text, by the target's own names. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Pictures that travel beside the text, each with the target's own field for it, and what the prompt calls it. */
  references: z.array(z.object({ field: z.string(), reference: referenceSchema, mention: z.string().optional() })).optional(),
  warnings: z.array(warningSchema).default([]),
});
export type DialectPrompt = z.infer<typeof dialectPromptSchema>;
