/**
 * Size and XMP of an AVIF file. The packet is a contiguous item somewhere in `meta` or `mdat`; it is searched for by its own
 * marks, within bounds, instead of following the item tables, which a hostile file can make circular.
 */
import { indexOfText, u32be, utf8 } from './bytes.ts';
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
  return found;
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
