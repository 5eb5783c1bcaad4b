/**
 * A wood as it is cut from paper: not what the painter saw traced round its leaves, but four sheets with the outlines of trees in
 * them, far ones small and close together, near ones trunks that leave the picture.
 */
import { type Random, random } from '@atelier/spec';
import { clamp } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

/** What stands in the sheets. */
export type CutTrees = 'fir' | 'crown' | 'bare';

interface CutWood {
  view: View;
  seed: number;
  trees: CutTrees;
  /** Disc before which no near tree stands, in pixels. */
  free: { x: number; y: number; radius: number } | undefined;
}

/** Marks the columns that something takes in row `y`: from `x0` to `x1`, in pixels, in parts of a pixel. */
type Put = (x0: number, x1: number) => void;
type Cut = { top: number; foot: number; left: number; right: number; at: (y: number, put: Put) => void };

/** Added to the number of a sheet where it is ground and no tree. */
export const GROUND = 8;

/** For each sheet, far to near, in parts of the picture's unit: height of its trees, distance between them. */
const SHEETS = [
  { tall: [0.13, 0.26], apart: 0.052 },
  { tall: [0.3, 0.46], apart: 0.115 },
  { tall: [0.5, 0.8], apart: 0.23 },
  { tall: [1, 1.3], apart: 0.62 },
] as const;
/** Where the ground of each sheet begins, as a part of what lies below the horizon. */
const FLOORS = [0.02, 0.16, 0.4, 0.74] as const;

/** Fills a row with the sheet that is seen at each of its columns, 0 for the air behind all; `y` in pixels, `shift` within a pixel. */
export function cutWood(wood: CutWood): (y: number, shift: number, row: Uint8Array) => void {
  const { view, seed } = wood;
  const below = view.height - view.horizon;
  const floors = FLOORS.map((share, i) =>
    Float32Array.from({ length: view.width }, (_, x) => {
      const u = ((x - view.centre) / view.unit) * (3.2 - 0.5 * i);
      // Nearer banks rise to the sides, and leave the middle open.
      const bank = i < 2 ? 0 : ((x - view.centre) / view.width) * ((x - view.centre) / view.width) * 0.9;
      return view.horizon + below * (share + 0.22 * (fractal(u + 40 + i * 9, 3, 2, seed ^ i) - 0.5) - bank * 0.6);
    }),
  );
  const sheets = SHEETS.map((_, i) => treesOf(wood, i, floors[i]!));
  // The near banks are cut into blades, after the trees have found their feet on them.
  for (const i of [2, 3]) tufted(wood, i, floors[i]!);
  return (y, shift, row) => {
    row.fill(0);
    for (const [i, trees] of sheets.entries()) {
      const put: Put = (x0, x1) => {
        const last = Math.min(view.width, Math.floor(x1 - shift + 1));
        for (let x = Math.max(0, Math.ceil(x0 - shift)); x < last; x++) row[x] = i + 1;
      };
      for (const tree of trees) if (y >= tree.top && y <= tree.foot) tree.at(y, put);
      const floor = floors[i]!;
      for (let x = 0; x < view.width; x++) if (y > floor[x]!) row[x] = GROUND + i + 1;
    }
  };
}

/** Raises a bank by the blades that are cut along it, in clumps, tallest at the sides. */
function tufted({ view, seed }: CutWood, i: number, floor: Float32Array): void {
  const r = random(seed, 'papercut', 'grass', i);
  const base = floor.slice();
  const tall = view.unit * (i === 3 ? 0.075 : 0.028);
  const half = view.width / 2;
  const clump = view.unit * (i === 3 ? 0.05 : 0.026);
  for (let x = -clump; x < view.width + clump; x += clump * r.between(0.55, 1.5)) {
    const side = Math.abs(x - half) / half;
    if (side < (i === 3 ? 0.5 : 0.3)) continue;
    const most = tall * (0.2 + 0.8 * side * side);
    const blades = 5 + r.below(4);
    for (let k = 0; k < blades; k++) {
      const u = blades > 1 ? (k / (blades - 1)) * 2 - 1 : 0;
      const long = most * (1 - 0.45 * Math.abs(u)) * r.between(0.6, 1.15);
      const foot = x + u * clump * 0.22;
      const lean = u * long * 0.3 + long * r.between(-0.1, 0.1);
      const thick = Math.max(0.8, long * 0.075);
      const rows = Math.ceil(long);
      for (let n = 0; n <= rows; n++) {
        const t = n / Math.max(1, rows);
        const cx = foot + lean * t * t;
        const w = thick * (1 - t);
        for (let c = Math.max(0, Math.ceil(cx - w)); c <= Math.min(view.width - 1, Math.floor(cx + w)); c++)
          floor[c] = Math.min(floor[c]!, base[c]! - long * t);
      }
    }
  }
}

