/** Entry of the painter's worker under Node; bundled to dist/paint-worker.js. */
import { parentPort } from 'node:worker_threads';
import { preparePainting } from '../painting.ts';
import type { ToWorker } from './messages.ts';
import { serve } from './serve.ts';
import { tidy, tidySoon } from './tidy.node.ts';

const port = parentPort;
if (!port) throw new Error('paint-worker: expected to be started as a worker thread');
serve(
  {
    send: (message) => port.postMessage(message),
    listen: (listener) => {
      port.on('message', (message: ToWorker) => listener(message));
    },
  },
  preparePainting,
  tidySoon,
  tidy,
);
