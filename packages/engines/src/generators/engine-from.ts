/**
 * An `ImageEngine` from an adapter: n pictures are n jobs, at most `concurrency` at once; a job that fails keeps the others;
 * abort stops all. Seeds of picture i are `seed + i`.
 */
import {
  AtelierError,
  type Cost,
  type EngineEvent,
  type EngineImage,
  type EngineRequest,
  type ImageEngine,
  sumOfCosts,
  type Warning,
} from '@atelier/spec';
import { type Door, openDoor } from '../net/door.ts';
import type { Job, JobContext, PictureAdapter } from './adapter.ts';
import { decodePicture } from './decode.ts';
import { errorWithoutSecrets, withoutSecrets } from './secrets.ts';
import { Stream } from './stream.ts';

export interface EngineOptions {
  door?: Door;
  /** Replaces waiting, in tests. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export function engineFrom(
  adapter: PictureAdapter,
  { door = openDoor({ offline: true }), wait = pause }: EngineOptions = {},
): ImageEngine {
  const { capabilities } = adapter;
  return {
    id: adapter.id,
    name: adapter.name,
    version: '',
    kind: 'model',
    capabilities,
    estimate: (request) => sumOf(adapter, jobsOf(request, adapter)),
    async *generate(request, { signal } = {}) {
      const jobs = jobsOf(request, adapter);
      for (const job of jobs) adapter.check(job);
      if (request.maxCost !== undefined) keepWithin(request.maxCost, adapter, jobs);
      yield { type: 'queued' };
      const abort = new AbortController();
      const stop = (): void => abort.abort();
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
      const events = new Stream<EngineEvent>();
      const shares = jobs.map(() => 0);
      const images: (EngineImage | undefined)[] = jobs.map(() => undefined);
      const failures: Error[] = [];
      const context: JobContext = { door, signal: abort.signal, wait: (ms) => wait(ms, abort.signal) };
      const progress = (index: number, share: number, stage: string): void => {
        shares[index] = Math.max(shares[index] ?? 0, Math.min(1, share));
        events.push({ type: 'progress', progress: shares.reduce((sum, each) => sum + each, 0) / jobs.length, stage });
      };
      let next = 0;
      const lane = async (): Promise<void> => {
        while (next < jobs.length && !abort.signal.aborted) {
          const index = next++;
          const job = jobs[index] as Job;
          try {
            const image = await paintOne(adapter, job, context, (event) =>
              event.type === 'progress' ? progress(index, event.progress, event.stage) : events.push({ ...event, index }),
            );
            images[index] = image;
            progress(index, 1, 'done');
            events.push({ type: 'image', index, image });
          } catch (error) {
            if (abort.signal.aborted) return;
            const known = errorWithoutSecrets(error, adapter.secrets ?? []);
            failures.push(known);
            if (jobs.length > 1) events.push({ type: 'failed', index, error: known });
            // The same account answers every other job alike; asking on would only cost time.
            if (error instanceof AtelierError && HOPELESS.has(error.code)) next = jobs.length;
          }
        }
      };
      const lanes = Array.from({ length: Math.min(capabilities.concurrency ?? 1, jobs.length) }, lane);
      void Promise.all(lanes).then(() => events.end());
      try {
        yield* events;
      } finally {
        signal?.removeEventListener('abort', stop);
        stop();
      }
      if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped.');
      const done = images.filter((image) => image !== undefined);
      if (done.length === 0) throw failures[0] ?? new AtelierError('engine-failed', `${adapter.name} gave no picture.`);
      const failed = failures.map(({ message }): Warning => ({ code: 'picture-failed', message }));
      yield { type: 'done', result: { images: done, warnings: [...done.flatMap(({ warnings }) => warnings), ...failed] } };
    },
  };
}

/** Nothing where anything's price is unknown. */
function sumOf({ capabilities, estimate }: PictureAdapter, jobs: readonly Job[]): Cost | undefined {
  if (capabilities.cost === 'free') return undefined;
  const costs = jobs.map((job) => estimate?.(job));
  const known = costs.filter((cost) => cost !== undefined);
  return known.length === costs.length ? sumOfCosts(known) : undefined;
}

/** A limit that nobody can be sure to keep is not kept by hoping. @throws AtelierError `over-budget` */
function keepWithin(most: number, adapter: PictureAdapter, jobs: readonly Job[]): void {
  const { name, capabilities } = adapter;
  if (capabilities.cost === 'free') return;
  const cost = sumOf(adapter, jobs);
  const many = jobs.length === 1 ? 'A picture' : `${jobs.length} pictures`;
  if (!cost)
    throw new AtelierError(
      'over-budget',
      `${name} publishes no price for ${many.toLowerCase()} like this, so no limit on costs can be kept. Nothing was sent.`,
    );
  if (cost.amount > most)
    throw new AtelierError(
      'over-budget',
      `${many} by ${name} would cost about $${cost.amount.toFixed(3)}, over the limit of $${most.toFixed(3)}. Nothing was sent.`,
    );
}

const HOPELESS = new Set(['no-key', 'out-of-credit', 'offline', 'over-budget']);

function jobsOf(request: EngineRequest, { name, capabilities }: PictureAdapter): Job[] {
  const { count, seed, brief, prompt, width, height, inputs = [], options = {} } = request;
  if (!Number.isInteger(count) || count < 1 || count > capabilities.maxCount)
    throw new AtelierError('usage', `${name} draws 1 to ${capabilities.maxCount} pictures at a time; got ${count}.`);
  const most = capabilities.inputs?.most ?? 0;
  const roles = capabilities.inputs?.roles ?? [];
  const refused = inputs.find(({ role }) => !roles.includes(role));
  if (refused)
    throw new AtelierError(
      'usage',
      `${name} takes no picture as ${refused.role}${roles.length > 0 ? `; it takes ${roles.join(', ')}` : ''}.`,
    );
  if (inputs.length > most)
    throw new AtelierError('usage', `${name} takes ${most} pictures along with the words; got ${inputs.length}.`);
  return Array.from({ length: count }, (_, i) => ({
    brief,
    prompt,
    width,
    height,
    seed: (seed + i) >>> 0,
    inputs,
    options,
  }));
}

type Told =
  | { type: 'progress'; progress: number; stage: string }
  | { type: 'preview'; picture: Awaited<ReturnType<typeof decodePicture>> };

async function paintOne(
  adapter: PictureAdapter,
  job: Job,
  context: JobContext,
  tell: (event: Told) => void,
): Promise<EngineImage> {
  const started = performance.now();
  let image: EngineImage | undefined;
  for await (const event of adapter.paint(job, context)) {
    if (event.type === 'progress') tell(event);
    if (event.type === 'preview') {
      // A preview that cannot be read is no reason to lose the picture.
      const picture = await decodePicture(event.bytes, adapter.name).catch(() => undefined);
      if (picture) tell({ type: 'preview', picture });
    }
    if (event.type !== 'picture') continue;
    const { bytes, ...told } = event;
    const { type: _, warnings, seed, ...finished } = withoutSecrets(told, adapter.secrets ?? []);
    const picture = await decodePicture(bytes, adapter.name);
    image = {
      ...picture,
      ...finished,
      seed: seed ?? job.seed,
      warnings: [...warnings, ...sizeWarning(adapter.name, job, picture), ...seedWarning(adapter, job)],
      ms: performance.now() - started,
    };
  }
  if (!image) throw new AtelierError('bad-reply', `${adapter.name} ended without a picture.`);
  return image;
}

function sizeWarning(name: string, { width, height }: Job, picture: { width: number; height: number }): Warning[] {
  if (picture.width === width && picture.height === height) return [];
  return [
    {
      code: 'size-changed',
      message: `Asked for ${width}x${height} pixels; ${name} drew ${picture.width}x${picture.height}.`,
      about: 'size',
    },
  ];
}

function seedWarning({ name, capabilities }: PictureAdapter, { seed }: Job): Warning[] {
  if (capabilities.seed !== 'none') return [];
  return [
    {
      code: 'no-seed',
      message: `${name} takes no seed; seed ${seed} was not used and the picture cannot be repeated.`,
      about: 'seed',
    },
  ];
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(new AtelierError('interrupted', 'Stopped.'));
  return new Promise((resolve, reject) => {
    const stopped = (): void => {
      clearTimeout(timer);
      reject(new AtelierError('interrupted', 'Stopped.'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stopped);
      resolve();
    }, ms);
    signal.addEventListener('abort', stopped, { once: true });
  });
}
