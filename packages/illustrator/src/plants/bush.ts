/** A bush: stems from one root and a low dome of leaf clumps. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, mix, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { snowOn, twigsOf } from './bare.ts';
import { airIn, type Lobe } from './crown.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { type Clump, foliage } from './leaves.ts';
import { hasSnow, isFar, leafless, type PlantLook, type PlantShape } from './look.ts';
import { type Part, SNOW } from './parts.ts';
import { blob, limb } from './shapes.ts';
import { growSkeleton, limbsOf } from './skeleton.ts';

const WOOD: Rgb = [0.07, 0.052, 0.04];
const TWIGS: readonly Rgb[] = [
  [0.06, 0.045, 0.036],
  [0.1, 0.075, 0.06],
  [0.14, 0.11, 0.09],
  [0.14, 0.11, 0.09],
];

export function bush(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const { x, y, height } = shape;
  const tones = leafTones('bush', look.season, look.leaf, r);
  const wide = r.between(0.55, 0.72);
  const lobes = Array.from({ length: 7 }, (_, i) => {
    const a = mix(0.02, 0.98, i / 6) * PI;
    const d = r.between(0.45, 0.75);
    const size = r.between(0.2, 0.3);
    return { x: cos(a) * wide * d, y: Math.max(size * 0.75, 0.24 + sin(a) * 0.62 * d), rx: size * 1.1, ry: size };
  });
  if (isFar(shape, look)) return farTree(shape, lobes, leafless(light, look) ? TWIGS : tones, WOOD, light, r).slice(1);
  if (leafless(light, look)) return bareBush(shape, lobes, light, look, r);
  const stems: Polygon[] = [];
  const clumps: Clump[] = [];
  for (let i = 0; i < 90; i++) {
    const lobe = lobes[i % lobes.length]!;
    const a = r.next() * 2 * PI;
    const d = Math.sqrt(r.next());
    const cx = lobe.x + cos(a) * d * lobe.rx;
    const cy = Math.max(0.06, lobe.y + sin(a) * d * lobe.ry);
    const front = r.between(-1, 1);
    const radius = height * r.between(0.08, 0.14);
    clumps.push({ x: x + cx * height, y: y - cy * height, radius, front, nx: cx / wide, ny: cy * 2 - 1 });
    const w = Math.max(0.45, height * 0.011);
    stems.push(
      limb(
        [
          [x + r.bell() * height * 0.06, y],
          [x + cx * height * 0.45, y - cy * height * 0.6],
          [x + cx * height, y - cy * height],
        ],
        [w, w * 0.6, w * 0.25],
      ),
    );
  }
  const wood: Part = { polygons: stems, albedo: WOOD, facing: 0.4, through: 0.1 };
  clumps.sort((a, b) => b.y - a.y);
  const caps = hasSnow(light, look)
    ? [
        {
          polygons: clumps
            .filter((c, i) => c.ny > -0.4 && i % 2 === 0)
            .map((c) => blob(c.x, c.y - c.radius * 0.3, c.radius * 0.75, c.radius * 0.3, 0.5, r, 9)),
          albedo: SNOW,
          facing: 0.8,
          through: 0.3,
        },
      ]
    : [];
  const { behind, before } = foliage(clumps, { tones, leaf: height * 0.036, density: 0.95, hang: 0.15 }, light, r);
  return [...behind, wood, ...before, ...caps];
}

/** In winter only the stems and their twigs are left. */
function bareBush(shape: PlantShape, lobes: readonly Lobe[], light: Light, look: PlantLook, r: Random): Part[] {
  const bone = growSkeleton({ air: airIn(lobes, 340, r), stem: 0.04, lean: 0, step: 0.035, reach: 0.06, lift: 0.12 }, r);
  const parts: Part[] = [
    { polygons: twigsOf(bone, shape, false, r), albedo: TWIGS[1]!, facing: 0.45, through: 0.35 },
    { polygons: limbsOf(bone, shape, shape.height * 0.1, 0.2), albedo: WOOD, facing: 0.4, through: 0.1 },
  ];
  if (hasSnow(light, look)) parts.push({ polygons: snowOn(bone, shape, 0.1), albedo: SNOW, facing: 0.85, through: 0.3 });
  return parts;
}
