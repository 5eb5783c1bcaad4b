/** A broad-leaved tree in whose crown fruit hangs, apples where none is said, unless another season has taken it. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsOf } from '../vector/points.ts';
import { broadleaf } from './broadleaf.ts';
import { isFar, leafless, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { clockwise } from './shapes.ts';

const APPLE: Rgb = [0.52, 0.05, 0.035];
/** How many hang where one sees them. */
const MANY = 46;
/** Radius as a part of the tree's height: larger than life, since a tree is looked at from afar. */
const SIZE = 0.0135;

export function fruitTree(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const tree = broadleaf(shape, r, light, look);
  if (leafless(light, look) || look.season === 'spring' || isFar(shape, look)) return tree;
  // On the leaves that are in front, a little below each.
  const leaves = tree.slice(Math.floor(tree.length / 2)).flatMap(({ polygons, through }) => (through > 0.2 ? polygons : []));
  if (leaves.length === 0) return tree;
  const radius = Math.max(1.1, shape.height * SIZE);
  const fruit = look.fruit ?? APPLE;
  const shaded: Polygon[] = [];
  const lit: Polygon[] = [];
  for (let i = 0; i < MANY; i++) {
    const at = leaves[Math.floor(((i + r.next()) / MANY) * leaves.length)] ?? leaves[0]!;
    const [x, y] = [at[0]!, at[1]! + radius * 0.6];
    const size = radius * r.between(0.85, 1.1);
    shaded.push(disc(x, y, size));
    lit.push(disc(x - size * 0.22, y - size * 0.26, size * 0.62));
  }
  return [
    ...tree,
    { polygons: shaded, albedo: [fruit[0] * 0.62, fruit[1] * 0.6, fruit[2] * 0.6], facing: 0.35, through: 0 },
    { polygons: lit, albedo: [fruit[0] * 1.2, fruit[1] * 1.5, fruit[2] * 1.3], facing: 0.8, through: 0 },
  ];
}

function disc(x: number, y: number, radius: number): Polygon {
  const made = pointsOf(20);
  for (let i = 0; i < 10; i++) {
    made[2 * i] = x + cos((i / 10) * TAU) * radius;
    made[2 * i + 1] = y + sin((i / 10) * TAU) * radius;
  }
  return clockwise(made);
}
