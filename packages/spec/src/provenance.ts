/** What a picture's file says about how it came to be. No time, no duration: the same input gives the same bytes. */
import { z } from 'zod';
import { briefSchema } from './brief.ts';
import { warningSchema } from './warning.ts';

export const PROVENANCE_VERSION = 1;

export const costSchema = z.object({
  amount: z.number().nonnegative(),
  currency: z.literal('USD'),
  basis: z.enum(['reported', 'price-list']),
  date: z.string().optional(),
});

/** The chat model that read or wrote, where one did. */
export const writerSchema = z.object({
  /** Of its adapter: `anthropic`. */
  id: z.string(),
  /** As it was asked for. */
  model: z.string(),
  /** `built-in`: its answers could not be used; a warning says why. */
  by: z.enum(['model', 'built-in']),
  /** The provider's own numbers for what it was asked. */
  requests: z.array(z.string()).optional(),
  inputTokens: z.number().int().nonnegative().optional(),
  outputTokens: z.number().int().nonnegative().optional(),
  /** As the provider says, or by its published price; absent where it is unknown, which is not nothing. */
  cost: costSchema.optional(),
});
export type WriterRecord = z.infer<typeof writerSchema>;

export const provenanceSchema = z.object({
  v: z.literal(PROVENANCE_VERSION),
  /** Who wrote the file: `Atelier 0.1.0`. */
  software: z.string(),
  engine: z.object({
    id: z.string(),
    /** As shown to people: `Illustrator 0.1`. */
    name: z.string(),
    version: z.string(),
    /** Whether a trained model drew it. The Illustrator is procedural: `procedural`. */
    kind: z.enum(['procedural', 'model']),
    model: z.string().optional(),
  }),
  idea: z.string(),
  /** Whole, as painted: reading and writing are not repeated on replay. */
  brief: briefSchema,
  writer: writerSchema.optional(),
  /** The chat model that said where things stand, where one did. */
  layout: writerSchema.optional(),
  dialect: z.string(),
  prompt: z.string(),
  negative: z.string().optional(),
  seed: z.number().int().nonnegative(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Engine options that change the picture, e.g. `{missing: 'leave'}`. */
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** What the engine said of the job. */
  receipt: z
    .object({
      jobId: z.string().optional(),
      /** The prompt as the engine rewrote it. */
      revisedPrompt: z.string().optional(),
      cost: costSchema.optional(),
    })
    .optional(),
  /** SHA-256 of the RGBA8 pixels, hex. */
  pixels: z.string(),
  /** `pixels` hash of the picture this one was revised from. */
  parent: z.string().optional(),
  /** What was said last to come to this picture, where it was gone on from by talking: `make it night`. */
  instruction: z.string().optional(),
  warnings: z.array(warningSchema).default([]),
});
export type Provenance = z.infer<typeof provenanceSchema>;
