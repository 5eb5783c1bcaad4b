/** What stands on a square of itself: its lanterns; at Christmas the tree in the middle, and the booths of the market. */
import { type Brief, random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, sin, TAU } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import type { SceneContext } from './scene.ts';

const CHRISTMAS = /\b(?:christmas|xmas|advent|yule\w*|noel)\b/;

export const isChristmas = ({ brief }: { brief: Brief }): boolean => CHRISTMAS.test(brief.idea.toLowerCase());

interface Spark {
  x: number;
  y: number;
  radius: number;
  color: Rgb;
}

/** Lights as they are seen: a bright middle, and what the air makes of it. */
function sparksPass(name: string, sparks: readonly Spark[], id: number, depth: number): Pass {
  return {
    name,
    run(frame, _k, y0, y1) {
      for (const spark of sparks) paintSpark(frame, spark, id, depth, y0, y1);
    },
  };
}

function paintSpark(
  { color, ids, depth, width }: Frame,
  { x, y, radius, color: light }: Spark,
  id: number,
  away: number,
  y0: number,
  y1: number,
): void {
  const reach = radius * 6;
  for (let py = Math.max(y0, Math.floor(y - reach)); py < Math.min(y1, Math.ceil(y + reach)); py++)
    for (let px = Math.max(0, Math.floor(x - reach)); px < Math.min(width, Math.ceil(x + reach)); px++) {
      const dx = (px + 0.5 - x) / radius;
      const dy = (py + 0.5 - y) / radius;
      const d2 = dx * dx + dy * dy;
      const a = 1.5 * exp(-d2 * 1.4) + 0.11 * exp(-d2 * 0.16);
      if (a < 0.004) continue;
      const p = py * width + px;
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! + light[c]! * a;
      if (d2 < 1) {
        ids[p] = id;
        depth[p] = Math.min(depth[p]!, away);
      }
    }
}

const WARM: Rgb = [1.5, 0.9, 0.36];
const IRON: Rgb = [0.04, 0.045, 0.05];

interface Bench {
  view: View;
  faces: Face[];
  id: number;
  lit(albedo: Rgb, facing: number): Rgb;
  /** A point of the square in the picture: metres to the right, up and away. */
  at(x: number, y: number, z: number): [number, number];
  shape(points: readonly [number, number][], color: Rgb): void;
}

function benchOf(context: SceneContext, id: number): Bench {
  const { view, light } = context;
  const faces: Face[] = [];
  return {
    view,
    faces,
    id,
    lit: (albedo, facing) =>
      [0, 1, 2].map(
        (c) =>
          albedo[c]! * (light.key[c]! * facing * (light.night ? 0.4 : 0.8) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.6),
      ) as unknown as Rgb,
    at: (x, y, z) => [view.centre + (x * view.focal) / z, view.horizon + ((view.eye - y) * view.focal) / z],
    shape: (points, color) => {
      faces.push({ polygon: pointsFrom(points.flat()), color, id });
    },
  };
}

/** Posts with a lantern on top along both sides. */
export function lanternPasses(context: SceneContext): Pass[] {
  const lamps = context.element('lamps');
  if (!lamps) return [];
  const { light } = context;
  const bench = benchOf(context, lamps.id);
  const sparks: Spark[] = [];
  const on = light.night || light.time === 'dusk' || light.cover > 0.5 || light.mist > 0.5;
  for (const z of [32, 23, 15.5])
    for (const side of [-1, 1]) {
      const x = side * (z > 30 ? 8.5 : 9.5);
      const box = (w: number, low: number, high: number, color: Rgb): void =>
        bench.shape(
          [bench.at(x - w, low, z), bench.at(x + w, low, z), bench.at(x + w, high, z), bench.at(x - w, high, z)],
          color,
        );
      const iron = bench.lit(IRON, 0.5);
      box(0.16, 0, 0.5, iron);
      box(0.06, 0.5, 3.6, iron);
      box(0.2, 3.6, 4.2, on ? WARM : bench.lit([0.6, 0.6, 0.55], 0.7));
      bench.shape([bench.at(x - 0.28, 4.2, z), bench.at(x + 0.28, 4.2, z), bench.at(x, 4.6, z)], iron);
      const [px, py] = bench.at(x, 3.9, z);
      if (on) sparks.push({ x: px, y: py, radius: (0.5 * context.view.focal) / z, color: scaleRgb(WARM, 0.5) });
    }
  return [
    { name: 'lanterns', run: (frame, _k, y0, y1) => paintFaces(frame, bench.faces, 0.3, y0, y1) },
    sparksPass('lantern light', sparks, lamps.id, 0.3),
  ];
}

