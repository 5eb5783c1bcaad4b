/**
 * Runway's API, version of 2024-11-06: `POST /v1/text_to_image` gives a task; `GET /v1/tasks/{id}` says how far it is (asked no more
 * often than every five seconds, as its documentation wants), `DELETE` cancels it. Sizes are a list of pixel pairs.
 */
import { AtelierError, type Warning } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import type { Job, JobContext, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestListed } from '../nearest-size.ts';
import { fetchFinished, lostJob, statesOf } from '../polling.ts';
import { isSuccess, jsonOf, replyOf, textOf, toBase64 } from '../reply.ts';
import { withRetries } from '../retry.ts';

export interface RunwayOptions {
  key?: string | undefined;
  /** `https://api.dev.runwayml.com` where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'Runway';
const OFFICIAL = 'https://api.dev.runwayml.com';
const MODELS = ['gen4_image', 'gen4_image_turbo'] as const;
const RATIOS = (
  '1024:1024 1080:1080 1168:880 1360:768 1440:1080 1080:1440 1808:768 1920:1080 1080:1920 2112:912 1280:720 720:1280 720:720 ' +
  '960:720 720:960 1680:720'
).split(' ');
const MOST_REFERENCES = 3;
/** UTF-16 units. */
const MOST_WORDS = 1000;
const POLL_MS = 5000;
const PATIENCE_MS = 900_000;
/** Bytes of a picture that goes along as a data address, before base64. */
const MOST_BYTES = 3_500_000;
const TAG = /^[A-Za-z][A-Za-z0-9_]{2,15}$/;

const takenSchema = z.looseObject({ id: z.string() });
const taskSchema = z.looseObject({
  status: z.string(),
  progress: z.number().nullish(),
  output: z.array(z.string()).nullish(),
  failure: z.string().nullish(),
  failureCode: z.string().nullish(),
});
const errorSchema = z.looseObject({ error: z.string().nullish(), issues: z.unknown().optional() });

export function runway({ key, baseUrl = OFFICIAL }: RunwayOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const headers = {
    'content-type': 'application/json',
    'x-runway-version': '2024-11-06',
    ...(key && { authorization: `Bearer ${key}` }),
  };
  const modelOf = ({ options }: Job): string => (typeof options.model === 'string' ? options.model : MODELS[0]);

  async function submit(job: Job, { door, signal }: JobContext): Promise<string> {
    const answer = await door.request(`${base}/v1/text_to_image`, {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyFor(job, modelOf(job))),
      purpose: 'draw a picture',
      signal,
    });
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    return replyOf(takenSchema, bytes, { engine: NAME, paid: true }).id;
  }

