/** What the tools take and give. Descriptions are read by models: they say what a value means and what it is when left out. */
import { LIBERTIES, writeAnswerSchema } from '@atelier/spec';
import { z } from 'zod';

/** A chat shows no more side by side. */
export const MOST_PICTURES = 4;

const idea = z.string().min(1).max(32_000).describe("what to see, in the person's own words; they are kept word for word");
const seed = z.number().int().min(0).max(4_294_967_295).optional();
const liberty = z
  .enum(LIBERTIES)
  .optional()
  .describe('how much may be added: faithful (light, colour, framing), balanced (the default), free (also further subjects)');
const picture = z.string().min(1).max(1000).describe('an earlier picture: "last", its number in the list, or its file name');
const aspect = z
  .string()
  .regex(/^\d{1,3}:\d{1,3}$/)
  .optional()
  .describe('ratio such as 16:9');
const brief = z
  .looseObject({ v: z.literal(1), idea: z.string() })
  .describe('a Brief: the picture as facts, each with its source');

export const briefInput = z.object({
  idea,
  write: z.boolean().optional().describe('true: with what the built-in writer adds'),
  liberty,
  seed,
});
export const briefOutput = z.object({
  brief,
  said: z.array(z.string()).describe('what the person said, in short'),
  follows: z.array(z.string()).describe('what follows from it'),
  added: z.array(z.string()).describe('what was added'),
  inWords: z.array(z.string()).describe('what was added for the prompt alone: kind of picture, view, lens'),
  unread: z.array(z.string()).describe('words that were not understood'),
});

export const promptInput = z.object({
  idea: idea.optional(),
  picture: picture.optional(),
  for: z
    .string()
    .max(60)
    .describe('the generator: gpt-image, midjourney, flux, gemini, sd … (an unknown name is answered with the list)'),
  liberty,
  seed,
  aspect,
});
const warnings = z.array(z.object({ code: z.string(), message: z.string() }));
export const promptOutput = z.object({ dialect: z.string(), prompt: z.string(), negative: z.string().optional(), warnings });

export const imagineInput = z.object({
  idea: idea.optional(),
  brief: brief.optional().describe('instead of an idea: a Brief of the brief tool, perhaps edited'),
  additions: writeAnswerSchema
    .optional()
    .describe(
      "be the writer yourself: what to add to the idea, in place of the built-in writer. The person's words stay as they are; what the rules do not allow is left out and said",
    ),
  count: z
    .number()
    .int()
    .min(1)
    .max(MOST_PICTURES)
    .optional()
    .describe(
      '1 to 4, different ways to see the same idea. Left out: as many as the idea asks for (“3 pictures of …”), else 1',
    ),
  size: z
    .string()
    .regex(/^\d{2,4}x\d{2,4}$/)
    .optional()
    .describe('pixels such as 1024x768, 64 to 4096 a side'),
  aspect,
  liberty,
  seed: seed.describe('the same idea and seed give the same picture'),
});
const image = z.object({
  file: z.string(),
  uri: z.string(),
  width: z.number(),
  height: z.number(),
  seed: z.number(),
  drawnBy: z.string(),
  prompt: z.string(),
  missing: z.array(z.string()).describe('what the painter has no drawing for; its place is left free'),
  parent: z.string().optional(),
});
export const imagineOutput = z.object({ images: z.array(image), notes: z.array(z.string()) });

export const reviseInput = z.object({
  picture: picture.optional().describe('which picture to go on from; the last one when left out'),
  instruction: z
    .string()
    .min(1)
    .max(2000)
    .describe('what should change, in plain words: "make it night, a sailboat on the left"'),
  dry: z.boolean().optional().describe('true: only what would change; nothing is painted'),
});
const fact = z.object({ id: z.string(), kind: z.string(), value: z.string(), source: z.string() });
export const reviseOutput = z.object({
  answer: z.string(),
  added: z.array(fact),
  removed: z.array(fact),
  changed: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })),
  images: z.array(image),
});

export const readInput = z.object({
  picture: picture.optional(),
  prompt: z.string().min(1).max(32_000).optional().describe('a prompt for any generator, to be read back into facts'),
});
export const readOutput = z.object({
  brief,
  idea: z.string(),
  seed: z.number().optional(),
  drawnBy: z.string().optional(),
  prompt: z.string().optional(),
  parameters: z.string().optional().describe('what another tool left in the file'),
  warnings,
});

export type ImageOut = z.infer<typeof image>;
