/** A stepped pyramid with its stair and the temple on top, in a clearing of the jungle that has grown up to it and onto it. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { block, blockFaces, type Point, type Site, siteOn } from './site.ts';
import { rubble } from './stonework.ts';

const STONE: Rgb = [0.36, 0.33, 0.26];
const MOSS: Rgb = [0.12, 0.16, 0.05];

export function pyramidWish(context: SceneContext, id: number, said: string): LandWish {
  const jungle = !/\b(?:desert|ziggurat|sumerian|babylon|mesopotamia)\b/.test(said);
  return {
    framed: true,
    plan: { level: true },
    bladesTo: 9,
    cover: { woods: jungle ? 1 : 0, fields: 1e9 },
    ...(jungle
      ? {
          colours: {
            grass: [
              [0.03, 0.075, 0.018],
              [0.1, 0.17, 0.045],
            ] as const,
          },
        }
      : {
          colours: {
            grass: [
              [0.3, 0.22, 0.11],
              [0.52, 0.4, 0.22],
            ] as const,
          },
          sward: 'none' as const,
        }),
    built: (land) => pyramidOn(context, land, id, jungle),
  };
}

function pyramidOn(context: SceneContext, land: Land, id: number, jungle: boolean): Built[] {
  const site = siteOn(context, land, id);
  const { seed, view } = context;
  const r = random(seed, 'pyramid', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  const edge = view.centre / view.focal;
  const x = side * r.between(1, 5);
  const z = r.between(58, 70);
  steps(site, x, z, side * r.between(0.16, 0.3), jungle);
  if (jungle) {
    // The wall of the forest behind and beside it, tallest at the edges, and what hangs into the picture near by.
    let n = 0;
    for (let row = 0; row < 3; row++)
      for (let at = -1.25; at < 1.25; at += 0.19) {
        const tz = 96 - row * 12 + r.bell() * 4;
        site.plant(
          r.chance(0.22) ? 'tree.palm' : 'tree.broadleaf',
          at * edge * tz + r.bell() * 2,
          tz,
          r.between(11, 19),
          `jungle ${n++}`,
        );
      }
    for (const s of [-1, 1] as const)
      for (let i = 0; i < 5; i++) {
        const tz = 54 - i * 9 + r.bell() * 2;
        site.plant(
          i % 2 === 0 ? 'tree.broadleaf' : 'tree.palm',
          s * edge * tz * r.between(0.8, 1.05),
          tz,
          r.between(11, 17),
          `flank ${s} ${i}`,
        );
        site.plant('plant.fern', s * edge * tz * r.between(0.55, 0.9), tz * 0.72, r.between(0.9, 1.6), `fern ${s} ${i}`);
        site.plant('plant.bush', s * edge * tz * r.between(0.4, 0.9), tz * 0.9, r.between(1.4, 2.6), `bush ${s} ${i}`);
      }
    for (let i = 0; i < 8; i++)
      site.plant('plant.bush', x + r.between(-19, 19), z - r.between(15, 19), r.between(0.9, 2), `foot ${i}`);
  }
  rubble(site, { x: x - side * 12, z: z - 22, spread: 5, many: 9, albedo: STONE, salt: 'pyramid', size: [0.5, 1.4] });
  return site.built;
}

function steps(site: Site, x: number, z: number, turn: number, jungle: boolean): void {
  const { seed } = site.context;
  const r = random(seed, 'pyramid', 'steps');
  const tiers = 7;
  const base = 30;
  const tall = 2.35;
  const ground = site.ground(x, z) - 0.4;
  const faces: Face[] = [];
  const stair: Face[] = [];
  for (let t = 0; t < tiers; t++) {
    const wide = base - t * 3.5;
    const y = ground + t * tall;
    const made = blockFaces(site, {
      x,
      z,
      y,
      wide,
      tall,
      deep: wide,
      turn,
      albedo: scaleRgb(STONE, r.between(0.92, 1.08)),
      taper: 0.05,
    });
    if (t === 0) site.shadow(z + base * 0.4, made.feet, tall * tiers * 0.8);
    faces.push(...made.faces);
    // Courses and stains on the sides that are seen, and what grows on the ledges.
    for (const face of frontOf(x, z, y, wide, tall, turn)) {
      const { place, normal } = face;
      for (let c = 0; c < 4; c++)
        for (let u = c % 2 === 0 ? 0 : -0.03; u < 1; u += 1.25 / wide) {
          const [a, b] = [Math.max(0, u + 0.004), Math.min(1, u + 1.25 / wide - 0.004)];
          if (b <= a) continue;
          const damp = r.next() < 0.3 && jungle ? r.between(0.2, 0.7) : 0;
          faces.push(
            site.face(
              [place(a, c / 4 + 0.02), place(b, c / 4 + 0.02), place(b, (c + 1) / 4 - 0.02), place(a, (c + 1) / 4 - 0.02)],
              scaleRgb(mixRgb(STONE, MOSS, damp), r.between(0.84, 1.14)),
              normal,
              z,
            ),
          );
        }
      if (jungle)
        for (let k = 0; k < 6; k++) {
          const u = r.next();
          const w = r.between(0.02, 0.07);
          const hang = r.between(0.3, 0.95);
          faces.push(
            site.face(
              [
                place(u, 1.06),
                place(Math.min(1, u + w), 1.06),
                place(Math.min(1, u + w * 0.8), 1 - hang * 0.7),
                place(u + w * 0.3, 1 - hang),
              ],
              scaleRgb(MOSS, r.between(0.6, 1.5)),
              normal,
              z,
            ),
          );
        }
    }
    const front = frontOf(x, z, y, wide, tall, turn)[0]!;
    // Its stair up the middle of the front, between two low walls.
    const half = 2.6 / wide;
    const out = (place: (u: number, v: number) => Point, u: number, v: number, by: number): Point => {
      const p = place(u, v);
      return [p[0] + front.normal[0] * by, p[1], p[2] + front.normal[2] * by];
    };
    for (let s = 0; s < 6; s++) {
      const reach = 1.9 - (s / 6) * 1.75;
      stair.push(
        site.face(
          [
            out(front.place, 0.5 - half, s / 6, reach),
            out(front.place, 0.5 + half, s / 6, reach),
            out(front.place, 0.5 + half, (s + 0.62) / 6, reach),
            out(front.place, 0.5 - half, (s + 0.62) / 6, reach),
          ],
          scaleRgb(STONE, 0.74),
          front.normal,
          z,
        ),
        site.face(
          [
            out(front.place, 0.5 - half, (s + 0.62) / 6, reach),
            out(front.place, 0.5 + half, (s + 0.62) / 6, reach),
            out(front.place, 0.5 + half, (s + 1) / 6, reach - 0.29),
            out(front.place, 0.5 - half, (s + 1) / 6, reach - 0.29),
          ],
          scaleRgb(STONE, 1.25),
          [0, 1, 0],
          z,
        ),
      );
    }
    for (const edge of [-1, 1] as const) {
      const u = 0.5 + edge * half;
      stair.push(
        site.face(
          [
            out(front.place, u - 0.012, 0, 2),
            out(front.place, u + 0.012, 0, 2),
            out(front.place, u + 0.012, 1.04, 0.2),
            out(front.place, u - 0.012, 1.04, 0.2),
          ],
          scaleRgb(STONE, 1.08),
          front.normal,
          z,
        ),
      );
    }
  }
  const top = ground + tiers * tall;
  site.put(z, [...faces, ...stair]);
  block(site, { x, z: z - 0.2, y: top, wide: 6, tall: 3.4, deep: 5.4, turn, albedo: scaleRgb(STONE, 1.05) });
  block(site, { x, z: z - 0.3, y: top + 3.4, wide: 6.4, tall: 0.5, deep: 5.8, turn, albedo: STONE });
  block(site, {
    x,
    z: z - 0.4,
    y: top + 3.9,
    wide: 4.4,
    tall: clamp(r.between(1.6, 2.6)),
    deep: 1.2,
    turn,
    albedo: scaleRgb(STONE, 0.96),
    taper: 0.2,
  });
  const door = frontOf(x, z - 0.2, top, 5.4, 3.4, turn)[0]!;
  site.put(z - 0.5, [
    ...[0.32, 0.5, 0.68].map((u) =>
      site.face(
        [door.place(u - 0.06, 0), door.place(u + 0.06, 0), door.place(u + 0.06, 0.62), door.place(u - 0.06, 0.62)],
        [0.02, 0.02, 0.016],
        door.normal,
        z,
      ),
    ),
  ]);
}

/** The two sides of a square block that may be seen: its front, and the one that is turned in. */
function frontOf(
  x: number,
  z: number,
  y: number,
  wide: number,
  tall: number,
  turn: number,
): { place: (u: number, v: number) => Point; normal: Point }[] {
  // Small turns: the sine is the angle and the cosine near one.
  const s = turn - (turn * turn * turn) / 6;
  const c = 1 - (turn * turn) / 2;
  const h = wide / 2;
  const at = (u: number, v: number, up: number): Point => [x + u * c - v * s, y + up, z + v * c + u * s];
  const lateral = turn > 0 ? -1 : 1;
  const seen = -(lateral * c) * x - lateral * s * z > 0;
  const side = seen ? lateral : -lateral;
  return [
    { place: (u, v) => at((u - 0.5) * wide, -h, v * tall), normal: [s, 0, -c] },
    { place: (u, v) => at(side * h, (0.5 - u) * wide * side, v * tall), normal: [side * c, 0, side * s] },
  ];
}
