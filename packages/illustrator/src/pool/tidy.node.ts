/**
 * What a worker throws away is collected when it waits for others anyway. Left alone V8 lets drawings and masks of the last pictures stand until they are
 * several times what is in use, and a process of a few workers held twice the memory that it needed.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A thread that holds less, in bytes, is let alone. */
const HELD = 40 << 20;
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
