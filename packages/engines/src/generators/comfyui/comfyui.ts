/**
 * ComfyUI: a graph goes to `POST /prompt` under an id of our own (asked twice, it is one job), progress and previews come over
 * the WebSocket, the picture from `/history` and `/view`. Without a socket the history is asked instead.
 */
import { randomUUID } from 'node:crypto';
import { AtelierError, type Warning } from '@atelier/spec';
import type { Incoming, Socket } from '../../net/exchange.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree, type Sides } from '../nearest-size.ts';
import { isSuccess, jsonOf, replyOf, textOf } from '../reply.ts';
import { withRetries } from '../retry.ts';
import { FAMILIES, type Family, familyOf, filled } from './graphs.ts';
import { choicesOf, historySchema, type ImageRef, messageSchema, previewOf, refusedSchema, takenSchema } from './wire.ts';

export interface ComfyOptions {
  /** `http://127.0.0.1:8188` where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'ComfyUI';
const POLL_MS = 1000;
const PATIENCE_MS = 1_800_000;

export function comfyui({ baseUrl = 'http://127.0.0.1:8188' }: ComfyOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const post = (path: string, body: object, purpose: string, { door, signal }: JobContext) =>
    door.request(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      purpose,
      signal,
    });
  const get = (path: string, purpose: string, { door, signal }: JobContext) =>
    door.request(`${base}${path}`, { purpose, signal });

  /** The model to draw with: the one asked for, else the first that a graph here fits, newest families first. */
  async function choose(job: Job, context: JobContext): Promise<{ file: string; family: Family }> {
    const wanted = typeof job.options.model === 'string' ? job.options.model : undefined;
    const offered: { file: string; family: Family }[] = [];
    for (const loader of ['UNETLoader', 'CheckpointLoaderSimple'] as const) {
      const answer = await get(`/object_info/${loader}`, 'ask for its models', context);
      const info = jsonOf(textOf(await answer.bytes()));
      const input = loader === 'UNETLoader' ? 'unet_name' : 'ckpt_name';
      for (const file of choicesOf(info, loader, input)) {
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
      progress: true,
      cancel: true,
      cost: 'free',
      concurrency: 2,
      options: { model: 'text', steps: 'number', cfg: 'number', sampler: 'text', scheduler: 'text' },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    check() {},
    async *paint(job, context) {
      const { file, family } = await choose(job, context);
      // New for every job: a server answers an id that it knows with what it has.
      const id = randomUUID();
      const socket = await context.door
        .socket(`${base}/ws?clientId=${id}`, { purpose: 'watch the drawing', signal: context.signal })
        .catch(() => undefined);
      try {
        const graph = graphFor(job, family, file);
        await withRetries(() => submit(graph, id, context), context.wait);
        if (socket) yield* watched(socket, id);
        const images = await finished(id, context);
        const [image] = images;
        if (!image) throw new AtelierError('bad-reply', `${NAME} finished the job without a picture.`);
        const view = new URLSearchParams({ filename: image.filename, subfolder: image.subfolder, type: image.type });
        const answer = await get(`/view?${view}`, 'fetch a finished picture', context);
        const bytes = await answer.bytes();
        if (!isSuccess(answer))
          throw new AtelierError('bad-reply', `${NAME} does not hand out its picture (${answer.status}).`);
        yield { type: 'picture', bytes, jobId: id, model: file, seed: job.seed, warnings: warningsFor(job, family) };
      } catch (error) {
        if (context.signal.aborted) await cancel(id, context);
        throw error;
      } finally {
        socket?.close();
      }
    },
  };

  async function submit(graph: object, id: string, context: JobContext): Promise<void> {
    const answer = await post('/prompt', { prompt: graph, client_id: id, prompt_id: id }, 'draw a picture', context);
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    replyOf(takenSchema, bytes, { engine: NAME, paid: false });
  }

  /** Asked until it is there: the history knows a job only when it is over. */
  async function finished(id: string, context: JobContext): Promise<ImageRef[]> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await withRetries(() => get(`/history/${id}`, 'ask how far it is', context), context.wait);
      const bytes = await answer.bytes();
      if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
      const entry = replyOf(historySchema, bytes, { engine: NAME, paid: false })[id];
      if (entry?.status?.status_str === 'error')
        throw new AtelierError(
          'engine-failed',
          `${NAME} could not finish the job: ${readable(JSON.stringify(entry.status.messages ?? ''))}`,
        );
      if (entry) return Object.values(entry.outputs).flatMap(({ images }) => images ?? []);
      if (performance.now() > deadline)
        throw new AtelierError('timed-out', `${NAME} did not finish the job ${id} within half an hour.`);
      await context.wait(POLL_MS);
    }
  }

  /** Ends what we started and nothing else: an empty body would stop everybody's. Queued or running, both are told. */
  async function cancel(id: string, { door }: JobContext): Promise<void> {
    for (const [path, body] of [
      ['/queue', { delete: [id] }],
      ['/interrupt', { prompt_id: id }],
    ] as const)
      await door
        .request(`${base}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          purpose: 'cancel the job',
          idleMs: 900,
        })
        .then((answer) => answer.bytes())
        .catch(() => {});
  }
}

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

function graphFor(job: Job, family: Family, file: string): object {
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
  const { width, height } = sizeFor(job, family);
  const warnings: Warning[] = [];
  if (width !== job.width || height !== job.height)
    warnings.push({
      code: 'size-changed',
      message: `This model takes sides in steps of ${family.step}; asked for ${width}x${height}.`,
      about: 'size',
    });
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
