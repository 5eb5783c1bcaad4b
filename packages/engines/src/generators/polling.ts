/** Waiting for a job that a server works at elsewhere. */
import { AtelierError } from '@atelier/spec';
import type { Incoming } from '../net/exchange.ts';
import type { JobContext } from './adapter.ts';
import { isSuccess } from './reply.ts';
import { withRetries } from './retry.ts';

export interface Polling<T> {
  /** As shown: `Runway`. */
  engine: string;
  /** The job, as the server names it. */
  id: string;
  /** Milliseconds between two questions. */
  every: number;
  /** Milliseconds after which the job is given up. */
  patience: number;
  ask(): Promise<Incoming>;
  read(bytes: Uint8Array): T;
}

/** The states of a job as they come; the caller stops at the last. A server that is busy is asked again; one that forgot the job has lost it. */
export async function* statesOf<T>(
  { engine, id, every, patience, ask, read }: Polling<T>,
  { wait }: JobContext,
): AsyncGenerator<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    await wait(every);
    const answer = await withRetries(ask, wait);
    const bytes = await answer.bytes();
    if (isSuccess(answer)) yield read(bytes);
    else if (answer.status !== 429 && answer.status !== 503) throw lostJob(engine, id, `it answers ${answer.status}`);
    if (performance.now() > deadline)
      throw lostJob(engine, id, `it did not finish within ${Math.round(patience / 60_000)} minutes`);
  }
}

export const lostJob = (engine: string, id: string, why: string): AtelierError =>
  new AtelierError(
    'unknown-fate',
    `${engine} took the job ${id}, but ${why}. It may have been charged; it was not sent again.`,
  );

/** A finished picture at an address that came in a reply: on the service itself, or else anywhere public. */
export async function fetchFinished(url: string, base: string, { door, signal }: JobContext): Promise<Uint8Array> {
  const reach = new URL(url).origin === new URL(base).origin ? 'own' : 'foreign';
  const answer = await door.request(url, { purpose: 'fetch a finished picture', reach, signal });
  if (answer.status !== 200)
    throw new AtelierError('bad-reply', `The finished picture could not be fetched (${answer.status}).`);
  return answer.bytes();
}
