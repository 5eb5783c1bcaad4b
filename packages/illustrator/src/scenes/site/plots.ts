/** A garden to eat from: beds of earth in rows, each with its own crop, straw between them, canes and poles, a fence and the house or shed behind. */
import { type Random, random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { cos, fract, sin, smoothstep, TAU } from '../../math.ts';
import type { Land } from '../hills-land.ts';
import { landDepth } from '../hills-rows.ts';
import type { Built } from '../hills-trees.ts';
import { houseOf } from '../house-kinds.ts';
import { houseFaces } from '../houses.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { leafy, type Spot } from './leafage.ts';
import { block, type Point, type Site, siteOn } from './site.ts';

interface Crop {
  leaf: Rgb;
  /** Metres of a plant, its height and breadth, and of its leaves. */
  tall: number;
  wide: number;
  size: number;
  every: number;
  fruit?: readonly Rgb[];
  share?: number;
  poles?: boolean;
}

const CROPS: readonly Crop[] = [
  { leaf: [0.16, 0.27, 0.06], tall: 0.26, wide: 0.19, size: 0.13, every: 0.42 },
  { leaf: [0.1, 0.19, 0.13], tall: 0.38, wide: 0.29, size: 0.22, every: 0.62 },
  {
    leaf: [0.07, 0.16, 0.035],
    tall: 1.75,
    wide: 0.24,
    size: 0.11,
    every: 0.85,
    poles: true,
    fruit: ['#d93a2a', '#d93a2a'].map(hex),
    share: 0.05,
  },
  { leaf: [0.09, 0.2, 0.05], tall: 0.42, wide: 0.15, size: 0.1, every: 0.3 },
  {
    leaf: [0.08, 0.17, 0.04],
    tall: 1.05,
    wide: 0.3,
    size: 0.12,
    every: 0.75,
    poles: true,
    fruit: ['#d9331f', '#e5602a'].map(hex),
    share: 0.09,
  },
  { leaf: [0.13, 0.03, 0.05], tall: 0.34, wide: 0.26, size: 0.18, every: 0.55 },
  {
    leaf: [0.1, 0.18, 0.05],
    tall: 0.45,
    wide: 0.26,
    size: 0.1,
    every: 0.5,
    fruit: ['#f08a1c', '#f0c53c'].map(hex),
    share: 0.25,
  },
];
const EARTH: Rgb = [0.13, 0.085, 0.055];
const STRAW: Rgb = [0.4, 0.32, 0.18];
const PITCH = 1.75;
const BED = 0.6;
const END = 24;

export function plotsWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed, light, setting } = context;
  const r = random(seed, 'plots', 'plan');
  const shift = r.between(-0.3, 0.3);
  const slant = r.between(-0.1, 0.1);
  const cross = r.between(10, 13);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const bedAt = (m: number, z: number): number => (m - slant * z) / PITCH + shift;
  return {
    plan: { level: true },
    cover: { woods: 0.8, fields: 1e9 },
    sward: (x, z) => z < END && z > 0 && Math.abs(x) < 40,
    paint: {
      tint: (m, z, albedo, { fine, stroke, tuft }) => {
        if (z > END || snow) return;
        const f = Math.abs(fract(bedAt(m, z)) - 0.5) * PITCH;
        const inBed = smoothstep(BED + 0.06, BED - 0.04, f + (fine - 0.5) * 0.12) * (Math.abs(z - cross) < 0.6 ? 0 : 1);
        for (let c = 0; c < 3; c++) {
          const path = STRAW[c]! * (0.6 + 0.7 * stroke);
          const earth = EARTH[c]! * (0.6 + 0.7 * stroke) * (0.8 + 0.5 * tuft);
          albedo[c] = path + (earth - path) * inBed;
        }
      },
    },
    grove: { groups: [9, 13], from: 36, low: true },
    built: (land) => bedsOn(context, land, id, said, { shift, slant, cross, snow }),
  };
}

