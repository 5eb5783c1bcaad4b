/** NovelAI's second copy: gzip JSON in the lowest bits of the alpha channel, column by column, behind a mark and its length in bits. */
import { utf8 } from '../bytes.ts';
import { gunzip } from '../inflate.ts';
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
  const text = gunzip(packed, MAX_TEXT);
  return text === undefined || text.length === 0 ? undefined : utf8(text);
}