  return {
    id: 'runway',
    name: NAME,
    capabilities: {
      minSide: 720,
      maxSide: 2112,
      maxCount: 10,
      seed: 'similar',
      negative: false,
      dialect: 'runway',
      progress: true,
      cancel: true,
      cost: 'paid',
      modes: ['text-to-image', 'edit'],
      inputs: { roles: ['reference', 'init'], most: MOST_REFERENCES },
      concurrency: 2,
      models: MODELS,
      options: { model: 'text' },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    check(job) {
      if (!key && base === OFFICIAL) throw new AtelierError('no-key', 'Runway needs a key: set RUNWAYML_API_SECRET.');
      const { length } = job.prompt.prompt;
      if (length > MOST_WORDS)
        throw new AtelierError('not-taken', `${NAME} takes prompts of ${MOST_WORDS} characters; this one has ${length}.`);
      if (modelOf(job) === 'gen4_image_turbo' && job.inputs.length === 0)
        throw new AtelierError('usage', 'gen4_image_turbo needs one to three reference pictures.');
      for (const { bytes, tag } of job.inputs) {
        if (bytes.length > MOST_BYTES)
          throw new AtelierError(
            'usage',
            `${NAME} takes pictures up to 3.5 MB along; one has ${(bytes.length / 1e6).toFixed(1)} MB.`,
          );
        if (tag !== undefined && !TAG.test(tag))
          throw new AtelierError(
            'usage',
            `${NAME} names references with 3 to 16 letters, digits or _, a letter first; got “${tag}”.`,
          );
      }
      if (job.maxCost !== undefined)
        throw new AtelierError(
          'over-budget',
          `${NAME} says what a picture costs only in its account, so --max-cost cannot be kept. Nothing was sent.`,
        );
    },
    async *paint(job, context) {
      const id = await withRetries(() => submit(job, context), context.wait);
      try {
        const polling = {
          engine: NAME,
          id,
          every: POLL_MS,
          patience: PATIENCE_MS,
          ask: () =>
            context.door.request(`${base}/v1/tasks/${encodeURIComponent(id)}`, {
              headers,
              purpose: 'ask how far it is',
              signal: context.signal,
            }),
          read: (bytes: Uint8Array) => replyOf(taskSchema, bytes, { engine: NAME, paid: true }),
        };
        for await (const { status, progress, output, failure, failureCode } of statesOf(polling, context)) {
          if (status === 'SUCCEEDED') {
            const [url] = output ?? [];
            if (!url) throw lostJob(NAME, id, 'its answer names no picture');
            const bytes = await fetchFinished(url, base, context);
            yield { type: 'picture', bytes, jobId: id, model: modelOf(job), warnings: warningsFor(job) };
            return;
          }
          if (status === 'FAILED') throw failed(failure ?? '', failureCode ?? '');
          if (status === 'CANCELLED') throw new AtelierError('engine-failed', `${NAME} says that the job ${id} was cancelled.`);
          yield { type: 'progress', progress: Math.min(progress ?? 0, 0.99), stage: status.toLowerCase() };
        }
      } catch (error) {
        // What is not wanted any more is not paid for either.
        if (context.signal.aborted)
          await context.door
            .request(`${base}/v1/tasks/${encodeURIComponent(id)}`, {
              method: 'DELETE',
              headers,
              purpose: 'cancel the job',
              idleMs: 900,
            })
            .then((answer) => answer.bytes())
            .catch(() => {});
        throw error;
      }
    },
  };
}

function sizeFor(job: Job): { width: number; height: number } {
  return nearestListed(
    job,
    RATIOS.map((ratio) => ratio.replace(':', 'x')),
  );
}

function bodyFor(job: Job, model: string): object {
  const { width, height } = sizeFor(job);
  return {
    model,
    promptText: job.prompt.prompt,
    ratio: `${width}:${height}`,
    seed: job.seed,
    ...(job.inputs.length > 0 && {
      referenceImages: job.inputs.map(({ bytes, type, tag }) => ({
        uri: `data:${type};base64,${toBase64(bytes)}`,
        ...(tag && { tag }),
      })),
    }),
  };
}

function warningsFor(job: Job): Warning[] {
  const { width, height } = sizeFor(job);
  if (width === job.width && height === job.height) return [];
  return [
    {
      code: 'size-changed',
      message: `${NAME} has a list of sizes; the nearest to ${job.width}x${job.height}, ${width}x${height}, was asked for.`,
      about: 'size',
    },
  ];
}

/** Codes as documented: `SAFETY.INPUT.TEXT`, `SAFETY.OUTPUT`, `INPUT_PREPROCESSING.SAFETY.TEXT`, `INTERNAL…`. */
function failed(failure: string, code: string): AtelierError {
  const words = readable([code, failure].filter(Boolean).join(': '));
  const refusal = !/SAFETY/.test(code) ? undefined : /TEXT/.test(code) ? 'prompt' : 'picture';
  if (refusal) return failureOf({ engine: NAME, status: 200, headers: {}, words, refusal });
  return new AtelierError('engine-failed', `${NAME} could not draw it: “${words}”`);
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { error, issues } = found.success ? found.data : { error: text, issues: undefined };
  const words = readable([error, issues && JSON.stringify(issues)].filter(Boolean).join(': '));
  const refusal = /moderation|safety/i.test(words) ? ('prompt' as const) : undefined;
  const outOfCredit = status === 400 && /credits/i.test(words);
  return failureOf({ engine: NAME, status, headers, words, refusal, outOfCredit });
}
