/** Unpacks a stream of unknown honesty: the output never grows past the given limit by more than one step's worth. */
import { Gunzip, Unzlib } from 'fflate';
import { concat } from './bytes.ts';

/** Input bytes a step. Deflate packs at most 1032 : 1, so a step yields at most about 4 MB. */
const STEP = 4096;

/** A zlib stream; `undefined` where it is damaged, cut short, or longer than `limit` bytes. */
export const inflate = (packed: Uint8Array, limit: number): Uint8Array | undefined => unpacked(Unzlib, packed, limit);
/** The same of a gzip stream. */
export const gunzip = (packed: Uint8Array, limit: number): Uint8Array | undefined => unpacked(Gunzip, packed, limit);

function unpacked(Kind: typeof Unzlib | typeof Gunzip, packed: Uint8Array, limit: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Kind((part) => {
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
