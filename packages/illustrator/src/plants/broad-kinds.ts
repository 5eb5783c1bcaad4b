/** Broad-leaved trees of other builds than an oak's: the weeping willow, the olive, the eucalyptus, the baobab, the mangrove. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { bare } from './bare.ts';
import { airIn, clumpsOn, type Lobe } from './crown.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { type Clump, foliage } from './leaves.ts';
import { isFar, leafless, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import type { Plant } from './plant.ts';
import { limb } from './shapes.ts';
import { growSkeleton, limbsOf } from './skeleton.ts';

interface Build {
  lobes(r: Random, lean: number): Lobe[];
  /** Middle tone of its leaves. */
  leaf: Rgb;
  wood: Rgb;
  /** Width of the stem at its foot, and height at which it divides, as parts of the height. */
  thick: number;
  stem: readonly [number, number];
  /** Size of a clump and of a leaf, how close they are, and how much they hang. */
  clump: number;
  leafLong: number;
  density: number;
  hang: number;
  lift: number;
  evergreen: boolean;
}

/** Lobes about an ellipse, with a middle. */
const heap =
  (wide: number, high: number, middle: number, count: number): Build['lobes'] =>
  (r, lean) => [
    { x: lean * middle, y: middle, rx: wide * 0.8, ry: high * 0.85 },
    ...Array.from({ length: count }, (_, i) => {
      const a = mix(-0.12, 0.62, i / (count - 1)) * TAU + r.bell() * 0.14;
      const d = r.between(0.6, 0.95);
      const size = r.between(0.3, 0.46);
      return { x: lean * middle + cos(a) * wide * d, y: middle + sin(a) * high * d, rx: wide * size, ry: high * size };
    }),
  ];

const OLIVE: Build = {
  lobes: heap(0.42, 0.3, 0.64, 7),
  leaf: [0.24, 0.27, 0.17],
  wood: [0.13, 0.11, 0.09],
  thick: 0.1,
  stem: [0.16, 0.24],
  clump: 0.062,
  leafLong: 0.011,
  density: 0.72,
  hang: 0.1,
  lift: 0.04,
  evergreen: true,
};

const EUCALYPTUS: Build = {
  lobes: heap(0.3, 0.24, 0.74, 8),
  leaf: [0.17, 0.22, 0.13],
  wood: [0.5, 0.46, 0.4],
  thick: 0.042,
  stem: [0.36, 0.5],
  clump: 0.05,
  leafLong: 0.0105,
  density: 0.6,
  hang: 0.75,
  lift: 0.1,
  evergreen: true,
};

const MANGROVE: Build = {
  lobes: heap(0.5, 0.24, 0.72, 8),
  leaf: [0.12, 0.2, 0.055],
  wood: [0.12, 0.09, 0.07],
  thick: 0.04,
  stem: [0.42, 0.48],
  clump: 0.06,
  leafLong: 0.013,
  density: 0.85,
  hang: 0.15,
  lift: 0.05,
  evergreen: true,
};

const WILLOW: Build = {
  lobes: heap(0.38, 0.22, 0.75, 8),
  leaf: [0.2, 0.27, 0.075],
  wood: [0.1, 0.08, 0.06],
  thick: 0.065,
  stem: [0.26, 0.34],
  clump: 0.05,
  leafLong: 0.011,
  density: 0.6,
  hang: 0.8,
  lift: 0.08,
  evergreen: false,
};

const grown =
  (
    build: Build,
    more?: (shape: PlantShape, r: Random, lobes: readonly Lobe[]) => { clumps?: Clump[]; wood?: Polygon[]; hung?: Polygon[] },
  ): Plant =>
  (shape, r, light, look = {}) => {
    if (!build.evergreen && leafless(light, look)) return bare(shape, r, light, look);
    const turned = !build.evergreen && look.season === 'autumn';
    const tones = leafTones(
      turned ? 'birch' : 'broadleaf',
      build.evergreen ? undefined : look.season,
      look.leaf ?? (turned ? undefined : build.leaf),
      r,
    );
    const lean = shape.lean ?? r.bell() * 0.04;
    const lobes = build.lobes(r, lean);
    const own = more?.(shape, r, lobes);
    if (isFar(shape, look)) {
      const hung = own?.clumps
        ? lobes.map((l) => ({ ...l, x: l.x * 1.25, y: l.y * 0.62, rx: l.rx * 0.9, ry: l.ry * 1.4 }))
        : [];
      return [...farTree(shape, [...hung, ...lobes], tones, build.wood, light, r), ...woodOf(own?.wood, build)];
    }
    const bone = growSkeleton(
      { air: airIn(lobes, 380, r), stem: r.between(...build.stem), lean, step: 0.024, reach: 0.045, lift: build.lift },
      r,
    );
    const clumps = [...clumpsOn(bone, shape, lobes, build.clump, 0.94, r), ...(own?.clumps ?? [])].sort((a, b) => b.y - a.y);
    const { behind, before } = foliage(
      clumps,
      { tones, leaf: shape.height * build.leafLong, density: build.density, hang: build.hang },
      light,
      r,
    );
    return [
      ...behind,
      { polygons: limbsOf(bone, shape, shape.height * build.thick, 0.28), albedo: build.wood, facing: 0.5, through: 0.1 },
      ...woodOf(own?.wood, build),
      ...(own?.hung ? [{ polygons: own.hung, albedo: tones[2]!, facing: 0.45, through: 0.8 }] : []),
      ...before,
    ];
  };

const woodOf = (polygons: Polygon[] | undefined, { wood }: Build): Part[] =>
  polygons ? [{ polygons, albedo: wood, facing: 0.45, through: 0.05 }] : [];

