/**
 * Google's Gemini image models: `POST /v1beta/models/{model}:generateContent`, the picture as a part of the answer. One picture a
 * request, a ratio and a size class instead of sides, no negative channel, no documented seed. All of them carry a watermark.
 */
import { AtelierError, type Warning } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import { OFFICIAL } from '../../official.ts';
import type { Job, JobContext, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestRatio } from '../nearest-size.ts';
import { geminiPrice, geminiReckoned } from '../prices.ts';
import { fromBase64, isSuccess, jsonOf, replyOf, textOf, toBase64 } from '../reply.ts';
import { withRetries } from '../retry.ts';

export interface GeminiOptions {
  key?: string | undefined;
  /** The provider's own where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'Gemini';
const MODELS = [
  'gemini-nano-banana-2.1',
  'gemini-3-pro-image',
  'gemini-3.1-flash-lite-image',
  'gemini-2.5-flash-image',
] as const;
const RATIOS = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'];
/** Longer side in pixels up to which a size class is enough. */
const CLASSES = [
  [1400, '1K'],
  [2800, '2K'],
  [Number.POSITIVE_INFINITY, '4K'],
] as const;

const partSchema = z.looseObject({
  text: z.string().optional(),
  inlineData: z.looseObject({ data: z.string() }).optional(),
  thought: z.boolean().optional(),
});
const replySchema = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z.looseObject({ parts: z.array(partSchema).default([]) }).nullish(),
        finishReason: z.string().nullish(),
        finishMessage: z.string().nullish(),
      }),
    )
    .nullish(),
  promptFeedback: z.looseObject({ blockReason: z.string().nullish(), blockReasonMessage: z.string().nullish() }).nullish(),
  usageMetadata: z
    .looseObject({
      promptTokenCount: z.number().nullish(),
      candidatesTokenCount: z.number().nullish(),
      thoughtsTokenCount: z.number().nullish(),
    })
    .nullish(),
  responseId: z.string().nullish(),
  modelVersion: z.string().nullish(),
});
const errorSchema = z.looseObject({ error: z.looseObject({ message: z.string().nullish(), status: z.string().nullish() }) });

