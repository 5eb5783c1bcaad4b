/** Size, XMP and EXIF of a WebP file (RFC 9649): RIFF chunks of type, little-endian length and data padded to even. */
import { latin1, startsWith, u16le, u24le, u32le, utf8 } from './bytes.ts';
import { readExif } from './exif.ts';
import { type Found, warn } from './found.ts';
import { MAX_TEXT } from './limits.ts';

export function readWebp(bytes: Uint8Array): Found {
  const found: Found = { warnings: [] };
  let at = 12;
  while (at + 8 <= bytes.length) {
    const type = latin1(bytes.subarray(at, at + 4));
    const length = u32le(bytes, at + 4);
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    readSize(found, type, data);
    if (data.length < length) {
      found.needs = at + 8 + length;
      found.warnings.push(warn('cut-short', 'This file is cut short.'));
      break;
    }
    if (type === 'XMP ' && length <= MAX_TEXT) found.xmp ??= utf8(data);
    if (type === 'C2PA') found.credentials ??= data;
    if (type === 'EXIF') {
      const exif = readExif(startsWith(data, 'Exif\0\0') ? data.subarray(6) : data);
      if (exif) found.exif ??= exif;
      if (exif?.userComment !== undefined) found.parameters ??= exif.userComment;
    }
    at += 8 + length + (length & 1);
  }
  return found;
}

/** Sections 2.5 to 2.7: the canvas of VP8X, else the frame of VP8L or VP8. */
function readSize(found: Found, type: string, data: Uint8Array): void {
  if (found.width !== undefined) return;
  if (type === 'VP8X' && data.length >= 10) {
    found.width = u24le(data, 4) + 1;
    found.height = u24le(data, 7) + 1;
  } else if (type === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = u32le(data, 1);
    found.width = (bits & 0x3fff) + 1;
    found.height = ((bits >>> 14) & 0x3fff) + 1;
  } else if (type === 'VP8 ' && data.length >= 10 && startsWith(data, '\x9d\x01\x2a', 3)) {
    found.width = u16le(data, 6) & 0x3fff;
    found.height = u16le(data, 8) & 0x3fff;
  }
}
