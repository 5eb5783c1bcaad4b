/** A dry garden: raked gravel with rings about its rocks and their moss, before a wall with a tiled top and the trees behind it. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, mix, sin, smoothstep, TAU } from '../../math.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { stoneLantern } from './japanese.ts';
import { topiary } from './leafage.ts';
import { block, type Site, siteOn } from './site.ts';
import { boulder } from './stonework.ts';

const GRAVEL: Rgb = [0.6, 0.575, 0.52];
const MOSS: Rgb = [0.1, 0.17, 0.035];
const ROCK: readonly Rgb[] = ['#6d6a64', '#5a5955', '#7d766b'].map(hex);
const LEAVES: readonly Rgb[] = ['#c4452c', '#d8752f', '#a8332a'].map(hex);
/** Metres: to the wall, and from groove to groove. */
const END = 21;
const EVERY = 0.26;

interface Island {
  x: number;
  z: number;
  wide: number;
  deep: number;
  rocks: number;
  tall: number;
}

export function zenWish(context: SceneContext, id: number): LandWish {
  const { seed, view, light, setting } = context;
  const r = random(seed, 'zen', 'plan');
  const snow = light.weather === 'snow' || setting.season === 'winter' || context.element('snow') !== undefined;
  const edge = view.centre / view.focal;
  const side = r.chance(0.5) ? 1 : -1;
  const islands: Island[] = [
    { x: side * edge * 7 * r.between(0.3, 0.5), z: r.between(6.6, 7.8), wide: 1.25, deep: 0.95, rocks: 3, tall: 1.25 },
    { x: -side * edge * 12 * r.between(0.35, 0.6), z: r.between(11, 13), wide: 1.6, deep: 1.2, rocks: 4, tall: 1.7 },
    { x: side * edge * 17 * r.between(0.1, 0.3), z: r.between(16, 17.5), wide: 1.2, deep: 1, rocks: 2, tall: 1 },
    ...(r.chance(0.6)
      ? [{ x: -side * edge * 6 * r.between(0.5, 0.7), z: 5.4, wide: 0.55, deep: 0.45, rocks: 1, tall: 0.5 }]
      : []),
    ...treesIn(context),
  ];
  // Along the view or across it.
  const across = r.chance(0.35);
  const bend = r.between(0.2, 0.7);
  return {
    plan: { level: true },
    cover: { woods: 0.9, fields: 1e9 },
    sward: 'none',
    paint: {
      tint: (m, z, albedo, { fine, stroke, tuft }) => {
        if (z > END) return;
        let reach = 9;
        for (const { x, z: at, wide, deep } of islands) {
          const [u, v] = [(m - x) / wide, (z - at) / deep];
          reach = Math.min(reach, (Math.sqrt(u * u + v * v) - 1) * ((wide + deep) / 2) + (reach > 8 ? 0 : 0));
        }
        if (reach + (fine - 0.5) * 0.2 < 0) {
          for (let c = 0; c < 3; c++) albedo[c] = MOSS[c]! * (0.55 + 0.8 * stroke) * (0.75 + 0.5 * tuft);
          return;
        }
        const rings = reach < EVERY * 6.2;
        const phase = rings ? reach / EVERY : (across ? z + bend * sin(m * 0.5) : m + bend * sin(z * 0.5)) / EVERY;
        const groove = 0.5 + 0.5 * sin(phase * TAU);
        // Grooves finer than a pixel are one tone.
        const seen = smoothstep(26, 9, across || rings ? z * z * 0.11 : z);
        const lit = mix(0.86, 0.56 + 0.5 * groove, seen);
        const ridge = snow ? smoothstep(0.3, 0.7, fine * 0.5 + tuft * 0.5 + (groove - 0.5) * 0.3 * seen) * 0.85 + 0.1 : 0;
        for (let c = 0; c < 3; c++) albedo[c] = mix(GRAVEL[c]! * lit * (0.86 + 0.28 * stroke), 0.84, ridge);
      },
    },
    grove: { groups: [9, 12], from: 34, low: true },
    built: (land) => zenOn(context, land, id, islands, side),
  };
}

