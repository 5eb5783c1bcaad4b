/** A farm: the barn with its great doors, a silo, the house, rails along the yard, fields before it and the woods of the season behind. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { cos, sin } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Land } from '../hills-land.ts';
import { landDepth } from '../hills-rows.ts';
import type { Built } from '../hills-trees.ts';
import { houseOf } from '../house-kinds.ts';
import { houseFaces } from '../houses.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { type Point, type Site, siteOn } from './site.ts';
import { column } from './stonework.ts';

const BARNS: readonly (readonly [RegExp, Rgb])[] = [
  [/\bwhite (?:\w+ )?barn/, hex('#dedad0')],
  [/\b(?:old|weathered|grey|gray|wooden|abandoned|derelict) (?:\w+ )?barn/, hex('#7d7264')],
  [/\bstone (?:\w+ )?barn/, hex('#a39a86')],
  [/./, hex('#9c2a22')],
];
const WHITE: Rgb = hex('#e9e5dc');
const ROOF: Rgb = hex('#5a5f63');

export function farmWish(context: SceneContext, id: number, said: string): LandWish {
  return {
    framed: true,
    plan: { level: true },
    cover: { woods: 0.95, fields: 70 },
    grove: { groups: [9, 13], from: 62 },
    built: (land) => farmOn(context, land, id, said),
  };
}

function farmOn(context: SceneContext, land: Land, id: number, said: string): Built[] {
  const site = siteOn(context, land, id);
  const { seed, view, light } = context;
  const r = random(seed, 'farm', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  const edge = view.centre / view.focal;
  const house = /\bfarm ?house\b/.test(said) && !/\bbarns?\b/.test(said);
  // Through a longer lens one stands farther off.
  const z = (r.between(30, 36) * view.focal) / (1.05 * view.unit);
  const x = side * edge * z * r.between(0.12, 0.3);
  const colour = BARNS.find(([words]) => words.test(said))![1];
  const lit = light.night || light.time === 'dusk' ? 0.8 : 0;
  const home = (hx: number, hz: number, salt: string): void => {
    const own = random(seed, 'farm house', salt);
    const made = houseOf('country', { x: hx, y: site.ground(hx, hz) - 0.1, z: hz, turn: (hx > 0 ? -1 : 1) * 0.5 }, own, {
      lit,
      snow: site.snow,
    });
    const plaster = /\bstone\b/.test(said) ? hex('#b3a88f') : WHITE;
    site.put(
      hz,
      houseFaces(
        { ...made, plaster, skin: /\bstone\b/.test(said) ? 'plain' : 'boards', wall: 4.6, chimney: true },
        { id: site.id, windowId: site.id, depth: landDepth(hz), haze: site.haze(hz), shadow: false },
        view,
        light,
        own,
      ),
    );
  };
  if (house) {
    home(x, z - 4, 'main');
    barn(site, -side * edge * 52 * 0.5, 52, colour, side * 0.5);
  } else {
    barn(site, x, z, colour, -side * 0.42);
    // A silo, and the house farther off.
    if (!/\bstone\b/.test(said)) silo(site, x + side * 10, z + 7);
    home(-side * edge * 58 * 0.62, 58, 'home');
  }
  rails(site, context, land);
  for (let i = 0; i < 15; i++) {
    const tz = 46 + (i % 5) * 8 + r.bell() * 2;
    site.plant(
      r.chance(0.25) ? 'tree.birch' : r.chance(0.15) ? 'tree.pine' : 'tree.broadleaf',
      ((i / 14) * 2 - 1) * edge * tz * 1.05 + r.bell() * 2,
      tz,
      r.between(9, 14),
      `farm tree ${i}`,
    );
  }
  site.plant('tree.broadleaf', -side * edge * 17 * 0.92, 17, r.between(8, 9.5), 'farm near tree');
  return site.built;
}

/** Gambrel roof, boards, white frames, doors with crossed braces, a loft door in the gable. */
function barn(site: Site, x: number, z: number, colour: Rgb, turn: number): void {
  const y = site.ground(x, z) - 0.1;
  const [half, deep] = [5.4, 8];
  const [eaves, knee, ridge] = [4.6, 8, 9.6];
  const c = cos(turn);
  const s = sin(turn);
  const at = (u: number, up: number, v: number): Point => [x + u * c - v * s, y + up, z + v * c + u * s];
  const front: Point = [s, 0, -c];
  const faces: Face[] = [];
  const sees = (normal: Point, p: Point): boolean =>
    normal[0] * p[0] + normal[1] * (p[1] - site.context.view.eye) + normal[2] * p[2] < 0;
  const roofTone: Rgb = site.snow ? [0.84, 0.87, 0.92] : ROOF;
  for (const e of [-1, 1] as const) {
    const n: Point = [e * c, 0, e * s];
    if (sees(n, at(e * half, 2, 0))) {
      faces.push(
        site.face(
          [at(e * half, 0, -deep), at(e * half, 0, deep), at(e * half, eaves, deep), at(e * half, eaves, -deep)],
          colour,
          n,
          z,
        ),
      );
      for (let i = 1; i < 26; i++) {
        const v = -deep + (i / 26) * deep * 2;
        faces.push(
          site.face(
            [at(e * half, 0, v), at(e * half, 0, v + 0.06), at(e * half, eaves, v + 0.06), at(e * half, eaves, v)],
            scaleRgb(colour, 0.72),
            n,
            z,
          ),
        );
      }
      for (const v of [-5, -1.6, 1.8, 5.2]) {
        faces.push(
          site.face(
            [
              at(e * half, 1.5, v - 0.62),
              at(e * half, 1.5, v + 0.62),
              at(e * half, 2.9, v + 0.62),
              at(e * half, 2.9, v - 0.62),
            ],
            WHITE,
            n,
            z,
          ),
        );
        faces.push(
          site.face(
            [
              at(e * half, 1.62, v - 0.5),
              at(e * half, 1.62, v + 0.5),
              at(e * half, 2.78, v + 0.5),
              at(e * half, 2.78, v - 0.5),
            ],
            [0.06, 0.07, 0.08],
            n,
            z,
          ),
        );
      }
    }
    const low: Point = [e * c * 0.86, 0.5, e * s * 0.86];
    const high: Point = [e * c * 0.42, 0.9, e * s * 0.42];
    const o = 0.45;
    if (sees(low, at(e * half, 6, 0)))
      faces.push(
        site.face(
          [
            at(e * (half + o), eaves - 0.3, -deep - o),
            at(e * (half + o), eaves - 0.3, deep + o),
            at(e * half * 0.56, knee, deep + o),
            at(e * half * 0.56, knee, -deep - o),
          ],
          roofTone,
          low,
          z,
        ),
      );
    if (sees(high, at(e * half * 0.3, 9, 0)))
      faces.push(
        site.face(
          [
            at(e * half * 0.56, knee, -deep - o),
            at(e * half * 0.56, knee, deep + o),
            at(0, ridge, deep + o),
            at(0, ridge, -deep - o),
          ],
          scaleRgb(roofTone, 1.04),
          high,
          z,
        ),
      );
  }
  const gable = [
    at(-half, 0, -deep),
    at(half, 0, -deep),
    at(half, eaves, -deep),
    at(half * 0.56, knee, -deep),
    at(0, ridge, -deep),
    at(-half * 0.56, knee, -deep),
    at(-half, eaves, -deep),
  ];
  const topAt = (u: number): number => {
    const a = Math.abs(u) / half;
    return a > 0.56 ? eaves + ((1 - a) / 0.44) * (knee - eaves) : knee + (1 - a / 0.56) * (ridge - knee);
  };
  faces.push(site.face(gable, colour, front, z));
  for (let i = 1; i < 30; i++) {
    const u = -half + (i / 30) * half * 2;
    faces.push(
      site.face(
        [at(u, 0, -deep), at(u + 0.055, 0, -deep), at(u + 0.055, topAt(u), -deep), at(u, topAt(u), -deep)],
        scaleRgb(colour, 0.74),
        front,
        z,
      ),
    );
  }
  const rect = (u0: number, u1: number, low: number, high: number, tone: Rgb, out = 0.03): void => {
    faces.push(
      site.face(
        [at(u0, low, -deep - out), at(u1, low, -deep - out), at(u1, high, -deep - out), at(u0, high, -deep - out)],
        tone,
        front,
        z,
      ),
    );
  };
  const bar = (u0: number, y0: number, u1: number, y1: number, w = 0.13): void => {
    faces.push(
      site.face(
        [
          at(u0 - w, y0, -deep - 0.05),
          at(u0 + w, y0, -deep - 0.05),
          at(u1 + w, y1, -deep - 0.05),
          at(u1 - w, y1, -deep - 0.05),
        ],
        WHITE,
        front,
        z,
      ),
    );
  };
  rect(-2.1, 2.1, 0, 3.6, WHITE);
  for (const e of [-1, 1] as const) {
    const [a, b] = e < 0 ? [-1.95, -0.06] : [0.06, 1.95];
    rect(a, b, 0, 3.45, scaleRgb(colour, 0.92), 0.04);
    bar(a + 0.1, 0.1, b - 0.1, 3.4);
    bar(b - 0.1, 0.1, a + 0.1, 3.4);
  }
  rect(-0.85, 0.85, 5.1, 6.9, WHITE);
  rect(-0.7, 0.7, 5.2, 6.8, [0.05, 0.045, 0.04], 0.04);
  // White boards along the edges of the gable.
  const outline: readonly (readonly [number, number])[] = [
    [-half, 0],
    [-half, eaves],
    [-half * 0.56, knee],
    [0, ridge],
    [half * 0.56, knee],
    [half, eaves],
    [half, 0],
  ];
  for (let i = 0; i + 1 < outline.length; i++) {
    const [[u0, y0], [u1, y1]] = [outline[i]!, outline[i + 1]!];
    faces.push(
      site.face(
        [
          at(u0, y0, -deep - 0.06),
          at(u1, y1, -deep - 0.06),
          at(u1 * 0.965, y1 - (y1 > 0 ? 0.24 : 0), -deep - 0.06),
          at(u0 * 0.965, y0 - (y0 > 0 ? 0.24 : 0), -deep - 0.06),
        ],
        WHITE,
        front,
        z,
      ),
    );
  }
  site.shadow(z + deep, [at(-half, 0, -deep), at(half, 0, -deep), at(half, 0, deep), at(-half, 0, deep)], 8.4);
  site.put(z - 2, faces);
}

