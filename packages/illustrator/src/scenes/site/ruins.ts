/** What time has left of great buildings: broken off walls and towers of a castle, arches of an aqueduct, columns of a temple, the gable of an abbey. */
import { type Random, random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, cos, mix, sin } from '../../math.ts';
import { type Land, landRow } from '../hills-land.ts';
import type { LandWish } from '../land-wish.ts';
import { moundIn } from '../said-mound.ts';
import type { SceneContext } from '../scene.ts';
import { BOX, leafy, spotsOn } from './leafage.ts';
import { block, type Point, type Site, siteOn } from './site.ts';
import type { SiteName } from './site-kinds.ts';
import { column, type Opening, rubble, wallRun } from './stonework.ts';

const GREY: Rgb = [0.34, 0.32, 0.28];
const SAND: Rgb = [0.5, 0.41, 0.29];
const MARBLE: Rgb = [0.66, 0.61, 0.52];

export function ruinWish(context: SceneContext, id: number, kind: SiteName, said: string): LandWish {
  const dry =
    /\b(?:dry|arid|desert|greek|greece|roman|italy|sicily|turkey|syria|palmyra|ephesus|provence|spain)\b/.test(said) &&
    !/\b(?:green|lush|jungle|overgrown|ivy|moss)/.test(said);
  const mounded = moundIn({
    brief: context.brief,
    scene: context.setting.scene,
    view: context.view,
    seed: context.seed,
    sunSide: context.light.azimuth >= 0 ? 1 : -1,
  });
  return {
    framed: true,
    ...(kind === 'castle-ruin' ? {} : { plan: { level: true } }),
    ...(dry
      ? {
          colours: {
            grass: [
              [0.2, 0.15, 0.06],
              [0.44, 0.34, 0.15],
            ] as const,
          },
          cover: { woods: 0.15, fields: 1e9 },
        }
      : {}),
    ...(dry || mounded ? {} : { cover: { woods: 0.6 } }),
    bladesTo: 8,
    grove: { groups: [8, 12], from: 70 },
    built: (land) => {
      const site = siteOn(context, land, id);
      const r = random(context.seed, 'ruin', kind);
      const side = r.chance(0.5) ? 1 : -1;
      const overgrown = /\b(?:ivy|overgrown|vines?|moss\w*|jungle)\b/.test(said) || !dry;
      if (kind === 'castle-ruin') {
        const where = mounded?.mound ?? highest(context, land);
        castle(site, where.at * where.z, where.z, r, overgrown);
      } else if (kind === 'aqueduct') aqueduct(site, side, r);
      else if (kind === 'abbey-ruin') abbey(site, side, r, overgrown);
      else temple(site, side, r, overgrown, dry);
      return site.built;
    },
  };
}

/** A place that all see, beside the middle, in middle distance and on the highest land there. */
function highest({ view, seed }: SceneContext, land: Land): { at: number; z: number } {
  const edge = view.centre / view.focal;
  const side = random(seed, 'ruin', 'side').chance(0.5) ? 1 : -1;
  let best = { at: 0.2 * side * edge, z: 46, row: Number.POSITIVE_INFINITY };
  for (let z = 34; z < 62; z += 3)
    for (let u = 0.1; u < 0.5; u += 0.08) {
      const at = side * u * edge;
      const row = landRow(land, view, at * z, z) + (z - 34) * 0.02;
      if (row < best.row) best = { at, z, row };
    }
  return best;
}

/** Heights of a broken top along a wall: whole to one side, falling in steps, with a gap. */
function broken(r: Random, tall: number, left: number): (at: number) => number {
  const phase = r.next() * 6.28;
  const step = r.between(1.1, 2.2);
  return (at) => {
    const s = Math.floor(at / step) * step;
    const wave = 0.5 + 0.5 * sin(s * 0.9 + phase) * cos(s * 0.37 + phase * 1.7);
    return tall * clamp(mix(left, 1, wave) + 0.06 * sin(s * 5.1 + phase), left * 0.7, 1);
  };
}

