/** Blades of grass and small flowers in rows from far to near, each row a part of its own so that rows hide each other. */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { rowAt, scaleAt, type View } from '../stage/view.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import { addHead, type BloomKind, type Heads } from './flower-heads.ts';
import { blade } from './palm.ts';
import type { Part } from './parts.ts';

export interface GrassBand {
  /** Distance in metres. */
  z: number;
  parts: Part[];
}

export interface SwardOptions {
  /** Distances in metres. */
  near: number;
  far: number;
  bands: number;
  /** Height in metres. */
  tall: number;
  /** Where nothing grows: metres to the right of the middle, and away. */
  clear?: (x: number, z: number) => boolean;
  /** Row of the ground there; flat ground when absent. */
  row?: (x: number, z: number) => number;
}

/** Bands of grass between two distances; `tones` dark to light, `share` the part of blades that stand. */
export function grassBands(
  view: View,
  seed: number,
  options: SwardOptions & { tones: readonly Rgb[]; share?: number },
): GrassBand[] {
  const out: GrassBand[] = [];
  const salt = random(seed, 'grass', 'clumps').below(1 << 20);
  for (let i = 0; i < options.bands; i++) {
    const z = distanceOf(options, i);
    const r = random(seed, 'grass', i);
    const scale = scaleAt(view, z);
    const spacing = Math.max(view.unit / 330, scale * 0.02);
    const tones = options.tones.map((): Polygon[] => []);
    for (let x = -spacing; x < view.width + spacing; x += spacing) {
      // Rows that stood straight would show as combs: each blade stands a little nearer or farther.
      const own = z * (1 + r.bell() * 0.07);
      const at = x + r.bell() * spacing;
      const m = (at - view.centre) / scale;
      const lush = fractal(m * 0.7 + 9, own * 0.5, 2, salt);
      const stands = r.chance(options.share ?? 1) && !options.clear?.(m, own);
      const tone = Math.min(tones.length - 1, Math.floor((0.55 * r.next() + 0.45 * clamp((lush - 0.25) * 2)) * tones.length));
      const polygon = oneBlade(
        view,
        at,
        options.row?.(m, own) ?? rowAt(view, own),
        scale,
        options.tall * (0.55 + 0.9 * lush),
        r,
      );
      if (stands) tones[tone]!.push(polygon);
    }
    out.push({
      z,
      parts: tones.map((polygons, k) => ({
        polygons: unite(polygons),
        albedo: options.tones[k]!,
        facing: 0.38 + (0.5 * k) / tones.length,
        through: 0.9,
      })),
    });
  }
  return out;
}

/** Evenly spaced on the picture, not on the ground. */
const distanceOf = ({ near, far, bands }: SwardOptions, i: number): number => 1 / mix(1 / far, 1 / near, (i + 0.5) / bands);

function oneBlade(view: View, x: number, ground: number, scale: number, tall: number, r: Random): Polygon {
  const y = ground + scale * 0.05 * r.next();
  const height = scale * tall * r.between(0.45, 1.15);
  const lean = height * (r.bell() * 0.28 + 0.14);
  return blade(x, y, x + lean * 0.15, y - height * 0.62, x + lean, y - height, Math.max(scale * 0.006, view.unit / 1500));
}

