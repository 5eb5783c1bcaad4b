/** A leafless tree: limbs that divide down to a lace of twigs; snow lies along the upper sides. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import { airIn, crownLobes } from './crown.ts';
import { hasSnow, isFar, type PlantLook, type PlantShape } from './look.ts';
import { type Part, SNOW } from './parts.ts';
import { needle } from './shapes.ts';
import { growSkeleton, limbsOf, type Skeleton } from './skeleton.ts';

const WOOD: Rgb = [0.075, 0.06, 0.05];

export function bare(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const far = isFar(shape, look);
  const bone = growSkeleton(
    {
      air: airIn(crownLobes(r, shape.lean ?? 0), far ? 90 : 420, r),
      stem: r.between(0.2, 0.3),
      lean: shape.lean ?? r.bell() * 0.04,
      step: far ? 0.05 : 0.02,
      reach: far ? 0.07 : 0.032,
      lift: 0.1,
    },
    r,
  );
  const limbs = limbsOf(bone, shape, shape.height * 0.046, 0.15);
  const parts: Part[] = [{ polygons: twigsOf(bone, shape, far, r), albedo: [0.1, 0.075, 0.06], facing: 0.45, through: 0.35 }];
  parts.push({ polygons: limbs, albedo: WOOD, facing: 0.5, through: 0.1 });
  if (hasSnow(light, look)) parts.push({ polygons: snowOn(bone, shape, 0.05), albedo: SNOW, facing: 0.9, through: 0.4 });
  return parts;
}

/** Fine twigs from every thin limb, to both sides in turn and onwards at the ends, as thin as a pixel lets them. */
export function twigsOf(bone: Skeleton, shape: PlantShape, far: boolean, r: Random): Polygon[] {
  const wide = Math.max(0.4, shape.height * 0.0021);
  const out: Polygon[] = [];
  const ends = new Set(bone.tips);
  for (let n = 1; n < bone.x.length; n++) {
    const p = bone.parent[n]!;
    if (p < 0 || bone.width[n]! > 0.2) continue;
    const end = ends.has(n);
    if (far && !end) continue;
    const dx = bone.x[n]! - bone.x[p]!;
    const dy = bone.y[n]! - bone.y[p]!;
    const l = Math.sqrt(dx * dx + dy * dy) || 1;
    const x = shape.x + bone.x[n]! * shape.height;
    const y = shape.y - bone.y[n]! * shape.height;
    const count = end ? 3 : 1;
    for (let k = 0; k < count; k++) {
      const turn = end && k === 0 ? r.bell() * 0.15 : (((n + k) & 1) === 0 ? 1 : -1) * r.between(0.4, 0.95);
      const long = shape.height * r.between(0.022, 0.05) * (end ? 1.15 : 0.85);
      twig(
        out,
        x,
        y,
        (dx / l) * cos(turn) - (dy / l) * sin(turn),
        (dx / l) * sin(turn) + (dy / l) * cos(turn) + 0.18,
        long,
        wide,
        r,
      );
    }
  }
  return out;
}

/** One twig and the two smaller ones on it. */
function twig(out: Polygon[], x: number, y: number, dx: number, dy: number, long: number, wide: number, r: Random): void {
  out.push(needle(x, y, x + dx * long, y - dy * long, wide));
  for (const side of [-1, 1]) {
    const fork = r.between(0.3, 0.75);
    const turn = side * r.between(0.4, 0.8);
    const ex = (dx * cos(turn) - dy * sin(turn)) * long * 0.45;
    const ey = (dx * sin(turn) + dy * cos(turn)) * long * 0.45;
    const bx = x + dx * long * fork;
    const by = y - dy * long * fork;
    out.push(needle(bx, by, bx + ex, by - ey, wide * 0.75));
  }
}

/** Snow along limbs that are not steep; `foot` is the width of the foot as a part of the height. */
export function snowOn(bone: Skeleton, shape: PlantShape, foot: number): Polygon[] {
  const out: Polygon[] = [];
  const thick = shape.height * foot;
  for (let n = 1; n < bone.x.length; n++) {
    const p = bone.parent[n]!;
    if (p < 0) continue;
    const dx = bone.x[n]! - bone.x[p]!;
    const dy = bone.y[n]! - bone.y[p]!;
    // Steep limbs hold none.
    if (Math.abs(dx) < Math.abs(dy) * 0.55) continue;
    const w = bone.width[n]! * thick;
    const ax = shape.x + bone.x[p]! * shape.height;
    const ay = shape.y - bone.y[p]! * shape.height - w * 0.3;
    const bx = shape.x + bone.x[n]! * shape.height;
    const by = shape.y - bone.y[n]! * shape.height - w * 0.3;
    const up = Math.max(0.5, w * 0.45);
    const points =
      dx > 0
        ? [ax, ay - up, bx, by - up, bx, by + up * 0.3, ax, ay + up * 0.3]
        : [bx, by - up, ax, ay - up, ax, ay + up * 0.3, bx, by + up * 0.3];
    out.push(pointsFrom(points));
  }
  return out;
}
