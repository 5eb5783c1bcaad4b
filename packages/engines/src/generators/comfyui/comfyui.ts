/**
 * ComfyUI: a graph goes to `POST /prompt` under an id of our own (asked twice, it is one job), progress and previews come over
 * the WebSocket, the picture from `/history` and `/view`. Without a socket the history is asked instead.
 */
import { createHash, randomUUID } from 'node:crypto';
import { AtelierError, type InputPicture, type InputRole, type Warning } from '@atelier/spec';
import type { Incoming, Socket } from '../../net/exchange.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { cancelling, posted } from '../cancelling.ts';
import { failureOf, readable } from '../failure.ts';
import { multipart } from '../multipart.ts';
import { nearestFree, otherSize, type Sides } from '../nearest-size.ts';
import { fetchFinished, statesOf } from '../polling.ts';
import { isSuccess, jsonOf, replyOf, textOf } from '../reply.ts';
import { withRetries } from '../retry.ts';
import { FAMILIES, type Family, familyOf, filled, type Graph } from './graphs.ts';
import { type Steering, steered, UNION } from './steered.ts';
import {
  choicesOf,
  historySchema,
  type ImageRef,
  messageSchema,
  previewOf,
  refusedSchema,
  takenSchema,
  uploadedSchema,
} from './wire.ts';

export interface ComfyOptions {
  /** `http://127.0.0.1:8188` where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'ComfyUI';
const JSON_HEADERS = { 'content-type': 'application/json' };
const POLL_MS = 1000;
const PATIENCE_MS = 1_800_000;

export function comfyui({ baseUrl = 'http://127.0.0.1:8188' }: ComfyOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const post = (path: string, body: object, purpose: string, { door, signal }: JobContext) =>
    door.request(`${base}${path}`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify(body),
      purpose,
      signal,
    });
  const get = (path: string, purpose: string, { door, signal }: JobContext) =>
    door.request(`${base}${path}`, { purpose, signal });

  async function choices(loader: string, input: string, context: JobContext): Promise<string[]> {
    const answer = await get(`/object_info/${loader}`, 'ask for its models', context);
    return choicesOf(jsonOf(textOf(await answer.bytes())), loader, input);
  }

  /** The model to draw with: the one asked for, else the first that a graph here fits, newest families first. */
  async function choose(job: Job, context: JobContext): Promise<{ file: string; family: Family }> {
    const wanted = typeof job.options.model === 'string' ? job.options.model : undefined;
    const offered: { file: string; family: Family }[] = [];
    for (const loader of ['UNETLoader', 'CheckpointLoaderSimple'] as const) {
      const input = loader === 'UNETLoader' ? 'unet_name' : 'ckpt_name';
      for (const file of await choices(loader, input, context)) {
        const family = familyOf(file, loader);
        if (family) offered.push({ file, family });
      }
    }
    const order = FAMILIES.map(({ id }) => id);
    const found = wanted
      ? offered.find(({ file }) => file === wanted || file.replace(/\.\w+$/, '') === wanted)
      : offered.sort((a, b) => order.indexOf(a.family.id) - order.indexOf(b.family.id))[0];
    if (found) return found;
    const names = offered.map(({ file }) => file).join(', ') || 'none that a graph here fits';
    throw new AtelierError(
      'not-taken',
      wanted
        ? `${NAME} at ${base} has no model “${wanted}”; it has ${names}.`
        : `${NAME} at ${base} has no model to draw with (it has ${names}).`,
    );
  }

  return {
    id: 'comfyui',
    name: NAME,
    capabilities: {
      minSide: 64,
      maxSide: 4096,
      maxCount: 64,
      seed: 'exact',
      negative: true,
      dialect: 'comfyui',
      formats: ['png'],
      progress: true,
      cancel: true,
      cost: 'free',
      modes: ['text-to-image', 'edit'],
      inputs: { roles: ['init', 'depth', 'edges', 'ids'], most: 4 },
      concurrency: 2,
      options: { model: 'text', steps: 'number', cfg: 'number', sampler: 'text', scheduler: 'text' },
      checked: { against: 'schema', date: '2026-11-28' },
    },
    check() {},
    async *paint(job, context) {
      const { file, family } = await choose(job, context);
      const steering = await steeringFor(job, family, file, context);
      // New for every job: a server answers an id that it knows with what it has.
      const id = randomUUID();
      // Ends what we started and nothing else: an empty body would stop everybody's. Queued or running, both are told.
      yield* cancelling(drawn(job, { file, family, steering, id }, context), context, [
        posted(`${base}/queue`, JSON_HEADERS, { delete: [id] }),
        posted(`${base}/interrupt`, JSON_HEADERS, { prompt_id: id }),
      ]);
    },
  };

