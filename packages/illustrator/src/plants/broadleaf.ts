/** A broad-leaved tree: a stem that divides into limbs, and a crown of leaf clumps with the sky showing between. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, mix, sin, TAU } from '../math.ts';
import { bare } from './bare.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { type Clump, foliage } from './leaves.ts';
import { isFar, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { growSkeleton, limbsOf, type Skeleton } from './skeleton.ts';

/** A crown as a heap of balls. */
export interface Lobe {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

const WOOD: Rgb = [0.085, 0.062, 0.045];
const AIR_POINTS = 420;

export function broadleaf(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  if (look.season === 'winter') return bare(shape, r, light, look);
  const tones = leafTones('broadleaf', look.season, look.leaf, r);
  const lobes = crownLobes(r, shape.lean ?? 0);
  if (isFar(shape, look)) return farTree(shape, lobes, tones, WOOD, light, r);
  const bone = growSkeleton(
    {
      air: airIn(lobes, AIR_POINTS, r),
      stem: r.between(0.2, 0.27),
      lean: shape.lean ?? r.bell() * 0.03,
      step: 0.024,
      reach: 0.045,
      lift: 0.06,
    },
    r,
  );
  const { behind, before } = foliage(
    clumpsOn(bone, shape, lobes, 0.066, 0.94, r),
    { tones, leaf: shape.height * 0.0105, density: 0.8, hang: 0.25 },
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

/** Crowns lean and bulge: a large middle, lower side limbs, a top off the axis. */
export function crownLobes(r: Random, lean: number): Lobe[] {
  const wide = r.between(0.3, 0.4);
  const lobes: Lobe[] = [{ x: lean * 0.4, y: 0.6, rx: wide * 0.82, ry: 0.26 }];
  const around = 5 + r.below(3);
  for (let i = 0; i < around; i++) {
    const a = mix(-0.18, 0.5 + 0.18, i / (around - 1)) * TAU + r.bell() * 0.12;
    const d = r.between(0.62, 0.92);
    const size = r.between(0.11, 0.17);
    lobes.push({ x: lean * 0.5 + cos(a) * wide * d, y: 0.6 + sin(a) * 0.27 * d, rx: size, ry: size * r.between(0.72, 0.9) });
  }
  // The crown's top is the top of the tree.
  const top = Math.max(...lobes.map((l) => l.y + l.ry));
  return lobes.map((l) => ({ ...l, y: l.y + (1 - top) * (l.y > 0.5 ? 1 : 0.6) }));
}

/** Points spread through the lobes, denser near their skins, where leaves are. */
export function airIn(lobes: readonly Lobe[], count: number, r: Random): Float64Array {
  const air = new Float64Array(count * 3);
  const total = lobes.reduce((sum, l) => sum + l.rx * l.ry, 0);
  for (let i = 0; i < count; i++) {
    let at = r.next() * total;
    let lobe = lobes[0]!;
    for (const l of lobes) {
      lobe = l;
      at -= l.rx * l.ry;
      if (at <= 0) break;
    }
    const a = r.next() * TAU;
    const c = r.between(-1, 1);
    const s = Math.sqrt(1 - c * c);
    const d = 0.55 + 0.45 * Math.sqrt(r.next());
    air[i * 3] = lobe.x + cos(a) * s * lobe.rx * d;
    air[i * 3 + 1] = lobe.y + sin(a) * s * lobe.ry * d;
    air[i * 3 + 2] = c * lobe.rx * d;
  }
  return air;
}

/** A clump at most twig ends; those left out are holes where the sky shows. */
export function clumpsOn(
  bone: Skeleton,
  shape: PlantShape,
  lobes: readonly Lobe[],
  size: number,
  share: number,
  r: Random,
): Clump[] {
  const low = Math.min(...lobes.map((l) => l.y - l.ry));
  const wide = Math.max(...lobes.map((l) => Math.abs(l.x) + l.rx));
  const clumps: Clump[] = [];
  const ends = new Set(bone.tips);
  for (let n = 0; n < bone.x.length; n++) {
    // Leaves grow at the ends and here and there along the thin twigs.
    const along = bone.width[n]! < 0.16 && r.chance(0.22);
    const radius = shape.height * size * r.between(0.6, 1.15);
    if (!(ends.has(n) ? r.chance(share) : along)) continue;
    const x = bone.x[n]!;
    const y = bone.y[n]!;
    clumps.push({
      x: shape.x + x * shape.height,
      y: shape.y - y * shape.height,
      radius,
      front: Math.max(-1, Math.min(1, (bone.z[n]! / wide) * 1.4)),
      nx: x / wide,
      ny: ((y - low) / (1 - low)) * 2 - 1,
    });
  }
  // Lower clumps first: upper ones catch the light before them.
  return clumps.sort((a, b) => b.y - a.y);
}
