/**
 * A conifer: a tapering leader, uneven whorls of boughs that sink under their weight and lift at the tips, twigs hanging from
 * them. Boughs are missing here and there, so the sky shows through; snow lies on the boughs as a part of its own.
 */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, cos, mix, pow, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf, hasSnow, isAmong, isFar, type PlantLook, type PlantShape, shapesAt } from './look.ts';
import { type Part, SNOW } from './parts.ts';
import { blob, limb, needle } from './shapes.ts';

const WOOD: Rgb = [0.1, 0.07, 0.05];
const NEEDLES: readonly (readonly Rgb[])[] = [
  [
    [0.012, 0.03, 0.014],
    [0.026, 0.062, 0.026],
    [0.052, 0.108, 0.04],
    [0.095, 0.165, 0.06],
  ],
  [
    [0.011, 0.028, 0.019],
    [0.024, 0.056, 0.035],
    [0.05, 0.1, 0.058],
    [0.09, 0.15, 0.085],
  ],
  [
    [0.016, 0.031, 0.011],
    [0.035, 0.065, 0.02],
    [0.068, 0.112, 0.032],
    [0.12, 0.17, 0.048],
  ],
];
/** Boughs of one slice of height share their parts: enough for upper boughs to hide lower ones. */
const SLICES = 9;
/** Needles of a spray, and the height of the tree in pixels from which on all of them are drawn. */
const SPRAY = 9;
const FULL = 420;

interface Slice {
  tones: Polygon[][];
  wood: Polygon[];
  snow: Polygon[];
}

export function pine(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const tones = look.leaf
    ? [0.18, 0.35, 0.65, 1].map((k): Rgb => [look.leaf![0] * k, look.leaf![1] * k, look.leaf![2] * k])
    : r.pick(NEEDLES);
  const snow = hasSnow(light, look);
  const far = isFar(shape, look);
  const habit = habitOf(shape, r);
  const back = emptySlices();
  const front = emptySlices();
  const whorls = far ? 12 : 34;
  for (let i = 0; i < whorls; i++) {
    const u = clamp(mix(habit.bole, 0.985, pow((i + r.between(-0.2, 1.2)) / whorls, 0.92)));
    const boughs = far ? 2 : 5 + r.below(2);
    const turn = r.next() * TAU;
    for (let b = 0; b < boughs; b++) {
      const angle = far ? (b === 0 ? 0.1 : 3.05) : turn + ((b + r.between(-0.3, 0.3)) / boughs) * TAU;
      const kept = r.chance(u > 0.9 ? 1 : habit.full);
      const long = habit.reach(u) * r.between(0.55, 1.2);
      if (!kept) continue;
      const heap = sin(angle) > 0.25 ? back : front;
      const slice = heap[Math.min(SLICES - 1, Math.floor(u * SLICES))]!;
      bough(slice, shape, habit, u, angle, long, { light, snow, far, r });
    }
  }
  const part = (polygons: Polygon[], albedo: Rgb, facing: number, through: number): Part => ({
    polygons,
    albedo,
    facing,
    through,
  });
  const shown = (slices: Slice[], deep: number): Part[] =>
    slices.flatMap((s) => [
      part(s.wood, WOOD, 0.4, 0.1),
      ...s.tones.map((polygons, t) =>
        part(polygons, tones[Math.max(0, t - (deep < 1 ? 1 : 0))]!, ((t + 0.6) / 4) * deep, 0.25 + 0.2 * t),
      ),
      part(s.snow, SNOW, 0.75 * deep, 0.35),
    ]);
  const parts = [...shown(back, 0.6), part([leader(shape, habit)], WOOD, 0.5, 0.05), ...shown(front, 1)];
  return parts.filter(({ polygons }) => polygons.length > 0);
}

const emptySlices = (): Slice[] => Array.from({ length: SLICES }, () => ({ tones: [[], [], [], []], wood: [], snow: [] }));

interface Habit {
  /** Where the boughs begin, as a part of the height. */
  bole: number;
  /** Share of boughs that are there. */
  full: number;
  /** Length of boughs at a height, as a part of the tree's height. */
  reach(u: number): number;
  /** Sideways offset of the stem at a height, same unit. */
  axis(u: number): number;
  sink: number;
}

