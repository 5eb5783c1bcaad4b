/** Workers under Node. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FromWorker, Spawn, WorkerListener } from './messages.ts';

export const hardwareThreads = (): number => availableParallelism();

/**
 * The built worker beside the bundle that calls (or one folder up, when it was called from a chunk): pass `import.meta.url`.
 * Undefined when the code runs from source, where there is no built worker.
 */
export function workerFile(caller: string): URL | undefined {
  return ['./paint-worker.js', '../paint-worker.js'].map((path) => new URL(path, caller)).find((url) => existsSync(url));
}

/**
 * Megabytes of a worker's own heap; pixels lie in the memory they share. Left alone V8 takes its measure from the machine and lets garbage
 * stand. Pictures of 4096 × 4096 were painted within these bounds; what they save is in `bench/warm.md`.
 */
const HEAP = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** Starts workers from a built file. */
export function nodeWorkers(file: URL): Spawn {
  return () => {
    const worker = new Worker(file, { resourceLimits: HEAP });
    let listener: WorkerListener | undefined;
    let ended = false;
    // It may break down before anybody listens.
    let broken: Error | undefined;
    const fail = (error: Error): void => {
      broken ??= error;
      listener?.failure(broken);
    };
    worker.on('message', (message: FromWorker) => listener?.message(message));
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (!ended) fail(new Error(`A painting worker ended by itself (exit status ${code}); try again with --threads 1.`));
    });
    return {
      send: (message) => worker.postMessage(message),
      listen: (next) => {
        listener = next;
        if (broken) next.failure(broken);
      },
      hold: (busy) => (busy ? worker.ref() : worker.unref()),
      terminate: () => {
        ended = true;
        listener = undefined;
        return worker.terminate();
      },
    };
  };
}
