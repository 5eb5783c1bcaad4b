/**
 * Water as a rippled mirror: each pixel gathers what stands above the horizon along several jittered wave slopes, so the sun
 * becomes a glitter path that narrows towards it and everything else stretches downwards. After the study of wave slopes by
 * Cox & Munk, "Measurement of the Roughness of the Sea Surface from Photographs of the Sun's Glitter", 1954; here by taste.
 */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';

export interface Water {
  /** 0 mirror … 1 choppy. */
  roughness: number;
  /** Colour of the body of the water. */
  deep: Rgb;
  /** Rows of the water: from the horizon to the end. */
  end: number;
  seed: number;
  /** Writes the slope that swell adds towards the viewer along one row. */
  swell?: (row: number, out: Float32Array) => void;
  /** 0–1: how much of the sky is mirrored at the far and near end. */
  mirror: readonly [far: number, near: number];
}

const SAMPLES = 7;

/** Paints rows y0 … y1 of the water. Reads rows above the horizon, which must be complete. */
export function paintWater(frame: Frame, k: Kernels, view: View, water: Water, id: number, y0: number, y1: number): void {
  const { width, color, ids, depth } = frame;
  const n = (width + 3) & ~3;
  const [xs, ys, a, gx, gz, fine] = Array.from({ length: 6 }, () => frame.rows(width)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const sum = frame.rows(n * 3);
  const swell = frame.rows(n).fill(0);
  const scale = view.unit / 1024;
  const top = Math.ceil(view.horizon);
  const span = view.height - view.horizon;
  for (let y = Math.max(y0, top); y < Math.min(y1, Math.ceil(water.end)); y++) {
    sum.fill(0);
    water.swell?.(y, swell);
    const d = (y + 0.5 - view.horizon) / span;
    for (let s = 0; s < SAMPLES; s++) {
      // Jitter stays inside one row of a 1024 picture, so that a larger picture shows the same water.
      const jitter = ((s + 0.5) / SAMPLES - 0.5) * scale;
      const ds = Math.max(0.0004, (y + 0.5 + jitter - view.horizon) / span);
      const z = 1 / (ds + 0.012);
      for (let x = 0; x < n; x++) {
        xs[x] = ((x + 0.5 - view.centre) / view.unit) * z * 1.35 + 7;
        ys[x] = z * 5.4;
      }
      k.fbm(xs, ys, a, n, 4, water.seed);
      for (let x = 0; x < n; x++) xs[x] = xs[x]! + 0.36;
      k.fbm(xs, ys, gx, n, 4, water.seed);
      for (let x = 0; x < n; x++) {
        xs[x] = xs[x]! - 0.36;
        ys[x] = ys[x]! + 0.33;
      }
      k.fbm(xs, ys, gz, n, 4, water.seed);
      for (let x = 0; x < n; x++) {
        xs[x] = xs[x]! * 3.7;
        ys[x] = ys[x]! * 2.9;
      }
      k.fbm(xs, ys, fine, n, 2, water.seed ^ 77);
      const tall = (40 + 330 * d) * scale;
      const wide = (24 + 150 * d) * scale;
      for (let x = 0; x < width; x++) {
        const h = hash(x, y, s, water.seed);
        const j1 = ((h & 0xffff) / 65536 - 0.5) * 0.85;
        const j2 = ((h >>> 16) / 65536 - 0.5) * 0.95;
        const ripple = fine[x]! - 0.5;
        const sx = ((gx[x]! - a[x]!) * 2.9 + ripple * 0.5 + j1 * 0.55) * water.roughness;
        const sz = ((gz[x]! - a[x]!) * 3.1 + ripple * 0.7 + j2 * 0.6) * water.roughness + swell[x]!;
        const my = view.horizon - Math.abs((y + 0.5 - view.horizon) * 0.94 - sz * tall) - 0.5;
        sample(color, width, top, x + sx * wide * 0.6, my, sum, x * 3);
      }
    }
    const mirror = mix(water.mirror[0], water.mirror[1], smoothstep(0, 0.9, d)) / SAMPLES;
    for (let x = 0; x < width; x++) {
      const o = (y * width + x) * 4;
      const body = 1 - mirror * SAMPLES * 0.8;
      color[o] = sum[x * 3]! * mirror + water.deep[0] * body;
      color[o + 1] = sum[x * 3 + 1]! * mirror + water.deep[1] * body;
      color[o + 2] = sum[x * 3 + 2]! * mirror + water.deep[2] * body;
      color[o + 3] = 1;
      ids[y * width + x] = id;
      depth[y * width + x] = clamp(0.95 - d * 0.9);
    }
  }
}

function hash(x: number, y: number, s: number, seed: number): number {
  return mix32(Math.imul(x, 0x1b873593) ^ Math.imul(y, 0x27d4eb2d) ^ Math.imul(s + 1, 0x165667b1) ^ seed);
}

/** Adds the bilinear sample at (x, y), clamped to rows 0 … last−1, to `out`. */
export function sample(
  color: Float32Array,
  width: number,
  last: number,
  x: number,
  y: number,
  out: Float32Array,
  at: number,
): void {
  const fx = x < 0 ? 0 : x > width - 1.001 ? width - 1.001 : x;
  const fy = y < 0 ? 0 : y > last - 1.001 ? last - 1.001 : y;
  const ix = Math.floor(fx);
  const iy = Math.floor(fy);
  const u = fx - ix;
  const v = fy - iy;
  const p = (iy * width + ix) * 4;
  const q = p + width * 4;
  for (let c = 0; c < 3; c++) {
    const upper = color[p + c]! + (color[p + 4 + c]! - color[p + c]!) * u;
    const lower = color[q + c]! + (color[q + 4 + c]! - color[q + c]!) * u;
    out[at + c] = out[at + c]! + upper + (lower - upper) * v;
  }
}