function castle(site: Site, x: number, z: number, r: Random, overgrown: boolean): void {
  // Under the upper edge of the picture, however high its hill.
  const { view } = site.context;
  const room = (view.horizon + ((view.eye - site.ground(x, z)) * view.focal) / z - 0.07 * view.height) / site.metre(z + 1.4);
  const k = clamp(room / 15, 0.5, 1);
  const albedo = scaleRgb(GREY, r.between(0.92, 1.12));
  const tower = (dx: number, dz: number, breadth: number, height: number, salt: string, whole: number): void => {
    const [tx, tz, half, tall] = [x + dx * k, z + dz * k, breadth * k, height * k];
    const own = random(site.context.seed, 'tower', salt);
    const windows = (at: number): Opening[] => [
      { at, half: 0.35, from: tall * 0.34, to: tall * 0.46 },
      { at: at * 0.7, half: 0.35, from: tall * 0.64, to: tall * 0.76 },
    ];
    for (const [i, [from, to]] of (
      [
        [
          [tx - half, tz + half],
          [tx + half, tz + half],
        ],
        [
          [tx - half, tz - half],
          [tx - half, tz + half],
        ],
        [
          [tx + half, tz - half],
          [tx + half, tz + half],
        ],
        [
          [tx - half, tz - half],
          [tx + half, tz - half],
        ],
      ] as const
    ).entries())
      wallRun(site, {
        from,
        to,
        top: i === 0 ? broken(own, tall * 0.7, 0.6) : broken(own, tall * own.between(0.86, 1), whole),
        thick: 1.1,
        albedo,
        openings: i === 0 ? [] : windows(half),
        stone: [0.9, 0.45],
        salt: `${salt} ${i}`,
      });
    if (overgrown) ivy(site, [tx - half, tz - half], half * 2, tall * 0.6, `${salt} ivy`);
  };
  const side = x > 0 ? -1 : 1;
  // A tall keep, a lower tower, walls between them with a gate, and a stump.
  tower(side * 0.5, 5, 3.6, 15, 'keep', 0.62);
  tower(-side * 9.5, 1, 2.4, 8.5, 'round', 0.5);
  wallRun(site, {
    from: [x + k * Math.min(-side * 7.4, side * 9), z],
    to: [x + k * Math.max(-side * 7.4, side * 9), z + 0.5],
    top: broken(r, 5.6 * k, 0.3),
    thick: 1.2 * k,
    albedo,
    openings: [{ at: 8 * k, half: 1.3 * k, from: 0, to: 2.3 * k, pointed: true }],
    salt: 'curtain',
  });
  tower(side * 11, 2, 1.9, 5, 'stump', 0.25);
  rubble(site, { x: x - side * 2, z: z - 2.4, spread: 6, many: 16, albedo, salt: 'castle' });
}

function aqueduct(site: Site, side: number, r: Random): void {
  const { view } = site.context;
  const edge = view.centre / view.focal;
  // It comes in at one side and runs away to the other.
  const from: readonly [number, number] = [side * edge * 19 * 1.25, 19];
  const to: readonly [number, number] = [-side * edge * 118 * 0.42, 118];
  const albedo = scaleRgb(SAND, r.between(0.9, 1.05));
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.sqrt(dx * dx + dz * dz);
  const bay = 6.4;
  const bays = Math.floor(long / bay);
  const gap = 2 + r.below(3);
  const end = Math.floor(bays * 0.78);
  const upper = r.chance(0.6);
  for (let i = 0; i < bays; i++) {
    const a = i / bays;
    const b = (i + 1) / bays;
    const fallen = i === gap + 3 || i > end;
    const at = (t: number): readonly [number, number] => [from[0] + dx * t, from[1] + dz * t];
    const tall = 11.5;
    const size = long / bays;
    wallRun(site, {
      from: at(a),
      to: at(b),
      top: (s) =>
        fallen
          ? s < size * 0.24 || s > size * 0.76
            ? tall * 0.62 - 1.4 * sin(s * 3 + i)
            : 0
          : i === gap + 2 && s > size * 0.5
            ? tall * 0.74
            : tall + (i % 3 === 0 ? -0.4 : 0) + 0.25 * sin(s * 4 + i * 2),
      thick: 2.1,
      albedo,
      openings: fallen
        ? []
        : [
            { at: size / 2, half: size * 0.31, from: 0, to: 5.2 },
            ...(upper && i < end - 2 ? [{ at: size / 2, half: size * 0.15, from: 9, to: 9.7 }] : []),
          ],
      stone: [0.95, 0.55],
      salt: `bay ${i}`,
    });
    if (fallen)
      rubble(site, {
        x: mix(from[0], to[0], (a + b) / 2),
        z: mix(from[1], to[1], (a + b) / 2) - 2,
        spread: 2.2,
        many: 6,
        albedo,
        salt: `bay ${i}`,
      });
  }
  rubble(site, { x: -side * edge * 6, z: 12, spread: 2.4, many: 5, albedo, salt: 'near', size: [0.4, 1] });
}

