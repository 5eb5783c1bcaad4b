/** Which picture format bytes are in, by their first bytes alone; the name of a file is not believed. */
import { startsWith } from './bytes.ts';
import { PNG_SIGNATURE } from './png-chunks.ts';

/** `unknown` is a picture in a format that is recognised but not read, such as GIF or TIFF. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'avif' | 'svg' | 'unknown';

const AVIF_BRANDS = ['avif', 'avis', 'mif1', 'msf1', 'miaf'];
const OTHERS = ['GIF8', 'BM', 'II*\0', 'MM\0*', '\xff\x0a', '\0\0\0\x0cJXL ', '8BPS'];

/** `undefined` where the bytes are no picture at all. */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return 'png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp';
  if (startsWith(bytes, 'ftyp', 4)) return AVIF_BRANDS.some((brand) => startsWith(bytes, brand, 8)) ? 'avif' : undefined;
  if (startsWith(bytes, '<svg') || startsWith(bytes, '<?xml')) return 'svg';
  return OTHERS.some((start) => startsWith(bytes, start)) ? 'unknown' : undefined;
}
