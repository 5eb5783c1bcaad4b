/** A plant of the wet tropics: a few long blades, each as tall as a child, that rise from one foot, arch and hang over. */
import type { Random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, mix, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import { facingOf, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import { clockwise, limb } from './shapes.ts';

const DARK: Rgb = [0.02, 0.07, 0.022];
const LIT: Rgb = [0.13, 0.3, 0.06];
const RIB: Rgb = [0.24, 0.36, 0.12];

export function plantain({ x, y, height, lean = 0 }: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const count = look.far ? 5 : 7 + r.below(4);
  const own = r.between(0, 0.25);
  const blades = Array.from({ length: count }, (_, i) => {
    const angle = mix(0.1 * PI, 0.9 * PI, (i + 0.5) / count) + r.bell() * 0.1;
    return {
      angle,
      long: height * r.between(0.75, 1.1) * (0.75 + 0.25 * sin(angle)),
      wide: r.between(0.13, 0.19),
      key: r.next(),
    };
  });
  const parts: Part[] = [];
  for (const { angle, long, wide, key } of blades.sort((a, b) => a.key - b.key)) {
    const spine: [number, number][] = [];
    const steps = 14;
    const out = cos(angle) + lean;
    const drop = 0.35 + 0.5 * Math.abs(out);
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      spine.push([x + out * long * t * (0.75 + 0.25 * t), y - long * (sin(angle) * t * 1.25 - drop * t * t * t)]);
    }
    const tone = mixRgb(DARK, LIT, 0.25 + own + 0.5 * key);
    const facing = facingOf(light, out * 0.6, 0.7, 0.4);
    // The half that turns away from the light is darker.
    const halves: [Polygon, Polygon] = [half(spine, long * wide, 1), half(spine, long * wide, -1)];
    parts.push({ polygons: [halves[out >= 0 ? 0 : 1]], albedo: tone, facing, through: 0.9 });
    parts.push({ polygons: [halves[out >= 0 ? 1 : 0]], albedo: mixRgb(tone, DARK, 0.45), facing: facing * 0.7, through: 0.9 });
    if (!look.far)
      parts.push({
        polygons: [
          limb(
            spine,
            spine.map((_, i) => height * 0.011 * (1 - i / (steps + 2))),
          ),
        ],
        albedo: mixRgb(tone, RIB, 0.6),
        facing,
        through: 0.5,
      });
  }
  return parts;
}

/** One side of a blade along its spine; the first fifth is stalk. */
function half(spine: readonly (readonly [number, number])[], wide: number, side: number): Polygon {
  const n = spine.length;
  const points: number[] = [];
  for (const [px, py] of spine) points.push(px, py);
  for (let i = n - 1; i >= 0; i--) {
    const t = i / (n - 1);
    const [ax, ay] = spine[Math.max(0, i - 1)]!;
    const [bx, by] = spine[Math.min(n - 1, i + 1)]!;
    const l = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
    const u = (t - 0.16) / 0.84;
    const w = u <= 0 ? 0.02 : Math.sqrt(u) * (1 - u) * 2.2 + 0.02 * (1 - t);
    points.push(spine[i]![0] - ((by - ay) / l) * wide * 0.5 * w * side, spine[i]![1] + ((bx - ax) / l) * wide * 0.5 * w * side);
  }
  return clockwise(pointsFrom(points));
}
