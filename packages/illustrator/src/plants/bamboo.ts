/** Bamboo: canes in joints, thick and thin, that lean together, with sprays of long leaves hanging from their upper joints. */
import type { Random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { mix, PI } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf, isFar, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { clockwise, leaf, limb } from './shapes.ts';

const CANE: readonly [Rgb, Rgb] = [
  [0.05, 0.1, 0.03],
  [0.24, 0.3, 0.09],
];
const LEAF: readonly [Rgb, Rgb] = [
  [0.025, 0.08, 0.02],
  [0.16, 0.28, 0.06],
];
const JOINT: Rgb = [0.4, 0.42, 0.24];

export function bamboo(shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const { x, y, height, lean = 0 } = shape;
  const far = isFar(shape, look);
  const canes = far ? 4 : 5 + r.below(3);
  const parts: Part[] = [];
  const own = look.leaf ?? LEAF[1];
  for (let i = 0; i < canes; i++) {
    // Far canes first: thinner, darker, lower.
    const near = (i + 1) / canes;
    const foot = x + (((i * 2) % canes) / canes - 0.42) * height * 0.42 + r.bell() * height * 0.03;
    const tall = height * mix(0.55, 0.98, r.next());
    const thick = height * mix(0.016, 0.036, near * r.between(0.7, 1));
    const sway = (lean + r.bell() * 0.12) * tall;
    const at = (t: number): [number, number] => [foot + sway * t * t, y - tall * t];
    const joints = 9 + r.below(4);
    const tone = mixRgb(CANE[0], CANE[1], 0.25 + 0.75 * near);
    const facing = facingOf(light, 0.2, 0.4, 0.7);
    for (let j = 0; j < joints; j++) {
      const [ax, ay] = at(j / joints);
      const [bx, by] = at((j + 1) / joints);
      const w = thick * (1 - 0.55 * (j / joints));
      const gap = thick * 0.1;
      parts.push({
        polygons: [
          clockwise(
            limb(
              [
                [ax, ay - gap],
                [bx, by + gap],
              ],
              [w, w * 0.94],
            ),
          ),
        ],
        albedo: tone,
        facing,
        through: 0.2,
      });
      if (far) continue;
      // The side that is turned from the light, and the pale ring of the joint.
      const dim = [
        [ax + w * 0.26, ay - gap],
        [bx + w * 0.26, by + gap],
      ] as const;
      parts.push({
        polygons: [clockwise(limb(dim, [w * 0.42, w * 0.4]))],
        albedo: mixRgb(tone, CANE[0], 0.7),
        facing: facing * 0.6,
        through: 0.1,
      });
      parts.push({
        polygons: [
          clockwise(
            limb(
              [
                [bx - w * 0.58, by],
                [bx + w * 0.58, by],
              ],
              [w * 0.26, w * 0.26],
            ),
          ),
        ],
        albedo: mixRgb(tone, JOINT, 0.6),
        facing,
        through: 0.1,
      });
    }
    const dark: Polygon[] = [];
    const lit: Polygon[] = [];
    for (let j = Math.floor(joints * 0.36); j <= joints; j++) {
      const [jx, jy] = at(j / joints);
      // Bare joints between leave the canes to be seen.
      const sprays = j === joints ? 2 : far ? 1 : r.chance(0.72) ? 1 : 0;
      for (let k = 0; k < sprays; k++) {
        const side = (j + k) % 2 === 0 ? 1 : -1;
        const reach = height * r.between(0.07, 0.17) * side * (1.15 - (0.5 * j) / joints);
        const [tx, ty] = [jx + reach, jy - height * r.between(0.01, 0.08)];
        dark.push(
          clockwise(
            limb(
              [
                [jx, jy],
                [tx, ty],
              ],
              [thick * 0.22, thick * 0.1],
            ),
          ),
        );
        const leaves = far ? 3 : 4;
        for (let n = 0; n < leaves; n++) {
          const t = (n + 0.6) / leaves;
          // They hang from the twig, fanned out, the outermost the longest.
          const angle = PI / 2 - side * (0.1 + 0.95 * t) + r.bell() * 0.25;
          const long = height * r.between(0.07, 0.13);
          (r.chance(0.5) ? dark : lit).push(clockwise(leaf(jx + reach * t, mix(jy, ty, t), long, long * 0.16, angle)));
        }
      }
    }
    parts.push({ polygons: dark, albedo: mixRgb(LEAF[0], own, 0.25 * near), facing: 0.4, through: 0.8 });
    parts.push({ polygons: lit, albedo: mixRgb(LEAF[0], own, 0.4 + 0.6 * near), facing: 0.75, through: 1 });
  }
  return parts;
}