/** Flowers in drifts, one colour to a drift with a few strays: heads of their kind over thin stems. */
export function flowerBands(
  view: View,
  seed: number,
  options: SwardOptions & {
    colors: readonly Rgb[];
    /** Of each colour; daisies where absent. */
    kinds?: readonly BloomKind[];
    /** Of each colour: height and radius of its heads against what is usual here. */
    grown?: readonly { tall: number; wide: number }[];
    density: number;
    /** Least and greatest radius of a head in metres. */
    size?: readonly [number, number];
    /** No bare grass between the drifts. */
    lavish?: boolean;
    /** Which of the colours stands at a place, `own` 0–1 being the plant's own chance; drifts where absent. */
    groupAt?: (x: number, z: number, own: number) => number;
  },
): GrassBand[] {
  const out: GrassBand[] = [];
  const salt = random(seed, 'flowers', 'drifts').below(1 << 20);
  const [least, most] = options.size ?? [0.017, 0.03];
  const kindOf = (g: number): BloomKind => options.kinds?.[g] ?? 'daisy';
  const count = options.colors.length;
  for (let i = 0; i < options.bands; i++) {
    const t = (i + 0.5) / options.bands;
    const z = distanceOf(options, i);
    const r = random(seed, 'flowers', i);
    const scale = scaleAt(view, z);
    const groups = options.colors.map((): Heads => ({ petals: [], shade: [], hearts: [] }));
    const stems: Polygon[] = [];
    const all = Math.round((view.width / view.unit) * options.density * mix(2.4, 0.8, t));
    for (let k = 0; k < all; k++) {
      const own = z * (1 + r.bell() * 0.09);
      const x = (r.next() - 0.5) * view.width + view.centre;
      const m = (x - view.centre) / scale;
      const drift = fractal(m * 0.24 + 31, own * 0.2, 2, salt);
      const foot = options.row?.(m, own) ?? rowAt(view, own);
      const rise = scale * options.tall * r.between(0.7, 1.2);
      const radius = scale * r.between(least, most);
      const stray = r.chance(0.1);
      const other = r.chance(0.12);
      const turn = r.next();
      const sparkle = count > 2 && r.chance(0.16);
      // Two drifts, with bare grass between them where flowers are few.
      if ((!options.lavish && Math.abs(drift - 0.5) < 0.07 && !stray) || options.clear?.(m, own)) continue;
      // Thick in the middle of a drift, thin at its border.
      if (options.lavish && Math.abs(drift - 0.5) < 0.1 * turn) continue;
      const group = options.groupAt
        ? options.groupAt(m, own, turn)
        : sparkle
          ? 2
          : ((drift > 0.5 ? 0 : 1) ^ (other ? 1 : 0)) % count;
      const is = options.grown?.[group];
      // Fewer of what is large: one hides what a dozen daisies would.
      if (is && is.wide > 1.3 && (turn * 31) % 1 > 1.6 / (is.wide * Math.max(1, is.tall * 0.6))) continue;
      const y = foot - rise * (is?.tall ?? 1);
      const size = Math.max(view.unit / 620, radius * (is?.wide ?? 1));
      stems.push(blade(x + size, foot, x, (y + foot) / 2, x, y, Math.max(scale * 0.003, view.unit / 2600)));
      if (is && is.tall > 1.4) leavesUp(x, foot, y, turn, stems);
      addHead(kindOf(group), x, y, size, turn, groups[group]!);
    }
    out.push({
      z,
      parts: [
        { polygons: unite(stems), albedo: [0.08, 0.15, 0.04], facing: 0.5, through: 0.6 },
        ...groups.flatMap((heads, g) => headParts(heads, options.colors[g]!, kindOf(g))),
      ],
    });
  }
  return out;
}

/** Leaves by turns up a tall stem, as far as its flowers. */
function leavesUp(x: number, foot: number, top: number, turn: number, into: Polygon[]): void {
  const tall = foot - top;
  for (let k = 0; k < 5; k++) {
    const y = foot - tall * (0.12 + 0.13 * k);
    const reach = tall * (0.16 + 0.08 * ((turn * 17 + k * 0.37) % 1)) * (1 - 0.1 * k) * (k % 2 === 0 ? 1 : -1);
    into.push(blade(x, y, x + reach * 0.55, y - tall * 0.06, x + reach, y + tall * 0.02, tall * 0.03));
  }
}

const HEARTS: Readonly<Record<BloomKind, Rgb>> = {
  daisy: [0.75, 0.5, 0.08],
  sunflower: [0.1, 0.05, 0.02],
  poppy: [0.04, 0.03, 0.035],
  tulip: [0.1, 0.1, 0.05],
  spike: [0.1, 0.1, 0.1],
  bells: [0.1, 0.1, 0.1],
  spire: [0.72, 0.66, 0.3],
  umbel: [0.3, 0.36, 0.14],
  star: [0.82, 0.56, 0.08],
  rose: [0.3, 0.1, 0.08],
  globe: [0.1, 0.1, 0.1],
};

/** The unripe middle of a sunflower's disc. */
const CORE: Rgb = [0.2, 0.12, 0.03];

/** Petals, their shade and their hearts, from below upwards; what is empty is left out. */
export function headParts({ petals, shade, hearts, cores }: Heads, color: Rgb, kind: BloomKind): Part[] {
  return [
    { polygons: unite(petals), albedo: color, facing: 0.95, through: 0.8 },
    { polygons: unite(shade), albedo: [color[0] * 0.66, color[1] * 0.6, color[2] * 0.7] as const, facing: 0.7, through: 0.6 },
    { polygons: unite(hearts), albedo: HEARTS[kind], facing: 1, through: 0.3 },
    { polygons: unite(cores ?? []), albedo: CORE, facing: 0.9, through: 0.3 },
  ].filter(({ polygons }) => polygons.length > 0);
}
