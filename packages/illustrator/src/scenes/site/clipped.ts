/** Gardens of clipped green: a maze that one looks down into, and beds edged with box about a fountain, with cones and balls at their corners. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../../colour.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { fountain } from './fountain.ts';
import { clippedHedge, leafy, type Spot, topiary } from './leafage.ts';
import { siteOn } from './site.ts';

const GRAVEL: Rgb = [0.52, 0.44, 0.33];
const CELL = 3;
const NEAR = 13;

export function mazeWish(context: SceneContext, id: number): LandWish {
  const { light, setting } = context;
  const snow = light.weather === 'snow' || setting.season === 'winter';
  return {
    plan: { level: true },
    cover: { woods: 0.95, fields: 1e9 },
    bladesTo: 10,
    paint: {
      tint: (m, z, albedo, { stroke, fine }) => {
        if (z < NEAR - 1.5 || z > NEAR + 15 * CELL + 1.5 || Math.abs(m) > 8.5 * CELL + 1.5 || snow) return;
        for (let c = 0; c < 3; c++) albedo[c] = GRAVEL[c]! * (0.7 + 0.5 * stroke) * (0.9 + 0.2 * fine);
      },
    },
    grove: { groups: [10, 14], from: 66 },
    built: (land) => mazeOn(context, land, id),
  };
}

/** Walls left by a walk through all cells that turns back where it is stuck. */
function mazeOn(context: SceneContext, land: Land, id: number): Built[] {
  const site = siteOn(context, land, id);
  const [across, deep] = [17, 15];
  const r = random(context.seed, 'maze', 'walk');
  const open = new Set<string>();
  const seen = new Set<number>();
  const stack: [number, number][] = [[8, 0]];
  seen.add(8);
  const inCourt = (x: number, z: number): boolean => x >= 7 && x <= 9 && z >= 6 && z <= 8;
  while (stack.length > 0) {
    const [x, z] = stack[stack.length - 1]!;
    const next = (
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const
    ).filter(
      ([dx, dz]) => x + dx >= 0 && x + dx < across && z + dz >= 0 && z + dz < deep && !seen.has((z + dz) * across + x + dx),
    );
    if (next.length === 0) {
      stack.pop();
      continue;
    }
    const [dx, dz] = r.pick(next);
    open.add(`${Math.min(x, x + dx)} ${Math.min(z, z + dz)} ${dx === 0 ? 'z' : 'x'}`);
    seen.add((z + dz) * across + x + dx);
    stack.push([x + dx, z + dz]);
  }
  const px = (x: number): number => (x - across / 2) * CELL;
  const pz = (z: number): number => NEAR + z * CELL;
  const hedge = { tall: 2, thick: 0.9 };
  const wall = (x0: number, z0: number, x1: number, z1: number): void =>
    clippedHedge(site, [px(x0), pz(z0)], [px(x1), pz(z1)], { ...hedge, salt: `${x0} ${z0} ${x1} ${z1}` });
  for (let z = 0; z <= deep; z++)
    for (let x = 0; x < across; x++) {
      const outer = z === 0 || z === deep;
      const court = inCourt(x, z) && inCourt(x, z - 1);
      if (outer ? !(z === 0 && x === 8) : !court && !open.has(`${x} ${z - 1} z`)) wall(x, z, x + 1, z);
    }
  for (let x = 0; x <= across; x++)
    for (let z = 0; z < deep; z++) {
      const court = inCourt(x, z) && inCourt(x - 1, z);
      if (x === 0 || x === across || (!court && !open.has(`${x - 1} ${z} x`))) wall(x, z, x, z + 1);
    }
  fountain(site, 0, pz(7.5), { marble: [0.6, 0.58, 0.52] });
  for (const s of [-1, 1] as const) topiary(site, s * 2.6, NEAR - 1, 2.6, 'cone', `gate ${s}`);
  return site.built;
}

const FLOWERS: readonly (readonly Rgb[])[] = [
  ['#d9486a', '#f2b6c4'].map(hex),
  ['#8f6fc4', '#d8c8ee'].map(hex),
  ['#f0c53c', '#f3e6c0'].map(hex),
  ['#c8302c', '#f0e6e0'].map(hex),
];

