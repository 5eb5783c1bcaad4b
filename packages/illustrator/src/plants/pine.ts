/**
 * A conifer: a tapering leader, uneven whorls of boughs that sink under their weight and lift at the tips, twigs hanging from
 * them. Boughs are missing here and there, so the sky shows through; snow lies on the boughs as a part of its own.
 */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, cos, mix, pow, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf, hasSnow, isAmong, type PlantLook, type PlantShape, shapesAt } from './look.ts';
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
/** Whorls of boughs, needles of a spray, and the height of the tree in pixels from which on all is drawn. */
const WHORLS = 34;
const SPRAY = 9;
const FULL = 420;

/** How finely a tree is drawn: as many shapes as its pixels can show, however many of such trees there are. */
interface Detail {
  whorls: number;
  /** Of those of a bough that is drawn whole. */
  twigs: number;
  spray: number;
  /** How much broader each shape is, so that fewer cover as much. */
  broad: number;
  /** Boughs of one slice of height share their parts: enough for upper boughs to hide lower ones. */
  slices: number;
  /** Boughs have wood that shows. */
  wood: boolean;
}

function detailOf(height: number): Detail {
  const whorls = Math.round(WHORLS * clamp(height / 76, 0.2, 1));
  const twigs = clamp(1.2 * Math.sqrt(height / FULL), 0.25, 1);
  const spray = height < 48 ? 1 : Math.max(2, shapesAt(height, FULL, SPRAY));
  const broad = Math.sqrt((SPRAY / spray) * (WHORLS / whorls) * (1 / twigs));
  return { whorls, twigs, spray, broad, slices: height < 60 ? 3 : height < 150 ? 5 : 9, wood: height >= 60 };
}

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
  const detail = detailOf(shape.height);
  const habit = habitOf(shape, r);
  // Each bough has a stream of its own: a small tree draws from it less, and is the same tree.
  const salt = r.below(1 << 30);
  const back = emptySlices(detail.slices);
  const front = emptySlices(detail.slices);
  const boughs = boughsOf(habit, salt);
  // The farthest to both sides are drawn however few there are: a small tree is as wide as a large one.
  let [left, right] = [boughs[0]!, boughs[0]!];
  for (const one of boughs) {
    if (one.reach < left.reach) left = one;
    if (one.reach > right.reach) right = one;
  }
  for (const one of boughs) {
    if (!isAmong(one.whorl, detail.whorls, WHORLS) && one !== left && one !== right) continue;
    const heap = sin(one.angle) > 0.25 ? back : front;
    const slice = heap[Math.min(detail.slices - 1, Math.floor(one.u * detail.slices))]!;
    bough(slice, shape, habit, one, light, snow, detail);
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

interface Bough {
  whorl: number;
  /** Where it leaves the stem, as a part of the tree's height. */
  u: number;
  /** 0 right, π left, between them away from the viewer. */
  angle: number;
  /** As a part of the tree's height. */
  long: number;
  /** How far its farthest needle is from the foot sideways, same unit; left is below 0. */
  reach: number;
  own: Random;
}

function boughsOf(habit: Habit, salt: number): Bough[] {
  const out: Bough[] = [];
  for (let whorl = 0; whorl < WHORLS; whorl++) {
    const r = random(salt, whorl);
    const u = clamp(mix(habit.bole, 0.985, pow((whorl + r.between(-0.2, 1.2)) / WHORLS, 0.92)));
    const boughs = 5 + r.below(2);
    const turn = r.next() * TAU;
    for (let b = 0; b < boughs; b++) {
      const own = random(salt, whorl, b);
      const angle = turn + ((b + own.between(-0.3, 0.3)) / boughs) * TAU;
      const kept = own.chance(u > 0.9 ? 1 : habit.full);
      const long = reachAt(habit, u) * own.between(0.55, 1.2);
      const across = cos(angle);
      const reach = axisAt(habit, u) + across * long * 1.14 + (across >= 0 ? 0.012 : -0.012);
      if (kept) out.push({ whorl, u, angle, long, reach, own });
    }
  }
  return out;
}

const emptySlices = (count: number): Slice[] =>
  Array.from({ length: count }, () => ({ tones: [[], [], [], []], wood: [], snow: [] }));

interface Habit {
  /** Where the boughs begin, as a part of the height. */
  bole: number;
  /** Share of boughs that are there. */
  full: number;
  sink: number;
  wide: number;
  power: number;
  lean: number;
  phase: number;
  bend: number;
  lump: number;
}

/** Length of boughs at a height, as a part of the tree's height. */
const reachAt = ({ wide, power, lump }: Habit, u: number): number =>
  wide *
    pow(Math.max(0.004, 1 - u), power) *
    (1 + 0.13 * sin(lump + u * 17) + 0.08 * sin(lump * 3 + u * 41)) *
    (u < 0.16 ? mix(0.72, 1, u / 0.16) : 1) +
  0.007;

/** Sideways offset of the stem at a height, same unit. */
const axisAt = ({ lean, bend, phase }: Habit, u: number): number => lean * u + bend * sin(phase + u * 7);

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
    sink: r.between(0.25, 0.5),
    wide,
    power,
    lean,
    phase,
    bend,
    lump,
  };
}

