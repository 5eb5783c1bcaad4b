/** The directing side: bands to whoever is free, and a barrier after each pass. */
import { AtelierError } from '@atelier/spec';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { createMemory } from '../kernels/load.ts';
import type { FromWorker, WorkerLike } from './messages.ts';
import { type Band, bandsOf, type Outline, progressOf, type RunOptions } from './pass.ts';

function errorFrom({ message, stack, code }: FromWorker & { kind: 'failed' }): Error {
  return code ? new AtelierError(code, message, { cause: stack }) : new Error(message, { cause: stack });
}

/** The memory that all workers share, made when the first of them has said what the plan needs. */
function studioFor(outline: Outline, workers: number) {
  const { width, height, planes } = outline;
  const memory = createMemory(frameBytes(width, height, planes, workers), true);
  return { memory, frame: new Frame(memory, width, height, planes) };
}

/** Has a job painted by `crew`, whose workers are all free. Rejects at the first failure, with other bands still at work. */
export function direct(crew: readonly WorkerLike[], job: unknown, report: RunOptions['progress']): Promise<Frame> {
  return new Promise((resolve, reject) => {
    let outline: Outline | undefined;
    let studio: ReturnType<typeof studioFor> | undefined;
    let finished: ReturnType<typeof progressOf> | undefined;
    let pass = -1;
    let waiting: Band[] = [];
    const free: number[] = [];
    const working = new Map<number, Band>();

    function handOut(): void {
      if (!outline || !studio) return;
      while (waiting.length === 0 && working.size === 0) {
        pass++;
        if (pass >= outline.passes.length) {
          // A worker that is still planning would answer into the next painting.
          if (free.length === crew.length) resolve(studio.frame);
          return;
        }
        waiting = bandsOf(outline, pass);
      }
      while (waiting.length > 0 && free.length > 0) {
        const band = waiting.shift() as Band;
        const worker = free.shift() as number;
        working.set(worker, band);
        crew[worker]?.send({ kind: 'band', band });
      }
    }

    function hear(worker: number, message: FromWorker): void {
      if (message.kind === 'failed') {
        reject(errorFrom(message));
        return;
      }
      if (message.kind === 'outline') {
        if (!studio) {
          outline = message.outline;
          studio = studioFor(outline, crew.length);
          finished = progressOf(outline, report);
        } else if (JSON.stringify(message.outline) !== JSON.stringify(outline)) {
          reject(new Error('paint: two workers made different plans of one job; `prepare` must be a pure function of it'));
          return;
        }
        crew[worker]?.send({ kind: 'memory', memory: studio.memory, worker });
      } else {
        const band = working.get(worker);
        working.delete(worker);
        if (band) finished?.(band);
      }
      free.push(worker);
      handOut();
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
