/** Unpacks a zlib stream of unknown honesty: the output never grows past the given limit by more than one step's worth. */
import { Unzlib } from 'fflate';
import { concat } from './bytes.ts';

/** Input bytes a step. Deflate packs at most 1032 : 1, so a step yields at most about 4 MB. */
const STEP = 4096;

/** `undefined` where the stream is damaged, cut short, or longer than `limit` bytes. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > limit) return undefined;
    }
  } catch {
    // fflate throws on damaged streams, at times a plain TypeError: whatever it is, the stream cannot be read.
    return undefined;
  }
  return packed.length > 0 ? concat(parts) : undefined;
}