function bedsOn(
  context: SceneContext,
  land: Land,
  id: number,
  said: string,
  plan: { shift: number; slant: number; cross: number; snow: boolean },
): Built[] {
  const site = siteOn(context, land, id);
  const { seed, view } = context;
  const r = random(seed, 'plots', 'beds');
  const edge = view.centre / view.focal;
  if (!plan.snow)
    for (let b = -11; b <= 11; b++) {
      let crop = r.pick(CROPS);
      for (let z = 2.6; z < END - 0.6; z += 1.5) {
        if (Math.abs(z + 0.75 - plan.cross) < 1) {
          crop = r.pick(CROPS);
          continue;
        }
        const x = (b + 0.5 - plan.shift) * PITCH + plan.slant * z;
        // Nobody looks over beans at one's feet.
        const here = z < 5.5 && crop.tall > 0.8 ? CROPS[0]! : crop;
        if (Math.abs(x) > edge * (z + 1.5) + 1) continue;
        patch(site, x, z, here, random(seed, 'plot', b, Math.round(z * 2)), `${b} ${z}`);
      }
    }
  fence(site, END + 0.8, edge);
  const dacha = /\bdacha|\bruss/.test(said);
  const side = r.chance(0.5) ? 1 : -1;
  if (dacha || /\b(?:cottage|house|farm)\b/.test(said)) house(site, context, side, dacha);
  else shed(site, side * edge * 21 * 0.6, 22.4);
  for (let i = 0; i < 7; i++)
    site.plant(
      i % 2 === 0 ? 'tree.fruit' : 'plant.bush',
      ((i / 6) * 2 - 1) * edge * 30,
      28 + r.next() * 5,
      i % 2 === 0 ? r.between(3.6, 5) : r.between(1.2, 1.9),
      `behind ${i}`,
    );
  // Sunflowers or hollyhocks by the fence.
  for (let i = 0; i < 12; i++) flower(site, (r.next() * 2 - 1) * edge * 23, 23.6, r, i);
  return site.built;
}

/** A metre and a half of one bed. */
function patch(site: Site, x0: number, z0: number, crop: Crop, r: Random, salt: string): void {
  const spots: Spot[] = [];
  const k = site.metre(z0);
  const near = Math.min(34, Math.max(7, Math.round(k * 0.22)));
  const rows = crop.wide < 0.2 ? 3 : 2;
  for (let row = 0; row < rows; row++)
    for (let d = 0; d < 1.5; d += crop.every) {
      const x = x0 + ((row + 0.5) / rows - 0.5) * BED * 1.7 + r.bell() * 0.03;
      const z = z0 + d + r.bell() * 0.04;
      const y = site.ground(x, z);
      const grown = r.between(0.8, 1.15);
      if (crop.poles)
        site.put(z + 0.01, [
          site.face(
            [
              [x - 0.018, y, z],
              [x + 0.018, y, z],
              [x + 0.012, y + crop.tall * 1.12, z],
              [x - 0.012, y + crop.tall * 1.12, z],
            ],
            [0.26, 0.19, 0.11],
            [0, 0, -1],
            z,
          ),
        ]);
      for (let i = 0; i < near * (crop.tall > 0.8 ? 1.7 : 1); i++) {
        const a = r.next() * TAU;
        const up = r.next();
        const dome = Math.sqrt(Math.max(0.05, 1 - up * up * (crop.tall > 0.8 ? 0.4 : 0.85)));
        const w = crop.wide * grown * dome * Math.sqrt(r.next());
        spots.push({
          at: [x + cos(a) * w, y + 0.03 + up * crop.tall * grown, z + sin(a) * w],
          normal: [cos(a) * 0.7, 0.3 + up * 0.6, sin(a) * 0.7],
        });
      }
    }
  spots.sort((a, b) => b.at[2] - a.at[2]);
  leafy(site, z0, {
    spots,
    leaf: crop.size,
    albedo: crop.leaf,
    salt,
    ...(crop.fruit ? { blooms: { colours: crop.fruit, share: crop.share!, size: 0.075 } } : {}),
  });
}

