/** A fern: a rosette of arching fronds, each a tapering comb of leaflets. */
import type { Random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { atan2, clamp, cos, mix, PI, pow, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf, isAmong, isFar, type PlantLook, type PlantShape, shapesAt } from './look.ts';
import type { Part } from './parts.ts';
import { leaf, limb } from './shapes.ts';

const GREEN: readonly [Rgb, Rgb] = [
  [0.016, 0.042, 0.012],
  [0.115, 0.2, 0.045],
];
const RUST: readonly [Rgb, Rgb] = [
  [0.1, 0.045, 0.012],
  [0.42, 0.24, 0.06],
];

/** Pairs of leaflets of a frond, and the height of the fern in pixels from which on all of them are drawn. */
const PAIRS = 26;
const FULL = 62;

export function fern({ x, y, height, lean = 0 }: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const far = isFar({ x, y, height }, look);
  const [dark, bright] = look.season === 'autumn' || look.season === 'winter' ? RUST : GREEN;
  const fronds = far ? 7 : 15;
  const made: { polygons: Polygon[]; under: Polygon[]; rib: Polygon; order: number; lit: number }[] = [];
  for (let i = 0; i < fronds; i++) {
    const a = mix(0.02, 0.98, (i + r.between(0.1, 0.9)) / fronds) * PI;
    const away = r.between(-1, 1);
    // Fronds of one plant are of many lengths, or its outline would be a fan.
    const long = height * r.between(0.55, 1.25) * (1 - 0.12 * Math.abs(away));
    made.push({
      ...frond(x, y, cos(a) + lean, sin(a), long, far, far ? 7 : shapesAt(height, FULL, PAIRS), r),
      order: -away,
      lit: facingOf(light, cos(a) * 0.5, 0.75, 0.25 + 0.3 * away),
    });
  }
  made.sort((p, q) => p.order - q.order);
  return made.flatMap(({ polygons, under, rib, lit, order }): Part[] => {
    const t = clamp(lit * 0.8 + (order > 0 ? 0.1 : -0.12) + r.bell() * 0.08);
    return [
      // The leaflets of its lower side hang out of the light; of a small one that is not seen.
      ...(under.length > 0
        ? [{ polygons: under, albedo: mixRgb(dark, bright, t * 0.6), facing: clamp(0.1 + 0.6 * t), through: 0.8 }]
        : []),
      { polygons, albedo: mixRgb(dark, bright, clamp(t * 1.1 + 0.08)), facing: clamp(0.25 + 0.75 * t), through: 1 },
      { polygons: [rib], albedo: mixRgb(dark, bright, t * 0.5), facing: 0.4, through: 0.4 },
    ];
  });
}

function frond(
  x: number,
  y: number,
  out: number,
  up: number,
  long: number,
  far: boolean,
  some: number,
  r: Random,
): { polygons: Polygon[]; under: Polygon[]; rib: Polygon } {
  // Tips of the outer fronds come down to the ground and lie there.
  const droop = 0.32 + 0.16 * Math.abs(out) + r.between(0, 0.12);
  const at = (t: number): [number, number] => [
    x + out * long * 0.9 * t,
    y - long * (up * 0.95 + 0.42) * t + long * droop * t * t,
  ];
  const polygons: Polygon[] = [];
  const under: Polygon[] = [];
  const pairs = far ? 7 : PAIRS;
  const wide = (far ? 0.5 : 0.125) * (pairs / some);
  for (let i = 1; i <= pairs; i++) {
    const t = 0.12 + 0.88 * (i / pairs);
    const own = r.between(0.85, 1.1);
    if (!isAmong(i - 1, some, pairs)) continue;
    const [px, py] = at(t);
    const [qx, qy] = at(Math.min(1.05, t + 0.03));
    const l = Math.sqrt((qx - px) * (qx - px) + (qy - py) * (qy - py)) || 1;
    const tx = (qx - px) / l;
    const ty = (qy - py) / l;
    const size = long * 0.21 * pow(sin(PI * clamp(0.08 + t * 0.9, 0, 0.985)), 0.8) * own + long * 0.012;
    for (const side of [-1, 1]) {
      const c = cos(1.15);
      const s = sin(1.15) * side;
      const dx = tx * c - ty * s;
      const dy = tx * s + ty * c + 0.2;
      const angle = atan2(dy, dx);
      const lower = some > 15 && side * (tx < 0 ? -1 : 1) > 0;
      (lower ? under : polygons).push(leaf(px, py, size, Math.max(0.8, size * wide), angle));
    }
  }
  const w = Math.max(0.5, long * 0.014);
  return { polygons, under, rib: limb([at(0), at(0.35), at(0.7), at(1)], [w, w * 0.8, w * 0.5, w * 0.2]) };
}