function treesOf({ view, seed, trees, free }: CutWood, i: number, floor: Float32Array): Cut[] {
  const r = random(seed, 'papercut', 'sheet', i);
  const { tall, apart } = SHEETS[i]!;
  const out: Cut[] = [];
  const half = view.width / view.unit / 2;
  for (let u = -half - 0.05; u < half + 0.05; u += apart * r.between(0.65, 1.35)) {
    const own = random(seed, 'papercut', 'tree', i, Math.floor((u + 9) * 1000));
    // The nearest stand at the sides and frame what is seen.
    // None half beyond the edge, where it would be a panel.
    if (i === 3 && (Math.abs(u) < half * 0.55 || Math.abs(u) > half - 0.06)) continue;
    const x = view.centre + u * view.unit;
    const foot = floor[Math.floor(clamp(x, 0, view.width - 1))]! + view.unit * 0.02;
    const height = own.between(tall[0], tall[1]) * view.unit;
    // Tall sheets of bare stems are what a wood is seen through.
    const stem = trees === 'bare' || (i >= 2 && own.chance(i === 3 ? 1 : trees === 'fir' ? 0.35 : 0.6));
    const tree = stem
      ? trunk(own, view, x, foot, i)
      : trees === 'fir'
        ? fir(own, x, foot, height)
        : crowned(own, x, foot, height);
    const hides =
      free &&
      tree.top < free.y + free.radius &&
      tree.right > free.x - free.radius * 1.5 &&
      tree.left < free.x + free.radius * 1.5;
    if (!hides) out.push(tree);
  }
  return out;
}

/** Tiers of boughs, each cut straight below and hollow above. */
function fir(r: Random, x: number, foot: number, height: number): Cut {
  const wide = height * r.between(0.17, 0.23);
  const tiers = 5 + r.below(4);
  // Hardly a bole: paper that hangs over its ground throws a shadow there and floats.
  const bole = height * r.between(0.025, 0.045);
  return {
    top: foot - height,
    foot,
    left: x - wide,
    right: x + wide,
    at: (y, put) => {
      const t = (y - foot + height) / (height - bole);
      if (t > 1) put(x - height * 0.016, x + height * 0.016);
      else {
        const k = t * tiers;
        const within = k - Math.floor(k);
        const reach = (wide * (Math.floor(k) + 1)) / tiers;
        const w = reach * (0.34 * (Math.floor(k) / (Math.floor(k) + 1)) + 0.66 * within * (0.55 + 0.45 * within));
        put(x - w, x + w);
      }
    },
  };
}

/** A stem under a crown of a few round lobes. */
function crowned(r: Random, x: number, foot: number, height: number): Cut {
  const radius = height * r.between(0.24, 0.32);
  const cy = foot - height + radius;
  const lobes: { x: number; y: number; r: number }[] = [{ x, y: cy, r: radius * 0.8 }];
  for (let i = 0; i < 7; i++) {
    const at = lobeAt(i);
    lobes.push({ x: x + at[0] * radius * 0.72, y: cy + at[1] * radius * 0.62, r: radius * r.between(0.36, 0.5) });
  }
  const reach = radius * 1.25;
  return {
    top: foot - height - radius * 0.2,
    foot,
    left: x - reach,
    right: x + reach,
    at: (y, put) => {
      for (const lobe of lobes) {
        const d = lobe.r * lobe.r - (y - lobe.y) * (y - lobe.y);
        if (d > 0) put(lobe.x - Math.sqrt(d), lobe.x + Math.sqrt(d));
      }
      if (y > cy) {
        const t = (y - cy) / (foot - cy);
        const w = height * (0.018 + 0.012 * t * t * t);
        put(x - w, x + w);
      }
    },
  };
}

/** Places round a circle, without a sine. */
const lobeAt = (i: number): readonly [number, number] =>
  (
    [
      [1, 0.1],
      [0.68, -0.74],
      [0, -1],
      [-0.68, -0.74],
      [-1, 0.1],
      [-0.5, 0.72],
      [0.5, 0.72],
    ] as const
  )[i]!;

/** A stem that leaves the picture at the top, wide at its root, with boughs that fork upwards. */
function trunk(r: Random, view: View, x: number, foot: number, sheet: number): Cut {
  const half =
    view.unit * (sheet === 3 ? r.between(0.02, 0.03) : sheet === 2 ? r.between(0.011, 0.018) : r.between(0.003, 0.007));
  const lean = r.between(-0.05, 0.05);
  const boughs = Array.from({ length: sheet > 1 ? 4 + r.below(3) : 3 }, (_, i) => {
    const side = (i % 2 === 0 ? 1 : -1) * (r.chance(0.85) ? 1 : -1);
    const up = foot * r.between(0.12, 0.72);
    const long = view.unit * r.between(0.07, 0.2) * (sheet === 3 ? 1.15 : sheet === 2 ? 0.85 : 0.4);
    return { side, from: up, rise: long * r.between(0.7, 1.3), long, half: half * r.between(0.28, 0.42) };
  });
  const axis = (y: number): number => x + lean * (foot - y);
  const reach = half * 2 + view.unit * 0.02;
  return {
    top: -1,
    foot: foot + half,
    left: Math.min(x, axis(0)) - reach,
    right: Math.max(x, axis(0)) + reach,
    at: (y, put) => {
      const down = clamp((y - foot + half * 6) / (half * 6));
      const w = half * (0.74 + (0.26 * y) / view.height + 0.3 * down + 1.5 * down * down * down * down);
      put(axis(y) - w, axis(y) + w);
      for (const b of boughs) {
        const t = (b.from - y) / b.rise;
        if (t < -0.1 || t > 1) continue;
        const out = clamp(t);
        const cx = axis(b.from) + b.side * (b.long * out * (1.25 - 0.25 * out));
        const bw = b.half * 1.5 * (1 - 0.85 * out);
        put(cx - bw, cx + bw);
        // A twig forks off half way.
        if (out > 0.45) {
          const fork = axis(b.from) + b.side * b.long * (0.5 - (out - 0.45) * 0.15);
          put(fork - bw * 0.6, fork + bw * 0.6);
        }
      }
    },
  };
}
