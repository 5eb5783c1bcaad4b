/** Rows of noise in the picture's own coordinates, the same at every size. */
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { View } from '../stage/view.ts';

/** Rows of what print shows of its sheet: the tooth of the paper, and ink that lies a little unevenly; both 0 … 1. */
export function paperRows(frame: Frame, k: Kernels, view: View, seed: number) {
  const at = [frame.rows(frame.width), frame.rows(frame.width)] as const;
  const [tooth, mottle] = [frame.rows(frame.width), frame.rows(frame.width)];
  return (y: number): { tooth: Float32Array; mottle: Float32Array } => {
    noiseRow(k, view, y, at, tooth, 430, 430, 2, seed ^ 41);
    noiseRow(k, view, y, at, mottle, 9, 9, 4, seed ^ 42);
    return { tooth, mottle };
  };
}

/** Fine dots 0 … 1 for the rows y0 … y1, spread evenly enough that every level has its share. */
export function grainOf(frame: Frame, k: Kernels, view: View, seed: number, y0: number, y1: number): Float32Array {
  const { width } = frame;
  const grain = frame.rows(width * (y1 - y0));
  const at = [frame.rows(width), frame.rows(width)] as const;
  // Rows of the kernels are multiples of four long, those of the picture need not be.
  const noise = frame.rows(width);
  for (let y = y0; y < y1; y++) {
    noiseRow(k, view, y, at, noise, 380, 380, 2, seed ^ 43);
    const row = width * (y - y0);
    for (let x = 0; x < width; x++) grain[row + x] = Math.min(1, Math.max(0, 0.5 + (noise[x]! - 0.5) * 1.9));
  }
  return grain;
}

/** Fills `out` with fbm 0 … 1 along row y; `across` and `down` are blotches to a picture's length. `xs` and `ys` are scratch. */
export function noiseRow(
  k: Kernels,
  { unit }: View,
  y: number,
  [xs, ys]: readonly [Float32Array, Float32Array],
  out: Float32Array,
  across: number,
  down: number,
  octaves: number,
  seed: number,
): void {
  const v = (y / unit) * down + 31;
  const per = across / unit;
  for (let x = 0; x < out.length; x++) {
    xs[x] = x * per + 17;
    ys[x] = v;
  }
  k.fbm(xs, ys, out, out.length, octaves, seed);
}
