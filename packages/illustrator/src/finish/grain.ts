/** Rows of noise in the picture's own coordinates, the same at every size. */
import type { Kernels } from '../kernels/kernels.ts';
import type { View } from '../stage/view.ts';

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