  async function* drawn(
    job: Job,
    { file, family, steering, id }: { file: string; family: Family; steering: readonly Steering[]; id: string },
    context: JobContext,
  ): AsyncGenerator<JobEvent> {
    const socket = await context.door
      .socket(`${base}/ws?clientId=${id}`, { purpose: 'watch the drawing', signal: context.signal })
      .catch(() => undefined);
    try {
      const graph = steered(graphFor(job, family, file), steering, sizeFor(job, family));
      await withRetries(() => submit(graph, id, context), context.wait);
      try {
        if (socket) yield* watched(socket, id);
      } catch (error) {
        // A socket that breaks is no end of the job: the history knows how it went.
        if (context.signal.aborted || (error instanceof AtelierError && error.code === 'engine-failed')) throw error;
      }
      const image = await finished(id, context);
      const view = new URLSearchParams({ filename: image.filename, subfolder: image.subfolder, type: image.type });
      const bytes = await fetchFinished(`${base}/view?${view}`, base, context);
      yield { type: 'picture', bytes, jobId: id, model: file, seed: job.seed, warnings: warningsFor(job, family) };
    } finally {
      socket?.close();
    }
  }

  /** Uploads the pictures that go along, and finds a ControlNet for each map, before anything is drawn. */
  async function steeringFor(job: Job, family: Family, file: string, context: JobContext): Promise<Steering[]> {
    const maps = job.inputs.filter(({ role }) => role !== 'init');
    const nets = maps.length > 0 ? await choices('ControlNetLoader', 'control_net_name', context) : [];
    const controlFor = (role: InputRole): string => {
      const found = nets.find((name) => family.controls?.test(name) && (MAPS[role]?.test(name) || UNION.test(name)));
      if (found) return found;
      throw new AtelierError(
        'not-taken',
        `${NAME} at ${base} has no ControlNet for ${role} that fits ${file} (it has ${nets.join(', ') || 'none'}). Nothing was drawn.`,
      );
    };
    const found = job.inputs.map((input) => ({ input, ...(input.role !== 'init' && { control: controlFor(input.role) }) }));
    const steering: Steering[] = [];
    for (const { input, control } of found) {
      const image = await upload(input, context);
      steering.push({ role: input.role, image, strength: input.strength ?? 0.5, ...(control && { control }) });
    }
    return steering;
  }

  /** Under a name of its content, so that the same picture is one file there. */
  async function upload({ bytes, type }: InputPicture, { door, signal, wait }: JobContext): Promise<string> {
    const filename = `atelier-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${type.slice('image/'.length)}`;
    const { body, type: form } = multipart([
      { name: 'image', value: { bytes, type, filename } },
      { name: 'type', value: 'input' },
      { name: 'overwrite', value: 'true' },
    ]);
    const headers = { 'content-type': form };
    const reply = await withRetries(async () => {
      const request = { method: 'POST' as const, headers, body, purpose: 'hand over a picture', signal };
      const answer = await door.request(`${base}/upload/image`, request);
      const whole = await answer.bytes();
      if (!isSuccess(answer)) throw failureFrom(answer, textOf(whole));
      return replyOf(uploadedSchema, whole, { engine: NAME, paid: false });
    }, wait);
    return reply.subfolder ? `${reply.subfolder}/${reply.name}` : reply.name;
  }

  async function submit(graph: object, id: string, context: JobContext): Promise<void> {
    const answer = await post('/prompt', { prompt: graph, client_id: id, prompt_id: id }, 'draw a picture', context);
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    replyOf(takenSchema, bytes, { engine: NAME, paid: false });
  }

