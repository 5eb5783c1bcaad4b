/** Lanterns along the lane of a village after sunset: each lights its own round of the ground, and together they lead to the houses. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp } from '../math.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { heightAt, type Land } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import { SNOW } from './house-space.ts';
import type { SceneContext } from './scene.ts';

/** Metres: of a post, of its place beside the lane, and how far it lights the ground. */
const TALL = 3.1;
const ASIDE = 2.3;
const REACH = 6.5;
const LIGHT: Rgb = [0.74, 0.36, 0.1];
const IRON: Rgb = [0.05, 0.05, 0.055];

/** On one side and the other by turns; `taken` says where something else stands. */
export function laneLamps(context: SceneContext, land: Land, snow: boolean, taken: (x: number, z: number) => boolean): Built[] {
  const r = random(context.seed, 'village', 'lamps');
  const lamps: Built[] = [];
  let side = r.chance(0.5) ? 1 : -1;
  for (let z = r.between(10, 12.5); z < 90; z *= r.between(1.42, 1.56)) {
    const x = land.path(z) + side * ASIDE;
    side = -side;
    if (!taken(x, z)) lamps.push(lampAt(context, x, heightAt(land, x, z), z, snow));
  }
  return lamps;
}

function lampAt(context: SceneContext, x: number, y: number, z: number, snow: boolean): Built {
  const { view, light } = context;
  const id = context.mass('houses');
  const metre = view.focal / z;
  const px = view.centre + x * metre;
  const foot = view.horizon + (view.eye - y) * metre;
  const haze = clamp((1 - exp(-z / 900)) * 0.9);
  const lit = (albedo: Rgb, share: number): Rgb =>
    mixRgb([0, 1, 2].map((c) => albedo[c]! * light.fill[c]! * share) as unknown as Rgb, light.haze, haze);
  const quad = (color: Rgb, ...points: (readonly [number, number])[]): Face => ({
    polygon: pointsFrom(points.flatMap(([dx, up]) => [px + dx * metre, foot - up * metre])),
    color,
    id,
  });
  const box = (color: Rgb, half: number, low: number, high: number, upper = half): Face =>
    quad(color, [-half, low], [half, low], [upper, high], [-upper, high]);
  // A thin post far away is kept as wide as it takes to be seen.
  const thin = Math.max(0.05, 0.45 / metre);
  const iron = lit(IRON, 1);
  const glass = mixRgb([2.1, 1.2, 0.42], light.haze, haze * 0.4);
  const faces: Face[] = [
    box(iron, thin, -0.1, TALL),
    box(iron, thin * 2.2, -0.1, 0.4, thin * 1.4),
    box(iron, 0.17, TALL, TALL + 0.5, 0.24),
    box(glass, 0.13, TALL + 0.05, TALL + 0.45, 0.19),
    box(iron, 0.3, TALL + 0.5, TALL + 0.56),
    box(iron, 0.28, TALL + 0.56, TALL + 0.78, 0.05),
  ];
  if (snow) {
    faces.push(box(lit(SNOW, 1.6), 0.3, TALL + 0.6, TALL + 0.84, 0.07), box(lit(SNOW, 1.8), 0.24, -0.1, 0.1, 0.12));
  }
  const depth = landDepth(z);
  const lamp: Lamp = { px, foot, metre, z, drop: view.eye - y, power: (1 - haze) * (light.night ? 1 : 0.5) * (snow ? 1 : 0.5) };
  return {
    z,
    paint: (frame, y0, y1) => {
      lightGround(frame, context, lamp, y0, y1);
      paintFaces(frame, faces, depth, y0, y1);
      lightAir(frame, lamp, y0, y1);
    },
  };
}

interface Lamp {
  px: number;
  foot: number;
  metre: number;
  z: number;
  /** Metres from the viewer's eye down to its foot. */
  drop: number;
  power: number;
}

function lightGround({ color, depth, ids, width }: Frame, context: SceneContext, lamp: Lamp, y0: number, y1: number): void {
  const { view } = context;
  const { z, drop, px } = lamp;
  const sky = context.mass('sky');
  const row = (at: number): number => view.horizon + (drop * view.focal) / Math.max(2, at);
  const [nearest, farthest] = [landDepth(z - REACH * 1.5), landDepth(z + REACH * 1.5)];
  for (let y = Math.max(y0, Math.floor(row(z + REACH * 1.5))); y < Math.min(y1, Math.ceil(row(z - REACH * 1.5))); y++) {
    const along = (drop * view.focal) / (y + 0.5 - view.horizon);
    const dz = (along - z) / REACH;
    const metre = view.focal / along;
    const reach = REACH * 1.6 * metre;
    for (let x = Math.max(0, Math.floor(px - reach)); x < Math.min(width, Math.ceil(px + reach)); x++) {
      const p = y * width + x;
      if (ids[p] === sky || depth[p]! > farthest || depth[p]! < nearest) continue;
      const dx = (x + 0.5 - px) / (REACH * metre);
      const a = lamp.power * 0.62 * exp(-3.4 * (dx * dx + dz * dz));
      for (let c = 0; c < 3; c++) {
        const o = 4 * p + c;
        // What lies there gives back its own share: ruts and drifts stay to be seen.
        color[o] = color[o]! * (1 - 0.35 * a) + LIGHT[c]! * a * (0.35 + 2.2 * color[o]!) * clamp(1.2 - color[o]!);
      }
    }
  }
}

function lightAir({ color, width }: Frame, { px, foot, metre, power }: Lamp, y0: number, y1: number): void {
  const middle = foot - (TALL + 0.25) * metre;
  const reach = 1.9 * metre;
  for (let y = Math.max(y0, Math.floor(middle - reach)); y < Math.min(y1, Math.ceil(middle + reach)); y++)
    for (let x = Math.max(0, Math.floor(px - reach)); x < Math.min(width, Math.ceil(px + reach)); x++) {
      const dx = (x + 0.5 - px) / reach;
      const dy = (y + 0.5 - middle) / reach;
      const d = dx * dx + dy * dy;
      if (d >= 1) continue;
      const a = power * ((1 - d) * (1 - d) * 0.14 + 0.8 * exp(-d * 70));
      const o = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + LIGHT[c]! * a;
    }
}