export function gemini({ key, baseUrl = OFFICIAL.gemini }: GeminiOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const modelOf = ({ options }: Job): string => (typeof options.model === 'string' ? options.model : MODELS[0]);

  async function send(job: Job, { door, signal }: JobContext): Promise<Uint8Array> {
    const answer = await door.request(`${base}/v1beta/models/${encodeURIComponent(modelOf(job))}:generateContent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { 'x-goog-api-key': key }) },
      body: JSON.stringify(bodyFor(job, modelOf(job))),
      purpose: job.inputs.length > 0 ? 'edit a picture' : 'draw a picture',
      signal,
    });
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    return bytes;
  }

  return {
    id: 'gemini',
    name: NAME,
    capabilities: {
      minSide: 64,
      maxSide: 4096,
      maxCount: 10,
      seed: 'none',
      negative: false,
      dialect: 'gemini',
      shapes: RATIOS,
      formats: ['png', 'jpeg'],
      progress: false,
      cancel: true,
      cost: 'paid',
      modes: ['text-to-image', 'edit'],
      inputs: { roles: ['reference', 'init'], most: 14, byWords: true },
      concurrency: 3,
      models: MODELS,
      options: { model: 'text', imageSize: ['1K', '2K', '4K'] },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    secrets: key ? [key] : [],
    check(job) {
      if (!key && base === OFFICIAL.gemini)
        throw new AtelierError(
          'no-key',
          'Gemini needs a key: atelier keys set GEMINI_API_KEY, or set GEMINI_API_KEY or GOOGLE_GENERATIVE_AI_API_KEY.',
        );
      if (modelOf(job).startsWith('gemini-2.5') && job.inputs.length > 3)
        throw new AtelierError('usage', `${modelOf(job)} takes 3 pictures along; got ${job.inputs.length}.`);
    },
    estimate: (job) => geminiPrice(modelOf(job), sizeClassOf(job, modelOf(job))),
    async *paint(job, context) {
      const bytes = await withRetries(() => send(job, context), context.wait);
      const { candidates, promptFeedback, usageMetadata, responseId, modelVersion } = replyOf(replySchema, bytes, {
        engine: NAME,
        paid: true,
      });
      if (promptFeedback?.blockReason)
        throw refusal('prompt', [promptFeedback.blockReason, promptFeedback.blockReasonMessage].filter(Boolean).join(': '));
      const [candidate] = candidates ?? [];
      const parts = candidate?.content?.parts ?? [];
      const picture = parts.find(({ inlineData, thought }) => inlineData && !thought)?.inlineData;
      if (!picture)
        throw withoutPicture(
          candidate?.finishReason ?? '',
          candidate?.finishMessage ?? '',
          parts.map(({ text = '' }) => text).join(' '),
        );
      const { promptTokenCount: question, thoughtsTokenCount: thoughts, candidatesTokenCount: tokens } = usageMetadata ?? {};
      const price =
        geminiReckoned(modelOf(job), { question, thoughts, picture: tokens }) ??
        geminiPrice(modelOf(job), sizeClassOf(job, modelOf(job)));
      yield {
        type: 'picture',
        bytes: fromBase64(picture.data),
        ...(responseId && { jobId: responseId }),
        model: modelVersion ?? modelOf(job),
        ...(price && { cost: price }),
        warnings: warningsFor(job),
      };
    },
  };
}

/** The 2.5 model has one size. */
function sizeClassOf({ options, width, height }: Job, model: string): string {
  if (model.startsWith('gemini-2.5')) return '1K';
  return String(options.imageSize ?? CLASSES.find(([side]) => Math.max(width, height) <= side)?.[1]);
}

function bodyFor(job: Job, model: string): object {
  const { prompt, inputs, width, height } = job;
  return {
    contents: [
      {
        role: 'user',
        parts: [
          { text: prompt.prompt },
          ...inputs.map(({ bytes, type }) => ({ inlineData: { mimeType: type, data: toBase64(bytes) } })),
        ],
      },
    ],
    generationConfig: {
      responseModalities: ['IMAGE'],
      imageConfig: {
        aspectRatio: nearestRatio({ width, height }, RATIOS),
        ...(!model.startsWith('gemini-2.5') && { imageSize: sizeClassOf(job, model) }),
      },
    },
  };
}

/** A ratio that differs by more than a hundredth is worth a word. */
function warningsFor({ width, height }: Job): Warning[] {
  const ratio = nearestRatio({ width, height }, RATIOS);
  const [w = 1, h = 1] = ratio.split(':').map(Number);
  if (Math.abs(w / h / (width / height) - 1) < 0.01) return [];
  return [
    {
      code: 'ratio-changed',
      message: `${NAME} has no ratio ${width}:${height}; the nearest, ${ratio}, was used.`,
      about: 'aspect',
    },
  ];
}

const refusal = (kind: 'prompt' | 'picture', words: string) =>
  failureOf({ engine: NAME, status: 200, headers: {}, words: readable(words), refusal: kind });

function withoutPicture(reason: string, message: string, said: string): AtelierError {
  const words = readable([reason, message, said].filter(Boolean).join(': '));
  if (/IMAGE_SAFETY|IMAGE_PROHIBITED|IMAGE_RECITATION/.test(reason)) return refusal('picture', words);
  if (/SAFETY|PROHIBITED|BLOCKLIST|SPII|RECITATION/.test(reason)) return refusal('prompt', words);
  return new AtelierError(
    'unknown-fate',
    `${NAME} answered without a picture${words ? `: “${words}”` : ''}. It may have been charged; it was not asked again.`,
  );
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { message, status: name } = found.success ? found.data.error : { message: text, status: undefined };
  const words = readable(message ?? '');
  const badKey = /API key not valid|API_KEY_INVALID/i.test(text);
  const blocked = /SAFETY|PROHIBITED_CONTENT|blocked by/i.test(words) ? ('prompt' as const) : undefined;
  const noCredit =
    name === 'RESOURCE_EXHAUSTED' && /billing|quota.*(exceeded|limit: 0)|credits? (are|is) depleted/i.test(words);
  return failureOf({ engine: NAME, status: badKey ? 401 : status, headers, words, refusal: blocked, outOfCredit: noCredit });
}
