/**
 * EXIF (CIPA DC-008), as far as image tools keep prompts in it: UserComment (0x9286), where AUTOMATIC1111 puts its infotext in JPEG,
 * WebP and AVIF; Make, Model and their neighbours, where ComfyUI puts its graphs; Software and MakerNote, where Fooocus signs.
 */
import { latin1, startsWith, strictUtf8, u16be, u16le, u32be, u32le, utf8 } from './bytes.ts';
import { MAX_TEXT } from './limits.ts';

const EXIF_POINTER = 0x8769;
const USER_COMMENT = 0x9286;
const MAKER_NOTE = 0x927c;
const SOFTWARE = 0x0131;
/** Texts of the first directory that are read: ComfyUI counts down from Model. */
const FIRST_TEXT = 0x0100;
const LAST_TEXT = 0x0131;
const ASCII = 2;

export interface Exif {
  userComment?: string;
  software?: string;
  makerNote?: string;
  /** Other texts of the first directory, the highest tag first. */
  texts: string[];
}

/** `tiff` begins with the byte order mark `II` or `MM`. `undefined` where it does not. */
export function readExif(tiff: Uint8Array): Exif | undefined {
  const little = startsWith(tiff, 'II*\0');
  if (!little && !startsWith(tiff, 'MM\0*')) return undefined;
  if (tiff.length < 8) return undefined;
  const order: Order = { u16: little ? u16le : u16be, u32: little ? u32le : u32be };
  const exif: Exif = { texts: [] };
  let read = 0;
  const bytesOf = ({ count, value, at }: Entry): Uint8Array | undefined => {
    // Up to four bytes stand in the entry itself.
    const from = count <= 4 ? at + 8 : value;
    if (count < 1 || count > MAX_TEXT || from + count > tiff.length) return undefined;
    read += count;
    return read > MAX_TEXT * 2 ? undefined : tiff.subarray(from, from + count);
  };
  const asciiOf = (entry: Entry): string | undefined => {
    const bytes = entry.type === ASCII || entry.tag === MAKER_NOTE ? bytesOf(entry) : undefined;
    return bytes && (strictUtf8(bytes) ?? latin1(bytes)).replace(/\0+$/, '');
  };
  let pointer: number | undefined;
  const texts: [number, string][] = [];
  for (const entry of entries(tiff, order.u32(tiff, 4), order)) {
    if (entry.tag === EXIF_POINTER) pointer ??= entry.value;
    else if (entry.tag >= FIRST_TEXT && entry.tag <= LAST_TEXT) {
      const text = asciiOf(entry);
      if (text === undefined || text === '') continue;
      if (entry.tag === SOFTWARE) exif.software ??= text;
      else texts.push([entry.tag, text]);
    }
  }
  exif.texts = texts.sort((a, b) => b[0] - a[0]).map(([, text]) => text);
  if (pointer === undefined) return exif;
  for (const entry of entries(tiff, pointer, order)) {
    if (entry.tag === USER_COMMENT && exif.userComment === undefined && entry.count >= 9) {
      const bytes = bytesOf(entry);
      const comment = bytes && decode(bytes, little);
      if (comment !== undefined) exif.userComment = comment;
    } else if (entry.tag === MAKER_NOTE) {
      const note = asciiOf(entry);
      if (note) exif.makerNote ??= note;
    }
  }
  return exif;
}

interface Order {
  u16: (bytes: Uint8Array, at: number) => number;
  u32: (bytes: Uint8Array, at: number) => number;
}
interface Entry {
  tag: number;
  type: number;
  count: number;
  value: number;
  at: number;
}

/** More than any directory has. */
const MOST_ENTRIES = 1000;

/** One look through one directory: nothing is followed, so nothing can run in circles. */
function* entries(tiff: Uint8Array, start: number, order: Order): Generator<Entry> {
  if (start + 2 > tiff.length) return;
  const count = Math.min(MOST_ENTRIES, order.u16(tiff, start));
  for (let i = 0, at = start + 2; i < count && at + 12 <= tiff.length; i++, at += 12)
    yield {
      tag: order.u16(tiff, at),
      type: order.u16(tiff, at + 2),
      count: order.u32(tiff, at + 4),
      value: order.u32(tiff, at + 8),
      at,
    };
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
  if (startsWith(comment, 'ASCII\0\0\0')) return (strictUtf8(text) ?? latin1(text)).replace(/\0+$/, '');
  return startsWith(comment, '\0\0\0\0\0\0\0\0') ? utf8(text).replace(/\0+$/, '') : undefined;
}
