/**
 * Mandala: rings of petals, arches and beads about one centre, each repeated as often as the whole is folded, laid from the rim inwards so that
 * each ring overlaps the foot of the one outside it. Its build follows drawn mandalas: a seed in the middle, lotus rings, a beaded rim.
 */
import { cos, mix, PI, sin, TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, closedCurve } from './shapes.ts';
import { blend, lightness } from './tint.ts';

type Point = readonly [number, number];
const RINGS = ['lotus', 'arches', 'beads', 'spears', 'lotus', 'drops'] as const;
type Ring = (typeof RINGS)[number];

export function mandala({ width, height, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const [cx, cy] = [width / 2, height / 2];
  const reach = 0.46 * Math.min(width, height);
  const folds = 2 * Math.round(mix(4, 8, traits.density) + r.between(-0.5, 0.5));
  const dark = lightness(ground) < 0.45;
  const line = dark ? blend(accent, [1, 1, 1], 0.35) : ink;
  const own: Colour[] = [...main, accent].filter((c) => c !== ground);
  // Of tones that are all as dark as its lines nothing would be told apart.
  const colours = own.every((c) => Math.abs(lightness(c) - lightness(line)) < 0.45) ? own.flatMap((c) => [c, ground]) : own;
  const start = r.below(colours.length);
  const tone = (k: number): Colour => colours[(start + k) % colours.length]!;
  const shapes: Shape[] = [];
  const disc = (radius: number, fill: Colour): void => {
    shapes.push({ polygons: [circle(cx, cy, radius, 160)], fill });
  };
  /** A figure given along and across a ray from the centre, laid on every fold. */
  const round = (half: number, fill: Colour, figure: readonly Point[]): void => {
    shapes.push({
      polygons: Array.from({ length: folds }, (_, i) => {
        const turn = (TAU * (i + half)) / folds - PI / 2;
        const [c, s] = [cos(turn), sin(turn)];
        return closedCurve(
          figure.map(([along, across]): Point => [cx + along * c - across * s, cy + along * s + across * c]),
          8,
        );
      }),
      fill,
    });
  };
  const rings = 5 + Math.round(traits.density * 2);
  const order: Ring[] = Array.from({ length: rings }, (_, k) => RINGS[(k + r.below(2)) % RINGS.length]!);
  // A beaded rim holds the whole together.
  disc(reach, line);
  disc(reach * 0.985, tone(0));
  disc(reach * 0.9, line);
  disc(reach * 0.888, blend(ground, tone(1), dark ? 0.12 : 0.1));
  beads(reach * 0.943, reach * 0.026, ground, 3);
  for (const [k, ring] of order.entries()) {
    const outer = reach * mix(0.9, 0.2, k / rings);
    const inner = reach * mix(0.9, 0.2, (k + 1.35) / rings);
    const long = outer - inner;
    const wide = (TAU * outer) / folds;
    const half = k % 2 === 0 ? 0 : 0.5;
    const [one, two, three] = [tone(k + 1), tone(k + 2), tone(k + 3)];
    if (ring === 'beads') {
      disc(outer * 0.99, line);
      disc(outer * 0.975, one);
      beads(outer - long * 0.3, Math.min(long * 0.17, wide * 0.26), two, 1);
      beads(outer - long * 0.3, Math.min(long * 0.08, wide * 0.12), line, 1);
      continue;
    }
    for (const [scale, fill] of [
      [1, line],
      [0.94, one],
      [0.68, two],
      [0.38, three],
    ] as const)
      round(half, fill, petal(ring, inner, long, wide, scale));
    if (ring !== 'spears') round(half + 0.5, line, drop(inner + long * 0.62, long * 0.24, wide * 0.09));
    disc(inner + long * 0.16, line);
    disc(inner + long * 0.13, blend(two, ground, 0.25));
  }
  const seed = reach * 0.2;
  disc(seed, line);
  disc(seed * 0.94, tone(2));
  for (const [scale, fill] of [
    [1, line],
    [0.88, tone(3)],
    [0.5, accent],
  ] as const)
    round(0.5, fill, petal('lotus', seed * 0.12, seed * 0.8, (TAU * seed * 0.62) / folds, scale));
  disc(seed * 0.34, line);
  disc(seed * 0.28, accent);
  disc(seed * 0.12, line);
  return { width, height, ground, shapes };

  function beads(at: number, size: number, fill: Colour, each: number): void {
    const many = folds * each;
    shapes.push({
      polygons: Array.from({ length: many }, (_, i) => {
        const turn = (TAU * (i + 0.5)) / many - PI / 2;
        return circle(cx + at * cos(turn), cy + at * sin(turn), size, 28);
      }),
      fill,
    });
  }
}

const drop = (from: number, long: number, wide: number): Point[] => [
  [from, 0],
  [from + long * 0.6, wide],
  [from + long, 0],
  [from + long * 0.6, -wide],
];

/** One petal of a ring from its foot at `inner` outwards; a smaller `scale` lies within a larger one. */
function petal(ring: Ring, inner: number, long: number, wide: number, scale: number): Point[] {
  const w = wide * 0.52 * scale;
  const tip = inner + long * (0.5 + 0.5 * scale);
  const at = (t: number): number => mix(inner, tip, t);
  if (ring === 'spears')
    return [
      [at(0), w * 0.5],
      [at(0.5), w * 0.62],
      [at(1), 0],
      [at(0.5), -w * 0.62],
      [at(0), -w * 0.5],
    ];
  if (ring === 'arches')
    return [
      [at(0), w],
      [at(0.55), w * 1.02],
      [at(0.88), w * 0.62],
      [at(1), 0],
      [at(0.88), -w * 0.62],
      [at(0.55), -w * 1.02],
      [at(0), -w],
    ];
  if (ring === 'drops')
    return [
      [at(0), w * 0.22],
      [at(0.5), w * 0.6],
      [at(0.82), w * 0.78],
      [at(1), 0],
      [at(0.82), -w * 0.78],
      [at(0.5), -w * 0.6],
      [at(0), -w * 0.22],
    ];
  return [
    [at(0), w * 0.5],
    [at(0.42), w],
    [at(0.78), w * 0.5],
    [at(1), 0],
    [at(0.78), -w * 0.5],
    [at(0.42), -w],
    [at(0), -w * 0.5],
  ];
}
