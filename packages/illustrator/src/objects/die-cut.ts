/**
 * The white edge that a sticker is cut along: everything within a margin of what is drawn, with a soft shadow below. The objects are
 * painted a first time for their outline alone and come again on top. Distances by P. Felzenszwalb, D. Huttenlocher, "Distance
 * Transforms of Sampled Functions" (Theory of Computing 8, 2012): squares of whole pixels, exact.
 */
import type { Frame } from '../kernels/frame.ts';
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';

/** Breadth of the edge, reach of the shadow and how far it falls, parts of the picture's shorter side. */
const MARGIN = 0.021;
const REACH = 0.014;
const FALL = 0.008;
const SHADE = 0.24;
/** Paper in scene light. */
const WHITE = 1.02;

/** `numbers`: those of the objects in the object map; `sheet`: the number of what they lie on, which the edge belongs to. */
export const dieCutPass = (numbers: ReadonlySet<number>, sheet: number): Pass => ({
  name: 'die cut',
  serial: true,
  weight: 0.6,
  run: (frame) => cut(frame, numbers, sheet),
});

function cut({ color, ids, depth, width, height }: Frame, numbers: ReadonlySet<number>, sheet: number): void {
  const side = Math.min(width, height);
  const margin = MARGIN * side;
  const reach = REACH * side;
  const fall = Math.round(FALL * side);
  const squares = squaredDistances(ids, width, height, numbers);
  const away = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? Number.POSITIVE_INFINITY : Math.sqrt(squares[y * width + x]!);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const shade = 1 - SHADE * clamp((margin + reach - away(x - (fall >> 1), y - fall)) / reach);
      const white = clamp(margin + 0.5 - away(x, y));
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! * shade * (1 - white) + WHITE * white;
      if (white > 0.5) {
        ids[p] = sheet;
        depth[p] = 0.6;
      }
    }
}

/** Of each pixel to the nearest that is part of an object. */
function squaredDistances(ids: Uint16Array, width: number, height: number, numbers: ReadonlySet<number>): Float64Array {
  const far = (width + height) * (width + height);
  const out = new Float64Array(width * height);
  for (let i = 0; i < out.length; i++) out[i] = numbers.has(ids[i]!) ? 0 : far;
  const n = Math.max(width, height);
  const line: Scratch = { f: new Float64Array(n), at: new Int32Array(n), from: new Float64Array(n + 1) };
  for (let x = 0; x < width; x++) transform(out, x, width, height, line);
  for (let y = 0; y < height; y++) transform(out, y * width, 1, width, line);
  return out;
}

interface Scratch {
  f: Float64Array;
  /** Where the parabolas of the lower envelope stand. */
  at: Int32Array;
  /** From where each is the lowest. */
  from: Float64Array;
}

function transform(data: Float64Array, start: number, step: number, n: number, { f, at, from }: Scratch): void {
  for (let i = 0; i < n; i++) f[i] = data[start + i * step]!;
  let k = 0;
  at[0] = 0;
  from[0] = Number.NEGATIVE_INFINITY;
  from[1] = Number.POSITIVE_INFINITY;
  const meet = (q: number, p: number): number => (f[q]! + q * q - (f[p]! + p * p)) / (2 * q - 2 * p);
  for (let q = 1; q < n; q++) {
    let s = meet(q, at[k]!);
    while (s <= from[k]!) {
      k--;
      s = meet(q, at[k]!);
    }
    k++;
    at[k] = q;
    from[k] = s;
    from[k + 1] = Number.POSITIVE_INFINITY;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while (from[k + 1]! < q) k++;
    const p = at[k]!;
    data[start + q * step] = (q - p) * (q - p) + f[p]!;
  }
}
