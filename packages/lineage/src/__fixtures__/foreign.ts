/** Files as other tools write them, made by their documented formats (docs/recall.md), with pixels of our own. */
import { gzipSync } from 'fflate';
import { concat, putU32be, toUtf8 } from '../bytes.ts';
import { encodePng } from '../encode-png.ts';
import { fixture } from './files.ts';
import { gradient } from './provenance.ts';
import { bytesOf, rebuild } from './tamper.ts';

/** A tEXt chunk where the text is Latin-1, else iTXt, as Pillow does it. */
function textChunk(keyword: string, text: string): { type: string; data: Uint8Array } {
  return [...text].every((c) => c.charCodeAt(0) < 256)
    ? { type: 'tEXt', data: concat([bytesOf(`${keyword}\0`), Uint8Array.from(text, (c) => c.charCodeAt(0))]) }
    : { type: 'iTXt', data: concat([bytesOf(`${keyword}\0\0\0\0\0`), toUtf8(text)]) };
}

export const pngWith = (texts: Record<string, string>, more: { type: string; data: Uint8Array }[] = []): Uint8Array =>
  rebuild(encodePng(gradient(8, 6)), ([head, ...rest]) => [
    head!,
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
    ...more,
    ...rest.filter(({ type }) => type !== 'iTXt'),
  ]);

/** EXIF, big-endian: texts of the first directory by tag, and the user comment in UTF-16. */
export function exifBlock(texts: Record<number, string>, userComment?: string, makerNote?: string): Uint8Array {
  const first = Object.entries(texts).map(([tag, text]) => ({
    tag: Number(tag),
    type: 2,
    data: concat([toUtf8(text), new Uint8Array(1)]),
  }));
  const second: { tag: number; type: number; data: Uint8Array }[] = [];
  if (makerNote !== undefined) second.push({ tag: 0x927c, type: 7, data: toUtf8(makerNote) });
  if (userComment !== undefined) {
    const utf16 = new Uint8Array(userComment.length * 2);
    for (let i = 0; i < userComment.length; i++)
      utf16.set([userComment.charCodeAt(i) >> 8, userComment.charCodeAt(i) & 255], i * 2);
    second.push({ tag: 0x9286, type: 7, data: concat([bytesOf('UNICODE\0'), utf16]) });
  }
  const size = (entries: number): number => 2 + 12 * entries + 4;
  const start = 8 + size(first.length + 1);
  let at = start + size(second.length);
  const directory = (
    entries: { tag: number; type: number; data: Uint8Array; value?: number }[],
  ): { block: Uint8Array; tail: Uint8Array[] } => {
    const block = new Uint8Array(size(entries.length));
    const tail: Uint8Array[] = [];
    block[1] = entries.length;
    entries.forEach(({ tag, type, data, value }, i) => {
      const e = 2 + i * 12;
      block.set([tag >> 8, tag & 255, 0, type], e);
      putU32be(block, e + 4, value === undefined ? data.length : 1);
      if (value !== undefined) putU32be(block, e + 8, value);
      else if (data.length <= 4) block.set(data, e + 8);
      else {
        putU32be(block, e + 8, at);
        tail.push(data);
        at += data.length;
      }
    });
    return { block, tail };
  };
  const one = directory([...first, { tag: 0x8769, type: 4, data: new Uint8Array(), value: start }]);
  const two = directory(second);
  return concat([bytesOf('MM\0*\0\0\0\x08'), one.block, two.block, ...one.tail, ...two.tail]);
}

/** A JPEG with APP segments put behind its start. */
export function jpegWith(segments: { marker: number; data: Uint8Array }[]): Uint8Array {
  const plain = fixture('plain.jpg');
  const parts = segments.map(({ marker, data }) =>
    concat([Uint8Array.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]),
  );
  return concat([plain.subarray(0, 2), ...parts, plain.subarray(2)]);
}
export const jpegWithExif = (tiff: Uint8Array): Uint8Array =>
  jpegWith([{ marker: 0xe1, data: concat([bytesOf('Exif\0\0'), tiff]) }]);

/** A WebP of these chunks alone; the size in the head is not believed by any reader here. */
export function webpWith(chunks: { type: string; data: Uint8Array }[]): Uint8Array {
  const parts = chunks.map(({ type, data }) => {
    const head = new Uint8Array(8);
    head.set(bytesOf(type));
    new DataView(head.buffer).setUint32(4, data.length, true);
    return concat([head, data, new Uint8Array(data.length & 1)]);
  });
  return concat([bytesOf('RIFF\0\0\0\0WEBP'), ...parts]);
}

/** NovelAI's copy in the alpha channel: column by column, lowest bits. */
export function stealthPng(json: string): Uint8Array {
  const packed = gzipSync(toUtf8(json));
  const length = new Uint8Array(4);
  putU32be(length, 0, packed.length * 8);
  const all = concat([bytesOf('stealth_pngcomp'), length, packed]);
  const picture = gradient(64, 64, 9);
  for (let i = 0; i < all.length * 8; i++) {
    const [x, y] = [Math.floor(i / 64), i % 64];
    const at = (y * 64 + x) * 4 + 3;
    picture.data[at] = (picture.data[at]! & 0xfe) | ((all[i >> 3]! >> (7 - (i & 7))) & 1);
  }
  return encodePng(picture);
}