function temple(site: Site, side: number, r: Random, overgrown: boolean, dry: boolean): void {
  const albedo = scaleRgb(dry ? mixOf(MARBLE, SAND, r.next() * 0.7) : MARBLE, dry ? 0.95 : 0.74);
  const x0 = side * r.between(1, 3);
  const z0 = r.between(29, 36);
  const [wide, deep, tall] = [13, 22, 7];
  const slope = side * 0.28;
  const place = (u: number, v: number): readonly [number, number] => [
    x0 + (u - 0.5) * wide + slope * v * deep,
    z0 + v * deep - slope * (u - 0.5) * wide,
  ];
  // Three steps on which it stood.
  for (let s = 0; s < 3; s++) {
    const [x, z] = place(0.5, 0.5);
    const y = site.ground(x, z) + s * 0.32 - 0.2;
    block(site, {
      x,
      z: z - s * 0.01,
      y,
      wide: wide + 3.4 - s * 0.9,
      tall: 0.34,
      deep: deep + 3.4 - s * 0.9,
      turn: slope > 0 ? -0.27 : 0.27,
      albedo: scaleRgb(albedo, 0.92 + 0.05 * s),
    });
  }
  const [mx, mz] = place(0.5, 0.5);
  const floor = site.ground(mx, mz) + 0.78;
  const stand = (u: number, v: number, salt: string, whole: number): number => {
    const own = random(site.context.seed, 'temple', salt);
    const [x, z] = place(u, v);
    const full = own.chance(whole);
    const height = full ? tall : own.between(0.8, tall * 0.7);
    column(site, {
      x,
      z,
      y: floor,
      tall: height,
      radius: 0.62,
      albedo: scaleRgb(albedo, own.between(0.92, 1.08)),
      broken: !full,
      salt,
    });
    return full ? tall : 0;
  };
  const front = [0, 0.2, 0.4, 0.6, 0.8, 1].map((u, i) => stand(u, 0, `front ${i}`, i < 4 ? 0.95 : 0.35));
  for (let i = 1; i < 7; i++) {
    stand(0, i / 7, `left ${i}`, 0.6);
    stand(1, i / 7, `right ${i}`, 0.4);
  }
  // The beam that still lies on the columns that stand beside each other, and a piece of the gable over it.
  for (let i = 0; i < 5; i++) {
    if (front[i] === 0 || front[i + 1] === 0) continue;
    const [a, b] = [place(i * 0.2 - 0.03, -0.02), place((i + 1) * 0.2 + 0.03, -0.02)];
    wallRun(site, {
      from: a,
      to: b,
      y: floor + tall + 0.4,
      top: () => 1.1,
      thick: 1.3,
      albedo,
      stone: [1.6, 0.55],
      salt: `beam ${i}`,
    });
    if (front[i - 1] !== 0 && i > 0 && i < 4)
      wallRun(site, {
        from: a,
        to: b,
        y: floor + tall + 1.5,
        top: (s) => 0.7 + (i - 1) * 0.5 + s * 0.2,
        thick: 1,
        albedo: scaleRgb(albedo, 0.95),
        stone: [1.4, 0.5],
        salt: `gable ${i}`,
      });
  }
  // Drums that have rolled away.
  for (let i = 0; i < 6; i++) {
    const own = random(site.context.seed, 'drum', i);
    column(site, {
      x: x0 - side * own.between(0, 9),
      z: own.between(12, 22),
      tall: own.between(0.35, 1),
      radius: own.between(0.5, 0.64),
      albedo: scaleRgb(albedo, own.between(0.86, 1)),
      broken: true,
      salt: `drum ${i}`,
    });
  }
  rubble(site, { x: x0 + side * 5, z: z0 - 4, spread: 4, many: 10, albedo, salt: 'temple' });
  const tree = dry ? 'tree.cypress' : 'tree.broadleaf';
  const edge = site.context.view.centre / site.context.view.focal;
  for (let i = 0; i < 5; i++)
    site.plant(
      tree,
      (i % 2 === 0 ? -side : side) * edge * r.between(0.62, 0.95) * (34 + i * 9),
      34 + i * 9,
      r.between(7, 11),
      `temple tree ${i}`,
    );
  if (overgrown)
    for (let i = 0; i < 9; i++)
      site.plant('plant.bush', x0 + r.bell() * 9, r.between(17, 23), r.between(0.6, 1.3), `temple bush ${i}`);
}

