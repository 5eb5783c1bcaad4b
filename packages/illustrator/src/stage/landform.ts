/**
 * Land that somebody is said to stand on: where it lies in the picture, and how high its top is at each column. The plan stands things on
 * that line and the painter fills what is below it, so that feet and ground are one.
 */
import { random } from '@atelier/spec';
import { clamp, mix, pow } from '../math.ts';
import { fractal } from '../noise.ts';
import type { LandKind } from './land-kinds.ts';
import type { Setting } from './setting.ts';

export interface Landform {
  kind: LandKind;
  /** In pixels: left and right, its foot, and how high it is. */
  x0: number;
  x1: number;
  foot: number;
  tall: number;
  /** Which side of the picture it comes in from: −1 left. */
  side: 1 | -1;
  /** Water comes up to its foot. */
  wet: boolean;
  salt: number;
}

/** Scenes with water for a foot to stand in. */
const WET: ReadonlySet<string> = new Set(['sea', 'beach', 'lake', 'harbour']);

/** From the setting, the seed and the fact alone, for planner and painter alike. */
export function landformOf(kind: LandKind, fact: string, setting: Setting, seed: number): Landform {
  const { view, light, scene } = setting;
  const { width: W, height: H, horizon } = view;
  const r = random(seed, fact, 'landform');
  const salt = r.below(1 << 20);
  // Away from the sun.
  const side = light.azimuth >= 0 ? -1 : 1;
  const wet = WET.has(scene);
  const below = H - horizon;
  const middle = W * (0.5 + side * r.between(0.02, 0.07));
  const place = (wide: number, foot: number, top: number, x = middle): Landform => {
    const low = Math.max(foot, top + 0.06 * H);
    return { kind, x0: x - (wide * W) / 2, x1: x + (wide * W) / 2, foot: low, tall: low - top, side, wet, salt };
  };
  const atSide = (wide: number, foot: number, top: number): Landform =>
    place(wide, foot, top, side < 0 ? (wide / 2 - 0.1) * W : (1.1 - wide / 2) * W);
  switch (kind) {
    case 'cliff':
      return wet
        ? atSide(r.between(0.7, 0.8), horizon + 0.42 * below, Math.min(0.54 * H, horizon + 0.05 * below))
        : atSide(r.between(0.72, 0.82), 1.1 * H, r.between(0.56, 0.62) * H);
    case 'wall':
      return atSide(r.between(0.84, 0.95), horizon + 0.4 * below, r.between(0.1, 0.16) * H);
    case 'peak':
      return place(r.between(1.15, 1.3), 1.1 * H, r.between(0.5, 0.56) * H);
    case 'stack':
      return place(r.between(0.6, 0.7), horizon + 0.45 * below, horizon + 0.45 * below - r.between(0.2, 0.24) * H);
    case 'iceberg':
      return place(r.between(0.66, 0.76), horizon + 0.55 * below, horizon + 0.55 * below - r.between(0.32, 0.38) * H);
    case 'island':
      return place(r.between(0.7, 0.82), horizon + 0.45 * below, horizon + 0.45 * below - r.between(0.075, 0.1) * H);
    case 'floe':
      return place(
        r.between(0.72, 0.84),
        Math.min(0.9 * H, horizon + 0.72 * below),
        Math.min(0.9 * H, horizon + 0.72 * below) - 0.065 * H,
      );
    case 'roof':
      return place(r.between(0.92, 1.02), 1.05 * H, r.between(0.64, 0.68) * H);
    case 'wire':
      return place(0.94, 0.62 * H, r.between(0.5, 0.54) * H, W / 2);
  }
}

