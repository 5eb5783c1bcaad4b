/** Reads the pixels of the PNG files that `encodePng` writes: 8-bit RGB or RGBA, not interlaced. Anything else is a clear error. */
import { AtelierError, type Picture } from '@atelier/spec';
import { concat, u32be } from './bytes.ts';
import { inflate } from './inflate.ts';
import { kindOf } from './kind.ts';
import { MAX_PIXELS } from './limits.ts';
import { readChunks } from './png-chunks.ts';
import { unfilterRows } from './png-filter.ts';

export function decodePng(bytes: Uint8Array): Picture {
  if (kindOf(bytes) !== 'png') throw broken('expected a PNG file, got something else');
  let size: { width: number; height: number; step: 3 | 4 } | undefined;
  const packed: Uint8Array[] = [];
  let ended = false;
  for (const chunk of readChunks(bytes)) {
    if (chunk.type === 'IHDR' && !size) size = readHeader(chunk.data);
    else if (chunk.type === 'IDAT') packed.push(chunk.data);
    else if (chunk.type === 'IEND') ended = true;
    else continue;
    if (!chunk.crcHolds())
      throw broken(`the ${chunk.type} part is ${chunk.whole ? 'damaged (its checksum is wrong)' : 'cut short'}`);
  }
  if (!size) throw broken('it has no header');
  if (!ended) throw broken('it is cut short');
  const { width, height, step } = size;
  const length = (width * step + 1) * height;
  // Memory is taken for what there is, never for what the header claims.
  const filtered = inflate(concat(packed), length);
  if (filtered?.length !== length) throw broken('its pixels cannot be unpacked');
  const raw = unfilterRows(filtered, width * step, height, step);
  if (!raw) throw broken('its pixels cannot be unpacked');
  return { width, height, data: step === 4 ? new Uint8ClampedArray(raw.buffer) : withAlpha(raw) };
}

function readHeader(data: Uint8Array): { width: number; height: number; step: 3 | 4 } {
  if (data.length !== 13) throw broken('its header is damaged');
  const width = u32be(data, 0);
  const height = u32be(data, 4);
  const [depth, colour, , , interlace] = data.subarray(8);
  if (width === 0 || height === 0) throw broken('its header names no size');
  if (width * height > MAX_PIXELS) {
    throw broken(`it says ${width} × ${height} pixels, more than the ${MAX_PIXELS} that are unpacked`);
  }
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw broken(
      `expected 8-bit RGB or RGBA without interlacing, as Atelier writes it; got depth ${depth}, colour type ${colour}`,
    );
  }
  return { width, height, step: colour === 2 ? 3 : 4 };
}

function withAlpha(rgb: Uint8Array): Uint8ClampedArray {
  const data = new Uint8ClampedArray((rgb.length / 3) * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    data[to] = rgb[from]!;
    data[to + 1] = rgb[from + 1]!;
    data[to + 2] = rgb[from + 2]!;
    data[to + 3] = 255;
  }
  return data;
}

const broken = (what: string) => new AtelierError('not-a-picture', `The pixels of this file cannot be read: ${what}.`);
