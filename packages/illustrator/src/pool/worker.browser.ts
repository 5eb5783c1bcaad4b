/** Entry of the painter's worker in a page. */
import { preparePainting } from '../painting.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { serve } from './serve.ts';

// `self` is typed as a window here; in a worker its postMessage takes no origin.
const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};
serve(
  {
    send: (message) => scope.postMessage(message),
    listen: (listener) => {
      scope.onmessage = ({ data }) => listener(data);
    },
  },
  preparePainting,
);
