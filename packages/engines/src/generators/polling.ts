/**
 * Waiting for a job that a server works at elsewhere, and fetching what it made. Asking costs nothing and the job may be paid already,
 * so neither ends with the first fault: a server that stumbles is asked again, after longer and longer pauses.
 */
import { kindOf } from '@atelier/lineage';
import { AtelierError } from '@atelier/spec';
import type { Incoming } from '../net/exchange.ts';
import type { JobContext } from './adapter.ts';
import { isSuccess } from './reply.ts';
import { retryAfterOf } from './retry.ts';

export interface Polling<T> {
  /** As shown: `Runway`. */
  engine: string;
  /** The job, as the server names it. */
  id: string;
  /** Milliseconds between two questions. */
  every: number;
  /** Milliseconds after which the job is given up. */
  patience: number;
  /** Whether the job may cost money: then it is asked after for longer. */
  paid?: boolean;
  /** Asks at once, and waits between two questions only. */
  eager?: boolean;
  ask(): Promise<Incoming>;
  read(bytes: Uint8Array): T;
}

/** Faults in a row after which a server is given up: some one and a half minutes of silence, or half a minute where nothing is paid. */
const MOST_FAULTS = 8;
const MOST_FAULTS_FREE = 6;
/** Milliseconds. */
const LONGEST_PAUSE = 30_000;
/** Statuses that say nothing of the job: too slow, too early, too often. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** The states of a job as they come; the caller stops at the last. @throws AtelierError `unknown-fate` where the job is lost */
export async function* statesOf<T>(
  { engine, id, every, patience, paid = true, eager = false, ask, read }: Polling<T>,
  { wait }: JobContext,
): AsyncGenerator<T> {
  const deadline = performance.now() + patience;
  if (!eager) await wait(every);
  for (;;) {
    const told = await persistently(async () => wholeOf(await ask(), read), paid ? MOST_FAULTS : MOST_FAULTS_FREE, wait);
    if ('why' in told) throw lostJob(engine, id, told.why, paid);
    yield told.value;
    if (performance.now() > deadline)
      throw lostJob(engine, id, `it did not finish within ${Math.round(patience / 60_000)} minutes`, paid);
    await wait(every);
  }
}

export const lostJob = (engine: string, id: string, why: string, paid = true): AtelierError =>
  new AtelierError(
    'unknown-fate',
    `${engine} took the job ${id}, but ${why}. ${paid ? 'It may have been charged; it' : 'It'} was not sent again.`,
  );

export interface Fetching {
  /** `picture`, `film` */
  what?: string;
  /** Whether the bytes begin as they should. */
  known?: (bytes: Uint8Array) => boolean;
  maxBytes?: number;
}

const MOST_ODD = 6;
const isPicture = (bytes: Uint8Array): boolean => kindOf(bytes) !== undefined;

/** What was made, at an address that came in a reply: on the service itself, or else anywhere public. */
export async function fetchFinished(
  url: string,
  base: string,
  { door, signal, wait }: JobContext,
  { what = 'picture', known = isPicture, ...most }: Fetching = {},
): Promise<Uint8Array> {
  const reach = new URL(url).origin === new URL(base).origin ? 'own' : 'foreign';
  let tries = 0;
  const told = await persistently(
    async (): Promise<Told<Uint8Array>> => {
      const answer = await door.request(url, { purpose: `fetch a finished ${what}`, reach, signal, ...most });
      const got = await wholeOf(answer, (bytes) => bytes);
      // A page that says "try again" with a status of 200 is no picture; what stays one is the caller's to refuse.
      if ('value' in got && !known(got.value) && ++tries < MOST_ODD) return { why: `what came is no ${what}` };
      return got;
    },
    MOST_FAULTS,
    wait,
  );
  if ('value' in told) return told.value;
  throw new AtelierError(
    'unknown-fate',
    `The ${what} is finished and may be charged, but could not be fetched: ${told.why}. It was not asked for again.`,
  );
}

type Told<T> = { value: T } | { why: string; after?: number | undefined; final?: boolean };

async function wholeOf<T>(answer: Incoming, read: (bytes: Uint8Array) => T): Promise<Told<T>> {
  const bytes = await answer.bytes();
  if (isSuccess(answer)) return { value: read(bytes) };
  const why = `the server answers ${answer.status}`;
  if (!PASSING.has(answer.status) && answer.status < 500) return { why, final: true };
  return { why, after: retryAfterOf(answer.headers, Date.now()) };
}

async function persistently<T>(attempt: () => Promise<Told<T>>, most: number, wait: JobContext['wait']): Promise<Told<T>> {
  for (let faults = 1; ; faults++) {
    const told = await attempt().catch((error: unknown): Told<T> => {
      if (error instanceof AtelierError && ASK_AGAIN.has(error.code)) return { why: error.message };
      throw error;
    });
    if ('value' in told || told.final || faults >= most) return told;
    await wait(Math.min(LONGEST_PAUSE, told.after ?? 500 << faults));
  }
}

/** A question that went astray or an answer that came to harm; what is refused on purpose is not asked again. */
const ASK_AGAIN: ReadonlySet<string> = new Set(['unreachable', 'timed-out', 'bad-reply', 'unknown-fate']);
