/**
 * stable-diffusion.cpp's server by its own jobs: `POST /sdcpp/v1/img_gen` is taken with an id, `GET /sdcpp/v1/jobs/{id}` says how far it
 * is and brings the picture, `POST …/cancel` ends it.
 */
import { AtelierError } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { cancelling, posted } from '../cancelling.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree, otherSize } from '../nearest-size.ts';
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
const featuresSchema = z.looseObject({ control_image: z.boolean().nullish() }).nullish();
const capabilitiesSchema = z.looseObject({
  features: featuresSchema,
  features_by_mode: z.looseObject({ img_gen: featuresSchema }).nullish(),
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
      formats: ['png'],
      progress: true,
      cancel: true,
      cost: 'free',
      modes: ['text-to-image', 'edit', 'inpaint'],
      inputs: { roles: ['init', 'mask', 'reference', 'depth', 'edges', 'ids'], most: 4 },
      concurrency: 1,
      options: { steps: 'number', cfg_scale: 'number', guidance: 'number', sample_method: 'text', scheduler: 'text' },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    check() {},
    async *paint(job, context) {
      if (controlOf(job)) await requireControl(context);
      const id = await withRetries(() => submit(job, context), context.wait);
      const url = `${base}/sdcpp/v1/jobs/${encodeURIComponent(id)}`;
      yield* cancelling(pictureOf(job, id, url, context), context, [posted(`${url}/cancel`, headers)]);
    },
  };

  async function* pictureOf(job: Job, id: string, url: string, context: JobContext): AsyncGenerator<JobEvent> {
    const polling = {
      engine: NAME,
      id,
      every: POLL_MS,
      patience: PATIENCE_MS,
      paid: false,
      ask: () => context.door.request(url, { purpose: 'ask how far it is', signal: context.signal }),
      read: (bytes: Uint8Array) => replyOf(stateSchema, bytes, { engine: NAME, paid: false }),
    };
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
          warnings: otherSize(job, nearestFree(job, SIZES), `${NAME} takes sizes in steps of 16 up to 2048`),
        };
        return;
      }
      yield {
        type: 'progress',
        progress: status === 'generating' ? 0.5 : 0,
        stage: queue_position ? `number ${queue_position} in the queue` : status,
      };
    }
  }

  /** A server takes a map only where it was started with a ControlNet; which kind it is made for, it does not say. */
  async function requireControl({ door, signal, wait }: JobContext): Promise<void> {
    const ask = () => door.request(`${base}/sdcpp/v1/capabilities`, { purpose: 'ask what it takes', signal });
    const answer = await withRetries(ask, wait);
    const told = capabilitiesSchema.safeParse(jsonOf(textOf(await answer.bytes())));
    const features = told.success ? (told.data.features_by_mode?.img_gen ?? told.data.features) : undefined;
    if (features?.control_image === false)
      throw new AtelierError(
        'not-taken',
        `${NAME} at ${base} takes no map: start it with --control-net FILE, or use --guide draft. Nothing was drawn.`,
      );
  }
}

/** The one map that goes along. */
const controlOf = ({ inputs }: Job) => inputs.find(({ role }) => role === 'depth' || role === 'edges' || role === 'ids');

/** Own settings by the names that people know, to where the server has them. */
function settingsOf({ steps, cfg_scale, sample_method, scheduler, guidance }: Job['options']): object {
  const sampling = {
    ...(steps !== undefined && { sample_steps: steps }),
    ...(sample_method !== undefined && { sample_method }),
    ...(scheduler !== undefined && { scheduler }),
    ...((cfg_scale !== undefined || guidance !== undefined) && {
      guidance: {
        ...(cfg_scale !== undefined && { txt_cfg: cfg_scale }),
        ...(guidance !== undefined && { distilled_guidance: guidance }),
      },
    }),
  };
  return Object.keys(sampling).length > 0 ? { sample_params: sampling } : {};
}

function bodyFor(job: Job): object {
  const { prompt, width, height, seed, inputs, options } = job;
  const of = (role: string) => inputs.filter((input) => input.role === role).map(({ bytes }) => toBase64(bytes));
  const [init] = of('init');
  const [mask] = of('mask');
  const references = of('reference');
  const control = controlOf(job);
  return {
    prompt: prompt.prompt,
    negative_prompt: prompt.negative ?? '',
    ...nearestFree({ width, height }, SIZES),
    seed,
    batch_count: 1,
    ...settingsOf(options),
    ...(init && { init_image: init, strength: 1 - (inputs.find(({ role }) => role === 'init')?.strength ?? 0.25) }),
    ...(mask && { mask_image: mask }),
    ...(control && { control_image: toBase64(control.bytes), control_strength: control.strength ?? 0.9 }),
    ...(references.length > 0 && { ref_images: references }),
  };
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { error, message } = found.success ? found.data : { error: text, message: undefined };
  const words = readable(message ?? (typeof error === 'string' ? error : (error?.message ?? '')));
  return failureOf({ engine: NAME, status, headers, words, free: true });
}
