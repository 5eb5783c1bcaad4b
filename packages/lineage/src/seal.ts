/** Picture and provenance in, one PNG file out. The same input gives the same bytes; the file holds no time and no duration. */
import { AtelierError, type Picture, type Provenance } from '@atelier/spec';
import { encodePng } from './encode-png.ts';
import { infotext } from './infotext.ts';
import { writeRecord } from './record.ts';
import { publicPacket } from './xmp.ts';

/** Keyword of our own text chunk. */
export const RECORD_KEYWORD = 'atelier';
export const PARAMETERS_KEYWORD = 'parameters';
export const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** Writes `provenance` as it is: `provenance.pixels` is the caller's `pixelHash(picture)`, and `verify` checks it later. */
export function seal(picture: Picture, provenance: Provenance): Uint8Array {
  if (picture.width !== provenance.width || picture.height !== provenance.height) {
    throw new AtelierError(
      'bad-record',
      `The provenance says ${provenance.width} × ${provenance.height} pixels, the picture has ${picture.width} × ${picture.height}.`,
    );
  }
  return encodePng(picture, [
    { keyword: RECORD_KEYWORD, text: writeRecord(provenance) },
    { keyword: PARAMETERS_KEYWORD, text: infotext(provenance) },
    { keyword: XMP_KEYWORD, text: publicPacket(provenance) },
  ]);
}