function silo(site: Site, x: number, z: number): void {
  column(site, { x, z, tall: 11.5, radius: 2.1, albedo: [0.46, 0.45, 0.43], broken: true, salt: 'silo' });
  const y = site.ground(x, z) + 11.4;
  const faces: Face[] = [];
  for (let k = 0; k < 4; k++)
    for (let i = 0; i < 12; i++) {
      const [a, b] = [3.1416 + (i / 12) * 3.1416, 3.1416 + ((i + 1) / 12) * 3.1416];
      const ring = (t: number): readonly [number, number] => [1.84 * cos(t * 1.5708), 1.7 * sin(t * 1.5708)];
      const [[r0, h0], [r1, h1]] = [ring(k / 4), ring((k + 1) / 4)];
      const m = (a + b) / 2;
      faces.push(
        site.face(
          [
            [x + cos(a) * r0, y + h0, z + sin(a) * r0],
            [x + cos(b) * r0, y + h0, z + sin(b) * r0],
            [x + cos(b) * r1, y + h1, z + sin(b) * r1],
            [x + cos(a) * r1, y + h1, z + sin(a) * r1],
          ],
          site.snow ? [0.84, 0.87, 0.92] : [0.5, 0.51, 0.53],
          [cos(m) * (1 - k / 5), 0.3 + k * 0.2, sin(m) * (1 - k / 5)],
          z,
        ),
      );
    }
  site.put(z - 0.01, faces);
}

