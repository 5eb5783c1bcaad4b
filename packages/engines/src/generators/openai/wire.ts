/** What goes to an OpenAI-shaped images endpoint and what comes back. Requests are exact, replies are read leniently. */
import { z } from 'zod';
import type { Job } from '../adapter.ts';
import { nearestFree, nearestListed, type Sides } from '../nearest-size.ts';
import type { OpenAiModel } from './models.ts';

export interface Body {
  model: string;
  prompt: string;
  n: 1;
  size: string;
  quality?: string;
  background?: string;
  moderation?: string;
  output_format?: string;
  response_format?: 'b64_json';
  stream?: true;
  partial_images?: number;
  /** Settings of a local server's own. */
  [extra: string]: string | number | boolean | undefined;
}

/** Names of options that pass through as they are; edits know no moderation. */
const PASSED = ['background', 'moderation'] as const;

export function sizeFor(model: OpenAiModel, job: Sides): Sides {
  return 'step' in model.sizes ? nearestFree(job, model.sizes) : nearestListed(job, model.sizes);
}

export function bodyFor(model: OpenAiModel, job: Job): Body {
  const { width, height } = sizeFor(model, job);
  const { options } = job;
  return {
    model: model.id,
    prompt: job.prompt.prompt,
    n: 1,
    size: `${width}x${height}`,
    ...(typeof options.quality === 'string' && { quality: options.quality }),
    ...Object.fromEntries(
      PASSED.filter((name) => name !== 'moderation' || job.inputs.length === 0).flatMap((name) =>
        typeof options[name] === 'string' ? [[name, options[name]]] : [],
      ),
    ),
    ...Object.fromEntries((model.extras ?? []).flatMap((name) => (name in options ? [[name, options[name]]] : []))),
    // GPT Image models always answer with the bytes and refuse the field; the others send an address unless asked.
    ...(model.id.startsWith('gpt-image') ? { output_format: 'png' } : { response_format: 'b64_json' as const }),
    ...(model.streams && { stream: true as const, partial_images: 3 }),
  };
}

const usageSchema = z.looseObject({
  input_tokens: z.number().optional(),
  output_tokens: z.number().optional(),
  input_tokens_details: z.looseObject({ text_tokens: z.number().optional(), image_tokens: z.number().optional() }).optional(),
});
export type Usage = z.infer<typeof usageSchema>;

export const replySchema = z.looseObject({
  data: z
    .array(z.looseObject({ b64_json: z.string().optional(), url: z.string().optional(), revised_prompt: z.string().nullish() }))
    .min(1),
  usage: usageSchema.nullish(),
  size: z.string().nullish(),
  quality: z.string().nullish(),
});

export const eventSchema = z.looseObject({
  type: z.string().optional(),
  b64_json: z.string().optional(),
  partial_image_index: z.number().optional(),
  usage: usageSchema.nullish(),
  quality: z.string().nullish(),
  revised_prompt: z.string().nullish(),
  error: z.looseObject({ message: z.string().nullish(), code: z.string().nullish(), type: z.string().nullish() }).nullish(),
});

export const errorSchema = z.looseObject({
  error: z.union([
    z.looseObject({
      message: z.string().nullish(),
      code: z.union([z.string(), z.number()]).nullish(),
      type: z.string().nullish(),
    }),
    z.string(),
  ]),
});
