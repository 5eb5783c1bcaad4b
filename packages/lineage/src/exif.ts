/** EXIF's UserComment (CIPA DC-008, tag 0x9286), where AUTOMATIC1111 puts its infotext in JPEG and WebP files. */
import { latin1, startsWith, u16be, u16le, u32be, u32le, utf8 } from './bytes.ts';
import { MAX_TEXT } from './limits.ts';

const EXIF_POINTER = 0x8769;
const USER_COMMENT = 0x9286;

/** `tiff` begins with the byte order mark `II` or `MM`. `undefined` where there is no comment that can be read. */
export function userComment(tiff: Uint8Array): string | undefined {
  const little = startsWith(tiff, 'II*\0');
  if (!little && !startsWith(tiff, 'MM\0*')) return undefined;
  const order = { u16: little ? u16le : u16be, u32: little ? u32le : u32be };
  if (tiff.length < 8) return undefined;
  const pointer = entry(tiff, order.u32(tiff, 4), EXIF_POINTER, order);
  const comment = pointer && entry(tiff, pointer.value, USER_COMMENT, order);
  if (!comment || comment.count < 9 || comment.count > MAX_TEXT || comment.value + comment.count > tiff.length)
    return undefined;
  return decode(tiff.subarray(comment.value, comment.value + comment.count), little);
}

interface Order {
  u16: (bytes: Uint8Array, at: number) => number;
  u32: (bytes: Uint8Array, at: number) => number;
}

/** One look through one directory: nothing is followed, so nothing can run in circles. */
function entry(tiff: Uint8Array, at: number, tag: number, order: Order): { count: number; value: number } | undefined {
  if (at + 2 > tiff.length) return undefined;
  const entries = order.u16(tiff, at);
  for (let i = 0, e = at + 2; i < entries && e + 12 <= tiff.length; i++, e += 12) {
    if (order.u16(tiff, e) === tag) return { count: order.u32(tiff, e + 4), value: order.u32(tiff, e + 8) };
  }
  return undefined;
}

/**
 * Eight bytes name the encoding. UNICODE is UTF-16 in the order of the file by the book, but piexif, which AUTOMATIC1111 uses,
 * always writes big-endian: the side with the zero bytes of the first character decides.
 */
function decode(comment: Uint8Array, little: boolean): string | undefined {
  const text = comment.subarray(8);
  if (startsWith(comment, 'UNICODE\0')) {
    const first = text[0] === 0 ? 'utf-16be' : text[1] === 0 ? 'utf-16le' : little ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(first).decode(text);
  }
  if (startsWith(comment, 'ASCII\0\0\0')) return latin1(text).replace(/\0+$/, '');
  return startsWith(comment, '\0\0\0\0\0\0\0\0') ? utf8(text).replace(/\0+$/, '') : undefined;
}
