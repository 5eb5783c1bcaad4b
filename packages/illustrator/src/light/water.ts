/**
 * Water as a rippled mirror: each pixel gathers what stands above the horizon along several jittered wave slopes, so the sun
 * becomes a glitter path that narrows towards it and everything else stretches downwards. After the study of wave slopes by
 * Cox & Munk, "Measurement of the Roughness of the Sea Surface from Photographs of the Sun's Glitter", 1954; here by taste.
 */

import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';

export interface Water {
  /** 0 mirror … 1 choppy. */
  roughness: number;
  /** 0–1: how much calmer the water is far away than near. */
  stillness?: number;
  /** Colour of the body of the water. */
  deep: Rgb;
  /** Writes the colour of the body along one row, where it is not the same everywhere: three floats a pixel. */
  body?: (row: number, out: Float32Array) => void;
  /** Rows of the water: from the horizon to the end. */
  end: number;
  seed: number;
  /** Writes the slope that swell adds towards the viewer along one row. */
  swell?: (row: number, out: Float32Array) => void;
  /** 0–1: how much of the sky is mirrored at the far and near end. */
  mirror: readonly [far: number, near: number];
  /** White caps: how many, 0–1, and the light on them. */
  caps?: { amount: number; light: Rgb };
}

/** Lines of slopes in each row, and mirrored samples for each slope. */
const LINES = 2;
const TAPS = 3;
const SAMPLES = LINES * TAPS;

/** What is known of a row of water, one step of the painting after another. */
interface Ripples {
  px: Float32Array;
  py: Float32Array;
  across: Float32Array;
  along: Float32Array;
  fine: Float32Array;
  /** Where a breath of wind roughens the water. */
  lanes: Float32Array;
  /** Sums of what is mirrored, three floats a pixel, and of the slopes that mirror it. */
  sum: Float32Array;
  facing: Float32Array;
  body: Float32Array;
  swell: Float32Array;
}

/** What of the picture stands above the water. */
interface Above {
  /** Rows of the picture above the water, and mean colour of the upper one. */
  top: number;
  over: Rgb;
}

/** Paints rows y0 … y1 of the water. Reads rows above the horizon, which must be complete. */
export function paintWater(frame: Frame, k: Kernels, view: View, water: Water, id: number, y0: number, y1: number): void {
  const { width, color } = frame;
  const n = (width + 3) & ~3;
  const [px, py, across, along, fine, lanes, facing] = scratch(frame, 7);
  const sum = frame.rows(n * 3);
  const body = frame.rows(n * 3);
  const swell = frame.rows(n).fill(0);
  for (let x = 0; x < n; x++) body.set(water.deep, x * 3);
  const ripples: Ripples = { px, py, across, along, fine, lanes, sum, facing, body, swell };
  const scale = view.unit / 1024;
  const top = Math.ceil(view.horizon);
  const above: Above = { top, over: meanOfRow(color, width) };
  const span = view.height - view.horizon;
  for (let y = Math.max(y0, top); y < Math.min(y1, Math.ceil(water.end)); y++) {
    sum.fill(0);
    facing.fill(0);
    water.swell?.(y, swell);
    water.body?.(y, body);
    for (let line = 0; line < LINES; line++) {
      // Jitter stays inside one row of a 1024 picture, so that a larger picture shows the same water.
      const jitter = ((line + 0.5) / LINES - 0.5) * scale;
      const z = 1 / (Math.max(0.0004, (y + 0.5 + jitter - view.horizon) / span) + 0.012);
      place(ripples, view, z, 1.9, 7.4);
      k.fbm(px, py, along, n, 3, water.seed);
      k.fbm(px, py, across, n, 2, water.seed ^ 31);
      place(ripples, view, z, 6.6, 21);
      k.fbm(px, py, fine, n, 2, water.seed ^ 77);
      if (line === 0) {
        place(ripples, view, z, 0.5, 1.7);
        k.fbm(px, py, lanes, n, 2, water.seed ^ 99);
      }
      gather(ripples, frame, view, water, above, y, line);
    }
    layRow(ripples, frame, view, water, id, y);
  }
}

function place({ px, py }: Ripples, view: View, z: number, fx: number, fy: number): void {
  const step = (z * fx) / view.unit;
  const from = (0.5 - view.centre) * step + 7;
  for (let x = 0; x < px.length; x++) px[x] = from + x * step;
  py.fill(z * fy);
}

