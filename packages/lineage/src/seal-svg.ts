/** Shapes and provenance in, one SVG file out: the record stands in `metadata` as an XMP packet (ISO 16684-1, annex for XML). */
import type { Provenance } from '@atelier/spec';
import { xmpPacket } from './xmp.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `body` is what stands between the `svg` tags. The same input gives the same bytes. */
export function sealSvg(body: string, provenance: Provenance): Uint8Array {
  const { width, height, idea } = provenance;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n` +
      `<title>${escaped(idea)}</title>\n<metadata>${xmpPacket(provenance)}</metadata>\n${body}\n</svg>\n`,
  );
}
