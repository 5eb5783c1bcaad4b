/**
 * stable-diffusion.cpp's server by its own jobs: `POST /sdcpp/v1/img_gen` is taken with an id, `GET /sdcpp/v1/jobs/{id}` says how far it
 * is and brings the picture, `POST …/cancel` ends it.
 */
import { AtelierError, type Warning } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import type { Job, JobContext, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree } from '../nearest-size.ts';
import { statesOf } from '../polling.ts';
import { fromBase64, isSuccess, jsonOf, replyOf, textOf, toBase64 } from '../reply.ts';
import { withRetries } from '../retry.ts';

export interface SdServerOptions {
  /** `http://127.0.0.1:1234` where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'stable-diffusion.cpp';
const SIZES = { step: 16, maxRatio: 8, maxSide: 2048, experimentalAbove: Number.POSITIVE_INFINITY };
const POLL_MS = 500;
const PATIENCE_MS = 3_600_000;

const takenSchema = z.looseObject({ id: z.string() });
const stateSchema = z.looseObject({
  status: z.string(),
  queue_position: z.number().nullish(),
  result: z
    .looseObject({ images: z.array(z.looseObject({ b64_json: z.string() })).nullish(), seed: z.number().nullish() })
    .nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});
const errorSchema = z.looseObject({
  error: z.union([z.string(), z.looseObject({ message: z.string().nullish() })]).nullish(),
  message: z.string().nullish(),
});

export function sdServer({ baseUrl = 'http://127.0.0.1:1234' }: SdServerOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const headers = { 'content-type': 'application/json' };

  async function submit(job: Job, { door, signal }: JobContext): Promise<string> {
    const answer = await door.request(`${base}/sdcpp/v1/img_gen`, {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyFor(job)),
      purpose: 'draw a picture',
      signal,
    });
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    return replyOf(takenSchema, bytes, { engine: NAME, paid: false }).id;
  }

  return {
    id: 'sd-server',
    name: NAME,
    capabilities: {
      minSide: 64,
      maxSide: SIZES.maxSide,
      maxCount: 64,
      seed: 'exact',
      negative: true,
      dialect: 'sd',
      progress: true,
      cancel: true,
      cost: 'free',
      modes: ['text-to-image', 'edit', 'inpaint'],
      inputs: { roles: ['init', 'mask', 'reference'], most: 4 },
      concurrency: 1,
      options: { steps: 'number', cfg_scale: 'number', sample_method: 'text' },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    check() {},
    async *paint(job, context) {
      const id = await withRetries(() => submit(job, context), context.wait);
      const at = `${base}/sdcpp/v1/jobs/${encodeURIComponent(id)}`;
      const polling = {
        engine: NAME,
        id,
        every: POLL_MS,
        patience: PATIENCE_MS,
        ask: () => context.door.request(at, { purpose: 'ask how far it is', signal: context.signal }),
        read: (bytes: Uint8Array) => replyOf(stateSchema, bytes, { engine: NAME, paid: false }),
      };
      try {
        for await (const { status, queue_position, result, error } of statesOf(polling, context)) {
          if (status === 'failed' || status === 'cancelled')
            throw new AtelierError(
              'engine-failed',
              `${NAME} ended the job: ${status} ${readable([error?.code, error?.message].filter(Boolean).join(': '))}`,
            );
          const image = result?.images?.[0];
          if (status === 'completed') {
            if (!image) throw new AtelierError('bad-reply', `${NAME} finished the job without a picture.`);
            const seed = result?.seed;
            yield {
              type: 'picture',
              bytes: fromBase64(image.b64_json),
              jobId: id,
              ...(typeof seed === 'number' && seed >= 0 && { seed }),
              warnings: warningsFor(job),
            };
            return;
          }
          yield {
            type: 'progress',
            progress: status === 'generating' ? 0.5 : 0,
            stage: queue_position ? `number ${queue_position} in the queue` : status,
          };
        }
      } catch (error) {
        if (context.signal.aborted)
          await context.door
            .request(`${at}/cancel`, { method: 'POST', headers, body: '{}', purpose: 'cancel the job', idleMs: 900 })
            .then((answer) => answer.bytes())
            .catch(() => {});
        throw error;
      }
    },
  };
}

function bodyFor({ prompt, width, height, seed, inputs, options }: Job): object {
  const of = (role: string) => inputs.filter((input) => input.role === role).map(({ bytes }) => toBase64(bytes));
  const [init] = of('init');
  const [mask] = of('mask');
  const references = of('reference');
  return {
    prompt: prompt.prompt,
    negative_prompt: prompt.negative ?? '',
    ...nearestFree({ width, height }, SIZES),
    seed,
    batch_count: 1,
    ...options,
    ...(init && { init_image: init, strength: 1 - (inputs.find(({ role }) => role === 'init')?.strength ?? 0.25) }),
    ...(mask && { mask_image: mask }),
    ...(references.length > 0 && { ref_images: references }),
  };
}

function warningsFor(job: Job): Warning[] {
  const { width, height } = nearestFree(job, SIZES);
  if (width === job.width && height === job.height) return [];
  return [
    { code: 'size-changed', message: `${NAME} was asked for ${width}x${height}, in steps of 16 up to 2048.`, about: 'size' },
  ];
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { error, message } = found.success ? found.data : { error: text, message: undefined };
  const words = readable(message ?? (typeof error === 'string' ? error : (error?.message ?? '')));
  return failureOf({ engine: NAME, status, headers, words, free: true });
}