function flower(site: Site, x: number, z: number, r: Random, i: number): void {
  const tall = r.between(1.2, 2);
  const y = site.ground(x, z);
  const spots: Spot[] = Array.from({ length: 26 }, () => ({
    at: [x + r.bell() * 0.16, y + r.next() * tall, z + r.bell() * 0.05] as Point,
    normal: [0, 0.5, -0.8] as Point,
  }));
  leafy(site, z, {
    spots,
    leaf: 0.2,
    albedo: [0.08, 0.15, 0.04],
    salt: `tall ${i}`,
    blooms: { colours: ['#e58fb0', '#f0c53c', '#c23a48'].map(hex), share: 0.3, size: 0.15 },
  });
}

/** Pales on two rails. */
function fence(site: Site, z: number, edge: number): void {
  const faces = [];
  const wood: Rgb = [0.4, 0.35, 0.28];
  for (let x = -edge * z * 1.1; x < edge * z * 1.1; x += 0.26) {
    const y = site.ground(x, z);
    faces.push(
      site.face(
        [
          [x, y, z],
          [x + 0.14, y, z],
          [x + 0.14, y + 0.95, z],
          [x + 0.07, y + 1.06, z],
          [x, y + 0.95, z],
        ],
        scaleRgb(wood, 0.86 + 0.25 * fract(sin(x * 91.7) * 43.1)),
        [0, 0, -1],
        z,
      ),
    );
  }
  site.put(z, faces);
}

function shed(site: Site, x: number, z: number): void {
  const wood: Rgb = [0.24, 0.16, 0.095];
  const y = site.ground(x, z) - 0.05;
  block(site, { x, z, y, wide: 3.4, tall: 2.1, deep: 2.6, albedo: wood });
  const front = z - 1.31;
  const faces = [];
  for (let i = 1; i < 16; i++)
    faces.push(
      site.face(
        [
          [x - 1.7 + i * 0.212, y, front],
          [x - 1.68 + i * 0.212, y, front],
          [x - 1.68 + i * 0.212, y + 2.1, front],
          [x - 1.7 + i * 0.212, y + 2.1, front],
        ],
        scaleRgb(wood, 0.6),
        [0, 0, -1],
        z,
      ),
    );
  faces.push(
    site.face(
      [
        [x - 0.9, y, front],
        [x, y, front],
        [x, y + 1.85, front],
        [x - 0.9, y + 1.85, front],
      ],
      hex('#4f6f5c'),
      [0, 0, -1],
      z,
    ),
  );
  faces.push(
    site.face(
      [
        [x + 0.5, y + 1, front],
        [x + 1.3, y + 1, front],
        [x + 1.3, y + 1.7, front],
        [x + 0.5, y + 1.7, front],
      ],
      [0.12, 0.16, 0.19],
      [0, 0, -1],
      z,
    ),
  );
  site.put(front, faces);
  block(site, {
    x,
    z: z - 1.4,
    y: y + 2.08,
    wide: 3.9,
    tall: 1,
    deep: 3.1,
    albedo: site.snow ? [0.84, 0.87, 0.92] : [0.2, 0.17, 0.15],
    taper: 0.72,
  });
}

/** The house that the garden belongs to; a dacha is of painted boards with white frames. */
function house(site: Site, context: SceneContext, side: number, dacha: boolean): void {
  const { view, light, seed } = context;
  const r = random(seed, 'plots', 'house');
  const z = 31;
  const x = side * (view.centre / view.focal) * z * r.between(0.38, 0.58);
  const made = houseOf(
    dacha ? 'alpine' : 'country',
    { x, y: site.ground(x, z) - 0.1, z, turn: -side * r.between(0.25, 0.5) },
    r,
    { lit: light.night || light.time === 'dusk' ? 0.8 : 0, snow: site.snow },
  );
  const plaster = dacha ? hex(r.pick(['#5f8fa8', '#7fa06a', '#d9b45a', '#4f7f7a'])) : made.plaster;
  const whole = {
    ...made,
    plaster,
    ...(dacha
      ? { trim: hex('#f0ece2'), skin: 'boards' as const, wall: 3.1, long: 8.5, roof: made.deep * 0.62, chimney: true }
      : {}),
  };
  const faces = houseFaces(
    whole,
    { id: site.id, windowId: site.id, depth: landDepth(z), haze: site.haze(z), shadow: false },
    view,
    light,
    r,
  );
  site.put(z, faces);
}
