/**
 * AUTOMATIC1111's web UI and those that kept its API (Forge, SD.Next, KoboldCpp): `POST /sdapi/v1/txt2img`, `/img2img` where
 * a picture goes along. One job at a time; how far it is comes from `/internal/progress` by a task id of our own, so that
 * another person's job on the same server is not taken for ours. Stopping is only possible for whatever runs there.
 */
import { randomUUID } from 'node:crypto';
import { AtelierError } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { cancelling, posted } from '../cancelling.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree, otherSize } from '../nearest-size.ts';
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
const listSchema = z.looseObject({ model_list: z.array(z.string()) });
const currentSchema = z.looseObject({ sd_model_checkpoint: z.string().nullish() });
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

  async function draw({ inputs }: Job, body: object, context: JobContext): Promise<Uint8Array> {
    // Maps alone steer a picture that starts from nothing.
    const path = inputs.some(({ role }) => role === 'init') ? '/sdapi/v1/img2img' : '/sdapi/v1/txt2img';
    const answer = await ask(path, body, 'draw a picture', context);
    if (isSuccess(answer)) return answer.bytes();
    throw failureFrom(answer, textOf(await answer.bytes()));
  }

  /** Reports until told to stop; trouble here is no reason to lose the picture. Answers with how to stop it. */
  function watch(task: string, events: Stream<JobEvent>, context: JobContext): () => Promise<void> {
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signal, stop.signal]);
    let asking: Promise<boolean> | undefined;
    let shown = -1;
    const look = async (): Promise<boolean> => {
      const body = { id_task: task, id_live_preview: shown, live_preview: true };
      const answer = await ask('/internal/progress', body, 'ask how far it is', { ...context, signal });
      const state = progressSchema.safeParse(jsonOf(textOf(await answer.bytes())));
      if (!isSuccess(answer) || !state.success || signal.aborted) return false;
      const { progress, live_preview, id_live_preview } = state.data;
      if (typeof progress === 'number') events.push({ type: 'progress', progress: Math.min(progress, 0.99), stage: 'drawing' });
      if (live_preview) {
        shown = id_live_preview ?? shown;
        events.push({ type: 'preview', bytes: fromBase64(live_preview) });
      }
      return true;
    };
    void (async () => {
      do {
        await context.wait(POLL_MS).catch(() => {});
        if (signal.aborted) return;
        asking = look().catch(() => false);
      } while (await asking);
    })();
    return async () => {
      stop.abort();
      await asking;
    };
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
      formats: ['png'],
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
    secrets: auth ? [auth, auth.slice(auth.indexOf(':') + 1), Buffer.from(auth).toString('base64')] : [],
    check({ inputs }) {
      if (inputs.some(({ role }) => role === 'mask') && !inputs.some(({ role }) => role === 'init'))
        throw new AtelierError('usage', 'A mask says where to paint in a picture: give the picture to start from too.');
    },
    async *paint(job, context) {
      const controls = await controlsFor(job, context);
      const task = `task(atelier-${job.seed}-${job.width}x${job.height}-${randomUUID().slice(0, 8)})`;
      // The server goes on painting for nobody unless it is told; it can only be told about whatever runs there.
      const order = posted(`${base}/sdapi/v1/interrupt`, headers);
      yield* cancelling(drawn(job, task, controls, context), context, [order]);
    },
  };

  async function* drawn(job: Job, task: string, controls: readonly Control[], context: JobContext): AsyncGenerator<JobEvent> {
    const events = new Stream<JobEvent>();
    const stopWatching = watch(task, events, context);
    const work = withRetries(() => draw(job, bodyFor(job, task, controls), context), context.wait).finally(async () => {
      await stopWatching();
      events.end();
    });
    work.catch(() => {});
    yield* events;
    yield pictureOf(job, await work);
  }

  /** Maps need the ControlNet extension and a model for each: what is there is asked, so that nothing is drawn without them. */
  async function controlsFor(job: Job, context: JobContext): Promise<Control[]> {
    const maps = job.inputs.filter(({ role }) => role in CONTROLS);
    if (maps.length === 0) return [];
    const get = async (path: string) => {
      const request = { headers, purpose: 'ask for its models', signal: context.signal };
      const answer = await withRetries(() => context.door.request(`${base}${path}`, request), context.wait);
      const value = jsonOf(textOf(await answer.bytes()));
      return isSuccess(answer) ? value : undefined;
    };
    const list = listSchema.safeParse(await get('/controlnet/model_list'));
    if (!list.success)
      throw new AtelierError(
        'not-taken',
        `${NAME} at ${base} has no ControlNet extension, which maps need: install it, or use --guide draft. Nothing was drawn.`,
      );
    const current = currentSchema.safeParse(await get('/sdapi/v1/options'));
    const checkpoint = String(job.options.model ?? (current.success ? current.data.sd_model_checkpoint : ''));
    return maps.map((map) => {
      const { fits, said } = CONTROLS[map.role as keyof typeof CONTROLS];
      const model = list.data.model_list.find((name) => fits.test(name) && XL.test(name) === XL.test(checkpoint));
      if (model) return { map, model };
      throw new AtelierError(
        'not-taken',
        `${NAME} at ${base} has no ControlNet for ${said} that fits ${checkpoint || 'its model'} (it has ${list.data.model_list.join(', ') || 'none'}). Nothing was drawn.`,
      );
    });
  }
}

interface Control {
  map: Job['inputs'][number];
  /** As the extension names it. */
  model: string;
}

/** How models for a map are called, by the names under which they are published. */
const CONTROLS = {
  depth: { fits: /depth/i, said: 'depth' },
  edges: { fits: /canny|softedge|lineart|scribble/i, said: 'edges' },
  ids: { fits: /seg/i, said: 'segments' },
} as const;
/** A ControlNet fits models of one architecture alone. */
const XL = /xl|pony|illustrious|noob/i;

function bodyFor({ prompt, width, height, seed, inputs, options }: Job, task: string, controls: readonly Control[]): object {
  const size = nearestFree({ width, height }, SIZES);
  const { model, ...settings } = options;
  const init = inputs.find(({ role }) => role === 'init');
  const mask = inputs.find(({ role }) => role === 'mask');
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
    ...(init && {
      init_images: [toBase64(init.bytes)],
      ...(init.strength !== undefined && { denoising_strength: 1 - init.strength }),
    }),
    ...(mask && { mask: toBase64(mask.bytes) }),
    ...settings,
    ...(model !== undefined && { override_settings: { sd_model_checkpoint: model } }),
    ...(controls.length > 0 && {
      alwayson_scripts: {
        controlnet: {
          args: controls.map(({ map: { bytes, strength = 1 }, model: control }) => ({
            enabled: true,
            image: toBase64(bytes),
            // The map is one already: nothing to find in it first.
            module: 'none',
            model: control,
            weight: strength,
          })),
        },
      },
    }),
  };
}

function pictureOf(job: Job, bytes: Uint8Array): JobEvent {
  const { images, info } = replyOf(replySchema, bytes, { engine: NAME, paid: false });
  const told = infoSchema.safeParse(typeof info === 'string' ? jsonOf(info) : info);
  const { seed, sd_model_name: model } = told.success ? told.data : {};
  const warnings = otherSize(job, nearestFree(job, SIZES), `${NAME} takes sizes in steps of 8 up to 2048`);
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