/** Trees that were said stand in moss of their own. */
function treesIn({ stage, view }: SceneContext): Island[] {
  return stage.objects
    .filter(({ grounding, of }) => grounding.name.startsWith('tree.') && of !== '')
    .flatMap(({ box: [x, y, w, h] }) => {
      const row = (y + h) * view.height;
      if (row <= view.horizon + 4) return [];
      const z = (view.eye * view.focal) / (row - view.horizon);
      return z < END
        ? [{ x: (((x + w / 2) * view.width - view.centre) / view.focal) * z, z, wide: 1.7, deep: 1.2, rocks: 0, tall: 0 }]
        : [];
    });
}

function zenOn(context: SceneContext, land: Land, id: number, islands: readonly Island[], side: number): Built[] {
  const site = siteOn(context, land, id);
  const r = random(context.seed, 'zen', 'things');
  for (const [i, { x, z, wide, rocks, tall }] of islands.entries()) {
    const own = random(context.seed, 'zen island', i);
    for (let k = 0; k < rocks; k++) {
      const size = k === 0 ? wide * 1.05 : wide * own.between(0.4, 0.75);
      boulder(
        site,
        x + (k === 0 ? 0 : own.between(-0.7, 0.7) * wide),
        z + (k === 0 ? 0.1 : own.between(-0.5, 0.4)),
        size,
        own.pick(ROCK),
        own,
        k === 0 ? tall / size : own.between(0.4, 0.7),
      );
    }
  }
  enclosure(site);
  const edge = context.view.centre / context.view.focal;
  stoneLantern(site, -side * edge * 17.5 * 0.72, 18, 1.7);
  for (let i = 0; i < 9; i++)
    topiary(site, (r.between(-1, 1) * edge + 0.01) * 19.4, 19.6 + r.bell() * 0.4, r.between(0.7, 1.25), 'ball', `azalea ${i}`);
  const red = !site.snow && context.setting.season !== 'spring' && context.setting.season !== 'summer';
  for (let i = 0; i < 9; i++) {
    const z = 25 + (i % 3) * 4 + r.bell();
    const x = ((i / 8) * 2 - 1) * edge * z * 1.05 + r.bell();
    const kind = i % 3 === 0 ? 'tree.pine' : i % 3 === 1 ? 'plant.bamboo' : 'tree.broadleaf';
    site.plant(
      kind,
      x,
      z,
      r.between(5.5, 8.5),
      `zen tree ${i}`,
      kind === 'tree.broadleaf' && red ? { leaf: r.pick(LEAVES) } : {},
    );
  }
  return site.built;
}

/** Clay walls round the court, white over a dark foot, under roofs of tiles. */
function enclosure(site: Site): void {
  const { view } = site.context;
  const edge = view.centre / view.focal;
  const tiles: Rgb = site.snow ? [0.84, 0.87, 0.92] : [0.12, 0.125, 0.13];
  const half = edge * END * 1.3;
  const bays = 14;
  for (let i = 0; i < bays; i++) {
    const wide = (half * 2) / bays;
    const x = -half + wide * (i + 0.5);
    const z = END + 0.6;
    const y = site.ground(x, z) - 0.1;
    block(site, { x, z, y, wide: wide * 1.01, tall: 0.45, deep: 0.5, albedo: [0.28, 0.26, 0.23] });
    block(site, { x, z: z + 0.02, y: y + 0.45, wide: wide * 1.01, tall: 1.55, deep: 0.42, albedo: [0.66, 0.6, 0.47] });
    if (i % 2 === 0)
      block(site, { x: x - wide / 2, z: z - 0.05, y: y + 0.4, wide: 0.16, tall: 1.6, deep: 0.44, albedo: [0.13, 0.09, 0.06] });
    block(site, { x, z: z - 0.03, y: y + 2, wide: wide * 1.01, tall: 0.16, deep: 1.3, albedo: scaleRgb(tiles, 1.3) });
    block(site, { x, z: z - 0.04, y: y + 2.15, wide: wide * 1.01, tall: 0.42, deep: 1.25, albedo: tiles, taper: 0.02 });
    for (let t = 0; t < 5; t++) {
      const tx = x - wide / 2 + (t + 0.5) * (wide / 5);
      site.put(z - 0.7, [
        site.face(
          [
            [tx - 0.05, y + 2.1, z - 0.66],
            [tx + 0.05, y + 2.1, z - 0.66],
            [tx + 0.05, y + 2.56, z - 0.63],
            [tx - 0.05, y + 2.56, z - 0.63],
          ],
          scaleRgb(tiles, 1.7 + clamp(0)),
          [0, 0.5, -0.85],
          z,
        ),
      ]);
    }
  }
}
