/** A strolling garden: a pond with stones about its shore, an arched bridge over it, carp in it, lanterns, pines and maples and clipped azaleas. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { cos, mix, PI, sin, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import { besideRiver, type Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import { pondOf } from '../pond.ts';
import type { SceneContext } from '../scene.ts';
import { topiary } from './leafage.ts';
import { block, type Point, type Site, siteOn } from './site.ts';
import { boulder } from './stonework.ts';

const GRANITE: Rgb = [0.33, 0.32, 0.3];
const ROCK: readonly Rgb[] = ['#6d6a64', '#5a5955', '#7d766b'].map(hex);
const LEAVES: readonly Rgb[] = ['#c4452c', '#d8752f', '#a8332a', '#7f9a3c'].map(hex);
const KOI: readonly Rgb[] = ['#e2561f', '#f2efe6', '#d9332a', '#f0a53a'].map(hex);

export function japaneseWish(context: SceneContext, id: number, said: string): LandWish {
  return {
    plan: { level: true },
    cover: { woods: 0.95, fields: 1e9 },
    colours: {
      grass: [
        [0.045, 0.1, 0.02],
        [0.13, 0.21, 0.045],
      ],
    },
    bladesTo: 4.5,
    grove: { groups: [10, 14], from: 44, low: true },
    built: (land) => gardenOn(context, land, id, said),
  };
}

function gardenOn(context: SceneContext, land: Land, id: number, said: string): Built[] {
  // Where nobody named a pond, the garden's number is its water's: what stands about is nothing's, or it would be water too.
  const site = siteOn(context, land, context.element('lake') ? id : 0);
  const { seed, view, setting } = context;
  const r = random(seed, 'japanese', 'plan');
  const pond = land.pond ?? pondOf(view, seed);
  const edge = view.centre / view.focal;
  const side = pond.x > 0 ? 1 : -1;
  // Stones about the shore, in twos and threes.
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * TAU + r.bell() * 0.1;
    if (r.chance(0.25)) continue;
    const d = r.between(1.02, 1.14);
    const [x, z] = [pond.x + cos(a) * pond.wide * d, pond.z + sin(a) * pond.long * d];
    boulder(site, x, z, r.between(0.3, 0.85), r.pick(ROCK), r, r.between(0.4, 0.75));
  }
  if (!/\bzigzag\b/.test(said)) bridge(site, pond, said);
  for (let i = 0; i < 9; i++) {
    const a = r.next() * TAU;
    const d = Math.sqrt(r.next()) * 0.72;
    koi(site, pond.x + cos(a) * pond.wide * d, pond.z - pond.long * 0.25 + sin(a) * pond.long * d * 0.6, r, i);
  }
  for (let i = 0; i < 12; i++) {
    const a = r.next() * TAU;
    lilies(site, pond.x + cos(a) * pond.wide * 0.75, pond.z + sin(a) * pond.long * 0.75, r.between(0.16, 0.3), `pad ${i}`);
  }
  stoneLantern(site, pond.x - side * pond.wide * 1.16, pond.z - pond.long * 0.32, 1.6);
  stoneLantern(site, pond.x + side * pond.wide * 0.9, pond.z + pond.long * 1.15, 1.9);
  const autumn = setting.season === 'autumn';
  const spring = setting.season === 'spring' || /\bblossom|\bsakura|\bcherry/.test(said);
  const trees: readonly (readonly [kind: string, at: number, z: number, tall: number])[] = [
    ['tree.broadleaf', side * 0.86, pond.z * 1.15, 4.6],
    ['tree.pine', -side * 0.9, pond.z * 1.5, 5.5],
    ['tree.broadleaf', -side * 0.55, pond.z * 2.1, 5.5],
    ['tree.pine', side * 0.45, pond.z * 2.5, 6.5],
    ['tree.broadleaf', side * 0.95, pond.z * 2.2, 6],
    ['plant.bamboo', -side * 0.98, pond.z * 2.6, 7],
    ['tree.broadleaf', -side * 0.2, pond.z * 3.1, 7],
    ['tree.pine', side * 0.1, pond.z * 3.6, 9],
  ];
  for (const [i, [kind, at, z, tall]] of trees.entries()) {
    if (besideRiver(land, at * edge * z, z) < 1.15) continue;
    const red = kind === 'tree.broadleaf' && !site.snow && (autumn || (!spring && i % 2 === 0));
    const leaf = spring && kind === 'tree.broadleaf' ? hex('#f0b3c3') : red ? r.pick(LEAVES) : undefined;
    site.plant(kind, at * edge * z, z, tall * r.between(0.85, 1.1), `tree ${i}`, {
      lean: kind === 'tree.pine' ? -side * 0.14 : 0,
      ...(leaf ? { leaf, airy: spring } : {}),
    });
  }
  for (let i = 0; i < 16; i++) {
    const a = r.next() * TAU;
    const d = r.between(1.25, 1.9);
    const [x, z] = [pond.x + cos(a) * pond.wide * d, pond.z + sin(a) * pond.long * d];
    if (z < 4.6) continue;
    topiary(site, x, z, r.between(0.6, 1.2), 'ball', `azalea ${i}`);
  }
  if (r.chance(0.6) || /\b(?:tea ?house|pavilion)\b/.test(said))
    teaHouse(site, pond.x - side * r.between(0.1, 0.6) * pond.wide, pond.z + pond.long * 1.7 + 4);
  return site.built;
}

/** Red or of stone, arched high over the farther part of the pond, its rails on both sides. */
function bridge(site: Site, pond: { x: number; z: number; wide: number; long: number }, said: string): void {
  const stone = /\bstone (?:\w+ )?bridge\b/.test(said);
  const red: Rgb = stone
    ? GRANITE
    : /\bwooden (?:\w+ )?bridge\b/.test(said) && !/\bred\b/.test(said)
      ? [0.2, 0.12, 0.07]
      : hex('#b9261c');
  const z = pond.z + pond.long * 0.12;
  const half = pond.wide * 0.86;
  const rise = half * 0.34;
  const deep = Math.min(1.5, pond.long * 0.3);
  const foot = Math.max(site.ground(pond.x - half * 1.3, z), site.ground(pond.x + half * 1.3, z)) + 0.05;
  const steps = 22;
  const at = (t: number, up: number, back: number): Point => [
    pond.x - half + 2 * half * t,
    foot + rise * sin(PI * t) + up,
    z + back,
  ];
  const side = (back: number, normal: Point): void => {
    const faces: Face[] = [];
    for (let i = 0; i < steps; i++) {
      const [a, b] = [i / steps, (i + 1.03) / steps];
      faces.push(
        site.face(
          [at(a, -0.26, back), at(b, -0.26, back), at(b, 0.04, back), at(a, 0.04, back)],
          scaleRgb(red, 0.9),
          normal,
          z + back,
        ),
      );
      for (const up of [0.44, 0.78])
        faces.push(
          site.face(
            [at(a, up, back), at(b, up, back), at(b, up + 0.085, back), at(a, up + 0.085, back)],
            red,
            normal,
            z + back,
          ),
        );
    }
    for (let i = 0; i <= 8; i++) {
      const t = i / 8;
      const tall = i === 0 || i === 8 ? 1.2 : 0.95;
      const w = 0.055 / (2 * half);
      faces.push(
        site.face(
          [at(t - w, -0.1, back), at(t + w, -0.1, back), at(t + w, tall, back), at(t - w, tall, back)],
          scaleRgb(red, 1.06),
          normal,
          z + back,
        ),
      );
      faces.push(
        site.face(
          [at(t - w * 1.5, tall, back), at(t + w * 1.5, tall, back), at(t + w, tall + 0.1, back), at(t - w, tall + 0.1, back)],
          site.snow ? [0.84, 0.87, 0.92] : [0.09, 0.08, 0.07],
          normal,
          z + back,
        ),
      );
    }
    site.put(z + back, faces);
  };
  side(deep, [0, 0, -1]);
  const deck: Face[] = [];
  for (let i = 0; i < steps; i++) {
    const [a, b] = [i / steps, (i + 1.03) / steps];
    const slope = cos(PI * ((a + b) / 2));
    const plank: Rgb = site.snow
      ? [0.84, 0.87, 0.92]
      : stone
        ? scaleRgb(GRANITE, 1.1)
        : scaleRgb([0.3, 0.2, 0.12], i % 2 === 0 ? 1 : 0.82);
    deck.push(
      site.face([at(a, 0, 0), at(b, 0, 0), at(b, 0, deep), at(a, 0, deep)], plank, [-slope * 0.5, 0.85, 0], z + deep / 2),
    );
    // Its underside is in the shade.
    deck.push(
      site.face(
        [at(a, -0.26, 0), at(b, -0.26, 0), at(b, -0.2, deep), at(a, -0.2, deep)],
        scaleRgb(red, 0.3),
        [0, -1, 0],
        z + deep / 2,
      ),
    );
  }
  site.put(z + deep / 2, deck);
  side(0, [0, 0, -1]);
}

