/** Leaves over solid shapes: clipped hedges and topiary, ivy on a wall, roses on an arch. */
import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, cos, sin, TAU } from '../../math.ts';
import { facingOf } from '../../plants/look.ts';
import type { Part } from '../../plants/parts.ts';
import { leaf } from '../../plants/shapes.ts';
import type { Polygon } from '../../vector/flatten.ts';
import { pointsFrom } from '../../vector/points.ts';
import type { Point, Site } from './site.ts';

export const BOX: Rgb = [0.06, 0.125, 0.036];

/** A place on what is leafy, and which way it is turned there. */
export interface Spot {
  at: Point;
  normal: Point;
}

export interface Leafage {
  spots: readonly Spot[];
  /** Metres of a leaf. */
  leaf: number;
  albedo: Rgb;
  /** Blooms among the leaves: colours, share of the spots, and metres across. */
  blooms?: { colours: readonly Rgb[]; share: number; size: number };
  salt: string;
}

/** Leaves of four tones by how much they are turned to the light, and the blooms before them. */
export function leafy(site: Site, z: number, { spots, leaf: long, albedo, blooms, salt }: Leafage): void {
  const { light, view, seed } = site.context;
  const r = random(seed, 'site leaves', salt);
  const tones: Polygon[][] = [[], [], [], []];
  const heads: Polygon[][] = (blooms?.colours ?? []).map(() => []);
  for (const { at, normal } of spots) {
    const [x, y] = site.seen(at);
    const k = site.metre(Math.max(1, at[2]));
    const size = Math.max(long * k, view.unit * 0.0036) * r.between(0.7, 1.4);
    const turned = facingOf(light, normal[0], normal[1], -normal[2]) + r.bell() * 0.16;
    const tone = clamp(Math.floor(turned * 4), 0, 3);
    tones[tone]!.push(leaf(x, y, size, size * 0.62, r.next() * TAU));
    if (blooms && r.chance(blooms.share)) {
      const head = heads[r.below(heads.length)]!;
      const wide = Math.max(blooms.size * k, view.unit * 0.004) * r.between(0.7, 1.2) * 0.5;
      head.push(
        pointsFrom(
          Array.from({ length: 9 }, (_, i) => {
            const a = (i / 9) * TAU;
            const d = wide * (i % 2 === 0 ? 1 : 0.86);
            return [x + cos(a) * d, y + sin(a) * d * 0.9];
          }).flat(),
        ),
      );
    }
  }
  const parts: Part[] = [
    ...tones.map((polygons, i) => ({
      polygons,
      albedo: scaleRgb(albedo, [0.5, 0.85, 1.25, 1.8][i]!),
      facing: [0.12, 0.38, 0.66, 0.95][i]!,
      through: 0.5,
    })),
    ...heads.map((polygons, i) => ({ polygons, albedo: blooms!.colours[i]!, facing: 0.8, through: 0.5 })),
  ].filter((part) => part.polygons.length > 0);
  site.parts(z, parts);
}

/** Spots over a flat piece from `corner` along `u` and `v`, so many a square metre. */
export function spotsOn(
  corner: Point,
  u: Point,
  v: Point,
  normal: Point,
  many: number,
  salt: string,
  seed: number,
  rough = 0.04,
): Spot[] {
  const r = random(seed, 'site spots', salt);
  return Array.from({ length: many }, () => {
    const [a, b, out] = [r.next(), r.next(), r.bell() * rough];
    return {
      at: [0, 1, 2].map((c) => corner[c]! + u[c]! * a + v[c]! * b + normal[c]! * out) as unknown as Point,
      normal,
    };
  });
}

