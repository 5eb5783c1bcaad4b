/** Workers, and the memory that they painted on last: small ones are used again, so that hundreds of drafts need no more than one. */
import { createMemory } from '../kernels/load.ts';
import type { WorkerLike } from './messages.ts';

export interface Crew {
  readonly workers: WorkerLike[];
  memory?: WebAssembly.Memory;
}

const MOST_KEPT = 64 << 20;

/** Whether a memory waits for the next painting; a larger one goes back to the machine. */
export const isKept = ({ buffer }: WebAssembly.Memory): boolean => buffer.byteLength <= MOST_KEPT;

/** The crew's memory wiped, where it is large enough; otherwise a new one, which all workers must be given. */
export function memoryFor(crew: Crew, bytes: number): { memory: WebAssembly.Memory; fresh: boolean } {
  const before = crew.memory;
  if (before && before.buffer.byteLength >= bytes) {
    new Uint8Array(before.buffer, 0, bytes).fill(0);
    return { memory: before, fresh: false };
  }
  const memory = createMemory(bytes, true);
  if (isKept(memory)) crew.memory = memory;
  else delete crew.memory;
  return { memory, fresh: true };
}