/** A carp under the surface, seen from above its pond: long, thick before its middle, with a tail. */
function koi(site: Site, x: number, z: number, r: ReturnType<typeof random>, i: number): void {
  if (besideRiver(site.land, x, z) > 0.86 || z < 2) return;
  const long = r.between(0.34, 0.6);
  const turn = r.next() * TAU;
  const y = site.ground(x, z) + 0.02;
  const bend = r.between(-0.5, 0.5);
  const at = (u: number, v: number): Point => {
    const a = turn + bend * u;
    return [x + (u * cos(a) - v * sin(a)) * long, y, z + (u * sin(a) + v * cos(a)) * long];
  };
  const body = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
    const u = k / 7;
    return [u - 0.5, 0.16 * sin(PI * Math.min(1, u * 0.86 + 0.12))] as const;
  });
  const ring = [...body.map(([u, v]) => at(u, v)), ...[...body].reverse().map(([u, v]) => at(u, -v))];
  const colour = KOI[i % KOI.length]!;
  const under = (c: Rgb): Rgb => [c[0] * 0.8 + 0.01, c[1] * 0.84 + 0.02, c[2] * 0.86 + 0.03];
  site.put(z, [
    site.face([at(0.44, 0), at(0.72, 0.16), at(0.64, 0), at(0.72, -0.16)], under(scaleRgb(colour, 0.8)), [0, 1, 0], z),
    site.face(ring, under(colour), [0, 1, 0], z),
    site.face(
      [at(-0.3, 0.08), at(0.05, 0.13), at(0.1, -0.06), at(-0.2, -0.1)],
      under(KOI[(i + 1) % KOI.length]!),
      [0, 1, 0],
      z,
    ),
  ]);
}

