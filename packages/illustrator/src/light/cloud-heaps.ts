/**
 * Heaped clouds: balls piled on a flat base, small ones on the shoulders of large ones, their outline frayed by noise. The
 * field is a sum of falling-off balls (Blinn, "A Generalization of Algebraic Surface Drawing", 1982), whose slope tells which
 * side faces the sun.
 */
import { type Random, random } from '@atelier/spec';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Light } from './light.ts';
import type { SunPlace } from './sky.ts';

interface Puff {
  x: number;
  y: number;
  r: number;
}

/** One cloud; lengths in units of the picture, x from the middle, y up from the horizon. */
export interface Heap {
  base: number;
  top: number;
  left: number;
  right: number;
  puffs: Puff[];
}

/** `scattered` float in rows over the sky, `towers` pile up from the horizon, `great` ones fill it, away from a sun that is to be seen. */
export function heapsOf(seed: number, view: View, kind: 'scattered' | 'towers' | 'great', sun?: number): Heap[] {
  const r = random(seed, 'clouds', kind);
  const wide = view.width / view.unit;
  const heaps: Heap[] = [];
  // Looked up at, clouds stand higher and larger.
  const up = view.horizon / view.unit > 0.9 ? 1.9 : 1;
  if (kind === 'great') {
    const chosen = r.chance(0.5) ? 1 : -1;
    const side = sun === undefined ? chosen : sun < 0 ? 1 : -1;
    const sky = view.horizon / view.unit;
    // One stands over all, on a third; a lower wall of them beyond, and a few that drift by.
    const half = (sun === undefined ? r.between(0.42, 0.54) : r.between(0.3, 0.38)) * Math.min(1.5, wide);
    const main = side * r.between(0.1, 0.26);
    const other = (sun === undefined ? r.between(0.24, 0.32) : r.between(0.16, 0.22)) * wide;
    const aside = main - side * r.between(0.42, 0.56) * wide;
    // Their flanks end before the sun.
    const from = (way: number, wing: number): number => sun! + way * (wing * 1.12 + 0.05);
    heaps.push(pile(r, sun === undefined ? main : from(side, half), 0.1 * sky, half, sky * r.between(0.78, 0.92)));
    heaps.push(pile(r, sun === undefined ? aside : from(-side, other), 0.07 * sky, other, sky * r.between(0.36, 0.5)));
    const count = Math.ceil(wide * 4);
    for (let i = 0; i < count; i++) {
      const x = (((i + r.between(0.2, 0.8)) / count) * 1.2 - 0.6) * wide;
      heaps.push(pile(r, x, r.between(0.01, 0.05) * sky, r.between(0.1, 0.2), sky * r.between(0.1, 0.2)));
    }
    for (let i = 0; i < 3; i++)
      heaps.push(
        pile(
          r,
          -side * r.between(0, 0.5) * wide,
          sky * r.between(0.66, 0.86),
          r.between(0.06, 0.12),
          sky * r.between(0.05, 0.1),
        ),
      );
  } else if (kind === 'towers') {
    const side = r.chance(0.5) ? 1 : -1;
    const main = side * r.between(0.12, 0.34);
    // Broader than high: a narrow one reads as smoke.
    heaps.push(pile(r, main, r.between(0.015, 0.04) + 0.1 * (up - 1), r.between(0.25, 0.37) * up, r.between(0.22, 0.33) * up));
    const count = Math.ceil(wide * 3.4);
    for (let i = 0; i < count; i++) {
      const x = (((i + r.between(0.2, 0.8)) / count) * 1.2 - 0.6) * wide;
      const away = Math.min(1, Math.abs(x - main) * 2.2);
      heaps.push(
        pile(r, x, r.between(0.008, 0.03), r.between(0.07, 0.15), r.between(0.05, 0.09) + 0.09 * (1 - away) * r.next()),
      );
    }
  } else {
    const rows = up > 1 ? [0.07, 0.15, 0.26, 0.4, 0.56, 0.74] : [0.05, 0.11, 0.2, 0.33, 0.48];
    // They drift in flocks, with open sky between, smaller and closer together towards the horizon.
    const flock = r.between(-0.4, 0.4) * wide;
    const breadth = r.between(0.3, 0.6) * wide;
    for (const [row, base] of rows.entries()) {
      const size = 0.045 + base * 0.55;
      const count = Math.ceil((wide / size) * r.between(0.24, 0.42));
      for (let i = 0; i < count; i++) {
        const x = (((i + r.between(0, 1)) / count) * 1.25 - 0.625) * wide;
        const half = size * (0.35 + 0.95 * r.next() * r.next() + 0.2 * r.next());
        const cloud = pile(r, x, base * r.between(0.88, 1.12), half, half * r.between(0.38, 0.72));
        if (r.chance(row < 2 ? 0.85 : Math.abs(x - flock * (1 - 0.4 * base)) < breadth ? 0.8 : 0.15)) heaps.push(cloud);
      }
    }
    // One that the eye goes to, on a third, with a few of its own about it.
    const x = (r.chance(0.5) ? 1 : -1) * r.between(0.12, 0.3) * Math.min(1.4, wide);
    const base = r.between(0.16, 0.3) * up;
    const half = r.between(0.17, 0.27) * (0.3 + 0.7 * up);
    heaps.push(pile(r, x, base, half, half * r.between(0.55, 0.8)));
    for (let i = 0; i < 3; i++) {
      const own = half * r.between(0.3, 0.55);
      heaps.push(pile(r, x + r.between(-1.5, 1.5) * half, base + r.between(-0.05, 0.02), own, own * r.between(0.4, 0.7)));
    }
  }
  return heaps.sort((a, b) => b.base - a.base);
}

