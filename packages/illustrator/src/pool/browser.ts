/** Workers in a page. */
import type { FromWorker, Spawn, WorkerListener } from './messages.ts';

export const hardwareThreads = (): number => navigator.hardwareConcurrency;

/** Whether memory can be shared with workers: the page was served with COOP and COEP headers. Otherwise paint in one thread. */
export const canShare = (): boolean => globalThis.crossOriginIsolated === true;

/** Starts module workers. Vite wants to see `new Worker(new URL(…))` itself, so the page makes them. */
export function browserWorkers(create: () => Worker): Spawn {
  return () => {
    const worker = create();
    let listener: WorkerListener | undefined;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => listener?.message(data);
    worker.onerror = (event) => listener?.failure(new Error(event.message || 'A painting worker could not be started.'));
    return {
      send: (message) => worker.postMessage(message),
      listen: (next) => {
        listener = next;
      },
      hold: () => {},
      terminate: async () => {
        listener = undefined;
        worker.terminate();
      },
    };
  };
}
