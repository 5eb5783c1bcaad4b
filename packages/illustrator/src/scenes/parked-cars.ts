/**
 * Cars along the kerbs of a street, where the writer tells of them ("parked cars"): solid and in the street's own perspective, those on the right seen from
 * behind and those on the left from before. They are part of the street; a vehicle that was named stands there without them, for it is to be counted.
 */
import { drawnAs } from '@atelier/lexicon';
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, PI, sin } from '../math.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import type { Polygon } from '../vector/flatten.ts';
import { type Street, sunReaches } from './city-plan.ts';
import type { Element, SceneContext } from './scene.ts';

const PAINTS: readonly Rgb[] = [
  [0.62, 0.62, 0.6],
  [0.34, 0.36, 0.38],
  [0.045, 0.048, 0.055],
  [0.05, 0.09, 0.2],
  [0.3, 0.035, 0.03],
  [0.1, 0.16, 0.13],
  [0.45, 0.4, 0.3],
];
const GLASS: Rgb = [0.05, 0.065, 0.08];
const SNOW: Rgb = [0.8, 0.82, 0.86];
const TYRE: Rgb = [0.018, 0.018, 0.02];
/** Metres: width, length, and from the kerb. */
const WIDE = 1.75;
const LONG = 4.3;
const OFF = 0.25;
/** Along the length and up, from the tail; the belt is where the glass begins. */
const BODY: readonly (readonly [number, number])[] = [
  [0.02, 0.3],
  [0, 0.62],
  [0.03, 0.92],
  [0.3, 0.95],
  [0.72, 0.93],
  [0.96, 0.78],
  [1, 0.55],
  [0.99, 0.3],
];
const CABIN: readonly (readonly [number, number])[] = [
  [0.07, 0.92],
  [0.19, 1.36],
  [0.3, 1.44],
  [0.52, 1.44],
  [0.73, 0.92],
];
const PANES: readonly (readonly [number, number])[] = [
  [0.13, 0.97],
  [0.22, 1.32],
  [0.31, 1.38],
  [0.51, 1.38],
  [0.67, 0.97],
];

interface Car {
  z: number;
  /** Lateral metres of its kerb side and of its road side. */
  kerb: number;
  road: number;
  side: -1 | 1;
  parts: readonly Part[];
}

/** The element that tells of them; none where a vehicle was named. */
export function parkedIn({ brief, element }: Pick<SceneContext, 'brief' | 'element'>): Element | undefined {
  const driven = brief.subjects.some((s) => !s.off && s.source === 'user' && drawnAs(s.name)?.category === 'vehicle');
  return driven ? undefined : element('parked-cars');
}

export function parkedCarsPass(context: SceneContext, street: Street, id: number): Pass {
  const { view, light } = context;
  const cars = carsAlong(context, street);
  const sun = sunPlace(view, light);
  return {
    name: 'parked cars',
    run(frame, _k, y0, y1) {
      for (const car of cars) {
        shadeUnder(frame, car, context, street, y0, y1);
        const place = { id, depth: clamp(0.1 + car.z / 140), haze: clamp(1 - exp(-car.z * (0.004 + 0.019 * light.mist))) };
        paintParts(frame, car.parts, view, light, sun, place, y0, y1);
      }
    },
  };
}

function carsAlong(context: SceneContext, street: Street): Car[] {
  if (street.road < 2.6) return [];
  const cars: Car[] = [];
  // A narrow road has room for one row.
  const sides =
    street.road < 3.6 ? ([random(context.seed, 'city', 'parked').chance(0.5) ? 1 : -1] as const) : ([-1, 1] as const);
  for (const side of sides) {
    const r = random(context.seed, 'city', 'parked', side);
    // The nearest stands beyond the crossing and far enough off to be seen whole.
    let z = Math.max(9, (street.crossing ?? 0) + 4.5) + r.between(0, 4);
    while (z < 62) {
      const gap = r.chance(0.3) ? r.between(4, 11) : r.between(0.9, 1.6);
      cars.push(carAt(context, street, side, z, r));
      z += LONG + gap;
    }
  }
  return cars.sort((a, b) => b.z - a.z);
}

