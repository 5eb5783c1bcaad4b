/** NovelAI's second copy: gzip JSON in the lowest bits of the alpha channel, column by column, behind a mark and its length in bits. */
import { Gunzip } from 'fflate';
import { concat, utf8 } from '../bytes.ts';
import { MAX_TEXT } from '../limits.ts';

const MARK = 'stealth_pngcomp';

/** `rgba`: 4 bytes a pixel, row by row. `undefined` where there is none, or it cannot be read. */
export function stealthText(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): string | undefined {
  const bit = (index: number): number => {
    const x = Math.floor(index / height);
    const y = index - x * height;
    return rgba[(y * width + x) * 4 + 3]! & 1;
  };
  const all = width * height;
  const byteAt = (index: number): number => {
    let byte = 0;
    for (let i = 0; i < 8; i++) byte = (byte << 1) | bit(index + i);
    return byte;
  };
  const head = (MARK.length + 4) * 8;
  if (all < head) return undefined;
  for (let i = 0; i < MARK.length; i++) if (byteAt(i * 8) !== MARK.charCodeAt(i)) return undefined;
  let bits = 0;
  for (let i = 0; i < 4; i++) bits = bits * 256 + byteAt((MARK.length + i) * 8);
  if (bits === 0 || bits % 8 !== 0 || bits > all - head || bits / 8 > MAX_TEXT) return undefined;
  const packed = new Uint8Array(bits / 8);
  for (let i = 0; i < packed.length; i++) packed[i] = byteAt(head + i * 8);
  return unzipped(packed);
}

/** Input bytes a step: at most about 4 MB come out of one. */
const STEP = 4096;

function unzipped(packed: Uint8Array): string | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > MAX_TEXT) return undefined;
    }
  } catch {
    // Whatever it is that fflate throws, the stream cannot be read.
    return undefined;
  }
  return length > 0 ? utf8(concat(parts)) : undefined;
}
