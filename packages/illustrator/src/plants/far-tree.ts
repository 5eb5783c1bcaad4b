/** A tree seen from far: a stem and a few rough clumps in three tones. Cheap enough for hundreds. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { blob, limb } from './shapes.ts';

export function farTree(
  shape: PlantShape,
  lobes: readonly { x: number; y: number; rx: number; ry: number }[],
  tones: readonly Rgb[],
  wood: Rgb,
  light: Light,
  r: Random,
): Part[] {
  const { x, y, height } = shape;
  const stem = limb(
    [
      [x, y],
      [x + (shape.lean ?? 0) * height * 0.3, y - height * 0.5],
    ],
    [Math.max(0.7, height * 0.04), Math.max(0.5, height * 0.02)],
  );
  const dark: Polygon[] = [];
  const middle: Polygon[] = [];
  const light_: Polygon[] = [];
  const side = light.direction[0] >= 0 ? 1 : -1;
  const top = clamp(facingOf(light, 0.35 * side, 0.75, 0.5));
  for (const l of lobes) {
    const cx = x + l.x * height;
    const cy = y - l.y * height;
    const w = l.rx * height;
    const h = l.ry * height;
    dark.push(blob(cx, cy, w * 1.08, h * 1.08, 0.4, r, 15));
    for (let i = 0; i < 3; i++) {
      const dx = r.between(-0.5, 0.5) + side * 0.14;
      const dy = r.between(-0.35, 0.5);
      const size = r.between(0.28, 0.5);
      (i < 2 ? middle : light_).push(
        blob(cx + dx * w, cy - (dy + (i < 2 ? 0 : 0.15)) * h, w * size, h * size * 0.8, 0.45, r, 9),
      );
    }
  }
  return [
    { polygons: [stem], albedo: wood, facing: 0.4, through: 0 },
    { polygons: dark, albedo: tones[0]!, facing: 0.3, through: 0.5 },
    { polygons: middle, albedo: tones[1]!, facing: 0.35 + 0.4 * top, through: 0.7 },
    { polygons: light_, albedo: tones[2]!, facing: 0.3 + 0.7 * top, through: 0.9 },
  ];
}
