/**
 * JPEG's APP1 segments: reading XMP (also extended XMP) and EXIF, and putting our packet in. A segment holds 65,533 bytes, so a
 * longer record goes into extended XMP (XMP specification part 3, section 1.1.3.1). libvips drops such packets silently, which is
 * why JPEG files are sealed here and not by the encoder.
 */
import { AtelierError, type Provenance } from '@atelier/spec';
import { concat, indexOfText, latin1, putU32be, startsWith, strictUtf8, toUtf8, u16be, u32be, utf8 } from './bytes.ts';
import { readExif } from './exif.ts';
import { type Found, warn } from './found.ts';
import { MAX_TEXT } from './limits.ts';
import { md5 } from './md5.ts';
import { extendedPacket, publicPacket, xmpPacket } from './xmp.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const EXTENDED = 'http://ns.adobe.com/xmp/extension/\0';
const EXIF = 'Exif\0\0';
const COMMENT = 0xfe;
/** Where JUMBF boxes stand, and in them Content Credentials. */
const APP11 = 0xeb;
/** Of those, as much as is looked through. */
const MAX_CREDENTIALS = 1024 * 1024;
/** Bytes of a segment behind its length. */
const MAX_SEGMENT = 65533;
/** GUID, whole length and offset before each piece of extended XMP. */
const PIECE_HEAD = 32 + 4 + 4;

/** The JPEG with XMP packets that carry the provenance, standing where the specification wants them; other XMP is replaced. */
export function sealJpeg(jpeg: Uint8Array, provenance: Provenance): Uint8Array {
  if (!startsWith(jpeg, '\xff\xd8\xff')) {
    throw new AtelierError('not-a-picture', 'Expected a JPEG file to put the provenance in, got something else.');
  }
  const kept: Uint8Array[] = [];
  let rest = 2;
  // JFIF and EXIF come first by their own rules; then our packet; then everything else as it was.
  let insert = 0;
  for (const { marker, data, start, end } of readSegments(jpeg)) {
    rest = end;
    if (startsWith(data, XMP) || startsWith(data, EXTENDED)) continue;
    kept.push(jpeg.subarray(start, end));
    if (marker === 0xe0 || startsWith(data, EXIF)) insert = kept.length;
  }
  return concat([
    jpeg.subarray(0, 2),
    ...kept.slice(0, insert),
    ...packets(provenance),
    ...kept.slice(insert),
    jpeg.subarray(rest),
  ]);
}

function packets(provenance: Provenance): Uint8Array[] {
  const whole = toUtf8(xmpPacket(provenance));
  if (whole.length <= MAX_SEGMENT - XMP.length) return [segment(XMP, whole)];
  const extended = toUtf8(extendedPacket(provenance));
  const guid = md5(extended).toUpperCase();
  let main = toUtf8(publicPacket(provenance, guid));
  if (main.length > MAX_SEGMENT - XMP.length)
    main = toUtf8(publicPacket({ ...provenance, idea: `${provenance.idea.slice(0, 8000)} …` }, guid));
  const pieces: Uint8Array[] = [];
  const room = MAX_SEGMENT - EXTENDED.length - PIECE_HEAD;
  for (let offset = 0; offset < extended.length; offset += room) {
    const head = new Uint8Array(PIECE_HEAD);
    for (let i = 0; i < 32; i++) head[i] = guid.charCodeAt(i);
    putU32be(head, 32, extended.length);
    putU32be(head, 36, offset);
    pieces.push(segment(EXTENDED, concat([head, extended.subarray(offset, offset + room)])));
  }
  return [segment(XMP, main), ...pieces];
}

function segment(name: string, body: Uint8Array): Uint8Array {
  const length = 2 + name.length + body.length;
  if (length > MAX_SEGMENT + 2) {
    throw new AtelierError(
      'bad-record',
      `The names in this provenance take ${body.length} bytes; a JPEG file has room for about 65,000.`,
    );
  }
  const head = Uint8Array.from([0xff, 0xe1, length >> 8, length & 255]);
  return concat([head, Uint8Array.from(name, (c) => c.charCodeAt(0)), body]);
}

interface Segment {
  marker: number;
  data: Uint8Array;
  start: number;
  end: number;
}

/** The segments before the scan; each is at least four bytes long, so the walk ends. A cut last segment is left out. */
function* readSegments(jpeg: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    // Fill bytes before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + u16be(jpeg, at + 2);
    if (marker === 0xda || marker === 0xd9 || end < at + 4 || end > jpeg.length) return;
    yield { marker, data: jpeg.subarray(at + 4, end), start: at, end };
    at = end;
  }
}

export function readJpeg(bytes: Uint8Array): Found {
  const found: Found = { warnings: [] };
  const pieces = new Map<string, Uint8Array[]>();
  for (const { marker, data } of readSegments(bytes)) {
    // Start of frame, any kind; C4, C8 and CC in that row are tables.
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame && data.length >= 5) {
      found.height = u16be(data, 1);
      found.width = u16be(data, 3);
    }
    if (marker === COMMENT) found.comment ??= strictUtf8(data) ?? latin1(data);
    if (marker === APP11 && (found.credentials ? found.credentials.length < MAX_CREDENTIALS : indexOfText(data, 'c2pa') >= 0))
      found.credentials = concat([found.credentials ?? new Uint8Array(), data]);
    if (marker !== 0xe1) continue;
    if (startsWith(data, XMP)) found.xmp ??= utf8(data.subarray(XMP.length));
    else if (startsWith(data, EXTENDED) && data.length > EXTENDED.length + PIECE_HEAD) {
      const body = data.subarray(EXTENDED.length);
      const guid = latin1(body.subarray(0, 32));
      pieces.set(guid, [...(pieces.get(guid) ?? []), body.subarray(32)]);
    } else if (startsWith(data, EXIF)) {
      const exif = readExif(data.subarray(EXIF.length));
      if (exif) found.exif ??= exif;
      if (exif?.userComment !== undefined) found.parameters ??= exif.userComment;
    }
  }
  const guid = found.xmp?.match(/HasExtendedXMP(?:>|=["'])([0-9A-Fa-f]{32})/)?.[1];
  const parts = guid && pieces.get(guid);
  if (guid) {
    const extended = parts && join(parts);
    if (extended) found.extendedXmp = extended;
    else found.warnings.push(warn('cut-short', 'Parts of the extended XMP of this file are missing.'));
  }
  return found;
}

/** Each part is whole length, offset, bytes. They may stand in any order, but must fill the whole exactly. */
function join(parts: readonly Uint8Array[]): string | undefined {
  const length = u32be(parts[0]!, 0);
  if (length > MAX_TEXT) return undefined;
  const sorted = [...parts].sort((a, b) => u32be(a, 4) - u32be(b, 4));
  let at = 0;
  for (const part of sorted) {
    if (u32be(part, 0) !== length || u32be(part, 4) !== at) return undefined;
    at += part.length - 8;
  }
  return at === length ? utf8(concat(sorted.map((part) => part.subarray(8)))) : undefined;
}
