/**
 * PNG's five row filters (PNG specification, third edition, section 9) and the choice between them: for each row the one with
 * the smallest sum of absolute differences, the lowest number where two are equal (section 12.7).
 */
import { packingOn } from './packing.ts';

/** Left a, above b, above left c: the one nearest to a + b − c. */
function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - c - c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** The rows of a picture as a file holds them. */
export interface Rows {
  /** Row by row: all of a row's bytes, or four for each pixel of which the last is left out. */
  data: Uint8Array | Uint8ClampedArray;
  /** Bytes of a row in the file. */
  stride: number;
  height: number;
  /** Bytes of a pixel. */
  step: number;
}

/** Rows are worked on from the same addresses whatever the size of their pixels is. */
const MOST_STEP = 16;
/** Loops step back no farther, and past the end of a row no farther. */
const SLACK = 32;
/** Where the rows of the last picture were filtered. */
let room: ReturnType<typeof packingOn> | undefined;

function roomOf(bytes: number): ReturnType<typeof packingOn> {
  if (!room || room.buffer.byteLength < bytes) room = packingOn(bytes);
  return room;
}

/** Bytes that are looked at at once. */
const PIECE = 1 << 16;

/** Whether the fourth byte of every pixel is 255. */
export function isOpaque(data: Uint8ClampedArray): boolean {
  const { loops, buffer } = roomOf(PIECE);
  const piece = new Uint8Array(buffer, 0, PIECE);
  for (let at = 0; at < data.length; at += PIECE) {
    const some = data.subarray(at, at + PIECE);
    piece.set(some);
    if (!loops.opaque(0, some.length / 4)) return false;
  }
  return true;
}

/** Row after row of a picture under its filter, the filter's byte first; each in the same bytes as the one before. */
export function* filteredRows({ data, stride, height, step }: Rows): Generator<Uint8Array> {
  const pitch = data.length / height;
  const place = MOST_STEP + Math.max(pitch, stride) + SLACK;
  const { loops, buffer } = roomOf(4 * place);
  // What stood before the row of another picture.
  new Uint8Array(buffer, 0, 2 * place).fill(0);
  const raw = new Uint8Array(buffer, 2 * place, pitch);
  const out = new Uint8Array(buffer, 3 * place, stride + 1);
  let row = MOST_STEP;
  let above = place + MOST_STEP;
  for (let y = 0; y < height; y++) {
    const bytes = data.subarray(y * pitch, (y + 1) * pitch);
    if (pitch === stride) new Uint8Array(buffer, row, stride).set(bytes);
    else {
      raw.set(bytes);
      loops.withoutAlpha(raw.byteOffset, row, pitch / 4);
    }
    loops.filter(row, above, step, stride, out.byteOffset);
    yield out;
    [row, above] = [above, row];
  }
}

/** All of them, one behind the other. */
export function filterRows(rows: Rows): Uint8Array {
  const out = new Uint8Array((rows.stride + 1) * rows.height);
  let at = 0;
  for (const row of filteredRows(rows)) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}

/** Undoes the filters; `undefined` where a row names a filter that does not exist. */
export function unfilterRows(filtered: Uint8Array, stride: number, height: number, step: number): Uint8Array | undefined {
  const raw = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const filter = filtered[from]!;
    if (filter > 4) return undefined;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const a = x >= step ? raw[to + x - step]! : 0;
      const b = y > 0 ? raw[to - stride + x]! : 0;
      const c = x >= step && y > 0 ? raw[to - stride + x - step]! : 0;
      let guess = 0;
      if (filter === 1) guess = a;
      else if (filter === 2) guess = b;
      else if (filter === 3) guess = (a + b) >> 1;
      else if (filter === 4) guess = paeth(a, b, c);
      raw[to + x] = filtered[from + 1 + x]! + guess;
    }
  }
  return raw;
}