/** Rails on posts from the viewer's side towards the yard. */
function rails(site: Site, { seed, view }: SceneContext, land: Land): void {
  const r = random(seed, 'farm', 'rails');
  const edge = view.centre / view.focal;
  const side = land.path(12) > 0 ? -1 : 1;
  const wood: Rgb = r.chance(0.5) ? WHITE : [0.3, 0.25, 0.2];
  let last: Point | undefined;
  for (let i = 0; i < 17; i++) {
    const z = 8 + i * 2.5;
    const x = side * edge * (3.4 + z * 0.52) + r.bell() * 0.1;
    const y = site.ground(x, z) - 0.05;
    const faces: Face[] = [
      site.face(
        [
          [x - 0.07, y, z],
          [x + 0.07, y, z],
          [x + 0.07, y + 1.25, z],
          [x - 0.07, y + 1.25, z],
        ],
        wood,
        [0, 0.1, -1],
        z,
      ),
    ];
    if (last)
      for (const up of [0.45, 0.8, 1.12]) {
        const [lx, ly, lz] = last;
        faces.push(
          site.face(
            [
              [lx, ly + up - 0.06, lz],
              [x, y + up - 0.06, z],
              [x, y + up + 0.06, z],
              [lx, ly + up + 0.06, lz],
            ],
            scaleRgb(wood, 0.88),
            [-side * 0.7, 0.1, -0.7],
            z,
          ),
        );
      }
    site.put(z - 1, faces);
    last = [x, y, z];
  }
}
