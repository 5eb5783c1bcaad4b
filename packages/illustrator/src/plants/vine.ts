/** A grape vine on its trellis, seen along the row: a stake, a short dark stem, and above it a wall of broad leaves with grapes low in it. */
import type { Rgb } from '../colour.ts';
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import { leafTones } from './leaf-colours.ts';
import { type Clump, foliage } from './leaves.ts';
import { isFar, leafless } from './look.ts';
import type { Part } from './parts.ts';
import type { Plant } from './plant.ts';
import { blob, limb } from './shapes.ts';

const STAKE: Rgb = [0.3, 0.24, 0.18];
const STEM: Rgb = [0.1, 0.075, 0.055];
const GRAPES: Rgb = [0.09, 0.035, 0.12];
/** Part of the height below which there are no leaves. */
const BARE = 0.36;

export const vine: Plant = ({ x, y, height }, r, light, look = {}) => {
  const tones = leafTones('bush', look.season, look.leaf ?? (look.season === 'autumn' ? undefined : [0.2, 0.27, 0.07]), r);
  const at = (u: number, v: number): [number, number] => [x + u * height, y - v * height];
  const stake: Part = {
    polygons: [limb([at(0.02, -0.02), at(0.02, 1.02)], [height * 0.034, height * 0.03])],
    albedo: STAKE,
    facing: 0.6,
    through: 0,
  };
  const bend = r.bell() * 0.05;
  const stem: Part = {
    polygons: [
      limb(
        [at(0, -0.01), at(bend, 0.2), at(-bend * 0.5, 0.5), at(bend, 0.8)],
        [0.04, 0.032, 0.024, 0.01].map((w) => w * height),
      ),
    ],
    albedo: STEM,
    facing: 0.4,
    through: 0,
  };
  if (leafless(light, look)) return [stake, stem];
  if (isFar({ x, y, height }, look)) {
    const low: Polygon[] = [];
    const high: Polygon[] = [];
    for (let k = 0; k < 5; k++) {
      const v = mix(BARE + 0.06, 0.94, k / 4);
      (k < 3 ? low : high).push(blob(x + r.bell() * 0.06 * height, y - v * height, height * 0.2, height * 0.13, 0.4, r, 9));
    }
    return [
      stem,
      { polygons: low, albedo: tones[1]!, facing: 0.4, through: 0.6 },
      { polygons: high, albedo: tones[3]!, facing: 0.75, through: 0.9 },
    ];
  }
  const clumps = Array.from({ length: 26 }, (): Clump => {
    const v = mix(BARE, 1, r.next());
    const u = r.bell() * 0.17;
    return {
      x: x + u * height,
      y: y - v * height,
      radius: height * r.between(0.07, 0.11),
      front: r.between(-0.8, 1),
      nx: u * 4,
      ny: (v - 0.66) * 2,
    };
  }).sort((a, b) => b.y - a.y);
  const { behind, before } = foliage(clumps, { tones, leaf: height * 0.055, density: 0.7, hang: 0.5 }, light, r);
  const grapes: Polygon[] = [];
  if (look.season === 'autumn' || look.season === undefined)
    for (let k = 0; k < 3; k++) {
      const [gx, gy] = [x + r.bell() * 0.14 * height, y - r.between(BARE, BARE + 0.14) * height];
      for (let b = 0; b < 9; b++) {
        const row = Math.floor(b / 3);
        grapes.push(berry(gx + ((b % 3) - 1) * height * 0.016 * (1 - row * 0.28), gy + row * height * 0.02, height * 0.0125));
      }
    }
  return [...behind, stake, stem, ...before, { polygons: grapes, albedo: GRAPES, facing: 0.7, through: 0.1 }];
};

function berry(x: number, y: number, radius: number): Polygon {
  const points: number[] = [];
  for (let k = 0; k < 7; k++) points.push(x + cos((k / 7) * TAU) * radius, y + sin((k / 7) * TAU) * radius);
  return pointsFrom(points);
}
