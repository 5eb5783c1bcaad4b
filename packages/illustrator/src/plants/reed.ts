/** Reeds: a stand of stalks with long leaves, some with brown heads; and a tuft of grass. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { PlantLook, PlantShape } from './look.ts';
import { isFar } from './look.ts';
import { blade } from './palm.ts';
import type { Part } from './parts.ts';
import { clockwise, limb } from './shapes.ts';

const REED: readonly Rgb[] = [
  [0.05, 0.075, 0.02],
  [0.11, 0.15, 0.04],
  [0.2, 0.23, 0.07],
];
const GRASS: readonly Rgb[] = [
  [0.03, 0.07, 0.015],
  [0.08, 0.15, 0.03],
  [0.17, 0.25, 0.06],
];
const STRAW: readonly Rgb[] = [
  [0.16, 0.11, 0.045],
  [0.3, 0.22, 0.09],
  [0.45, 0.35, 0.16],
];

const dry = (look: PlantLook): boolean => look.season === 'autumn' || look.season === 'winter';

export function reed(shape: PlantShape, r: Random, _light: Light, look: PlantLook = {}): Part[] {
  const { x, y, height, lean = 0.05 } = shape;
  const tones = (dry(look) ? STRAW : REED).map((albedo): { albedo: Rgb; polygons: Polygon[] } => ({ albedo, polygons: [] }));
  const heads: Polygon[] = [];
  const stalks = isFar(shape, look) ? 9 : 24;
  for (let i = 0; i < stalks; i++) {
    const fx = x + r.bell() * height * 0.13;
    const tall = height * r.between(0.55, 1);
    const tip = fx + tall * (lean + r.bell() * 0.07);
    const wide = Math.max(0.5, height * 0.009);
    const tone = tones[r.below(3)]!;
    tone.polygons.push(clockwise(blade(fx, y, fx, y - tall * 0.6, tip, y - tall, wide)));
    for (let k = 0; k < 3; k++) {
      const long = tall * r.between(0.5, 0.95);
      const bend = (r.chance(0.5) ? 1 : -1) * long * r.between(0.15, 0.42);
      const from = y - tall * r.between(0, 0.25);
      tones[r.below(3)]!.polygons.push(
        clockwise(
          blade(fx, from, fx + bend * 0.2, from - long * 0.75, fx + bend, from - long * r.between(0.6, 0.9), wide * 1.5),
        ),
      );
    }
    if (i % 3 === 0)
      heads.push(
        limb(
          [
            [tip, y - tall * 1.02],
            [tip - tall * 0.006, y - tall * 0.94],
            [tip - tall * 0.012, y - tall * 0.86],
          ],
          [wide * 1.6, wide * 3.4, wide * 1.8],
        ),
      );
  }
  return [
    ...tones.map(({ albedo, polygons }, i): Part => ({ albedo, polygons, facing: 0.35 + 0.25 * i, through: 0.85 })),
    { polygons: heads, albedo: [0.1, 0.055, 0.03], facing: 0.5, through: 0.2 },
  ];
}

/** A tuft of grass, wider than high. */
export function tuft({ x, y, height, lean = 0.1 }: PlantShape, r: Random, _light: Light, look: PlantLook = {}): Part[] {
  const tones = (dry(look) ? STRAW : GRASS).map((albedo): { albedo: Rgb; polygons: Polygon[] } => ({ albedo, polygons: [] }));
  for (let i = 0; i < 42; i++) {
    const side = r.bell() * 0.55;
    const fx = x + side * height * 0.42;
    const tall = height * r.between(0.45, 1);
    const out = (side * 0.75 + lean + r.bell() * 0.12) * tall;
    tones[r.below(3)]!.polygons.push(
      clockwise(
        blade(fx, y, fx + out * 0.25, y - tall * 0.75, fx + out, y - tall * r.between(0.75, 1), Math.max(0.45, height * 0.014)),
      ),
    );
  }
  return tones.map(({ albedo, polygons }, i): Part => ({ albedo, polygons, facing: 0.35 + 0.28 * i, through: 0.95 }));
}
