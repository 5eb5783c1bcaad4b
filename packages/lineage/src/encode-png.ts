/**
 * Our own PNG encoder: the same pixels and texts give the same bytes on every platform, and no time is written.
 * RGB8 where every pixel is opaque, RGBA8 otherwise. Chunks: IHDR, sRGB, gAMA, cHRM, iTXt …, IDAT, IEND; the texts stand before
 * the pixels so that a reader needs only the head of a file.
 */
import type { Picture } from '@atelier/spec';
import { zlibSync } from 'fflate';
import { concat, putU32be } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { deflateRuns } from './deflate-runs.ts';
import { chunkHead, PNG_SIGNATURE, writeChunk } from './png-chunks.ts';
import { filteredRows, filterRows, isOpaque, type Rows } from './png-filter.ts';
import { type TextChunk, writeText } from './png-text.ts';

/** `mem` must be given: fflate's own choice goes through `Math.log`, which is not the same everywhere. */
const SEARCH = { level: 6, mem: 8 } as const;
/** Where runs alone make rows this many times smaller there is no grain, and a search finds more, quickly. */
const FLAT = 6;

/** sRGB primaries and white × 100,000 (PNG specification, third edition, section 11.3.2.5). */
const CHROMATICITIES = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];
/** 1 / 2.2 × 100,000, for readers that do not know sRGB. */
const GAMMA = 45455;

export function encodePng(picture: Picture, texts: readonly TextChunk[] = []): Uint8Array {
  const { width, height, data } = picture;
  if (!(width > 0 && height > 0 && data.length === width * height * 4)) {
    throw new RangeError(`encodePng: expected ${width} × ${height} × 4 bytes of RGBA, got ${data.length}`);
  }
  const opaque = isOpaque(data);
  const step = opaque ? 3 : 4;
  return file(
    [
      PNG_SIGNATURE,
      writeChunk('IHDR', headerOf(width, height, 8, opaque ? 2 : 6)),
      writeChunk('sRGB', new Uint8Array([0])),
      writeChunk('gAMA', integers([GAMMA])),
      writeChunk('cHRM', integers(CHROMATICITIES)),
      ...texts.map(writeText),
    ],
    packed({ data, stride: width * step, height, step }),
  );
}

/** The chunks before the pixels, and those. The largest of it is copied once: it may be a third of what the picture holds. */
function file(head: readonly Uint8Array[], pixels: Uint8Array): Uint8Array {
  const start = head.reduce((sum, part) => sum + part.length, 0);
  const end = writeChunk('IEND', new Uint8Array(0));
  const whole = concat([...head, chunkHead('IDAT', pixels.length), pixels, new Uint8Array(4), end]);
  const behind = whole.length - end.length;
  putU32be(whole, behind - 4, crc32(whole.subarray(start + 4, behind - 4)));
  return whole;
}

/** Samples that are numbers, not colours: a map that goes with a picture. */
export interface Samples {
  width: number;
  height: number;
  /** 1 grey, 3 red, green and blue. */
  channels: 1 | 3;
  bits: 8 | 16;
  /** Row by row; 16-bit samples with the high byte first. */
  data: Uint8Array;
}

/** A PNG of plain numbers: no colour space is written, so that no viewer bends them. */
export function encodeSamples({ width, height, channels, bits, data }: Samples, texts: readonly TextChunk[] = []): Uint8Array {
  const step = (channels * bits) / 8;
  if (!(width > 0 && height > 0 && data.length === width * height * step)) {
    throw new RangeError(`encodeSamples: expected ${width} × ${height} × ${step} bytes, got ${data.length}`);
  }
  return file(
    [PNG_SIGNATURE, writeChunk('IHDR', headerOf(width, height, bits, channels === 1 ? 0 : 2)), ...texts.map(writeText)],
    packed({ data, stride: width * step, height, step }),
  );
}

/** Whichever is smaller of what suits painted rows, which never stand beside each other as a whole, and what suits drawn ones. */
function packed(rows: Rows): Uint8Array {
  const runs = deflateRuns(filteredRows(rows));
  if (runs.length * FLAT > (rows.stride + 1) * rows.height) return runs;
  const searched = zlibSync(filterRows(rows), SEARCH);
  return searched.length < runs.length ? searched : runs;
}

function headerOf(width: number, height: number, bits: number, colourType: number): Uint8Array {
  const bytes = new Uint8Array(13);
  putU32be(bytes, 0, width);
  putU32be(bytes, 4, height);
  bytes[8] = bits;
  bytes[9] = colourType;
  return bytes;
}

function integers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, i) => {
    putU32be(bytes, i * 4, value);
  });
  return bytes;
}
