/**
 * One question to a model and its whole answer, held to a length and to a time: a stream that never ends, never begins or never stops for
 * breath costs no more than that.
 */
import { AtelierError, type ChatModel, type ChatRequest, type ChatUsage, type Warning } from '@atelier/spec';

/** UTF-16 units; the longest answer that is wanted is a few thousand. */
export const LONGEST_ANSWER = 200_000;
const MOST_EVENTS = 400_000;

export interface Answer {
  text: string;
  usage: ChatUsage;
  /** Why it cannot be used as it stands. */
  trouble?: 'too-long' | 'refused' | 'cut';
  /** The provider's own words for refusing. */
  refusal?: string;
  /** The provider's own number for it. */
  requestId?: string;
  warnings: Warning[];
}

/** @throws AtelierError of the model, or the signal's reason when it aborts */
export async function exchange(
  model: ChatModel,
  request: ChatRequest,
  { signal, onText }: { signal: AbortSignal; onText?: (soFar: string) => void },
): Promise<Answer> {
  let text = '';
  let events = 0;
  let usage: ChatUsage = {};
  const stop = new AbortController();
  try {
    for await (const event of until(signal, model.chat(request, { signal: AbortSignal.any([signal, stop.signal]) }))) {
      if (++events > MOST_EVENTS) return { text, usage, warnings: [], trouble: 'too-long' };
      if (event.type === 'text') {
        text += event.delta;
        if (text.length > LONGEST_ANSWER)
          return { text: text.slice(0, LONGEST_ANSWER), usage, warnings: [], trouble: 'too-long' };
        onText?.(text);
      } else if (event.type === 'done') {
        usage = event.usage;
        const { warnings, requestId } = event;
        const whole = { text, usage, warnings, ...(requestId !== undefined && { requestId }) };
        if (event.finish === 'refused') return { ...whole, trouble: 'refused', refusal: event.refusal ?? text.slice(0, 200) };
        return event.finish === 'length' ? { ...whole, trouble: 'cut' } : whole;
      }
    }
  } finally {
    stop.abort(new AtelierError('interrupted', 'The answer is no longer wanted.'));
  }
  // Ended without saying so: as good as its text is.
  return { text, usage, warnings: [] };
}

/** The values of a stream until the signal aborts, also where the stream itself does not listen. */
async function* until<T>(signal: AbortSignal, stream: AsyncIterable<T>): AsyncGenerator<T> {
  signal.throwIfAborted();
  const iterator = stream[Symbol.asyncIterator]();
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
  });
  aborted.catch(() => {});
  signal.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', abort);
    // Not waited for: a stream that hangs would hang here too.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
