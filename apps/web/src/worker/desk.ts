/** Answers calls, several at once where they wait for the painter, and stops those that are called off. */
import { AtelierError } from '@atelier/spec';
import type { CallName, Calls, FromStudio, ToStudio } from './protocol.ts';

export interface Desk {
  answer(name: CallName, input: Calls[CallName]['in'], tell: (event: unknown) => void, signal: AbortSignal): unknown;
  /** `value` is what of the message may be moved instead of copied. */
  post(message: FromStudio, value?: unknown): void;
  /** Somebody asks for something. */
  busy(): void;
  /** Nobody does any more. */
  idle(): void;
}

/** Takes the messages of the page. */
export function desk({ answer, post, busy, idle }: Desk): (event: { data: ToStudio }) => void {
  const running = new Map<number, AbortController>();
  const waiting: (() => void)[] = [];
  const bell = new MessageChannel();
  bell.port1.onmessage = () => waiting.shift()?.();
  /** Resolves once the messages that are there have been heard. */
  const turn = () =>
    new Promise<void>((done) => {
      waiting.push(done);
      bell.port2.postMessage(0);
    });

  async function take({ id, name, input }: ToStudio & { kind: 'call' }): Promise<void> {
    const abort = new AbortController();
    busy();
    running.set(id, abort);
    try {
      // Whatever was called off while something else was at work here is not begun: of a burst of keys the last one is read.
      await turn();
      if (abort.signal.aborted) throw new AtelierError('interrupted', 'Called off.');
      const result = await answer(name, input, (event) => post({ kind: 'event', id, event }, event), abort.signal);
      post({ kind: 'done', id, result }, result);
    } catch (error) {
      const code = error instanceof AtelierError ? error.code : 'internal';
      post({ kind: 'error', id, code, message: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(id);
      if (running.size === 0) idle();
    }
  }

  return ({ data }) => {
    if (data.kind === 'cancel') running.get(data.id)?.abort();
    else void take(data);
  };
}
