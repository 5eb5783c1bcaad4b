/**
 * What a worker throws away is collected when nobody asks for a picture. Left alone V8 lets drawings and masks of the last pictures stand until they are
 * several times what is in use, and a process of a few workers held twice the memory that it needed. Between two pictures that follow each other, and more
 * so within one, it costs more than its time: much of what was compiled goes with what was collected (`lasting.ts`).
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A thread that holds less, in bytes, is let alone. */
const HELD = 40 << 20;
/** One that holds more does not wait until it has nothing to do, unless it holds little more than was left the last time. */
const MUCH = 120 << 20;
/** Milliseconds without a picture after which a thread has nothing to do. */
const QUIET = 1500;
/** Nothing is swept again before it holds this much more than was left the last time. */
const GROWTH = 1.4;

/** Heap and what hangs on it, in bytes; pixels, which lie in the shared memory, are not counted. */
export function held(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

let collect: ((options?: { type: 'minor' }) => void) | undefined;
let most = HELD;

/** The engine's collector, which is not for programs unless it is asked for by this flag, and then by new contexts only. */
function collector(): NonNullable<typeof collect> {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as NonNullable<typeof collect>;
}

/** Collects where the thread holds much. Some 20 ms for 80 MB, in which others can paint. */
export function tidy(): void {
  if (held() <= most) return;
  collect ??= collector();
  collect();
  // Buffers are freed beside the thread, and reckoned as freed at the start of the next collection, be it a small one.
  collect({ type: 'minor' });
  most = Math.max(HELD, GROWTH * held());
}

/** Whether a thread is swept between two pictures: it holds much, and more than was left the last time; both in bytes. */
export const isDue = (holds: number, least: number): boolean => holds > Math.max(MUCH, least);

let later: ReturnType<typeof setTimeout> | undefined;

/** Collects soon: at once where much is held, and more than was left the last time; otherwise a while after the last picture. */
export function tidySoon(): void {
  clearTimeout(later);
  if (isDue(held(), most)) tidy();
  else later = setTimeout(tidy, QUIET).unref();
}
