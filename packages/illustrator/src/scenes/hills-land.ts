/**
 * Rolling land as a sum of smooth bumps with compact support, (1 − r²)², so that height and slope are exact and cheap
 * anywhere: for the grid, for shading and for the foot of a tree. Metres; x to the right, z away; the eye is above (0, 0).
 */
import { random } from '@atelier/spec';
import { clamp, cos, log2, mix, PI, sin, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Bump {
  x: number;
  z: number;
  /** Half axes, and their turn. */
  wide: number;
  long: number;
  c: number;
  s: number;
  height: number;
}

export interface Pond {
  x: number;
  z: number;
  wide: number;
  long: number;
}

export interface Land {
  bumps: readonly Bump[];
  /** Metres the valley lies below the viewer's feet. */
  valley: number;
  /** Sideways slope of the near rise. */
  tilt: number;
  /** Where the near rise ends and where the valley floor is reached. */
  brow: number;
  floor: number;
  /** Middle of the path at a distance. */
  path(z: number): number;
  /** A river runs where the path would: half its width in metres, at each distance. */
  river?: { half(z: number): number } | undefined;
  /** A pond: its middle and half axes in metres. */
  pond?: Pond | undefined;
  salt: number;
}

export interface LandPlan {
  /** Hills stand in the distance; without them the land only swells. */
  hills: boolean;
  /** Few and low (meadow) or many and high (hills). */
  bold: boolean;
  /** Level ground near the viewer, as under a village or a field. */
  level?: boolean;
  /** The valley is what the picture is about: the land falls away soon, and far. */
  deep?: boolean | undefined;
  /** A hill of its own: where, as a part of the distance to the side, how far and how high, in metres. */
  mound?: { at: number; z: number; height: number; wide?: number; long?: number };
  /** A crest that runs away from the viewer: its middle in metres to the right, and its height, at each distance. */
  ridge?: { at(z: number): number; height(z: number): number };
  /** What runs along the path: a river winds in bends, a road goes straight. */
  way?: 'river' | 'stream' | 'road' | 'winding';
  /** The river keeps to one side, for somebody stands on its bank. */
  aside?: boolean;
  pond?: Pond;
}

export function landOf({ seed, view }: { seed: number; view: View }, plan: LandPlan): Land {
  const r = random(seed, 'land', 'relief');
  const bumps: Bump[] = [];
  const add = (z: number, at: number, wide: number, long: number, height: number, turn = r.between(-0.5, 0.5)): void => {
    bumps.push({ x: at * z, z, wide, long, c: cos(turn), s: sin(turn), height });
  };
  const calm = plan.level || plan.way !== undefined;
  const valley = calm ? r.between(0.4, 1.2) : plan.bold ? r.between(9, 20) * (plan.deep ? 1.9 : 1) : r.between(1.5, 4.5);
  // Swells at the viewer's feet.
  for (let i = 0; i < (calm ? 3 : 8); i++) {
    const z = mix(calm ? 24 : 9, 52, r.next());
    add(
      z,
      r.between(-0.6, 0.6),
      z * r.between(0.3, 0.7),
      z * r.between(0.25, 0.5),
      (z * Math.min(view.eye, 7) * r.between(-0.009, 0.014)) / 1.4,
    );
  }
  // A shoulder on one side leads the eye in.
  const side = r.chance(0.5) ? 1 : -1;
  const z0 = r.between(60, 120);
  add(
    z0,
    side * r.between(0.38, 0.6),
    z0 * r.between(0.4, 0.6),
    z0 * 0.5,
    valley * 0.45 + z0 * (plan.bold ? r.between(0.025, 0.06) : r.between(0.004, 0.016)),
  );
  const middle = plan.bold ? 7 : 4;
  for (let i = 0; i < middle; i++) {
    const z = mix(170, 620, (i + r.next()) / middle);
    // A ridge of its own is not hidden by other hills.
    const lift =
      (plan.ridge ? 0.3 : 1) * (plan.bold ? r.between(0.03, 0.085) : plan.hills ? r.between(0.0, 0.022) : r.between(0, 0.01));
    add(z, r.between(-0.75, 0.75), z * r.between(0.3, 0.62), z * r.between(0.2, 0.42), valley + z * lift);
  }
  if (plan.hills) {
    const far = plan.bold ? 11 : 8;
    const peak = plan.bold ? r.between(0.07, 0.115) : r.between(0.045, 0.085);
    for (let i = 0; i < far; i++) {
      const t = (i + r.next()) / far;
      const z = mix(760, 3100, t);
      add(
        z,
        r.between(-0.8, 0.8),
        z * r.between(0.26, 0.52),
        z * r.between(0.12, 0.24),
        valley + z * peak * r.between(0.35, 1) * mix(0.8, 1, t),
      );
    }
  }
  if (plan.mound) {
    const { at, z, height, wide = 0.85, long = 0.62 } = plan.mound;
    add(z, at, z * wide, z * long, height, 0);
  }
  if (plan.ridge)
    for (let z = 22; z < 1900; z *= 1.22) {
      const { at, height } = plan.ridge;
      add(z, at(z) / z, z * 0.26, z * 0.24, height(z) * 0.62, 0);
    }
  const phase = r.next() * 2 * PI;
  const bend = r.between(0.8, 1.4) * side;
  const start = r.between(-0.9, 0.9);
  // Bends as the eye counts them, in parts of the width of the picture and evenly along its rows: the water comes in from a third of the
  // lower edge, crosses the picture once or twice, and is lost near the middle. The viewer stands on the bank beside it.
  const nearest = (view.eye * view.focal) / (view.height - view.horizon);
  const reach = view.width / view.unit / (view.focal / view.unit);
  const enters = (plan.aside ? r.between(0.36, 0.44) : r.between(0.24, 0.34)) * side;
  const turns = plan.aside ? r.between(2.9, 3.6) : r.between(1.7, 2.5);
  const stream = plan.way === 'stream';
  const wide = nearest * reach * (stream ? r.between(0.11, 0.15) : plan.aside ? r.between(0.24, 0.3) : r.between(0.31, 0.4));
  const winding = (z: number): number => {
    const t = log2(Math.max(0.25, z / nearest));
    const swing = t < 0 ? 1 : cos((PI * t) / turns);
    return z * reach * enters * swing * (1 - 0.45 * smoothstep(0, 5, t));
  };
  const straight = start * 0.6;
  const lean = r.between(-0.02, 0.02);
  const swing = (0.17 + 4 * Math.abs(lean)) * side;
  const way = (z: number): number =>
    plan.way === 'river' || plan.way === 'stream'
      ? winding(z)
      : plan.way === 'road'
        ? straight + lean * z
        : plan.way === 'winding'
          ? straight + swing * z * sin(1.9 * log2(Math.max(1, z / 7)) + 0.4) * smoothstep(5, 30, z)
          : start +
            bend * (1.5 * sin(phase + z * 0.075) * smoothstep(4, 30, z) + 0.05 * z * sin(phase * 1.7 + z * 0.011) + 0.03 * z);
  return {
    bumps,
    valley,
    tilt: calm ? 0 : side * r.between(0.015, 0.05) * (plan.bold ? 1 : 0.8),
    brow: plan.bold ? r.between(13, 32) * (plan.deep ? 0.7 : 1) : r.between(22, 42),
    floor: r.between(150, 230) * (plan.deep ? 0.72 : 1),
    river:
      plan.way === 'river' || plan.way === 'stream'
        ? {
            // Wider downstream of what is far: a river of one width is a thread in the distance.
            half: (z) =>
              wide * (1 + 0.42 * clamp(log2(Math.max(1, z / nearest)), 0, 3)) * (1 + 0.14 * sin(z * 0.06 + phase * 2)),
          }
        : undefined,
    pond: plan.pond,
    path: tabled((z) => round(plan.pond, z, way(z))),
    salt: r.below(1 << 20),
  };
}

/** A path goes round the pond, on the side of the middle. */
function round(pond: Pond | undefined, z: number, x: number): number {
  const v = pond ? (z - pond.z) / (pond.long * 1.4) : 1;
  if (!pond || v * v >= 1) return x;
  const side = pond.x < 0 ? -1 : 1;
  const edge = pond.x - side * pond.wide * 1.35 * Math.sqrt(1 - v * v);
  return side > 0 ? Math.min(x, edge) : Math.max(x, edge);
}
const PATH_END = 760;

/** A function of distance looked up per half metre: pixels ask for it. */
function tabled(f: (z: number) => number): (z: number) => number {
  const table = Float64Array.from({ length: PATH_END * 2 + 2 }, (_, i) => f(i / 2));
  return (z) => {
    const at = clamp(z * 2, 0, PATH_END * 2);
    const i = Math.floor(at);
    return mix(table[i]!, table[i + 1]!, at - i);
  };
}

/** The near rise slants to one side; the valley is level again. */
const leanAt = (land: Land, z: number): number => land.tilt * smoothstep(6, 40, z) * smoothstep(240, 80, z);

const dip = (land: Land, z: number): number => -land.valley * smoothstep(land.brow, land.floor, z);

/** Height above the viewer's feet, from the bumps that reach there alone. */
export function smoothHeight(land: Land, bumps: readonly Bump[], x: number, z: number): number {
  let h = dip(land, z) + leanAt(land, z) * x;
  for (const b of bumps) h += bumpAt(b, x - b.x, z - b.z);
  return h;
}

/** Height above the viewer's feet. */
export function heightAt(land: Land, x: number, z: number): number {
  let h = dip(land, z) + leanAt(land, z) * x;
  for (const b of land.bumps) h += bumpAt(b, x - b.x, z - b.z);
  return land.river || land.pond ? cut(land, x, z, h) : h;
}

/** Metres the water lies below its banks. */
const BANK = 0.55;
/** Where the river is lost to the eye. */
const RIVER_END = 620;

/** How far a place lies outside the water, as a part of half its width: 1 at the edge; huge where no river runs. */
export function besideRiver(land: Land, x: number, z: number): number {
  if (land.pond) return besidePond(land.pond, x, z, land.salt);
  if (!land.river || z > RIVER_END) return 99;
  return Math.abs(x - land.path(z)) / land.river.half(z);
}

/** The shore of a pond goes in and out in three or four shallow bays. */
function besidePond({ x, z, wide, long }: Pond, px: number, pz: number, salt: number): number {
  const u = (px - x) / wide;
  const v = (pz - z) / long;
  const d = u * u + v * v;
  if (d > 16) return 99;
  const bays =
    1 +
    (0.1 * (u * u * u - 3 * u * v * v)) / (d * Math.sqrt(d) + 1e-6) +
    ((salt & 7) - 3.5) * 0.012 * u * v +
    // Tufts and stones at its edge, as wide as they are in life.
    (d < 2.2
      ? 0.16 * (noise(px * 1.4, pz * 0.8, salt ^ 0x3d) - 0.5) + 0.07 * (noise(px * 4.5, pz * 2.4, salt ^ 0x71) - 0.5)
      : 0);
  return Math.sqrt(d) / bays;
}

/** The land beside a river comes down to its water. */
function cut(land: Land, x: number, z: number, h: number): number {
  const beside = besideRiver(land, x, z);
  if (beside > 3.4) return h;
  return mix(dip(land, z) - BANK, h, smoothstep(1, 3.4, beside) * 0.75 + 0.25 * smoothstep(0.98, 1.12, beside));
}

function bumpAt(b: Bump, dx: number, dz: number): number {
  const u = (dx * b.c + dz * b.s) / b.wide;
  const v = (dz * b.c - dx * b.s) / b.long;
  const k = 1 - u * u - v * v;
  return k > 0 ? b.height * k * k : 0;
}

/** The bumps that reach between two distances, so that a row looks at few. */
export function bumpsBetween(land: Land, from: number, to: number): readonly Bump[] {
  return land.bumps.filter((b) => b.z + Math.max(b.wide, b.long) > from && b.z - Math.max(b.wide, b.long) < to);
}

/** Heights along one distance into `out`, for columns of the view. */
export function heightRow(land: Land, view: View, z: number, out: Float32Array): void {
  const base = dip(land, z);
  const lean = leanAt(land, z);
  const near = bumpsBetween(land, z, z);
  const step = z / view.focal;
  for (let x = 0; x < view.width; x++) {
    const m = (x + 0.5 - view.centre) * step;
    let h = base + lean * m;
    for (const b of near) h += bumpAt(b, m - b.x, z - b.z);
    out[x] = land.river || land.pond ? cut(land, m, z, h) : h;
  }
}

/** Slope of the land from the bumps that reach there, metres per metre to the right and away, into out[0] and out[1]. */
export function slopeAt(land: Land, bumps: readonly Bump[], x: number, z: number, out: Float64Array): void {
  const t = (z - land.brow) / (land.floor - land.brow);
  let sx = leanAt(land, z);
  let sz = t > 0 && t < 1 ? (-land.valley * 6 * t * (1 - t)) / (land.floor - land.brow) : 0;
  for (const b of bumps) {
    const dz = z - b.z;
    const dx = x - b.x;
    const u = (dx * b.c + dz * b.s) / b.wide;
    const v = (dz * b.c - dx * b.s) / b.long;
    const k = 1 - u * u - v * v;
    if (k <= 0) continue;
    const g = -4 * b.height * k;
    sx += g * ((u * b.c) / b.wide - (v * b.s) / b.long);
    sz += g * ((u * b.s) / b.wide + (v * b.c) / b.long);
  }
  out[0] = sx;
  out[1] = sz;
}

/** Row of the picture in which a point of the land is seen, if nothing hides it. */
export const landRow = (land: Land, view: View, x: number, z: number): number =>
  view.horizon + ((view.eye - heightAt(land, x, z)) * view.focal) / z;
