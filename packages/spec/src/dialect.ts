import { z } from 'zod';
import { warningSchema } from './warning.ts';

/** A Brief put into one generator's language, ready to paste or send. */
export const dialectPromptSchema = z.object({
  /** `gpt-image`, `midjourney`, `plain`, … */
  dialect: z.string(),
  prompt: z.string(),
  /** Only where the target has a negative channel of its own. */
  negative: z.string().optional(),
  /** Settings that travel beside the text, by the target's own names. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  warnings: z.array(warningSchema).default([]),
});
export type DialectPrompt = z.infer<typeof dialectPromptSchema>;
