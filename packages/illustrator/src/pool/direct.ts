/** The directing side: gives all workers the job and one memory, hears what they painted, and waits for the last. */
import { AtelierError } from '@atelier/spec';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { Claims } from './claims.ts';
import { type Crew, memoryFor } from './crew.ts';
import type { FromWorker } from './messages.ts';
import { type Outline, progressOf, type RunOptions } from './pass.ts';

/** A painting under way. */
export interface Direction {
  /** Rejects at the first failure, with other bands still at work. Valid until the crew's next painting. */
  done: Promise<{ frame: Frame; told: unknown }>;
  /** Calls it off; `done` stays open. */
  stop(): void;
  /** All workers wait for another job: after the end, or after a stop, when each has ended its band. Rejects as `done` does. */
  free: Promise<void>;
}

function errorFrom({ message, stack, code }: FromWorker & { kind: 'failed' }): Error {
  return code ? new AtelierError(code, message, { cause: stack }) : new Error(message, { cause: stack });
}

/** What all workers share, made when the first of them has said what the plan needs. */
function studioFor(outline: Outline, crew: Crew, report: RunOptions['progress']) {
  const { width, height, planes, lean, passes, told } = outline;
  const { memory, fresh } = memoryFor(crew, frameBytes(width, height, planes, crew.workers.length, lean));
  const counters = Claims.buffer(passes.length);
  return {
    outline: JSON.stringify(outline),
    given: { ...(fresh && { memory }), counters },
    claims: new Claims(counters),
    frame: new Frame(memory, width, height, planes, { lean }),
    told,
    painted: progressOf(outline, report),
  };
}

/** A promise that is settled from outside. */
function open<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let settle: { resolve(value: T): void; reject(error: unknown): void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value) => settle?.resolve(value), reject: (error) => settle?.reject(error) };
}

/** Has a job painted by a crew whose workers are all free. */
export function direct(crew: Crew, job: unknown, report: RunOptions['progress']): Direction {
  const { workers } = crew;
  let studio: ReturnType<typeof studioFor> | undefined;
  let free = 0;
  let stopped = false;
  const whole = open<{ frame: Frame; told: unknown }>();
  const over = open<void>();
  // Whoever waits for only one of the two does not hear of a failure twice.
  over.promise.catch(() => {});
  const fail = (error: unknown): void => {
    whole.reject(error);
    over.reject(error);
  };

  function ended(): void {
    free++;
    if (free < workers.length) return;
    if (studio && !stopped) whole.resolve(studio);
    over.resolve();
  }

  function hear(worker: number, message: FromWorker): void {
    switch (message.kind) {
      case 'outline': {
        // Called off while it was planned.
        if (stopped && !studio) {
          ended();
          return;
        }
        studio ??= studioFor(message.outline, crew, report);
        if (JSON.stringify(message.outline) !== studio.outline) {
          throw new Error('paint: two workers made different plans of one job; `prepare` must be a pure function of it');
        }
        workers[worker]?.send({ kind: 'paint', ...studio.given, worker, workers: workers.length });
        return;
      }
      case 'painted':
        if (!stopped) studio?.painted(message.share, message.pass);
        return;
      case 'finished':
        ended();
        return;
      case 'failed':
        throw errorFrom(message);
    }
  }

  for (const [index, worker] of workers.entries()) {
    worker.listen({
      message: (message) => {
        try {
          hear(index, message);
        } catch (error) {
          fail(error);
        }
      },
      failure: fail,
    });
    worker.send({ kind: 'job', job });
  }
  return {
    done: whole.promise,
    free: over.promise,
    stop() {
      stopped = true;
      studio?.claims.stop();
    },
  };
}
