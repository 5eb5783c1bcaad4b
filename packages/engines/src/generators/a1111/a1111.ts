/**
 * AUTOMATIC1111's web UI and those that kept its API (Forge, SD.Next, KoboldCpp): `POST /sdapi/v1/txt2img`, `/img2img` where
 * a picture goes along. One job at a time; how far it is comes from `/internal/progress` by a task id of our own, so that
 * another person's job on the same server is not taken for ours. Stopping is only possible for whatever runs there.
 */
import { AtelierError, type Warning } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree } from '../nearest-size.ts';
import { fromBase64, isSuccess, jsonOf, replyOf, textOf, toBase64 } from '../reply.ts';
import { withRetries } from '../retry.ts';
import { Stream } from '../stream.ts';

export interface A1111Options {
  /** `http://127.0.0.1:7860` where absent. */
  baseUrl?: string | undefined;
  /** `name:password` of `--api-auth`. */
  auth?: string | undefined;
}

const NAME = 'Stable Diffusion web UI';
const SIZES = { step: 8, maxRatio: 8, maxSide: 2048, experimentalAbove: Number.POSITIVE_INFINITY };
const POLL_MS = 700;

const replySchema = z.looseObject({
  images: z.array(z.string()).min(1),
  info: z.union([z.string(), z.looseObject({})]).nullish(),
});
const infoSchema = z.looseObject({ seed: z.number().optional(), sd_model_name: z.string().nullish() });
const progressSchema = z.looseObject({
  active: z.boolean().optional(),
  progress: z.number().nullish(),
  live_preview: z.string().nullish(),
  id_live_preview: z.number().nullish(),
});
const errorSchema = z.looseObject({
  error: z.string().nullish(),
  errors: z.string().nullish(),
  detail: z.unknown().optional(),
});

export function a1111({ baseUrl = 'http://127.0.0.1:7860', auth }: A1111Options = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const headers = {
    'content-type': 'application/json',
    ...(auth && { authorization: `Basic ${Buffer.from(auth).toString('base64')}` }),
  };

  async function ask(path: string, body: object, purpose: string, { door, signal }: JobContext): Promise<Incoming> {
    return door.request(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body), purpose, signal });
  }

  async function draw(job: Job, task: string, context: JobContext): Promise<Uint8Array> {
    const path = job.inputs.length > 0 ? '/sdapi/v1/img2img' : '/sdapi/v1/txt2img';
    const answer = await ask(path, bodyFor(job, task), 'draw a picture', context);
    if (isSuccess(answer)) return answer.bytes();
    throw failureFrom(answer, textOf(await answer.bytes()));
  }

  /** Reports until told to stop; trouble here is no reason to lose the picture. */
  async function watch(task: string, events: Stream<JobEvent>, context: JobContext, over: () => boolean): Promise<void> {
    let shown = -1;
    while (!over()) {
      await context.wait(POLL_MS).catch(() => {});
      if (over() || context.signal.aborted) return;
      const answer = await ask(
        '/internal/progress',
        { id_task: task, id_live_preview: shown, live_preview: true },
        'ask how far it is',
        context,
      ).catch(() => undefined);
      if (!answer || !isSuccess(answer)) return;
      const state = progressSchema.safeParse(jsonOf(textOf(await answer.bytes())));
      if (!state.success || over()) return;
      const { progress, live_preview, id_live_preview } = state.data;
      if (typeof progress === 'number') events.push({ type: 'progress', progress: Math.min(progress, 0.99), stage: 'drawing' });
      if (!live_preview) continue;
      shown = id_live_preview ?? shown;
      events.push({ type: 'preview', bytes: fromBase64(live_preview) });
    }
  }

  return {
    id: 'a1111',
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
      inputs: { roles: ['init', 'mask', 'depth', 'edges', 'ids'], most: 3 },
      concurrency: 1,
      options: {
        model: 'text',
        steps: 'number',
        cfg_scale: 'number',
        sampler_name: 'text',
        scheduler: 'text',
        denoising_strength: 'number',
      },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    check({ inputs }) {
      if (inputs.some(({ role }) => role === 'mask') && !inputs.some(({ role }) => role === 'init'))
        throw new AtelierError('usage', 'A mask says where to paint in a picture: give the picture to start from too.');
    },
    async *paint(job, context) {
      const task = `task(atelier-${job.seed}-${job.width}x${job.height})`;
      const events = new Stream<JobEvent>();
      let over = false;
      const drawn = withRetries(() => draw(job, task, context), context.wait).finally(() => {
        over = true;
        events.end();
      });
      drawn.catch(() => {});
      void watch(task, events, context, () => over);
      try {
        yield* events;
        yield pictureOf(job, await drawn);
      } catch (error) {
        // The server goes on painting for nobody unless it is told; it can only be told about whatever runs there.
        if (context.signal.aborted)
          await context.door
            .request(`${base}/sdapi/v1/interrupt`, {
              method: 'POST',
              headers,
              body: '{}',
              purpose: 'stop the drawing',
              idleMs: 900,
            })
            .then((answer) => answer.bytes())
            .catch(() => {});
        throw error;
      }
    },
  };
}