  /** Asked until it is there: the history knows a job only when it is over. */
  async function finished(id: string, context: JobContext): Promise<ImageRef> {
    const polling = {
      engine: NAME,
      id,
      every: POLL_MS,
      patience: PATIENCE_MS,
      paid: false,
      eager: true,
      ask: () => get(`/history/${id}`, 'ask how far it is', context),
      read: (bytes: Uint8Array) => replyOf(historySchema, bytes, { engine: NAME, paid: false })[id],
    };
    for await (const entry of statesOf(polling, context)) {
      if (!entry) continue;
      if (entry.status?.status_str === 'error')
        throw new AtelierError(
          'engine-failed',
          `${NAME} could not finish the job: ${readable(JSON.stringify(entry.status.messages ?? ''))}`,
        );
      const images = Object.values(entry.outputs).flatMap((output) => output.images ?? []);
      const image = images.find(({ type }) => type === 'output') ?? images[0];
      if (image) return image;
      break;
    }
    throw new AtelierError('bad-reply', `${NAME} finished the job without a picture.`);
  }
}

/** Maps by the names under which models for them are published. */
const MAPS: Readonly<Partial<Record<InputRole, RegExp>>> = {
  depth: /depth/i,
  edges: /canny|softedge|lineart|scribble|mlsd/i,
  ids: /seg/i,
};

/** Progress and previews until the job is over; a socket that closes early is no end of the job. */
async function* watched(socket: Socket, id: string): AsyncGenerator<JobEvent> {
  socket.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }));
  for await (const message of socket) {
    if (message.type === 'binary') {
      const bytes = previewOf(message.bytes);
      if (bytes) yield { type: 'preview', bytes };
      continue;
    }
    const parsed = messageSchema.safeParse(jsonOf(message.text));
    if (!parsed.success) continue;
    const { type, data } = parsed.data;
    if (data.prompt_id && data.prompt_id !== id) continue;
    if (type === 'progress' && data.max)
      yield { type: 'progress', progress: Math.min(0.98, (data.value ?? 0) / data.max), stage: 'drawing' };
    if (type === 'execution_error')
      throw new AtelierError('engine-failed', `${NAME} could not finish the job: “${readable(data.exception_message ?? '')}”`);
    if (type === 'execution_interrupted')
      throw new AtelierError('engine-failed', `Somebody stopped the job on the ${NAME} server.`);
    if (type === 'execution_success' || (type === 'executing' && data.prompt_id === id && data.node === null)) return;
  }
}

function sizeFor(job: Sides, { step }: Family): Sides {
  return nearestFree(job, { step, maxRatio: 8, maxSide: 4096, experimentalAbove: Number.POSITIVE_INFINITY });
}

function graphFor(job: Job, family: Family, file: string): Graph {
  const { options, prompt } = job;
  const { width, height } = sizeFor(job, family);
  const pick = <T extends string | number>(name: string, otherwise: T): T =>
    typeof options[name] === typeof otherwise ? (options[name] as T) : otherwise;
  return filled(family.graph, {
    $model: file,
    $prompt: prompt.prompt,
    $negative: prompt.negative ?? '',
    $width: width,
    $height: height,
    $seed: job.seed,
    $steps: pick('steps', family.defaults.steps),
    $cfg: pick('cfg', family.defaults.cfg),
    $sampler: pick('sampler', family.defaults.sampler),
    $scheduler: pick('scheduler', family.defaults.scheduler),
  });
}

function warningsFor(job: Job, family: Family): Warning[] {
  const warnings = otherSize(job, sizeFor(job, family), `This model takes sides in steps of ${family.step}`);
  if (job.prompt.negative && !family.negative)
    warnings.push({
      code: 'no-negative',
      message: `This model has no channel for what must not appear: ${job.prompt.negative}.`,
      about: 'absent',
    });
  return warnings;
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = refusedSchema.safeParse(jsonOf(text));
  const { error, node_errors } = found.success ? found.data : { error: text, node_errors: undefined };
  const said = typeof error === 'string' ? error : [error?.message, error?.details].filter(Boolean).join(': ');
  const nodes = Object.entries(node_errors ?? {}).flatMap(([node, { errors }]) =>
    errors.map(({ message, details }) => `${node}: ${message} (${details})`),
  );
  return failureOf({ engine: NAME, status, headers, words: readable([said, ...nodes].join('; ')), free: true });
}
