/**
 * Size and XMP of an AVIF file. The packet is a contiguous item somewhere in `meta` or `mdat`; it is searched for by its own
 * marks, within bounds, instead of following the item tables, which a hostile file can make circular.
 */
import { indexOfText, u32be, utf8 } from './bytes.ts';
import { type Exif, readExif } from './exif.ts';
import { type Found, warn } from './found.ts';
import { MAX_SCAN, MAX_TEXT } from './limits.ts';

const OPEN = '<x:xmpmeta';
const CLOSE = '</x:xmpmeta>';
/** Image properties stand in `meta`, near the start. */
const MAX_META = 64 * 1024;

export function readAvif(bytes: Uint8Array): Found {
  const found: Found = { warnings: [], ...sizeOf(bytes) };
  const scanned = Math.min(bytes.length, MAX_SCAN);
  const start = indexOfText(bytes, OPEN, 0, scanned);
  if (start >= 0) {
    const end = indexOfText(bytes, CLOSE, start, Math.min(bytes.length, start + MAX_TEXT));
    if (end >= 0) found.xmp = utf8(bytes.subarray(start, end + CLOSE.length));
    else found.warnings.push(warn('cut-short', 'The XMP packet of this file has no end.'));
  }
  const exif = exifOf(bytes.subarray(0, scanned));
  if (exif) {
    found.exif = exif;
    if (exif.userComment !== undefined) found.parameters = exif.userComment;
  }
  const credentials = indexOfText(bytes, 'c2pa', 0, Math.min(bytes.length, MAX_META));
  if (credentials >= 0) found.credentials = bytes.subarray(credentials, credentials + MAX_META);
  return found;
}

/** Places that look like the head of EXIF and are none; pixels have a few by chance. */
const MOST_TRIES = 64;

/** EXIF is an item too; it is looked for by its first four bytes, and believed where it holds a text. */
function exifOf(bytes: Uint8Array): Exif | undefined {
  let tries = 0;
  for (const head of ['II*\0', 'MM\0*'])
    for (let at = indexOfText(bytes, head); at >= 0 && tries++ < MOST_TRIES; at = indexOfText(bytes, head, at + 4)) {
      const exif = readExif(bytes.subarray(at));
      if (exif && (exif.userComment !== undefined || exif.texts.length > 0)) return exif;
    }
  return undefined;
}

/** The largest `ispe` property (ISO/IEC 23008-12, 6.5.3): thumbnails, alpha planes and tiles have their own, smaller or equal. */
function sizeOf(bytes: Uint8Array): { width?: number; height?: number } {
  let best: { width: number; height: number } | undefined;
  const limit = Math.min(bytes.length, MAX_META);
  for (let at = indexOfText(bytes, 'ispe', 0, limit); at >= 0; at = indexOfText(bytes, 'ispe', at + 4, limit)) {
    if (at + 16 > bytes.length) break;
    const size = { width: u32be(bytes, at + 8), height: u32be(bytes, at + 12) };
    if (!best || size.width * size.height > best.width * best.height) best = size;
  }
  return best ?? {};
}