function bodyFor({ prompt, width, height, seed, inputs, options }: Job, task: string): object {
  const size = nearestFree({ width, height }, SIZES);
  const { model, ...settings } = options;
  const init = inputs.find(({ role }) => role === 'init');
  const mask = inputs.find(({ role }) => role === 'mask');
  const maps = inputs.filter(({ role }) => role === 'depth' || role === 'edges' || role === 'ids');
  return {
    prompt: prompt.prompt,
    negative_prompt: prompt.negative ?? '',
    ...size,
    seed,
    batch_size: 1,
    n_iter: 1,
    send_images: true,
    save_images: false,
    force_task_id: task,
    ...settings,
    ...(model !== undefined && { override_settings: { sd_model_checkpoint: model } }),
    ...(init && {
      init_images: [toBase64(init.bytes)],
      ...(init.strength !== undefined && { denoising_strength: 1 - init.strength }),
    }),
    ...(mask && { mask: toBase64(mask.bytes) }),
    ...(maps.length > 0 && {
      alwayson_scripts: {
        controlnet: {
          args: maps.map(({ role, bytes, strength = 1 }) => ({
            enabled: true,
            image: toBase64(bytes),
            module: 'none',
            model: CONTROL[role as keyof typeof CONTROL],
            weight: strength,
          })),
        },
      },
    }),
  };
}

/** Names that the ControlNet extension matches against its files. */
const CONTROL = { depth: 'depth', edges: 'canny', ids: 'seg' } as const;

function pictureOf(job: Job, bytes: Uint8Array): JobEvent {
  const { images, info } = replyOf(replySchema, bytes, { engine: NAME, paid: false });
  const told = infoSchema.safeParse(typeof info === 'string' ? jsonOf(info) : info);
  const { seed, sd_model_name: model } = told.success ? told.data : {};
  const size = nearestFree(job, SIZES);
  const warnings: Warning[] =
    size.width === job.width && size.height === job.height
      ? []
      : [
          {
            code: 'size-changed',
            message: `${NAME} takes sizes in steps of 8 up to 2048; asked for ${size.width}x${size.height}.`,
            about: 'size',
          },
        ];
  return {
    type: 'picture',
    bytes: fromBase64(images[0] ?? ''),
    ...(seed !== undefined && seed >= 0 && { seed }),
    ...(model && { model }),
    warnings,
  };
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { error, errors, detail } = found.success ? found.data : { error: text, errors: '', detail: undefined };
  const said = [error, errors, typeof detail === 'string' ? detail : detail && JSON.stringify(detail)]
    .filter(Boolean)
    .join(': ');
  return failureOf({ engine: NAME, status, headers, words: readable(said), free: true });
}
