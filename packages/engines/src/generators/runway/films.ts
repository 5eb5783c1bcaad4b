/** Runway's films: from a picture and words (`image_to_video`), or from words alone (`text_to_video`). Sizes are a list; seconds are whole. */
import { AtelierError, type Film, type FilmEngine, type FilmEvent, type FilmRequest } from '@atelier/spec';
import type { Door } from '../../net/door.ts';
import type { JobContext } from '../adapter.ts';
import { cancelling } from '../cancelling.ts';
import { pause } from '../engine-from.ts';
import { nearestRatio, otherSize } from '../nearest-size.ts';
import { runwayFilmPrice } from '../prices.ts';
import { toBase64 } from '../reply.ts';
import { errorWithoutSecrets } from '../secrets.ts';
import {
  cancelOrder,
  NAME,
  outcomeOf,
  type RunwayOptions,
  requireKey,
  requireShort,
  requireSmall,
  serviceOf,
  submit,
  type Task,
} from './tasks.ts';

const MODELS = ['gen4.5', 'gen4_turbo'] as const;
const FROM_WORDS = ['1280:720', '720:1280'] as const;
const FROM_PICTURE = [...FROM_WORDS, '1104:832', '832:1104', '960:960', '1584:672'] as const;
const SECONDS = { least: 2, most: 10 } as const;
/** Bytes of a film: ten seconds take some ten million. */
const MOST_BYTES = 512 << 20;

export interface FilmsOptions extends RunwayOptions {
  door: Door;
  /** Replaces waiting, in tests. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What is sent, as the service's own client types it. */
export interface FromWords {
  model: 'gen4.5';
  promptText: string;
  ratio: (typeof FROM_WORDS)[number];
  duration: number;
  seed: number;
}
export interface FromPicture extends Omit<FromWords, 'ratio' | 'model'> {
  model: (typeof MODELS)[number];
  ratio: (typeof FROM_PICTURE)[number];
  promptImage: { uri: string; position: 'first' }[];
}

export function runwayFilms({ door, wait = pause, ...options }: FilmsOptions): FilmEngine {
  const service = serviceOf(options);
  const secrets = options.key ? [options.key] : [];
  return {
    id: 'runway',
    name: NAME,
    models: MODELS,
    estimate: (request) => runwayFilmPrice(modelOf(request), request.seconds),
    async *film(request, { signal = new AbortController().signal } = {}) {
      requireKey(options.key, service);
      check(request);
      const context: JobContext = { door, signal, wait: (ms) => wait(ms, signal) };
      const purpose = 'make a film';
      try {
        const { start } = request;
        const task = start
          ? await submit('/v1/image_to_video', fromPicture(request, start), purpose, service, context)
          : await submit('/v1/text_to_video', fromWords(request), purpose, service, context);
        yield* cancelling(filmOf(request, task, context), context, [cancelOrder(service, task)]);
      } catch (error) {
        if (signal.aborted) throw new AtelierError('interrupted', 'Stopped.');
        throw errorWithoutSecrets(error, secrets);
      }
    },
  };

  async function* filmOf(request: FilmRequest, task: Task, context: JobContext): AsyncGenerator<FilmEvent> {
    for await (const event of outcomeOf(task, service, context, { what: 'film', known: isMp4, maxBytes: MOST_BYTES })) {
      if (event.type === 'progress') yield event;
      else yield { type: 'film', film: finished(request, task, event) };
    }
  }
}

function finished(request: FilmRequest, { id }: Task, { bytes, cost }: { bytes: Uint8Array; cost: Film['cost'] }): Film {
  if (!isMp4(bytes))
    throw new AtelierError(
      'unknown-fate',
      `${NAME} finished the job ${id}, but sent ${bytes.length} bytes that are no MP4. It may have been charged; it was not sent again.`,
    );
  const model = modelOf(request);
  const size = sizeOf(request);
  const price = cost ?? runwayFilmPrice(model, request.seconds);
  return {
    bytes,
    type: 'video/mp4',
    ...size,
    seconds: request.seconds,
    model,
    jobId: id,
    ...(price && { cost: price }),
    warnings: otherSize(request, size, `${NAME} has a list of sizes for films`),
  };
}

/** By its first bytes, whatever a header claims: the first box of an MP4 is its file type (ISO/IEC 14496-12 §4.3). */
const isMp4 = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(4, 8)).toString('latin1') === 'ftyp';

const modelOf = ({ model }: FilmRequest): string => model ?? MODELS[0];

/** @throws AtelierError before anything is sent */
function check(request: FilmRequest): void {
  const { prompt, seconds, start } = request;
  const model = modelOf(request);
  requireShort(prompt);
  if (!MODELS.some((known) => known === model))
    throw new AtelierError('usage', `${NAME} makes films with ${MODELS.join(' or ')} here; got “${model}”.`);
  if (model === 'gen4_turbo' && !start)
    throw new AtelierError('usage', 'gen4_turbo makes films from a picture: name one, or use gen4.5.');
  if (!Number.isInteger(seconds) || seconds < SECONDS.least || seconds > SECONDS.most)
    throw new AtelierError(
      'usage',
      `${NAME} makes films of ${SECONDS.least} to ${SECONDS.most} whole seconds; got ${seconds}.`,
    );
  if (start) requireSmall(start.bytes);
}

function ratioOf<R extends string>(request: FilmRequest, ratios: readonly R[]): R {
  return nearestRatio(request, ratios) as R;
}

function sizeOf(request: FilmRequest): { width: number; height: number } {
  const [width = 1280, height = 720] = ratioOf(request, request.start ? FROM_PICTURE : FROM_WORDS)
    .split(':')
    .map(Number);
  return { width, height };
}

const fromWords = (request: FilmRequest): FromWords => ({
  model: 'gen4.5',
  promptText: request.prompt,
  ratio: ratioOf(request, FROM_WORDS),
  duration: request.seconds,
  seed: request.seed,
});

const fromPicture = (request: FilmRequest, { bytes, type }: NonNullable<FilmRequest['start']>): FromPicture => ({
  model: modelOf(request) as FromPicture['model'],
  promptText: request.prompt,
  promptImage: [{ uri: `data:${type};base64,${toBase64(bytes)}`, position: 'first' }],
  ratio: ratioOf(request, FROM_PICTURE),
  duration: request.seconds,
  seed: request.seed,
});