export function parterreWish(context: SceneContext, id: number): LandWish {
  const { light, setting } = context;
  const snow = light.weather === 'snow' || setting.season === 'winter';
  return {
    plan: { level: true },
    cover: { woods: 0.95, fields: 1e9 },
    sward: 'none',
    paint: {
      tint: (m, z, albedo, { stroke, fine, tuft }) => {
        if (snow) return;
        const bed = inBed(m, z);
        if (z > 46) return;
        for (let c = 0; c < 3; c++)
          albedo[c] = bed
            ? [0.09, 0.17, 0.04][c]! * (0.7 + 0.5 * stroke) * (0.85 + 0.3 * tuft)
            : GRAVEL[c]! * (0.72 + 0.45 * stroke) * (0.9 + 0.2 * fine);
      },
    },
    grove: { groups: [10, 14], from: 62 },
    built: (land) => parterreOn(context, land, id, snow),
  };
}

/** Beds on both sides of the middle way, four deep, with a round place in the midst. */
const BEDS: readonly (readonly [x0: number, x1: number, z0: number, z1: number])[] = [
  [2, 8.5, 5.5, 13],
  [2, 8.5, 27, 35],
  [10, 17, 5.5, 13],
  [10, 17, 27, 35],
  [6, 17, 15, 25],
].flatMap(([a, b, c, d]): [number, number, number, number][] => [
  [a!, b!, c!, d!],
  [-b!, -a!, c!, d!],
]);
const inBed = (m: number, z: number): boolean => BEDS.some(([a, b, c, d]) => m > a && m < b && z > c && z < d);

function parterreOn(context: SceneContext, land: Land, id: number, snow: boolean): Built[] {
  const site = siteOn(context, land, id);
  const { seed } = context;
  const r = random(seed, 'parterre', 'plan');
  const palette = r.pick(FLOWERS);
  const edge = { tall: 0.5, thick: 0.42 };
  for (const [i, [a, b, c, d]] of BEDS.entries()) {
    const box = (x0: number, x1: number, z0: number, z1: number, salt: string): void => {
      clippedHedge(site, [x0, z1], [x1, z1], { ...edge, salt: `${salt} far` });
      clippedHedge(site, [x0, z0], [x0, z1], { ...edge, salt: `${salt} left` });
      clippedHedge(site, [x1, z0], [x1, z1], { ...edge, salt: `${salt} right` });
      clippedHedge(site, [x0, z0], [x1, z0], { ...edge, salt: `${salt} near` });
    };
    box(a, b, c, d, `bed ${i}`);
    const [mx, mz] = [(a + b) / 2, (c + d) / 2];
    const [hx, hz] = [(b - a) * 0.26, (d - c) * 0.26];
    box(mx - hx, mx + hx, mz - hz, mz + hz, `heart ${i}`);
    if (!snow)
      for (let z = mz + hz - 0.4; z > mz - hz; z -= 0.6) {
        const own = random(seed, 'parterre flowers', i, Math.round(z * 10));
        const spots: Spot[] = Array.from({ length: Math.min(220, Math.round(hx * (30 + 900 / z))) }, () => ({
          at: [mx + own.between(-hx, hx) * 0.92, site.ground(mx, z) + own.between(0.1, 0.42), z + own.between(-0.3, 0.3)],
          normal: [0, 0.8, -0.5],
        }));
        leafy(site, z, {
          spots,
          leaf: 0.09,
          albedo: [0.08, 0.15, 0.04],
          salt: `flowers ${i} ${z}`,
          blooms: { colours: palette, share: 0.5, size: 0.14 },
        });
      }
    const form = r.pick(['cone', 'ball', 'standard', 'spiral'] as const);
    for (const [x, z] of [
      [a, c],
      [b, c],
      [a, d],
      [b, d],
    ] as const)
      topiary(site, x, z, form === 'ball' ? 1.3 : 2.4, form, `corner ${i} ${x} ${z}`);
    topiary(site, mx, mz, 3.2, i % 4 < 2 ? 'cone' : 'spiral', `heart ${i}`);
  }
  fountain(site, 0, 20, { marble: [0.6, 0.58, 0.52] });
  // Tall hedges close it, open where the middle way goes on, and rows of trees stand behind.
  for (const s of [-1, 1] as const)
    clippedHedge(site, [s * 2.4, 46], [s * 40, 46], { tall: 3.6, thick: 1.4, salt: `end ${s}` });
  for (let x = -38; x <= 38; x += 5.5) if (Math.abs(x) > 4) site.plant('tree.broadleaf', x, 52, r.between(8, 10), `row ${x}`);
  return site.built;
}