function lilies(site: Site, x: number, z: number, size: number, salt: string): void {
  if (besideRiver(site.land, x, z) > 0.9 || z < 2) return;
  const r = random(site.context.seed, 'lily', salt);
  const faces: Face[] = [];
  for (let k = 0; k < 3; k++) {
    const [px, pz] = [x + r.bell() * size * 2, z + r.bell() * size * 2];
    const y = site.ground(px, pz) + 0.03;
    faces.push(
      site.face(
        Array.from({ length: 12 }, (_, i): Point => [px + cos((i / 13) * TAU) * size, y, pz + sin((i / 13) * TAU) * size]),
        scaleRgb([0.08, 0.17, 0.05], r.between(0.7, 1.3)),
        [0, 1, 0],
        z,
      ),
    );
  }
  site.put(z, faces);
}

/** A lantern of granite: foot, shaft, the box for the light, the roof with its knob. */
export function stoneLantern(site: Site, x: number, z: number, tall: number): void {
  const k = tall / 1.7;
  const y = site.ground(x, z) - 0.04;
  const { light } = site.context;
  const glows = light.night || light.time === 'dusk';
  const part = (up: number, wide: number, high: number, taper: number, tone: number, n: number): void =>
    block(site, {
      x,
      z: z - n * 0.002,
      y: y + up * k,
      wide: wide * k,
      tall: high * k,
      deep: wide * k,
      albedo: scaleRgb(GRANITE, tone),
      taper,
    });
  part(0, 0.72, 0.2, 0.2, 0.9, 0);
  part(0.2, 0.3, 0.62, 0.1, 1, 1);
  part(0.82, 0.66, 0.14, -0.1, 1.05, 2);
  part(0.96, 0.42, 0.32, 0, 1, 3);
  const window: Rgb = glows ? [1.6, 0.9, 0.35] : [0.03, 0.03, 0.03];
  site.put(z - 0.22 * k - 0.01, [
    {
      polygon: site.polygon([
        [x - 0.11 * k, y + 1.02 * k, z - 0.215 * k],
        [x + 0.11 * k, y + 1.02 * k, z - 0.215 * k],
        [x + 0.11 * k, y + 1.22 * k, z - 0.215 * k],
        [x - 0.11 * k, y + 1.22 * k, z - 0.215 * k],
      ]),
      color: window,
      id: site.id,
    },
  ]);
  part(1.28, 0.95, 0.26, 0.62, 1.08, 4);
  part(1.54, 0.2, 0.2, 0.5, 1.1, 5);
}

/** A low house of wood and paper under a wide roof. */
function teaHouse(site: Site, x: number, z: number): void {
  const y = site.ground(x, z) - 0.1;
  block(site, { x, z, y, wide: 7.4, tall: 0.5, deep: 5, albedo: [0.24, 0.22, 0.2] });
  block(site, { x, z: z - 0.01, y: y + 0.5, wide: 6.4, tall: 2.1, deep: 4.2, albedo: [0.62, 0.57, 0.46] });
  const front = z - 2.13;
  const faces: Face[] = [];
  for (let i = 0; i <= 6; i++) {
    const px = x - 3.2 + (6.4 * i) / 6;
    faces.push(
      site.face(
        [
          [px - 0.09, y + 0.5, front],
          [px + 0.09, y + 0.5, front],
          [px + 0.09, y + 2.6, front],
          [px - 0.09, y + 2.6, front],
        ],
        [0.09, 0.06, 0.04],
        [0, 0, -1],
        z,
      ),
    );
  }
  for (const up of [1.3, 1.9])
    faces.push(
      site.face(
        [
          [x - 3.2, y + up, front],
          [x + 3.2, y + up, front],
          [x + 3.2, y + up + 0.06, front],
          [x - 3.2, y + up + 0.06, front],
        ],
        [0.11, 0.075, 0.05],
        [0, 0, -1],
        z,
      ),
    );
  site.put(front, faces);
  const roof: Rgb = site.snow ? [0.84, 0.87, 0.92] : [0.12, 0.12, 0.13];
  block(site, { x, z: z - 2.3, y: y + 2.55, wide: 9.2, tall: mix(1.5, 1.9, 0.5), deep: 6.4, albedo: roof, taper: 0.55 });
  block(site, { x, z: z - 2.31, y: y + 2.48, wide: 9.3, tall: 0.12, deep: 6.5, albedo: [0.1, 0.075, 0.055] });
}