function leader({ x, y, height }: PlantShape, habit: Habit): Polygon {
  const points: [number, number][] = [];
  const widths: number[] = [];
  for (let i = 0; i <= 20; i++) {
    const u = i / 20;
    points.push([x + axisAt(habit, u) * height, y - u * height]);
    const flare = Math.max(0, 1 - u / 0.04);
    widths.push(Math.max(0.5, height * 0.027 * (1 - 0.97 * u) * (1 + 0.8 * flare)));
  }
  return limb(points, widths);
}

function bough(
  slice: Slice,
  { x, y, height }: PlantShape,
  habit: Habit,
  { u, angle, long, reach: farthest, own: r }: Bough,
  light: Light,
  snow: boolean,
  detail: Detail,
): void {
  const out = cos(angle);
  const depth = -sin(angle);
  const sx = x + axisAt(habit, u) * height;
  const sy = y - u * height;
  const reach = long * height;
  // Upper boughs rise, lower ones sink; all curve up again at the tip.
  const rise = mix(-habit.sink, 1.5, pow(u, 1.9)) + r.bell() * 0.1;
  const at = (t: number): [number, number] => [
    sx + out * reach * t,
    // None reaches into the ground.
    Math.min(y, sy - reach * (rise * t * 0.75 - 0.34 * t * (1 - u) * (1.25 - t)) + depth * reach * 0.2 * t),
  ];
  const wide = Math.max(0.45, height * 0.0052);
  if (detail.wood) slice.wood.push(limb([at(0), at(0.5), at(1)], [wide * 0.9, wide * 0.6, wide * 0.3]));
  const seen = Math.max(0.3, Math.abs(out));
  const side = out >= 0 ? 1 : -1;
  const end = x + farthest * height;
  const top = y - height;
  const { spray, broad } = detail;
  const twigs = Math.max(2, Math.round(Math.max(4, 17 * seen * clamp(long / 0.12, 0.35, 1.15)) * detail.twigs));
  for (let k = 0; k < twigs; k++) {
    const t = (k + r.between(0.2, 1)) / twigs;
    const [px, py] = at(t);
    const hang = reach * (0.2 + 0.26 * (1 - t)) * r.between(0.6, 1.25) + height * 0.016;
    // Broad needles are not to stand out where thin ones would not.
    const wideEnough = 2 * Math.max(0.25, Math.min(py - top, y - py, (end - px) * side));
    const lift = facingOf(light, out * 0.55 + r.bell() * 0.15, 0.6 + 0.25 * t, 0.25 + depth * 0.4);
    for (let j = 0; j < spray; j++) {
      const forward = mix(0.1, 1.0, r.next()) * (r.chance(0.2) ? -0.6 : 1);
      // From hanging straight down to lying along the bough: the lower, the darker.
      const down = mix(1, 0.12, forward < 0 ? 0.3 : forward) * (0.55 + 0.45 * (1 - u));
      const tip = px + side * hang * Math.abs(forward) * (0.35 + 0.65 * seen) * (forward < 0 ? -0.6 : 1);
      // None goes beyond the end, and one goes there, however many there are.
      const ex = (tip - end) * side > 0 || (j === 0 && k === twigs - 1) ? end : tip;
      const ey = Math.min(y, Math.max(top, py + hang * down * 0.8));
      const bright = lift * (1.08 - 0.8 * down) + r.bell() * 0.1 + 0.26 * t - 0.16;
      const tone = Math.floor(clamp(bright, 0, 0.999) * 4);
      slice.tones[tone]!.push(needle(px, py, ex, ey, Math.min(wideEnough, Math.max(1, hang * 0.15) * broad)));
    }
    if (snow && r.chance(0.8)) {
      const w = (reach * r.between(0.07, 0.15) * (0.5 + 0.5 * seen) + height * 0.004) / Math.sqrt(detail.twigs);
      slice.snow.push(blob(px + r.bell() * w * 0.2, py - w * 0.08, w, w * r.between(0.3, 0.45), 0.4, r, height < 120 ? 5 : 8));
    }
  }
}
