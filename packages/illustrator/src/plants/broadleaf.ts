/** A broad-leaved tree: a stem that divides into limbs, and a crown of leaf clumps with the sky showing between. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { bare } from './bare.ts';
import { airIn, clumpsOn, crownLobes } from './crown.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { foliage } from './leaves.ts';
import { isFar, leafless, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { growSkeleton, limbsOf } from './skeleton.ts';

const WOOD: Rgb = [0.085, 0.062, 0.045];
const AIR_POINTS = 460;

export function broadleaf(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  if (leafless(light, look)) return bare(shape, r, light, look);
  const tones = leafTones('broadleaf', look.season, look.leaf, r);
  const lobes = crownLobes(r, shape.lean ?? 0);
  if (isFar(shape, look)) return farTree(shape, lobes, tones, WOOD, light, r);
  const bone = growSkeleton(
    {
      air: airIn(lobes, AIR_POINTS, r),
      stem: r.between(0.15, 0.23),
      lean: shape.lean ?? r.bell() * 0.03,
      step: 0.024,
      reach: 0.045,
      lift: 0.06,
    },
    r,
  );
  const { behind, before } = foliage(
    clumpsOn(bone, shape, lobes, look.airy ? 0.05 : 0.06, look.airy ? 0.86 : 0.94, r),
    { tones, leaf: shape.height * (look.airy ? 0.0075 : 0.0115), density: look.airy ? 0.62 : 0.8, hang: 0.25 },
    light,
    r,
  );
  const wood: Part = {
    polygons: limbsOf(bone, shape, shape.height * 0.05, 0.3),
    albedo: WOOD,
    facing: 0.45,
    through: 0.1,
  };
  return [...behind, wood, ...before];
}
