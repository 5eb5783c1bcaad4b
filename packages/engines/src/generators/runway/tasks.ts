/**
 * What pictures and films of Runway's API (version of 2024-11-06) have in common: a `POST` gives a task, `GET /v1/tasks/{id}` says how far it is
 * (asked no more often than every five seconds, as its documentation wants), `DELETE` cancels it. Asked at once the first time, and
 * cancelled at once: the official client waits six seconds for either.
 */
import { AtelierError, type Cost } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import { OFFICIAL } from '../../official.ts';
import type { JobContext } from '../adapter.ts';
import type { Order } from '../cancelling.ts';
import { failureOf, readable } from '../failure.ts';
import { type Fetching, fetchFinished, lostJob, statesOf } from '../polling.ts';
import { creditsPrice } from '../prices.ts';
import { isSuccess, jsonOf, replyOf, textOf } from '../reply.ts';
import { withRetries } from '../retry.ts';

export const NAME = 'Runway';
/** UTF-16 units. */
const MOST_WORDS = 1000;
/** Bytes of a picture that goes along as a data address, before base64. */
const MOST_BYTES = 3_500_000;
const POLL_MS = 5000;
const PATIENCE_MS = 900_000;

export interface RunwayOptions {
  key?: string | undefined;
  /** The provider's own where absent. */
  baseUrl?: string | undefined;
}

export interface Service {
  /** Without a slash at its end. */
  base: string;
  headers: Readonly<Record<string, string>>;
}

export const serviceOf = ({ key, baseUrl = OFFICIAL.runway }: RunwayOptions): Service => ({
  base: baseUrl.replace(/\/+$/, ''),
  headers: {
    'content-type': 'application/json',
    'x-runway-version': '2024-11-06',
    ...(key && { authorization: `Bearer ${key}` }),
  },
});

const creditsSchema = z.looseObject({ credits: z.number().nullish() }).nullish();
const takenSchema = z.looseObject({ id: z.string(), estimatedCost: creditsSchema });
const taskSchema = z.looseObject({
  status: z.string(),
  progress: z.number().nullish(),
  output: z.array(z.string()).nullish(),
  cost: creditsSchema,
  failure: z.string().nullish(),
  failureCode: z.string().nullish(),
});
const errorSchema = z.looseObject({ error: z.string().nullish(), issues: z.unknown().optional() });

export interface Task {
  id: string;
  /** What Runway said, when it took the task, that it would cost at most. */
  cost: Cost | undefined;
}

/** Never sent a second time where it may have been taken. */
export async function submit(
  path: string,
  body: object,
  purpose: string,
  { base, headers }: Service,
  { door, signal, wait }: JobContext,
): Promise<Task> {
  const text = JSON.stringify(body);
  const bytes = await withRetries(async () => {
    const answer = await door.request(`${base}${path}`, { method: 'POST', headers, body: text, purpose, signal });
    const whole = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(whole));
    return whole;
  }, wait);
  const { id, estimatedCost } = replyOf(takenSchema, bytes, { engine: NAME, paid: true });
  return { id, cost: creditsPrice(estimatedCost?.credits) };
}

/** The order that ends a task. */
export const cancelOrder = (service: Service, { id }: Task): Order => ({
  url: taskUrl(service, id),
  method: 'DELETE',
  headers: service.headers,
  purpose: 'cancel the job',
});

const taskUrl = ({ base }: Service, id: string): string => `${base}/v1/tasks/${encodeURIComponent(id)}`;

type TaskEvent =
  | { type: 'progress'; progress: number; stage: string }
  | { type: 'output'; bytes: Uint8Array; cost: Cost | undefined };

/** Follows a task to its end and fetches the first thing it made. */
export async function* outcomeOf(
  { id, cost }: Task,
  service: Service,
  context: JobContext,
  limits: Fetching = {},
): AsyncGenerator<TaskEvent> {
  const { headers, base } = service;
  const polling = {
    engine: NAME,
    id,
    every: POLL_MS,
    patience: PATIENCE_MS,
    eager: true,
    ask: () => context.door.request(taskUrl(service, id), { headers, purpose: 'ask how far it is', signal: context.signal }),
    read: (bytes: Uint8Array) => replyOf(taskSchema, bytes, { engine: NAME, paid: true }),
  };
  for await (const task of statesOf(polling, context)) {
    if (task.status === 'SUCCEEDED') {
      const [url] = task.output ?? [];
      if (!url) throw lostJob(NAME, id, `its answer names no ${limits.what ?? 'picture'}`);
      const bytes = await fetchFinished(url, base, context, limits);
      yield { type: 'output', bytes, cost: creditsPrice(task.cost?.credits) ?? cost };
      return;
    }
    if (task.status === 'FAILED') throw failed(task.failure ?? '', task.failureCode ?? '');
    if (task.status === 'CANCELLED') throw new AtelierError('engine-failed', `${NAME} says that the job ${id} was cancelled.`);
    yield { type: 'progress', progress: Math.min(task.progress ?? 0, 0.99), stage: task.status.toLowerCase() };
  }
}

/** @throws AtelierError `usage` */
export function requireSmall(bytes: Uint8Array): void {
  if (bytes.length <= MOST_BYTES) return;
  throw new AtelierError('usage', `${NAME} takes pictures up to 3.5 MB along; one has ${(bytes.length / 1e6).toFixed(1)} MB.`);
}

/** @throws AtelierError `not-taken` */
export function requireShort({ length }: string): void {
  if (length > MOST_WORDS)
    throw new AtelierError('not-taken', `${NAME} takes prompts of ${MOST_WORDS} characters; this one has ${length}.`);
}

/** @throws AtelierError `no-key` */
export function requireKey(key: string | undefined, { base }: Service): void {
  if (!key && base === OFFICIAL.runway)
    throw new AtelierError('no-key', 'Runway needs a key: atelier keys set RUNWAYML_API_SECRET, or set RUNWAYML_API_SECRET.');
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
