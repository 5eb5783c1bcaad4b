/** Size and XMP of an SVG file, by marks, within bounds; nothing of it is rendered or resolved. */
import { indexOfText, utf8 } from './bytes.ts';
import { type Found, warn } from './found.ts';
import { MAX_SCAN, MAX_TEXT } from './limits.ts';

const OPEN = '<x:xmpmeta';
const CLOSE = '</x:xmpmeta>';
const HEAD = 4096;

export function readSvg(bytes: Uint8Array): Found {
  const head = utf8(bytes.subarray(0, HEAD));
  const tag = /<svg\b[^>]*>/.exec(head)?.[0] ?? '';
  const width = Number(/\bwidth="(\d{1,6})"/.exec(tag)?.[1]);
  const height = Number(/\bheight="(\d{1,6})"/.exec(tag)?.[1]);
  const found: Found = { warnings: [], ...(width > 0 && height > 0 && { width, height }) };
  const scanned = Math.min(bytes.length, MAX_SCAN);
  const start = indexOfText(bytes, OPEN, 0, scanned);
  if (start >= 0) {
    const end = indexOfText(bytes, CLOSE, start, Math.min(bytes.length, start + MAX_TEXT));
    if (end >= 0) found.xmp = utf8(bytes.subarray(start, end + CLOSE.length));
    else found.warnings.push(warn('cut-short', 'The XMP packet of this file has no end.'));
  }
  return found;
}