const FIR: Rgb = [0.025, 0.075, 0.035];
const BAUBLES: readonly Rgb[] = [
  [1.5, 0.85, 0.3],
  [1.5, 0.9, 0.4],
  [1.2, 0.18, 0.12],
  [0.3, 0.6, 1.3],
  [1.4, 1.2, 0.8],
];

/** The tree: tiers of boughs, narrower upwards, in lights, with a star. */
export function firPass(context: SceneContext): Pass {
  const { view, light, seed, setting } = context;
  const id = context.mass('buildings');
  const r = random(seed, 'square', 'fir');
  const bench = benchOf(context, id);
  const z = 25;
  const x0 = r.between(-4.5, 4.5);
  const tall = r.between(10, 12.5);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  bench.shape(
    [bench.at(x0 - 0.4, 0, z), bench.at(x0 + 0.4, 0, z), bench.at(x0 + 0.4, 1.6, z), bench.at(x0 - 0.4, 1.6, z)],
    bench.lit([0.12, 0.08, 0.05], 0.4),
  );
  const tiers = 9;
  const sparks: Spark[] = [];
  for (let i = 0; i < tiers; i++) {
    const low = 1.1 + (tall - 1.6) * (i / tiers);
    const high = Math.min(tall, low + (tall / tiers) * 2.1);
    const half = 3.3 * (1 - i / tiers) + 0.35;
    const points: [number, number][] = [bench.at(x0, high, z)];
    const tips = 9;
    for (let k = 0; k <= tips; k++) {
      const t = k / tips;
      const x = x0 + half * (1 - 2 * t);
      const sag = 0.5 * (1 - 4 * (t - 0.5) * (t - 0.5));
      points.push(bench.at(x, low - sag + r.between(-0.12, 0.12), z));
      if (k < tips) points.push(bench.at(x - half / tips, low - sag + 0.45 + r.between(0, 0.16), z));
    }
    bench.shape(points, bench.lit(scaleRgb(FIR, 0.75 + 0.5 * (i / tiers)), 0.7));
    if (snow)
      for (const side of [-1, 1])
        bench.shape(
          [
            bench.at(x0 + side * half * 0.98, low - 0.02, z),
            bench.at(x0 + side * half * 0.5, low + (high - low) * 0.5, z),
            bench.at(x0 + side * half * 0.42, low + (high - low) * 0.36, z),
            bench.at(x0 + side * half * 0.7, low + 0.1, z),
          ],
          bench.lit([0.78, 0.82, 0.88], 0.8),
        );
    for (let k = 0; k < 12 - i; k++) {
      const t = (k + r.next()) / (12 - i);
      const [x, y] = bench.at(x0 + half * 0.92 * (1 - 2 * t), low + r.between(-0.2, 0.9), z);
      sparks.push({ x, y, radius: ((0.09 + 0.05 * r.next()) * view.focal) / z, color: r.pick(BAUBLES) });
    }
  }
  const star: [number, number][] = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? 0.75 : 0.3;
    return bench.at(x0 + reach * sin((i * TAU) / 10), tall + 0.5 + reach * cos((i * TAU) / 10), z);
  });
  bench.shape(star, [1.6, 1.15, 0.4]);
  const [sx, sy] = bench.at(x0, tall + 0.5, z);
  sparks.push({ x: sx, y: sy, radius: (0.5 * view.focal) / z, color: [0.8, 0.55, 0.2] });
  const lights = sparksPass('lights', sparks, id, 0.28);
  return {
    name: 'christmas tree',
    run(frame, k, y0, y1) {
      paintFaces(frame, bench.faces, 0.28, y0, y1);
      lights.run(frame, k, y0, y1);
    },
  };
}

