/**
 * Workers, and the memory that they painted on last. It is used again: a shared memory that is let go stays until the collector
 * of every thread that saw it has run, and after seventy pictures a process held more than a gigabyte of them.
 */
import { createMemory } from '../kernels/load.ts';
import type { WorkerLike } from './messages.ts';

export interface Crew {
  readonly workers: WorkerLike[];
  memory?: WebAssembly.Memory;
}

/** Enough for 2048 × 2048 with any finish. */
const MOST_KEPT = 256 << 20;
/** Enough for 1024 × 1024 with any finish: a first picture without one is not followed by a second memory beside its own. */
const LEAST_KEPT = 128 << 20;

/** Sizes go in doubling steps, so that the next picture, with a plane or two more, fits too; what is not touched takes no room. */
function roomFor(bytes: number): number {
  let room = LEAST_KEPT;
  while (room < bytes) room *= 2;
  return room <= MOST_KEPT ? room : bytes;
}

/** Whether a memory waits for the next painting; a larger one goes back to the machine, and the workers with it. */
export const isKept = ({ buffer }: WebAssembly.Memory): boolean => buffer.byteLength <= MOST_KEPT;

/** The crew's memory wiped, where it is large enough; otherwise a new one, which all workers must be given. */
export function memoryFor(crew: Crew, bytes: number): { memory: WebAssembly.Memory; fresh: boolean } {
  const before = crew.memory;
  if (before && before.buffer.byteLength >= bytes) {
    new Uint8Array(before.buffer, 0, bytes).fill(0);
    return { memory: before, fresh: false };
  }
  const memory = createMemory(roomFor(bytes), true);
  if (isKept(memory)) crew.memory = memory;
  else delete crew.memory;
  return { memory, fresh: true };
}
