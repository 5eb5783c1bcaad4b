/** An acacia of the savanna: a short stem that forks low, limbs that spread like the ribs of an umbrella, and one or two flat tables of small leaves. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { airIn, clumpsOn, type Lobe } from './crown.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { foliage } from './leaves.ts';
import { isFar, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { growSkeleton, limbsOf } from './skeleton.ts';

const WOOD: Rgb = [0.1, 0.075, 0.055];
const AIR_POINTS = 360;
/** Part of the height below which there are no leaves. */
const BARE = 0.66;

export function acacia(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const lean = shape.lean ?? r.bell() * 0.05;
  const lobes = tables(r, lean);
  // Dry and dusty, whatever the season of other trees.
  const tones = leafTones('broadleaf', undefined, look.leaf ?? [0.1, 0.13, 0.05], r);
  if (isFar(shape, look)) return farTree(shape, lobes, tones, WOOD, light, r);
  const bone = growSkeleton(
    {
      air: new Float64Array([...ribs(lobes, r), ...airIn(lobes, AIR_POINTS, r)]),
      stem: r.between(0.26, 0.36),
      lean,
      step: 0.024,
      reach: 0.045,
      lift: 0.1,
    },
    r,
  );
  const { behind, before } = foliage(
    // Nothing grows on the limbs themselves.
    clumpsOn(bone, shape, lobes, 0.045, 0.95, r).filter(({ y }) => shape.y - y > BARE * shape.height),
    { tones, leaf: shape.height * 0.009, density: 0.85, hang: 0.1 },
    light,
    r,
  );
  const wood: Part = { polygons: limbsOf(bone, shape, shape.height * 0.045, 0.3), albedo: WOOD, facing: 0.45, through: 0.1 };
  return [...behind, wood, ...before];
}

/** Air along which limbs reach out from a low fork to the crown: the crown alone would draw the stem straight up. */
function ribs(lobes: readonly Lobe[], r: Random): number[] {
  const fork = r.between(0.34, 0.44);
  return lobes.flatMap(({ x, y }, i) =>
    i % 2 === 1
      ? []
      : [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((t) => [
          x * t * (1.25 - 0.25 * t),
          fork + (y - fork) * t * t,
          r.bell() * 0.05,
        ]),
  );
}

/** A broad flat crown, and often a smaller one a step lower on one side. */
function tables(r: Random, lean: number): Lobe[] {
  const wide = r.between(0.5, 0.62);
  const lobes: Lobe[] = [];
  const flat = (x: number, y: number, half: number, pieces: number): void => {
    for (let i = 0; i < pieces; i++) {
      const u = (2 * i) / (pieces - 1) - 1;
      // Arched a little, thin at the rim.
      const high = (1 - 0.45 * u * u) * r.between(0.066, 0.086);
      lobes.push({
        x: x + u * half * 0.84,
        y: y - 0.045 * u * u + r.between(-0.012, 0.012),
        rx: (half / pieces) * 1.5,
        ry: high,
      });
    }
  };
  flat(lean, 0.93, wide, 6);
  if (r.chance(0.6))
    flat(lean + wide * r.between(0.5, 0.75) * (r.chance(0.5) ? 1 : -1), r.between(0.74, 0.8), wide * r.between(0.32, 0.45), 4);
  return lobes;
}