/** A clipped hedge as a box of leaves from one place to another. */
export function clippedHedge(
  site: Site,
  from: readonly [number, number],
  to: readonly [number, number],
  { tall, thick, albedo = BOX, salt }: { tall: number; thick: number; albedo?: Rgb; salt: string },
): void {
  const { seed, view } = site.context;
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const whole = Math.sqrt(dx * dx + dz * dz);
  // Piece by piece, so that what stands beside one stands before or behind it.
  const many = Math.max(1, Math.ceil(whole / Math.max(1.6, Math.min(from[1], to[1]) * 0.16)));
  for (let i = 0; i < many; i++) {
    const [x0, z0] = [from[0] + (dx * i) / many, from[1] + (dz * i) / many];
    const [x1, z1] = [from[0] + (dx * (i + 1)) / many, from[1] + (dz * (i + 1)) / many];
    const long = whole / many;
    const t: Point = [dx / whole, 0, dz / whole];
    const turned = t[2] * x0 - t[0] * z0 > 0 ? -1 : 1;
    const n: Point = [t[2] * turned, 0, -t[0] * turned];
    const z = (z0 + z1) / 2;
    if (Math.min(z0, z1) < 1.3) continue;
    const y = site.ground((x0 + x1) / 2, z) - 0.05;
    const near: Point = [x0 + (n[0] * thick) / 2, y, z0 + (n[2] * thick) / 2];
    const u: Point = [x1 - x0, 0, z1 - z0];
    const up: Point = [0, tall, 0];
    const back: Point = [-n[0] * thick, 0, -n[2] * thick];
    const add = (...points: Point[]): Point =>
      [0, 1, 2].map((c) => points.reduce((sum, p) => sum + p[c]!, 0)) as unknown as Point;
    const faces = [site.face([near, add(near, u), add(near, u, up), add(near, up)], scaleRgb(albedo, 0.8), n, z)];
    // The end that is turned to the eye, and the top where one sees it.
    const end = t[2] > 0 ? near : add(near, u);
    const e: Point = t[2] > 0 ? [-t[0], 0, -t[2]] : t;
    const sees = e[0] * end[0] + e[2] * end[2] < 0;
    if (sees) faces.push(site.face([end, add(end, back), add(end, back, up), add(end, up)], scaleRgb(albedo, 0.8), e, z));
    const above = y + tall < view.eye;
    const cap = site.snow ? ([0.8, 0.83, 0.88] as Rgb) : scaleRgb(albedo, 1.25);
    if (above)
      faces.push(site.face([add(near, up), add(near, u, up), add(near, u, up, back), add(near, up, back)], cap, [0, 1, 0], z));
    const feet = [near, add(near, u), add(near, u, back), add(near, back)];
    site.shadow(Math.max(z0, z1), feet, tall * 0.9);
    site.put(z + 0.01, faces);
    const k = site.metre(z);
    const dense = (area: number): number => Math.min(1400, Math.round(area * clamp(k * 1.1, 14, 170)));
    const salted = `${salt} ${i}`;
    leafy(site, z, {
      spots: [
        ...spotsOn(near, u, up, n, dense(long * tall), `${salted} a`, seed, 0.05),
        ...(sees ? spotsOn(end, back, up, e, dense(thick * tall), `${salted} b`, seed, 0.05) : []),
        ...spotsOn(
          add(near, up),
          u,
          above ? back : [0, 0.08, 0],
          above ? [0, 1, 0] : n,
          dense(long * (above ? thick : 0.25)),
          `${salted} c`,
          seed,
        ),
      ],
      leaf: 0.075,
      albedo,
      salt: salted,
    });
  }
}

/** A ball, a cone or a standard of clipped box. */
export function topiary(
  site: Site,
  x: number,
  z: number,
  tall: number,
  form: 'ball' | 'cone' | 'standard' | 'spiral',
  salt: string,
): void {
  const { seed } = site.context;
  const r = random(seed, 'topiary', salt);
  const y = site.ground(x, z);
  const many = Math.round(clamp(site.metre(z) * 9 * tall, 120, 1500));
  const wide = form === 'cone' || form === 'spiral' ? tall * 0.24 : form === 'ball' ? tall * 0.5 : tall * 0.27;
  const spots = Array.from({ length: many }, (): Spot => {
    const a = r.next() * TAU;
    if (form === 'cone' || form === 'spiral') {
      const up = 1 - Math.sqrt(r.next());
      const turn = form === 'spiral' ? 1 + 0.3 * sin(up * 26 + a) : 1;
      const d = wide * (1 - up) * turn;
      return { at: [x + cos(a) * d, y + 0.1 + up * tall * 0.95, z + sin(a) * d], normal: [cos(a) * 0.9, 0.35, sin(a) * 0.9] };
    }
    const up = r.between(-1, 1);
    const flat = Math.sqrt(1 - up * up);
    const middle = form === 'ball' ? y + wide * 0.95 : y + tall - wide;
    return {
      at: [x + cos(a) * flat * wide, middle + up * wide, z + sin(a) * flat * wide],
      normal: [cos(a) * flat, up, sin(a) * flat],
    };
  })
    // What is behind it is not seen.
    .filter(({ normal }) => normal[2] < 0.25)
    .sort((p, q) => q.at[2] - p.at[2]);
  const core = outlineOf(site, x, y, z, tall, wide, form);
  site.shadow(
    z + wide,
    [
      [x - wide, y, z],
      [x + wide, y, z],
      [x, y, z - wide],
      [x, y, z + wide],
    ],
    tall * 0.8,
  );
  site.put(z + 0.02, core);
  leafy(site, z, { spots, leaf: 0.07, albedo: BOX, salt });
}

/** The dark inside that shows between the leaves, and the stem. */
function outlineOf(site: Site, x: number, y: number, z: number, tall: number, wide: number, form: string) {
  const dark = scaleRgb(BOX, 0.55);
  if (form === 'cone' || form === 'spiral')
    return [
      site.face(
        [
          [x - wide, y + 0.05, z],
          [x + wide, y + 0.05, z],
          [x, y + tall, z],
        ],
        dark,
        [0, 0.3, -0.95],
        z,
      ),
    ];
  const middle = form === 'ball' ? y + wide * 0.95 : y + tall - wide;
  const disc = Array.from(
    { length: 20 },
    (_, i): Point => [x + cos((i / 20) * TAU) * wide * 0.96, middle + sin((i / 20) * TAU) * wide * 0.96, z],
  );
  const stem =
    form === 'standard'
      ? [
          site.face(
            [
              [x - 0.05, y, z],
              [x + 0.05, y, z],
              [x + 0.05, middle, z],
              [x - 0.05, middle, z],
            ],
            [0.1, 0.07, 0.05],
            [0, 0, -1],
            z,
          ),
        ]
      : [];
  return [...stem, site.face(disc, dark, [0, 0.3, -0.95], z)];
}