/** Height of its top as a part of its own, 0 … 1; `u` runs from the side it comes in from to the other. */
function profile({ kind, salt }: Landform, u: number): number {
  const rough = (scale: number, octaves = 3): number => fractal(u * scale + 11, 5, octaves, salt) - 0.5;
  switch (kind) {
    case 'cliff':
    case 'wall': {
      const edge = kind === 'wall' ? 0.8 : 0.74;
      const top = 0.95 + 0.09 * rough(2.4) + (kind === 'wall' ? 0.1 * rough(6) : 0);
      if (u < edge) return top;
      const t = clamp((u - edge) / (1 - edge));
      return Math.max(0, top * (1 - pow(t, 0.42)) + 0.16 * rough(15) * 4 * t * (1 - t));
    }
    case 'peak': {
      const d = clamp((Math.abs(u - 0.5) - 0.075) / 0.425);
      return 0.97 - 0.9 * pow(d, 0.86) + 0.16 * rough(9, 4) * clamp(d * 7) + 0.03 * rough(12);
    }
    case 'stack':
      return Math.max(0, along(STACK, u) * (0.97 + 0.3 * rough(5, 2) * clamp(Math.abs(u - 0.5) * 9 - 1.5)) + 0.06 * rough(23));
    case 'iceberg':
      return Math.max(0, along(BERG, u + 0.03 * rough(7, 1)) * (0.97 + 0.24 * rough(4, 1)));
    case 'island': {
      const v = 2 * u - 1;
      return pow(Math.max(0, 1 - v * v), 0.75) * (0.94 + 0.2 * rough(5));
    }
    case 'floe':
      return clamp(Math.min(u, 1 - u) / 0.035) * (0.92 + 0.16 * rough(6));
    case 'roof':
      return clamp(Math.min(u, 1 - u) / 0.16);
    case 'wire':
      return 1 - 0.35 * 4 * u * (1 - u);
  }
}

/** Outlines as columns and heights: a rock in the sea with a sheer side and a stepped one, an iceberg with a shelf below its spires. */
const STACK: readonly (readonly [u: number, height: number])[] = [
  [0, 0],
  [0.015, 0.2],
  [0.06, 0.26],
  [0.1, 0.5],
  [0.15, 0.55],
  [0.17, 0.78],
  [0.22, 0.9],
  [0.34, 0.97],
  [0.72, 0.93],
  [0.79, 0.86],
  [0.82, 0.46],
  [0.87, 0.4],
  [0.9, 0.14],
  [0.96, 0.1],
  [1, 0],
];
const BERG: readonly (readonly [u: number, height: number])[] = [
  [0, 0],
  [0.02, 0.24],
  [0.09, 0.3],
  [0.15, 0.42],
  [0.24, 0.58],
  [0.62, 0.6],
  [0.68, 0.86],
  [0.74, 1],
  [0.79, 0.8],
  [0.84, 0.9],
  [0.89, 0.44],
  [0.97, 0.3],
  [1, 0],
];

/** Straight from one of the points to the next. */
function along(points: readonly (readonly [number, number])[], u: number): number {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    if (u <= b[0]) return mix(a[1], b[1], clamp((u - a[0]) / (b[0] - a[0])));
  }
  return 0;
}

/** Row of its top at a column. */
export function topRow(land: Landform, x: number): number {
  const t = clamp((x - land.x0) / (land.x1 - land.x0));
  return land.foot - land.tall * profile(land, land.side < 0 ? t : 1 - t);
}

/** Where one can stand, from the side it comes in from, and where one likes to. */
const STANDS: Readonly<Record<LandKind, readonly [from: number, to: number, best: number]>> = {
  cliff: [0.18, 0.72, 0.55],
  wall: [0.2, 0.76, 0.5],
  peak: [0.4, 0.6, 0.5],
  stack: [0.24, 0.76, 0.5],
  iceberg: [0.26, 0.6, 0.44],
  island: [0.16, 0.84, 0.48],
  floe: [0.08, 0.92, 0.5],
  roof: [0.16, 0.84, 0.46],
  wire: [0.1, 0.9, 0.5],
};

/** Columns between which things stand on it, within the picture, and the one where a single thing does. */
export function standingOn(land: Landform, width: number): { from: number; to: number; best: number } {
  const [from, to, best] = STANDS[land.kind];
  const at = (u: number): number => mix(land.x0, land.x1, land.side < 0 ? u : 1 - u);
  const [a, b] = [at(from), at(to)];
  const [left, right] = [Math.max(0.04 * width, Math.min(a, b)), Math.min(0.96 * width, Math.max(a, b))];
  return { from: left, to: right, best: clamp(at(best), left, right) };
}