function carAt({ view, light }: SceneContext, street: Street, side: -1 | 1, z0: number, r: Random): Car {
  const kerb = side * (street.road - OFF);
  const road = side * (street.road - OFF - WIDE);
  const stretch = r.between(0.94, 1.06);
  const paint = scaleRgb(r.pick(PAINTS), r.between(0.85, 1.15));
  const tall = r.chance(0.25) ? 1.16 : 1;
  const point = (x: number, y: number, z: number): [number, number] => [
    street.vanish + (x * view.focal) / z,
    view.horizon + ((view.eye - y) * view.focal) / z,
  ];
  // On the left they come towards the viewer: the near end is the bonnet.
  const along = (t: number): number => z0 + LONG * stretch * (side > 0 ? t : 1 - t);
  const flank = (shape: typeof BODY, inset: number): Polygon =>
    Float64Array.from(shape.flatMap(([t, y]) => point(road + side * inset, y * (y > 0.93 ? tall : 1), along(t))));
  const across = (z: number, low: number, high: number, inset: number, insetHigh = inset): Polygon =>
    Float64Array.from([
      ...point(kerb - side * inset, low, z),
      ...point(road + side * inset, low, z),
      ...point(road + side * insetHigh, high, z),
      ...point(kerb - side * insetHigh, high, z),
    ]);
  const slope = (za: number, ya: number, ia: number, zb: number, yb: number, ib: number): Polygon =>
    Float64Array.from([
      ...point(kerb - side * ia, ya, za),
      ...point(road + side * ia, ya, za),
      ...point(road + side * ib, yb, zb),
      ...point(kerb - side * ib, yb, zb),
    ]);
  const wheel = (t: number, radius: number): Polygon =>
    Float64Array.from(
      Array.from({ length: 16 }, (_, i) => {
        const a = (i / 16) * 2 * PI;
        return point(road, 0.32 + radius * sin(a), along(t) + radius * cos(a));
      }).flat(),
    );
  const near = z0;
  const bonnet = side < 0;
  // The near end: over the bumper a bonnet or a lid, then the glass that leans back to the roof.
  const [lipZ, lipY] = bonnet ? [along(0.74), 0.93] : [along(0.06), 0.93];
  const [roofZ, roofY] = [bonnet ? along(0.53) : along(0.2), 1.38 * tall];
  const lit = sunReaches(street, (kerb + road) / 2, 1, z0 + 2) * street.sun.power;
  const shade = 0.45 + 0.55 * lit;
  const dark = light.night || light.time === 'dusk';
  // By night a street is lit from above by its lamps.
  const lift = dark ? 2.6 : 1;
  const part = (polygons: Polygon[], albedo: Rgb, facing: number): Part => ({
    polygons,
    albedo: scaleRgb(albedo, shade * lift),
    facing,
    through: 0,
  });
  const lamp: Rgb = bonnet ? [0.7, 0.68, 0.6] : [0.42, 0.02, 0.015];
  const lamps = (x: number): Polygon =>
    Float64Array.from([
      ...point(x, 0.62, near),
      ...point(x + side * 0.3, 0.62, near),
      ...point(x + side * 0.3, 0.78, near),
      ...point(x, 0.78, near),
    ]);
  // Snow that lies on the streets lies on roofs and bonnets too.
  const topped = (albedo: Rgb, share: number): Rgb => mixRgb(albedo, SNOW, street.snow * share);
  const sideLit = street.sun.side === side ? 0.35 : 0.75;
  return {
    z: z0,
    kerb,
    road,
    side,
    parts: [
      part([across(near + 0.3, 0, 0.4, 0.12)], TYRE, 0.3),
      part([flank(CABIN, 0.14)], scaleRgb(paint, 0.8), sideLit),
      part([flank(BODY, 0)], paint, sideLit),
      part([flank(PANES, 0.12)], GLASS, 0.9),
      part(
        [slope(roofZ, roofY, 0.2, along(bonnet ? 0.3 : 0.52), 1.43 * tall, 0.2)],
        topped(mixRgb(paint, [0.5, 0.55, 0.6], 0.25), 0.95),
        1,
      ),
      part([slope(lipZ, lipY, 0.1, roofZ, roofY, 0.24)], topped(mixRgb(GLASS, [0.4, 0.5, 0.6], 0.22), 0.35), 1),
      part([slope(near, bonnet ? 0.76 : 0.88, 0.04, lipZ, lipY, 0.06)], topped(mixRgb(paint, [0.5, 0.55, 0.6], 0.15), 0.9), 1),
      part([wheel(0.2, 0.34), wheel(0.8, 0.34)], TYRE, 0.3),
      part([wheel(0.2, 0.19), wheel(0.8, 0.19)], [0.3, 0.3, 0.32], 0.6),
      part([across(near, 0.24, bonnet ? 0.78 : 0.9, 0.02, 0.06)], scaleRgb(paint, 0.82), 0.55),
      part([across(near, 0.24, 0.4, 0.02)], [0.05, 0.05, 0.055], 0.5),
      part([across(near, 0.46, 0.57, 0.62)], [0.6, 0.6, 0.56], 0.6),
      part([lamps(road + side * 0.08), lamps(kerb - side * 0.38)], lamp, 1),
    ],
  };
}

/** The dark of the ground under a car and a little about it, whatever the sky. */
function shadeUnder(
  { color, width }: Frame,
  { z, kerb, road, side }: Car,
  { view }: SceneContext,
  street: Street,
  y0: number,
  y1: number,
): void {
  const last = view.horizon + (view.eye * view.focal) / (z - 0.5);
  const first = view.horizon + (view.eye * view.focal) / (z + LONG + 0.4);
  for (let y = Math.max(y0, Math.floor(first)); y < Math.min(y1, last); y++) {
    const at = distanceAt(view, y + 0.5);
    const scale = view.focal / at;
    const ends = clamp((at - z + 0.5) / 0.5) * clamp((z + LONG + 0.4 - at) / 0.5);
    const [a, b] = [street.vanish + (road - side * 0.5) * scale, street.vanish + kerb * scale];
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, to); x++) {
      const open = Math.abs(x + 0.5 - a) / (0.6 * scale);
      const dark = 0.68 * ends * clamp(open);
      const p = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! * (1 - dark);
    }
  }
}
