/** Boughs of a tree that is not in the picture itself: they hang into its upper corners, with leaves, racemes or moss on them. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { mix } from '../math.ts';
import { type Clump, foliage } from '../plants/leaves.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { limb } from '../plants/shapes.ts';
import type { Pass } from '../pool/pass.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import type { Element, SceneContext } from './scene.ts';

interface Hanging {
  /** In picture units. */
  long: readonly [number, number];
  wide: number;
  tones: readonly [Rgb, Rgb];
  /** Threads; racemes of flowers where not. */
  threads: boolean;
}

interface Hung {
  words: RegExp;
  /** Dark and light, of what grows along the bough itself. */
  leaves: readonly [Rgb, Rgb];
  /** Length of a leaf, and radius of a clump, in picture units. */
  leaf: number;
  clump: number;
  /** Clumps at each joint of a bough. */
  full: number;
  hangs?: Hanging;
}

const KINDS: readonly Hung[] = [
  {
    words: /wisteria/,
    leaves: [
      [0.06, 0.12, 0.03],
      [0.2, 0.3, 0.08],
    ],
    leaf: 0.014,
    clump: 0.02,
    full: 1,
    hangs: {
      long: [0.08, 0.2],
      wide: 0.019,
      tones: [
        [0.2, 0.12, 0.42],
        [0.56, 0.44, 0.82],
      ],
      threads: false,
    },
  },
  {
    words: /moss/,
    leaves: [
      [0.04, 0.055, 0.025],
      [0.14, 0.18, 0.08],
    ],
    leaf: 0.011,
    clump: 0.014,
    full: 1,
    hangs: {
      long: [0.07, 0.26],
      wide: 0.012,
      tones: [
        [0.1, 0.12, 0.085],
        [0.26, 0.29, 0.21],
      ],
      threads: true,
    },
  },
  {
    words: /./,
    leaves: [
      [0.2, 0.02, 0.012],
      [0.8, 0.2, 0.05],
    ],
    leaf: 0.02,
    clump: 0.03,
    full: 3,
  },
];

const WOOD: Rgb = [0.1, 0.075, 0.055];
const JOINTS = 16;

export function framingBoughs({ view, light, seed }: SceneContext, named: Element): Pass {
  const kind = KINDS.find(({ words }) => words.test(named.name.toLowerCase()))!;
  const r = random(seed, 'framing', 'boughs');
  const { unit } = view;
  const tonesOf = ([dark, lit]: readonly [Rgb, Rgb]): Rgb[] => [0.05, 0.3, 0.62, 1].map((t) => mixRgb(dark, lit, t));
  const clumps: Clump[] = [];
  const racemes: Clump[] = [];
  const threads: [Polygon[], Polygon[]] = [[], []];
  const wood: Polygon[] = [];
  const lead = r.chance(0.5) ? 1 : -1;
  for (const side of [lead, -lead]) {
    const edge = side < 0 ? -0.01 * unit : view.width + 0.01 * unit;
    for (let b = 0; b < (side === lead ? 5 : 3); b++) {
      const long = view.width * (side === lead ? r.between(0.26, 0.56) : r.between(0.14, 0.3));
      const from = unit * (0.05 * b - 0.04 + r.between(-0.02, 0.03));
      const drop = r.between(0.04, 0.3);
      const points: [number, number][] = [];
      for (let i = 0; i <= JOINTS; i++) {
        const t = i / JOINTS;
        const x = edge - side * long * t;
        const y = from + long * drop * t * t + unit * 0.005 * r.bell();
        points.push([x, y]);
        if (i > 1) joint(x, y);
      }
      wood.push(
        limb(
          points,
          points.map((_, i) => unit * 0.011 * (1 - i / (JOINTS + 2))),
        ),
      );
    }
  }
  const grown = foliage(clumps, { tones: tonesOf(kind.leaves), leaf: unit * kind.leaf, density: 0.55, hang: 0.5 }, light, r);
  const flowers = kind.hangs
    ? foliage(racemes, { tones: tonesOf(kind.hangs.tones), leaf: unit * 0.009, density: 0.95, hang: 0.5 }, light, r)
    : { behind: [], before: [] };
  const parts: Part[] = [
    ...grown.behind,
    { polygons: unite(wood), albedo: WOOD, facing: 0.35, through: 0.05 },
    ...threads.map(
      (polygons, k): Part => ({
        polygons: unite(polygons),
        albedo: kind.hangs?.tones[k as 0 | 1] ?? WOOD,
        facing: 0.5,
        through: 0.8,
      }),
    ),
    ...flowers.behind,
    ...grown.before,
    ...flowers.before,
  ].filter(({ polygons }) => polygons.length > 0);
  const sun = sunPlace(view, light);
  return {
    name: 'framing boughs',
    run: (frame, _k, y0, y1) => paintParts(frame, parts, view, light, sun, { id: named.id, depth: 0.02, haze: 0 }, y0, y1),
  };

  /** What grows at a joint of a bough, and what hangs from it. */
  function joint(x: number, y: number): void {
    for (let k = 0; k < kind.full; k++)
      clumps.push({
        x: x + r.bell() * unit * kind.clump,
        y: y + (r.bell() * 0.9 + 0.3) * unit * kind.clump,
        radius: unit * kind.clump * r.between(0.6, 1.1),
        front: r.between(-1, 1),
        nx: r.between(-0.6, 0.6),
        ny: r.between(-0.6, 0.6),
      });
    const { hangs } = kind;
    if (!hangs || !r.chance(0.75)) return;
    const length = unit * r.between(...hangs.long);
    for (let k = 0; k < 9; k++) {
      const at = x + r.bell() * unit * hangs.wide;
      if (hangs.threads) {
        const end = length * r.between(0.35, 1);
        const sway = r.bell() * unit * 0.006;
        threads[(k % 2) as 0 | 1].push(
          limb(
            [
              [at, y],
              [at + sway, y + end * 0.5],
              [at - sway * 0.4, y + end],
            ],
            [unit * 0.0048, unit * 0.0036, unit * 0.0006],
          ),
        );
      } else {
        const t = k / 8;
        racemes.push({
          x: x + (at - x) * 0.2,
          y: y + length * t,
          radius: unit * hangs.wide * mix(1, 0.3, t) * r.between(0.85, 1.1),
          front: r.between(-0.2, 1),
          nx: r.between(-0.5, 0.5),
          ny: 0.5 - t,
        });
      }
    }
  }
}