const mixOf = (a: Rgb, b: Rgb, t: number): Rgb => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

function abbey(site: Site, side: number, r: Random, overgrown: boolean): void {
  const albedo = scaleRgb(GREY, r.between(1, 1.2));
  const x = side * r.between(0.5, 3);
  const z = r.between(27, 33);
  const turn = -side * 0.32;
  const at = (u: number, v: number): readonly [number, number] => [
    x + u * cos(turn) - v * sin(turn),
    z + u * sin(turn) + v * cos(turn),
  ];
  const half = 5.5;
  // The gable with its great window, the two walls of the nave with their arches, and the stump of a tower.
  wallRun(site, {
    from: at(-half, 0),
    to: at(half, 0),
    top: (s) =>
      Math.max(
        0.5,
        (s < half ? 7.6 + s * 0.95 : 12.8 - (s - half) * 0.6 - (s > half * 1.5 ? 3.4 : 0)) + 0.4 * sin(Math.floor(s) * 2.1),
      ),
    thick: 1.1,
    albedo,
    openings: [
      { at: half, half: 1.9, from: 2.6, to: 5.6, pointed: true },
      { at: half * 0.3, half: 0.5, from: 2, to: 4.4, pointed: true },
      { at: half * 1.7, half: 0.5, from: 2, to: 4.2, pointed: true },
    ],
    salt: 'gable',
  });
  for (const s of [-1, 1] as const) {
    const long = 24;
    wallRun(site, {
      from: at(s * half, 0),
      to: at(s * half, long),
      top: broken(random(site.context.seed, 'nave', s), s === side ? 5.2 : 8.4, 0.42),
      thick: 1,
      albedo,
      openings: Array.from({ length: 5 }, (_, i) => ({ at: 2.6 + i * 4.6, half: 1.25, from: 0.6, to: 3.1, pointed: true })),
      salt: `nave ${s}`,
    });
  }
  wallRun(site, {
    from: at(-half, 24),
    to: at(half, 24),
    top: broken(r, 9, 0.55),
    thick: 1,
    albedo,
    openings: [{ at: half, half: 1.5, from: 1.4, to: 4.6, pointed: true }],
    salt: 'choir',
  });
  wallRun(site, {
    from: at(side * -half - side * 7, -1),
    to: at(side * -half, -0.4),
    top: broken(r, 4, 0.2),
    thick: 0.9,
    albedo,
    openings: [{ at: 3.5, half: 1, from: 0, to: 1.9, pointed: true }],
    salt: 'cloister',
  });
  rubble(site, { x: x - side * 3, z: z - 4, spread: 4.5, many: 12, albedo, salt: 'abbey' });
  if (overgrown) {
    ivy(site, at(-half, -0.1), 4, 6.5, 'abbey a');
    ivy(site, at(half * 0.45, -0.1), 3, 4.5, 'abbey b');
  }
  const edge = site.context.view.centre / site.context.view.focal;
  for (let i = 0; i < 4; i++)
    site.plant(
      'tree.broadleaf',
      (i % 2 === 0 ? -side : side) * edge * r.between(0.6, 0.95) * (36 + i * 10),
      36 + i * 10,
      r.between(9, 13),
      `abbey tree ${i}`,
    );
}

/** Ivy that has climbed a wall, thickest at its foot. */
function ivy(site: Site, [x, z]: readonly [number, number], wide: number, tall: number, salt: string): void {
  const y = site.ground(x, z);
  const r = random(site.context.seed, 'ivy', salt);
  const spots = spotsOn(
    [x, y, z - 0.12],
    [wide, 0, 0],
    [0, tall, 0],
    [0, 0, -1],
    Math.round(clamp(site.metre(z) * wide * tall * 0.5, 160, 1100)),
    salt,
    site.context.seed,
    0.16,
  ).filter(({ at }) => {
    const up = (at[1] - y) / tall;
    const along = (at[0] - x) / wide;
    return up < 0.25 + 0.75 * Math.abs(sin(along * 5 + r.next() * 0.5)) * (0.6 + 0.4 * sin(along * 13));
  });
  leafy(site, z - 0.15, { spots: spots as { at: Point; normal: Point }[], leaf: 0.22, albedo: BOX, salt });
}