function habitOf(shape: PlantShape, r: Random): Habit {
  const wide = r.between(0.19, 0.25);
  const power = r.between(0.72, 0.98);
  const lean = shape.lean ?? r.bell() * 0.012;
  const phase = r.next() * TAU;
  const bend = r.between(0.002, 0.007);
  const lump = r.next() * TAU;
  return {
    bole: r.between(0.1, 0.17),
    full: r.between(0.74, 0.9),
    reach: (u) =>
      wide *
        pow(Math.max(0.004, 1 - u), power) *
        (1 + 0.13 * sin(lump + u * 17) + 0.08 * sin(lump * 3 + u * 41)) *
        (u < 0.16 ? mix(0.72, 1, u / 0.16) : 1) +
      0.007,
    axis: (u) => lean * u + bend * sin(phase + u * 7),
    sink: r.between(0.25, 0.5),
  };
}

function leader({ x, y, height }: PlantShape, habit: Habit): Polygon {
  const points: [number, number][] = [];
  const widths: number[] = [];
  for (let i = 0; i <= 20; i++) {
    const u = i / 20;
    points.push([x + habit.axis(u) * height, y - u * height]);
    const flare = Math.max(0, 1 - u / 0.04);
    widths.push(Math.max(0.5, height * 0.027 * (1 - 0.97 * u) * (1 + 0.8 * flare)));
  }
  return limb(points, widths);
}

/** One bough at height `u` towards `angle` (0 right, π left, between them away from the viewer). */
function bough(
  slice: Slice,
  { x, y, height }: PlantShape,
  habit: Habit,
  u: number,
  angle: number,
  long: number,
  { light, snow, far, r }: { light: Light; snow: boolean; far: boolean; r: Random },
): void {
  const out = cos(angle);
  const depth = -sin(angle);
  const sx = x + habit.axis(u) * height;
  const sy = y - u * height;
  const reach = long * height;
  // Upper boughs rise, lower ones sink; all curve up again at the tip.
  const rise = mix(-habit.sink, 1.5, pow(u, 1.9)) + r.bell() * 0.1;
  const at = (t: number): [number, number] => [
    sx + out * reach * t,
    sy - reach * (rise * t * 0.75 - 0.34 * t * (1 - u) * (1.25 - t)) + depth * reach * 0.2 * t,
  ];
  const least = far ? 0.6 : 0.45;
  const wide = Math.max(least, height * 0.0052);
  const wood: [number, number][] = [at(0), at(0.5), at(1)];
  if (!far) slice.wood.push(limb(wood, [wide * 0.9, wide * 0.6, wide * 0.3]));
  const seen = Math.max(0.3, Math.abs(out));
  const spray = far ? 2 : SPRAY;
  // The stream of chance is drawn from for all of them: the boughs of a draft are those of the large picture.
  const some = far ? spray : shapesAt(height, FULL, SPRAY);
  const broad = Math.sqrt(spray / some);
  const twigs = far ? 4 : Math.max(4, Math.round(17 * seen * clamp(long / 0.12, 0.35, 1.15)));
  for (let k = 0; k < twigs; k++) {
    const t = (k + r.between(0.2, 1)) / twigs;
    const [px, py] = at(t);
    const hang = reach * (0.2 + 0.26 * (1 - t)) * r.between(0.6, 1.25) + height * 0.016;
    const lift = facingOf(light, out * 0.55 + r.bell() * 0.15, 0.6 + 0.25 * t, 0.25 + depth * 0.4);
    for (let j = 0; j < spray; j++) {
      const forward = mix(0.1, 1.0, r.next()) * (r.chance(0.2) ? -0.6 : 1);
      const side = out >= 0 ? 1 : -1;
      // From hanging straight down to lying along the bough: the lower, the darker.
      const down = mix(1, 0.12, forward < 0 ? 0.3 : forward) * (0.55 + 0.45 * (1 - u));
      const ex = px + side * hang * Math.abs(forward) * (0.35 + 0.65 * seen) * (forward < 0 ? -0.6 : 1);
      const ey = py + hang * down * 0.8;
      const bright = lift * (1.08 - 0.8 * down) + r.bell() * 0.1 + 0.26 * t - 0.16;
      if (!isAmong(j, some, spray)) continue;
      const tone = Math.floor(clamp(bright, 0, 0.999) * 4);
      slice.tones[tone]!.push(needle(px, py, ex, ey, far ? hang * 0.85 : Math.max(1, hang * 0.15) * broad));
    }
    if (snow && r.chance(0.8)) {
      const w = reach * r.between(0.07, 0.15) * (0.5 + 0.5 * seen) + height * 0.004;
      slice.snow.push(blob(px + r.bell() * w * 0.2, py - w * 0.08, w, w * r.between(0.3, 0.45), 0.4, r.next, 8));
    }
  }
}
