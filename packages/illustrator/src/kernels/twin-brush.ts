/** Scalar twins of `dab` and `kuwahara`; see `twin.ts`. */
import { extentOf } from './extent.ts';
import type { Kernels, Mark } from './kernels.ts';

const f = Math.fround;
const add = (a: number, b: number): number => f(a + b);
const sub = (a: number, b: number): number => f(a - b);
const mul = (a: number, b: number): number => f(a * b);
const addMul = (a: number, b: number, c: number): number => add(a, mul(b, c));
const clampUnit = (v: number): number => Math.min(Math.max(v, 0), 1);
const clampInt = (v: number, high: number): number => Math.min(Math.max(v, 0), high);

function bristle(index: number, seed: number): number {
  let h = Math.imul(index, 0x1b873593) ^ seed;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h ^= h >>> 13;
  return mul(h >>> 8, f(5.9604644775390625e-8));
}

export const dab: Kernels['dab'] = (canvas, width, y0, y1, mark) => lay(canvas, undefined, width, y0, y1, mark);

/** With `bare` beneath what is there, else over it. */
export function lay(
  canvas: Float32Array,
  bare: Float32Array | undefined,
  width: number,
  y0: number,
  y1: number,
  mark: Mark,
): void {
  const extent = extentOf(mark, width, y0, y1);
  if (!extent) return;
  const [cx, cy, dx, dy, bend, long, wide] = [mark.x, mark.y, mark.dx, mark.dy, mark.bend, mark.long, mark.wide].map(f) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const { seed } = mark;
  const perLong = f(1 / long);
  const perWide = f(1 / wide);
  for (let y = extent.y0; y < extent.y1; y++)
    for (let x = extent.x0; x < extent.x1; x++) {
      const py = sub(add(y, 0.5), cy);
      const px = sub(add(x, 0.5), cx);
      const u = addMul(mul(py, dy), px, dx);
      const w = sub(sub(mul(py, dx), mul(px, dy)), mul(bend, mul(u, u)));
      const tu = mul(u, perLong);
      const tw = mul(w, perWide);
      const half = mul(wide, sub(1, mul(f(mark.taper), mul(tu, tu))));
      const coverW = clampUnit(addMul(0.5, sub(half, Math.abs(w)), f(mark.sharp)));
      const q = mul(addMul(0.5, tw, 0.5), f(mark.bristles));
      const cell = Math.floor(q);
      const here = bristle(cell, seed);
      const n = addMul(here, sub(bristle(cell + 1, seed), here), sub(q, cell));
      const m = bristle(cell, seed ^ 0x5bd1e995);
      const reach = mul(long, sub(1, mul(f(mark.ragged), n)));
      const coverU = clampUnit(addMul(0.5, sub(reach, Math.abs(u)), f(mark.sharp)));
      const spent = clampUnit(mul(sub(mul(f(mark.dry), addMul(f(0.55), tu, f(0.45))), m), 4));
      const alpha = mul(mul(mul(coverU, coverW), f(mark.opacity)), sub(1, spent));
      const ground = bare?.[y * width + x] ?? 1;
      if (!(alpha > f(0.002)) || ground <= f(0.001953125)) continue;
      const shown = mul(ground, alpha);
      if (bare) bare[y * width + x] = sub(ground, shown);
      const shade = addMul(1, sub(n, 0.5), f(mark.streak));
      const height = mul(addMul(f(0.35), n, f(0.65)), addMul(f(0.8), mul(tw, tw), f(0.2)));
      const o = 4 * (y * width + x);
      for (let c = 0; c < 4; c++) {
        const under = canvas[o + c] ?? 0;
        const paint = c === 3 ? height : mul(f(mark.color[c] ?? 0), shade);
        canvas[o + c] = bare ? addMul(under, paint, shown) : addMul(under, sub(paint, under), alpha);
      }
    }
}

export const kuwahara: Kernels['kuwahara'] = (source, target, width, height, y0, y1, radius, keen, _room) => {
  const count = f(1 / ((radius + 1) * (radius + 1)));
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const total = [0, 0, 0, 0];
      let weights = 0;
      for (let quarter = 0; quarter < 4; quarter++) {
        const left = quarter & 1 ? x : x - radius;
        const top = quarter & 2 ? y : y - radius;
        const sum = [0, 0, 0, 0];
        const squares = [0, 0, 0, 0];
        for (let j = 0; j <= radius; j++)
          for (let c = 0; c < 4; c++) {
            let [row, rowSquares] = [0, 0];
            for (let i = 0; i <= radius; i++) {
              const v = source[4 * (clampInt(top + j, height - 1) * width + clampInt(left + i, width - 1)) + c] ?? 0;
              row = add(row, v);
              rowSquares = addMul(rowSquares, v, v);
            }
            sum[c] = add(sum[c] ?? 0, row);
            squares[c] = add(squares[c] ?? 0, rowSquares);
          }
        const mean = sum.map((v) => mul(v, count));
        const spread = squares.map((v, c) => sub(mul(v, count), mul(mean[c] ?? 0, mean[c] ?? 0)));
        const variance = add(add(spread[0] ?? 0, spread[1] ?? 0), spread[2] ?? 0);
        const evenness = f(1 / add(f(0.0004), Math.max(variance, 0)));
        const square = mul(evenness, evenness);
        const weight = keen > 1 ? mul(mul(square, evenness), evenness) : square;
        for (let c = 0; c < 4; c++) total[c] = addMul(total[c] ?? 0, mean[c] ?? 0, weight);
        weights = add(weights, weight);
      }
      const share = f(1 / weights);
      for (let c = 0; c < 4; c++) target[4 * (y * width + x) + c] = mul(total[c] ?? 0, share);
    }
};