export const olive: Plant = grown(OLIVE);
export const eucalyptus: Plant = grown(EUCALYPTUS);

/** Curtains of twigs that fall from the crown nearly to the ground. */
export const willow: Plant = grown(WILLOW, ({ x, y, height }, r, lobes) => {
  const clumps: Clump[] = [];
  const hung: Polygon[] = [];
  for (const lobe of lobes.slice(1))
    for (let k = 0; k < 22; k++) {
      const at = lobe.x * 1.08 + r.bell() * lobe.rx * 1.15;
      const end = r.between(0.07, 0.4) + 0.1 * Math.max(0, 0.2 - Math.abs(at));
      const front = r.between(-0.9, 1);
      const sway = r.bell() * 0.02;
      const points = Array.from({ length: 10 }, (_, n): [number, number] => {
        const t = n / 9;
        return [x + (at * (1 + 0.08 * t) + sway * t * t) * height, y - mix(lobe.y - 0.03, end, t) * height];
      });
      hung.push(
        limb(
          points,
          points.map((_, n) => height * (0.0062 - 0.0005 * n)),
        ),
      );
      for (const [n, [px, py]] of points.entries())
        clumps.push({ x: px, y: py, radius: height * mix(0.024, 0.013, n / 9), front, nx: at / 0.4, ny: 0.4 - 0.07 * n });
    }
  return { clumps, hung };
});

/** On stilts of roots. */
export const mangrove: Plant = grown(MANGROVE, ({ x, y, height }, r) => ({
  wood: Array.from({ length: 11 }, (_, k) => {
    const u = (k / 10) * 2 - 1;
    const from = r.between(0.26, 0.46);
    const out = u * 0.3 * r.between(0.8, 1.15);
    const at = (ox: number, oy: number): [number, number] => [x + ox * height, y - oy * height];
    return limb(
      [at(u * 0.012, from), at(out * 0.45, from * 0.86), at(out * 0.85, from * 0.5), at(out, -0.01)],
      [0.016, 0.015, 0.013, 0.01].map((w) => w * height),
    );
  }),
}));

const BARK: Rgb = [0.28, 0.22, 0.17];

/** A baobab: a barrel of a stem, and a small crown on stubby limbs like roots. */
export const baobab: Plant = (shape, r, light, look = {}) => {
  const { x, y, height } = shape;
  const wide = r.between(0.11, 0.15);
  const lobes: Lobe[] = [];
  const limbs: Polygon[] = [];
  const many = 7;
  for (let i = 0; i < many; i++) {
    const u = (i / (many - 1)) * 2 - 1;
    const out = u * r.between(0.36, 0.46);
    const top = 0.9 - 0.14 * u * u + r.bell() * 0.03;
    const at = (ox: number, oy: number): [number, number] => [x + ox * height, y - oy * height];
    limbs.push(
      limb(
        [at(u * wide * 0.62, 0.56), at(u * wide * 0.9 + out * 0.2, 0.68), at(out * 0.7, 0.78), at(out, top)],
        [0.07, 0.052, 0.034, 0.012].map((w) => w * height),
      ),
    );
    lobes.push({ x: out, y: top, rx: r.between(0.09, 0.13), ry: r.between(0.05, 0.07) });
    lobes.push({ x: out * 0.62, y: top + 0.02, rx: r.between(0.08, 0.11), ry: r.between(0.04, 0.06) });
  }
  const barrel = limb(
    [
      [x, y + height * 0.006],
      [x, y - height * 0.04],
      [x, y - height * 0.26],
      [x, y - height * 0.5],
      [x, y - height * 0.64],
    ],
    [2.5, 2.1, 2, 1.75, 1.2].map((w) => w * wide * height),
  );
  const side = light.direction[0] >= 0 ? 1 : -1;
  const shade = limb(
    [
      [x - side * wide * 0.82 * height, y],
      [x - side * wide * 0.76 * height, y - height * 0.26],
      [x - side * wide * 0.46 * height, y - height * 0.62],
    ],
    [0.5, 0.42, 0.24].map((w) => w * wide * height),
  );
  const creases = Array.from({ length: 9 }, () => {
    const at = r.between(-0.8, 0.8) * wide * height;
    const low = r.between(0.02, 0.2);
    return limb(
      [
        [x + at, y - low * height],
        [x + at * 0.92, y - (low + r.between(0.1, 0.3)) * height],
      ],
      [height * 0.004, height * 0.001],
    );
  });
  const wood: Part[] = [
    { polygons: [barrel, ...limbs], albedo: BARK, facing: 0.6, through: 0 },
    { polygons: [shade, ...creases], albedo: [0.17, 0.13, 0.105], facing: 0.35, through: 0 },
  ];
  if (leafless(light, look)) return wood;
  const tones = leafTones('broadleaf', undefined, look.leaf ?? [0.13, 0.18, 0.06], r);
  const clumps = lobes.flatMap((l) =>
    Array.from({ length: 15 }, (): Clump => {
      const [ox, oy] = [r.bell() * 0.8, r.bell() * 0.8];
      return {
        x: x + (l.x + ox * l.rx) * height,
        y: y - (l.y + oy * l.ry) * height,
        radius: height * r.between(0.024, 0.038),
        front: r.between(-0.6, 1),
        nx: l.x / 0.5,
        ny: 0.3 + oy * 0.5,
      };
    }),
  );
  const { behind, before } = foliage(clumps, { tones, leaf: height * 0.012, density: 0.8, hang: 0.1 }, light, r);
  return [...behind, ...wood, ...before];
};
