/** A worker for tests of the pool; bundled by the test, since Node 20 cannot start a worker from TypeScript. */
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../messages.ts';
import { serve } from '../serve.ts';
import { prepareTest } from './painting.ts';

serve(
  {
    send: (message) => parentPort?.postMessage(message),
    listen: (listener) => {
      parentPort?.on('message', (message: ToWorker) => listener(message));
    },
  },
  prepareTest,
);