const CLOTHS = ['#a8322a', '#2f5f3f', '#d9b46a', '#8a2a3a'].map(hex);
const PLANKS: Rgb = [0.2, 0.12, 0.07];

/** Booths of boards with a lit inside, along both sides of the square. */
export function boothPasses(context: SceneContext): Pass[] {
  const { light, seed, setting, view } = context;
  const id = context.mass('buildings');
  const bench = benchOf(context, id);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const r = random(seed, 'square', 'booths');
  const sparks: Spark[] = [];
  for (const z of [33, 27, 21.5, 17])
    for (const side of [-1, 1] as const) {
      const x = side * (z > 30 ? 5.5 : 7.2) + r.between(-0.5, 0.5);
      booth(bench, { x, z, side, cloth: r.pick(CLOTHS), snow });
      for (let i = 0; i < 7; i++) {
        const t = i / 6;
        const [px, py] = bench.at(x - 1.7 + 3.4 * t, 2.35 - 0.5 * (t - t * t), z);
        sparks.push({ x: px, y: py, radius: (0.07 * view.focal) / z, color: WARM });
      }
      const [gx, gy] = bench.at(x, 1.6, z);
      sparks.push({
        x: gx,
        y: gy,
        radius: (0.9 * view.focal) / z,
        color: scaleRgb(WARM, 0.1 + 0.12 * clamp(light.night ? 1 : light.cover)),
      });
    }
  return [
    { name: 'booths', run: (frame, _k, y0, y1) => paintFaces(frame, bench.faces, 0.3, y0, y1) },
    sparksPass('booth lights', sparks, id, 0.3),
  ];
}

function booth(
  { at, shape, lit }: Bench,
  { x, z, side, cloth, snow }: { x: number; z: number; side: 1 | -1; cloth: Rgb; snow: boolean },
): void {
  const w = 1.7;
  const back = z + 2;
  const box = (x0: number, x1: number, y0: number, y1: number, color: Rgb): void =>
    shape([at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)], color);
  // The wall towards the middle of the square.
  const inner = x - side * w;
  shape([at(inner, 0, z), at(inner, 0, back), at(inner, 2.5, back), at(inner, 2.5, z)], lit(scaleRgb(PLANKS, 0.8), 0.4));
  box(x - w, x + w, 0, 2.5, [0.62, 0.36, 0.14]);
  // What is for sale: rows of small things before the light.
  for (let i = 0; i < 9; i++)
    box(x - w + 0.2 + i * 0.37, x - w + 0.42 + i * 0.37, 1, 1.25 + 0.16 * ((i * 5) % 3), [0.16 + 0.08 * (i % 3), 0.07, 0.04]);
  box(x - w, x + w, 0, 1, lit(PLANKS, 0.7));
  for (let i = 1; i < 8; i++) box(x - w + i * 0.43, x - w + i * 0.43 + 0.04, 0, 1, lit(scaleRgb(PLANKS, 0.6), 0.6));
  for (const post of [-w, w - 0.14]) box(x + post, x + post + 0.14, 0, 2.5, lit(scaleRgb(PLANKS, 1.3), 0.7));
  const roof = snow ? ([0.82, 0.85, 0.9] as Rgb) : cloth;
  shape(
    [at(x - w - 0.3, 2.45, z - 0.2), at(x + w + 0.3, 2.45, z - 0.2), at(x + w, 3.3, z + 1), at(x - w, 3.3, z + 1)],
    lit(roof, 0.85),
  );
  for (let i = 0; i < 9; i++)
    shape(
      [
        at(x - w - 0.3 + i * 0.444, 2.45, z - 0.2),
        at(x - w - 0.3 + (i + 1) * 0.444, 2.45, z - 0.2),
        at(x - w - 0.3 + (i + 0.5) * 0.444, 2.12, z - 0.2),
      ],
      lit(i % 2 === 0 ? cloth : [0.74, 0.7, 0.62], 0.7),
    );
}