/** Whether a cloud would hide a sun that stands low in the picture: what everything is lit by is seen. */
export const hides = (heap: Heap, { x, y, radius }: SunPlace, view: View): boolean => {
  const [u, e, near] = [(x - view.centre) / view.unit, (view.horizon - y) / view.unit, (1.6 * radius) / view.unit];
  return heap.left < u + near && heap.right > u - near && heap.base < e + near && heap.top > e - near;
};

/** Balls under a bell-shaped outline that leans a little, then smaller ones round their upper sides. */
function pile(r: Random, x: number, base: number, half: number, tall: number): Heap {
  const puffs: Puff[] = [];
  const lean = r.between(-0.25, 0.25);
  const columns = Math.max(5, Math.round((half / tall) * 4) + 3);
  for (let i = 0; i < columns; i++) {
    const t = ((i + r.between(0.2, 0.8)) / columns) * 2 - 1;
    const off = t - lean;
    const envelope = tall * clamp(1 - off * off * 0.95) * r.between(0.6, 1);
    const radius = Math.max(half * 0.12, Math.min(half * 0.3, envelope * 0.42));
    // A column of balls from the base to the outline.
    for (let y = radius * 0.4; ; y += radius * 0.85) {
      const height = Math.min(y, Math.max(0, envelope - radius * 0.6));
      const ball = {
        x: x + t * half * 0.86 + r.between(-0.25, 0.25) * radius,
        y: base + height,
        r: radius * r.between(0.8, 1.1),
      };
      puffs.push(ball);
      for (let k = 0; k < 2; k++) {
        const side = r.between(-1, 1);
        const rise = Math.sqrt(1 - side * side * 0.9);
        puffs.push({ x: ball.x + side * ball.r * 0.75, y: ball.y + rise * ball.r * 0.62, r: ball.r * r.between(0.36, 0.6) });
      }
      if (height < y || y > 1) break;
    }
  }
  return {
    base,
    puffs,
    top: puffs.reduce((most, p) => Math.max(most, p.y + p.r), base),
    left: puffs.reduce((least, p) => Math.min(least, p.x - p.r), x),
    right: puffs.reduce((most, p) => Math.max(most, p.x + p.r), x),
  };
}

/** Farthest that noise moves the outline. */
const FRAY = 0.03;

export interface HeapRow {
  view: View;
  light: Light;
  sun: SunPlace;
  seed: number;
  opacity: number;
}

/** The field along one row and where it slopes; written over by the next row. */
const FIELD = {
  sum: new Float64Array(0),
  nx: new Float64Array(0),
  ny: new Float64Array(0),
  u: new Float64Array(0),
  v: new Float64Array(0),
};

/** Span of noise's shift of a place across, and up, in picture units: at most half of it either way. */
const SWAY_ACROSS = 0.075;
const SWAY_UP = 0.05;

/** Sums the balls at columns `from` … `to`, ball by ball, since most reach a few columns only. */
function sumOf(
  near: readonly Puff[],
  from: number,
  to: number,
  e: number,
  size: number,
  { width, unit, centre }: View,
  a: Float32Array,
  b: Float32Array,
): typeof FIELD {
  if (FIELD.sum.length < width)
    for (const name of ['sum', 'nx', 'ny', 'u', 'v'] as const) FIELD[name] = new Float64Array(width);
  const { sum, nx, ny, u, v } = FIELD;
  for (let x = from; x < to; x++) {
    u[x] = (x + 0.5 - centre) / unit + (a[x]! - 0.5) * SWAY_ACROSS * size;
    v[x] = e + (b[x]! - 0.5) * SWAY_UP * size;
    sum[x] = 0;
    nx[x] = 0;
    ny[x] = 0;
  }
  for (const p of near) {
    const reach = p.r + (SWAY_ACROSS / 2) * size;
    const left = Math.max(from, Math.floor(centre + (p.x - reach) * unit) - 1);
    const right = Math.min(to, Math.ceil(centre + (p.x + reach) * unit) + 1);
    for (let x = left; x < right; x++) {
      const dx = (u[x]! - p.x) / p.r;
      const dy = (v[x]! - p.y) / p.r;
      const d = dx * dx + dy * dy;
      if (d >= 1) continue;
      const w = (1 - d) * (1 - d);
      sum[x] = sum[x]! + w;
      nx[x] = nx[x]! + w * dx;
      ny[x] = ny[x]! + w * dy;
    }
  }
  return FIELD;
}

