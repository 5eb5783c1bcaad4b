/** A birch: slender white stem with dark scars, fine hanging twigs, small airy leaves. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import type { Polygon } from '../vector/flatten.ts';
import { twigsOf } from './bare.ts';
import { airIn, clumpsOn, type Lobe } from './crown.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { foliage } from './leaves.ts';
import { isFar, leafless, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { blob, limb, needle } from './shapes.ts';
import { growSkeleton, limbsOf, type Skeleton } from './skeleton.ts';

const BARK: Rgb = [0.62, 0.6, 0.55];
const TWIG: Rgb = [0.1, 0.07, 0.06];
const SCAR: Rgb = [0.045, 0.04, 0.038];

export function birch(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const tones = leafTones('birch', look.season, look.leaf, r);
  const lean = shape.lean ?? r.bell() * 0.03;
  const lobes: Lobe[] = [];
  for (let i = 0; i < 6; i++) {
    const y = 0.42 + i * 0.095;
    const wide = 0.21 * (1.12 - i * 0.15) * r.between(0.8, 1.15);
    lobes.push({ x: lean * y + r.bell() * 0.035, y, rx: wide, ry: 0.1 });
  }
  const winter = leafless(light, look);
  if (isFar(shape, look)) {
    const far = farTree(shape, lobes, tones, BARK, light, r);
    return winter ? far.slice(0, 1) : far;
  }
  const bone = growSkeleton(
    { air: airIn(lobes, winter ? 330 : 300, r), stem: 0.84, lean, step: 0.021, reach: 0.036, lift: -0.05 },
    r,
  );
  const thick = shape.height * 0.03;
  const wood = limbsOf(bone, shape, thick * 0.8, 0.22);
  const stem = stemOf(bone, shape, thick);
  const parts: Part[] = [];
  const leaves = winter
    ? { behind: [], before: [] }
    : foliage(
        clumpsOn(bone, shape, lobes, 0.046, 0.92, r),
        { tones, leaf: shape.height * 0.0085, density: 0.62, hang: 0.6 },
        light,
        r,
      );
  parts.push(...leaves.behind);
  parts.push({ polygons: wood, albedo: TWIG, facing: 0.4, through: 0.2 });
  parts.push(...bark(stem, thick, light, r));
  if (winter) parts.push({ polygons: twigsOf(bone, shape, false, r), albedo: TWIG, facing: 0.4, through: 0.3 });
  parts.push(...leaves.before);
  return parts;
}

interface Stem {
  points: [number, number][];
  widths: number[];
}

function stemOf(bone: Skeleton, shape: PlantShape, thick: number): Stem {
  const points: [number, number][] = [];
  const widths: number[] = [];
  // The first nodes are the stem, up to where the crown's own growth begins.
  for (let n = 0; n < bone.x.length && bone.parent[n] === n - 1; n++) {
    const y = bone.y[n]!;
    points.push([shape.x + bone.x[n]! * shape.height, shape.y - y * shape.height]);
    widths.push(thick * (1 - 0.82 * y) * (1 + 0.7 * Math.max(0, 1 - y / 0.05)));
  }
  return { points, widths };
}

/** White bark with a shaded flank, black lenticels and a rough dark foot. */
function bark({ points, widths }: Stem, thick: number, light: Light, r: Random): Part[] {
  const side = light.direction[0] >= 0 ? 1 : -1;
  const shade = points.map(([x, y], i): [number, number] => [x - side * widths[i]! * 0.27, y]);
  const scars: Polygon[] = [];
  const rows = Math.round(points.length * 2.2);
  for (let k = 0; k < rows; k++) {
    const t = r.next();
    const i = Math.min(points.length - 2, Math.floor(t * t * (points.length - 1)));
    const f = r.next();
    const [ax, ay] = points[i]!;
    const [bx, by] = points[i + 1]!;
    const w = widths[i]!;
    const long = w * r.between(0.2, 0.75);
    const high = Math.max(0.5, w * r.between(0.05, 0.13)) * (i < points.length * 0.12 ? 2.6 : 1);
    const off = r.between(-0.5, 0.5) * (w - long);
    scars.push(blob(ax + (bx - ax) * f + off, ay + (by - ay) * f, long / 2, high / 2, 0.5, r, 8));
  }
  const foot = points[0]!;
  for (let k = 0; k < 9; k++) {
    const x = foot[0] + r.between(-0.6, 0.6) * thick * 1.2;
    scars.push(needle(x, foot[1], x + r.bell() * thick * 0.1, foot[1] - thick * r.between(0.6, 2.6), thick * 0.28));
  }
  return [
    { polygons: [limb(points, widths)], albedo: BARK, facing: light.direction[2] < 0 ? 0.85 : 0.55, through: 0.05 },
    {
      polygons: [
        limb(
          shade,
          widths.map((w) => w * 0.46),
        ),
      ],
      albedo: [0.36, 0.36, 0.37],
      facing: 0.4,
      through: 0,
    },
    { polygons: scars, albedo: SCAR, facing: 0.4, through: 0 },
  ];
}
