/** The directing side: gives all workers the job and one memory, hears of their bands, and waits for the last. */
import { AtelierError } from '@atelier/spec';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { createMemory } from '../kernels/load.ts';
import { Claims } from './claims.ts';
import type { FromWorker, WorkerLike } from './messages.ts';
import { type Outline, progressOf, type RunOptions } from './pass.ts';

function errorFrom({ message, stack, code }: FromWorker & { kind: 'failed' }): Error {
  return code ? new AtelierError(code, message, { cause: stack }) : new Error(message, { cause: stack });
}

/** What all workers share, made when the first of them has said what the plan needs. */
function studioFor(outline: Outline, workers: number, report: RunOptions['progress']) {
  const { width, height, planes, passes } = outline;
  const memory = createMemory(frameBytes(width, height, planes, workers), true);
  return {
    outline: JSON.stringify(outline),
    memory,
    counters: Claims.buffer(passes.length),
    frame: new Frame(memory, width, height, planes),
    painted: progressOf(outline, report),
  };
}

/** Has a job painted by `crew`, whose workers are all free. Rejects at the first failure, with other bands still at work. */
export function direct(crew: readonly WorkerLike[], job: unknown, report: RunOptions['progress']): Promise<Frame> {
  return new Promise((resolve, reject) => {
    let studio: ReturnType<typeof studioFor> | undefined;
    let finished = 0;

    function hear(worker: number, message: FromWorker): void {
      switch (message.kind) {
        case 'outline': {
          studio ??= studioFor(message.outline, crew.length, report);
          if (JSON.stringify(message.outline) !== studio.outline) {
            throw new Error('paint: two workers made different plans of one job; `prepare` must be a pure function of it');
          }
          const { memory, counters } = studio;
          crew[worker]?.send({ kind: 'paint', memory, counters, worker });
          return;
        }
        case 'band':
          studio?.painted(message.band);
          return;
        case 'finished':
          finished++;
          if (studio && finished === crew.length) resolve(studio.frame);
          return;
        case 'failed':
          throw errorFrom(message);
      }
    }

    for (const [index, worker] of crew.entries()) {
      worker.listen({
        message: (message) => {
          try {
            hear(index, message);
          } catch (error) {
            reject(error);
          }
        },
        failure: reject,
      });
      worker.send({ kind: 'job', job });
    }
  });
}