/** Paints the heaps over one row of RGBA floats; the four rows of scratch are overwritten. */
export function paintHeapsRow(
  out: Float32Array,
  offset: number,
  y: number,
  heaps: readonly Heap[],
  { view, light, sun, seed, opacity }: HeapRow,
  k: Kernels,
  { xs, ys, a, b }: { xs: Float32Array; ys: Float32Array; a: Float32Array; b: Float32Array },
  coverOut?: Float32Array,
): void {
  const e = (view.horizon - y) / view.unit;
  const here = heaps.filter((h) => e > h.base - 0.02 && e < h.top + FRAY);
  if (here.length === 0) return;
  const n = (view.width + 3) & ~3;
  const low = light.elevation < 15;
  for (let x = 0; x < n; x++) xs[x] = ((x + 0.5 - view.centre) / view.unit) * 13 + 40;
  ys.fill(e * 15 + 9);
  k.fbm(xs, ys, a, n, 5, seed);
  for (let x = 0; x < n; x++) xs[x] = xs[x]! * 2.6 + 3;
  ys.fill(e * 39 + 2);
  k.fbm(xs, ys, b, n, 4, seed ^ 3);
  const sunE = (view.horizon - sun.y) / view.unit;
  for (const h of here) {
    const near: Puff[] = h.puffs.filter((p) => Math.abs(e - p.y) < p.r + FRAY);
    if (near.length === 0) continue;
    const size = clamp((h.right - h.left) * 2.2, 0.25, 1);
    const from = Math.max(0, Math.floor(view.centre + (h.left - FRAY) * view.unit));
    const to = Math.min(view.width, Math.ceil(view.centre + (h.right + FRAY) * view.unit));
    const middle = (h.left + h.right) / 2;
    const half = (h.right - h.left) / 2;
    // Towards the light: a high sun stands above the shoulder, a low one in the picture.
    let lx = low ? (sun.x - view.centre) / view.unit - middle : light.azimuth >= 0 ? 0.55 : -0.55;
    let ly = low ? sunE - (h.base + h.top) / 2 : 0.85;
    const l = 1 / Math.sqrt(lx * lx + ly * ly + 0.01);
    lx *= l;
    ly *= l;
    const haze = exp(-Math.max(0, h.base) * 9) * (light.night ? 0.3 : 0.5);
    const field = sumOf(near, from, to, e, size, view, a, b);
    for (let x = from; x < to; x++) {
      const sum = field.sum[x]!;
      if (sum <= 0.02) continue;
      const up = (e - h.base) / (h.top - h.base);
      const fray = (a[x]! - 0.5) * 0.6 + (b[x]! - 0.5) * 0.7;
      const floor = smoothstep(-0.012, 0.012 + 0.026 * size, e - h.base + (a[x]! - 0.5) * (0.02 + 0.03 * size));
      // Crisp where it boils up, torn and thin on its other sides.
      const torn = 0.34 * smoothstep(0.42, 0.66, a[x]!) * (1 - 0.6 * clamp(up));
      const density = smoothstep(0.06, 0.56 + torn, sum + fray - 0.4 * torn) * floor;
      const alpha = density * opacity;
      if (alpha <= 0.003) continue;
      const nx = field.nx[x]! / sum;
      const ny = field.ny[x]! / sum;
      const thin = (1 - smoothstep(0.3, 1.3, sum + fray)) * smoothstep(0.25, 0.9, up);
      const shadow = smoothstep(0.5, 0, up);
      const px = (x - sun.x) / view.unit;
      const py = (y - sun.y) / view.unit;
      const glow = exp(-Math.sqrt(px * px + py * py) * 2.1);
      let lit = 0.56 + 0.62 * (nx * lx + ny * ly) + (b[x]! - 0.5) * 0.7 + (a[x]! - 0.5) * 0.35;
      // One large light and one large shade over the whole of it, the billows within them.
      const whole = 0.34 * lx * clamp((field.u[x]! - middle) / half, -1, 1) + 0.3 * (clamp(up) - 0.55);
      lit = low ? lit * (0.3 + 0.8 * glow) + thin * 0.55 * glow : lit * 0.86 + 0.1 + whole - 0.5 * shadow + 0.1 * thin;
      if (light.night) lit *= 0.6 + 0.7 * glow;
      lit = clamp(lit);
      const boost = low ? 1 + glow * 0.8 : light.night ? 1 + glow * 0.4 : 1.12;
      const o = offset + x * 4;
      for (let c = 0; c < 3; c++) {
        const shade = light.cloudShade[c]! * (low || light.night ? 1 : 0.86 - 0.2 * shadow);
        const colour = mix(mix(shade, light.cloudLit[c]! * boost, lit), light.haze[c]!, haze);
        out[o + c] = mix(out[o + c]!, colour, alpha);
      }
      if (coverOut) coverOut[x] = Math.max(coverOut[x]!, alpha);
    }
  }
}
