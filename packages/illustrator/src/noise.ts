/** Scalar value noise for the few places where one number is wanted (an outline, a shore); pixels use the kernels. */
import { mix32 } from '@atelier/spec';

export const latticeAt = (x: number, y: number, seed: number): number =>
  mix32(Math.imul(x, 0x1b873593) ^ Math.imul(y, 0x27d4eb2d) ^ seed) / 4294967296;

/** Smooth noise 0 … 1 at (x, y). */
export function noise(x: number, y: number, seed: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const fx = x - ix;
  const fy = y - iy;
  const u = fx * fx * (3 - 2 * fx);
  const v = fy * fy * (3 - 2 * fy);
  const top = latticeAt(ix, iy, seed) * (1 - u) + latticeAt(ix + 1, iy, seed) * u;
  const bottom = latticeAt(ix, iy + 1, seed) * (1 - u) + latticeAt(ix + 1, iy + 1, seed) * u;
  return top + (bottom - top) * v;
}

/** Fractal sum of `noise`, 0 … 1 with mean ½. */
export function fractal(x: number, y: number, octaves: number, seed: number): number {
  let sum = 0;
  let weight = 0;
  let gain = 0.5;
  let px = x;
  let py = y;
  for (let i = 0; i < octaves; i++) {
    sum += gain * noise(px, py, seed + i * 101);
    weight += gain;
    gain *= 0.5;
    const t = px * 1.6 - py * 1.2;
    py = px * 1.2 + py * 1.6;
    px = t;
  }
  return sum / weight;
}
