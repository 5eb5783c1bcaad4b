/** Cars that come and go far down a street after sunset: dark bodies behind their lamps, and what wet asphalt makes of those. Part of the street. */
import { drawnAs } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Street } from './city-plan.ts';
import { type Face, paintFaces } from './faces.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

const WHITE: Rgb = [1.5, 1.25, 0.9];
const RED: Rgb = [1.3, 0.1, 0.05];
/** Metres. */
const HALF = 0.86;
const LAMP = 0.68;
const LAMP_UP = 0.66;

const STILL =
  /\b(?:empty|deserted|abandoned|lonely|pedestrian|car-?free|no (?:cars|traffic)|without (?:cars|traffic)|flooded)\b/;

/** Where a vehicle was named it is to be counted, and where the street is said to be empty it is. Said from the start (L1). */
export function hasTraffic({ brief, light }: SceneContext, { road, neon }: Street): boolean {
  if (!(light.night || light.time === 'dusk') || road < 4 || neon) return false;
  if (STILL.test(saidFromStart(brief))) return false;
  return !brief.subjects.some((s) => s.source === 'user' && drawnAs(s.name)?.category === 'vehicle');
}

export function trafficPass(context: SceneContext, street: Street): Pass {
  const r = random(context.seed, 'city', 'traffic');
  const cars: SeenCar[] = [];
  for (const comes of [true, false]) {
    let z = r.between(comes ? 24 : 34, comes ? 38 : 52);
    for (let i = 0; i < 3; i++, z *= r.between(1.35, 1.9)) cars.push(carAt(context, street, comes, z));
  }
  cars.sort((a, b) => b.z - a.z);
  return {
    name: 'traffic',
    weight: 0.3,
    run(frame, _k, y0, y1) {
      for (const car of cars) {
        paintFaces(frame, car.faces, clamp(0.1 + car.z / 140), y0, y1);
        for (const side of [-1, 1]) {
          const x = car.x + side * LAMP * car.metre;
          shine(frame, x, car.lampRow, car.metre * 0.13 + 0.5, car.comes ? WHITE : RED, car.comes ? 2.2 : 1.3, y0, y1);
          if (car.comes) shine(frame, x, car.lampRow, car.metre * 0.9, WHITE, 0.16, y0, y1);
          lightStreak(frame, street, x, car.mirrorRow, car.metre * 0.3, car.comes ? WHITE : RED, car.power, y0, y1);
        }
      }
    },
  };
}

interface SeenCar {
  z: number;
  x: number;
  metre: number;
  comes: boolean;
  lampRow: number;
  mirrorRow: number;
  power: number;
  faces: Face[];
}

function carAt(context: SceneContext, street: Street, comes: boolean, z: number): SeenCar {
  const { view, light } = context;
  const metre = view.focal / z;
  const x = street.vanish + (comes ? -1 : 1) * street.road * 0.34 * metre;
  const foot = view.horizon + view.eye * metre;
  const haze = clamp(1 - exp(-z * 0.012));
  const id = context.mass('street');
  const tone = (albedo: number, share: number): Rgb =>
    mixRgb(light.fill.map((c) => c * albedo * share) as unknown as Rgb, light.haze, haze);
  const shape = (color: Rgb, points: readonly (readonly [number, number])[]): Face => ({
    polygon: pointsFrom(points.flatMap(([dx, up]) => [x + dx * metre, foot - up * metre])),
    color,
    id,
  });
  const faces = [
    shape(tone(0.01, 1), [
      [-HALF, 0],
      [HALF, 0],
      [HALF, 0.34],
      [-HALF, 0.34],
    ]),
    shape(tone(0.1, 0.8), [
      [-HALF, 0.28],
      [HALF, 0.28],
      [HALF, 0.86],
      [0.78, 0.95],
      [-0.78, 0.95],
      [-HALF, 0.86],
    ]),
    shape(tone(0.16, 0.9), [
      [-0.78, 0.95],
      [0.78, 0.95],
      [0.6, 1.42],
      [-0.6, 1.42],
    ]),
    shape(tone(0.04, 1), [
      [-0.68, 0.97],
      [0.68, 0.97],
      [0.54, 1.36],
      [-0.54, 1.36],
    ]),
  ];
  return {
    z,
    x,
    metre,
    comes,
    lampRow: foot - LAMP_UP * metre,
    mirrorRow: foot + LAMP_UP * metre,
    power: street.wet * (comes ? 0.75 : 0.5) * (1 - 0.5 * haze),
    faces,
  };
}

/** A round of light, added. */
function shine(
  { color, width }: Frame,
  cx: number,
  cy: number,
  reach: number,
  tint: Rgb,
  power: number,
  y0: number,
  y1: number,
): void {
  const far = reach * 2.6;
  for (let y = Math.max(y0, Math.floor(cy - far)); y < Math.min(y1, Math.ceil(cy + far)); y++)
    for (let x = Math.max(0, Math.floor(cx - far)); x < Math.min(width, Math.ceil(cx + far)); x++) {
      const dx = (x + 0.5 - cx) / reach;
      const dy = (y + 0.5 - cy) / reach;
      const a = power * exp(-dx * dx - dy * dy);
      const o = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + tint[c]! * a;
    }
}

/** A light as wet asphalt draws it out towards the viewer: from `row`, where a mirror would show it, long downwards and short up. */
export function lightStreak(
  { color, ids, width, height }: Frame,
  street: Street,
  cx: number,
  row: number,
  half: number,
  tint: Rgb,
  power: number,
  y0: number,
  y1: number,
): void {
  const x0 = Math.round(cx);
  if (power < 0.02 || x0 < 0 || x0 >= width) return;
  const ground = street.feet[x0]!;
  const up = Math.max(2, row - ground);
  const down = up * 1.6 + half * 4;
  // What stands before the road keeps its own light.
  const own = ids[Math.min(height - 1, Math.max(0, Math.round(row))) * width + x0]!;
  for (let y = Math.max(y0, Math.ceil(ground)); y < Math.min(y1, Math.ceil(row + down * 2)); y++) {
    const t = y < row ? (row - y) / (up * 0.7) : (y - row) / down;
    const wide = half * (1 + 0.5 * clamp((y - row) / down));
    const fade = power * exp(-t * t * 2);
    if (fade < 0.006) continue;
    for (let x = Math.max(0, Math.floor(cx - wide * 2.4)); x < Math.min(width, Math.ceil(cx + wide * 2.4)); x++) {
      const p = y * width + x;
      if (ids[p] !== own) continue;
      const dx = (x + 0.5 - cx) / wide;
      // Ripples and worn stone break it: where the road mirrors more it is brighter.
      const sheen = clamp(0.35 + 3 * (color[4 * p]! + color[4 * p + 1]!), 0.35, 1.5);
      const a = fade * exp(-dx * dx) * sheen;
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! + tint[c]! * a;
    }
  }
}
