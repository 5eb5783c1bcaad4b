/** The page's end of the worker: calls as promises, with events on the way and a way to stop. */
import type { CallName, Calls, FromStudio } from '../worker/protocol.ts';

class StudioError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StudioError';
    this.code = code;
  }
}

interface Waiting {
  done(result: unknown): void;
  fail(error: Error): void;
  event(event: unknown): void;
}

export interface CallOptions<Name extends CallName> {
  onEvent?: (event: Calls[Name]['event']) => void;
  signal?: AbortSignal;
}

export class StudioClient {
  readonly ready: Promise<{ threads: number }>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.ready = new Promise((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<FromStudio>) => {
        if (data.kind === 'ready') done({ threads: data.threads });
        else if (data.kind === 'failed-to-start') fail(new StudioError('engine-failed', data.message));
        else this.#hear(data);
      };
      worker.onerror = (event) => {
        const error = new StudioError('engine-failed', event.message || 'The painter could not be started.');
        fail(error);
        for (const waiting of this.#waiting.values()) waiting.fail(error);
        this.#waiting.clear();
      };
    });
  }

  /** Rejects with a `StudioError`; with code `interrupted` after `signal` fired. */
  call<Name extends CallName>(
    name: Name,
    input: Calls[Name]['in'],
    { onEvent, signal }: CallOptions<Name> = {},
  ): Promise<Calls[Name]['out']> {
    const id = this.#next++;
    return new Promise((done, fail) => {
      if (signal?.aborted) {
        fail(new StudioError('interrupted', 'Stopped.'));
        return;
      }
      const stop = () => this.#worker.postMessage({ kind: 'cancel', id });
      signal?.addEventListener('abort', stop, { once: true });
      const over = () => signal?.removeEventListener('abort', stop);
      this.#waiting.set(id, {
        done: (result) => {
          over();
          done(result as Calls[Name]['out']);
        },
        fail: (error) => {
          over();
          fail(error);
        },
        // What comes after the stop is not looked at any more.
        event: (event) => signal?.aborted || onEvent?.(event as Calls[Name]['event']),
      });
      this.#worker.postMessage({ kind: 'call', id, name, input });
    });
  }

  #hear(message: FromStudio & { id: number }): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'event') waiting?.event(message.event);
    else {
      this.#waiting.delete(message.id);
      if (message.kind === 'done') waiting?.done(message.result);
      else if (message.kind === 'error') waiting?.fail(new StudioError(message.code, message.message));
    }
  }
}