/** Adds what one line of slopes mirrors along a row. */
function gather(ripples: Ripples, frame: Frame, view: View, water: Water, above: Above, y: number, line: number): void {
  const { across, along, fine, lanes, facing, swell, sum } = ripples;
  const { color, width } = frame;
  const { top, over } = above;
  const scale = view.unit / 1024;
  const beyond = BEYOND * view.horizon;
  const d = (y + 0.5 - view.horizon) / (view.height - view.horizon);
  const rough = water.roughness * mix(1 - (water.stillness ?? 0), 1, smoothstep(0.02, 0.75, d));
  const tall = (40 + 330 * d) * scale;
  const wide = (24 + 150 * d) * scale * 0.6;
  for (let x = 0; x < width; x++) {
    const r = rough * (0.55 + 0.9 * smoothstep(0.3, 0.7, lanes[x]!));
    const ripple = fine[x]! - 0.5;
    const aside = Math.fround(((across[x]! - 0.5) * 1.5 + ripple * 0.5) * r * wide);
    const slope = ((along[x]! - 0.5) * 1.75 + ripple * 0.75) * r + swell[x]!;
    facing[x] = facing[x]! + slope;
    const spread = 0.55 * r;
    for (let s = 0; s < TAPS; s++) {
      const h = hash(x, y, line * TAPS + s, water.seed);
      // One sample in each sixth of the spread, in another order across than along: less grain than free chance.
      const tap = line * TAPS + s;
      const j1 = ((((tap * 5 + 2) % SAMPLES) + (h & 0xffff) / 65536) / SAMPLES - 0.5) * 0.85;
      const j2 = ((tap + (h >>> 16) / 65536) / SAMPLES - 0.5) * 0.95;
      const my = view.horizon - Math.abs((y + 0.5 - view.horizon) * 0.94 - (slope + j2 * spread) * tall) - 0.5;
      const mx = x + aside + j1 * spread * wide;
      // What is mirrored from over the upper edge is not in the picture: its row must not be drawn out into streaks.
      if (my < 0) sampleOver(color, width, over, mx, smoothstep(0, -beyond, my), sum, x * 3);
      else sample(color, width, top, mx, my, sum, x * 3);
    }
  }
}

function layRow(ripples: Ripples, frame: Frame, view: View, water: Water, id: number, y: number): void {
  const { along, fine, lanes, facing, sum, body } = ripples;
  const { color, ids, depth, width } = frame;
  const d = (y + 0.5 - view.horizon) / (view.height - view.horizon);
  const share = mix(water.mirror[0], water.mirror[1], smoothstep(0, 0.9, d));
  for (let x = 0; x < width; x++) {
    const o = (y * width + x) * 4;
    // A face that leans towards the viewer lets one look into the water; one that leans away mirrors.
    const mirror = clamp(share * (1 + (facing[x]! / LINES) * FRESNEL * smoothstep(0, 0.2, d)), 0.05, 0.97);
    const part = mirror / SAMPLES;
    const inner = 1 - mirror * 0.8;
    let cap = 0;
    if (water.caps) {
      const crest = along[x]! * 0.75 + fine[x]! * 0.25;
      const line = smoothstep(0.71 - 0.13 * water.caps.amount, 0.8 - 0.13 * water.caps.amount, crest);
      cap = line * smoothstep(0.42, 0.6, lanes[x]!) * smoothstep(0.01, 0.06, d) * 0.85;
    }
    for (let c = 0; c < 3; c++) {
      const value = sum[x * 3 + c]! * part + body[x * 3 + c]! * inner;
      color[o + c] = cap > 0 && water.caps ? mix(value, water.caps.light[c]!, cap) : value;
    }
    color[o + 3] = 1;
    ids[y * width + x] = id;
    depth[y * width + x] = clamp(0.95 - d * 0.9);
  }
}

/** How strongly the slope changes what is mirrored. */
const FRESNEL = 0.9;

function hash(x: number, y: number, s: number, seed: number): number {
  return mix32(Math.imul(x, 0x1b873593) ^ Math.imul(y, 0x27d4eb2d) ^ Math.imul(s + 1, 0x165667b1) ^ seed);
}

/** Within this part of the height of the sky the upper row gives way to its mean. */
const BEYOND = 0.12;

/** Mean colour of the upper row. */
function meanOfRow(color: Float32Array, width: number): Rgb {
  const mean: [number, number, number] = [0, 0, 0];
  for (let x = 0; x < width; x++) for (let c = 0; c < 3; c++) mean[c] = mean[c]! + color[x * 4 + c]! / width;
  return mean;
}

/** Adds the upper row at x, by `share` (0–1) its mean, to `out`. */
function sampleOver(
  color: Float32Array,
  width: number,
  over: Rgb,
  x: number,
  share: number,
  out: Float32Array,
  at: number,
): void {
  const ix = clamp(Math.floor(x), 0, width - 1) * 4;
  for (let c = 0; c < 3; c++) out[at + c] = out[at + c]! + mix(color[ix + c]!, over[c]!, share);
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
