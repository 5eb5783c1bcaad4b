/** A house with its garden, flat: a gable to the viewer with a lit door, a lower wing, smoke, two round trees, a picket fence and a way that leads to the step. */
import type { Random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { circle, polygon, ribbon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, mix, PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, type Point, pale } from './pen.ts';

export function homestead(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  // One unit is the height of the whole; (0, 0) is the middle of the step, v upwards.
  const unit = Math.min(height, width * 0.72);
  const side = r.chance(0.5) ? 1 : -1;
  const [cx, foot] = [x + width / 2, y + height - unit * 0.1];
  const at = (u: number, v: number): Point => [cx + side * u * unit, foot - v * unit];
  const box = (u0: number, v0: number, u1: number, v1: number): Polygon =>
    polygon(at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1));
  const night = lightness(inks.paper) < 0.4;
  const [roof, accent] = [inks.hues[0]!, inks.hues[1 % inks.hues.length]!];
  const wall = pale(blend(inks.paper, [0.98, 0.93, 0.84], 0.7), 0.35);
  const shade = blend(wall, inks.ink, 0.16);
  const glow = blend([1, 0.84, 0.45], accent, 0.12);
  const green = inks.leaves[0]!;
  const deep = dark(green, 0.28);
  const shapes: Shape[] = [];
  const pane = (u: number, v: number, w: number, h: number): void => {
    shapes.push(fill(box(u - w / 2 - 0.012, v - 0.012, u + w / 2 + 0.012, v + h + 0.012), pale(roof, 0.72)));
    shapes.push(fill(box(u - w / 2, v, u + w / 2, v + h), night ? glow : blend(glow, dark(accent, 0.35), 0.25)));
    shapes.push(
      fill(
        [box(u - 0.006, v, u + 0.006, v + h), box(u - w / 2, v + h * 0.52 - 0.005, u + w / 2, v + h * 0.52 + 0.005)],
        pale(roof, 0.72),
      ),
    );
    // A box of flowers below it.
    shapes.push(fill(box(u - w / 2 - 0.02, v - 0.045, u + w / 2 + 0.02, v - 0.012), dark(roof, 0.25)));
    for (let i = 0; i < 4; i++) {
      const q = u + mix(-0.5, 0.5, (i + 0.5) / 4) * w * 1.1;
      shapes.push(fill(circle(...at(q, v - 0.002), unit * 0.019, 24), i % 2 === 0 ? accent : green));
    }
  };
  // Trees behind.
  for (const [u, v, k] of [
    [-0.6, 0.3, 0.17],
    [0.66, 0.26, 0.145],
    [0.84, 0.17, 0.1],
  ] as const) {
    shapes.push(fill(box(u - 0.013, 0, u + 0.013, v), dark(green, 0.6)));
    shapes.push(fill(circle(...at(u, v + 0.03), unit * k, 72), blend(green, deep, 0.35)));
    shapes.push(fill(circle(...at(u - 0.03, v + 0.06), unit * k * 0.68, 64), blend(green, pale(green, 0.5), 0.35)));
  }
  // The wing, then the gable before it.
  shapes.push(fill(box(0.1, 0, 0.56, 0.3), shade));
  shapes.push(fill(polygon(at(0.06, 0.29), at(0.62, 0.29), at(0.55, 0.52), at(0.06, 0.52)), dark(roof, 0.16)));
  for (let i = 1; i < 4; i++) {
    const v = 0.29 + 0.058 * i;
    shapes.push(fill(box(0.1, v - 0.003, 0.61 - 0.018 * i, v + 0.003), dark(roof, 0.34)));
  }
  shapes.push(fill(box(0.38, 0.42, 0.47, 0.66), blend(roof, inks.ink, 0.5)));
  shapes.push(fill(box(0.365, 0.64, 0.485, 0.68), blend(roof, inks.ink, 0.7)));
  const smoke = Array.from({ length: 25 }, (_, i): Point => {
    const t = i / 24;
    return at(0.425 + 0.16 * t * t + 0.035 * sin(t * 9), 0.69 + 0.25 * t);
  });
  shapes.push(
    fill(
      ribbon(smoke, (t) => unit * (0.016 + 0.06 * t) * sin(PI * mix(0.2, 1, t))),
      pale(blend(inks.paper, wall, 0.6), 0.4),
      0.85,
    ),
  );
  shapes.push(fill(polygon(at(-0.34, 0), at(0.2, 0), at(0.2, 0.36), at(-0.07, 0.68), at(-0.34, 0.36)), wall));
  // Eaves: two boards that meet at the ridge.
  const ridge = at(-0.07, 0.74);
  for (const [u, lean] of [
    [-0.42, -1],
    [0.28, 1],
  ] as const)
    shapes.push(
      fill(polygon(ridge, at(u, 0.31), at(u - lean * 0.052, 0.295), at(-0.07, 0.655)), lean < 0 ? roof : dark(roof, 0.12)),
    );
  shapes.push(fill(circle(...at(-0.07, 0.5), unit * 0.052, 48), pale(roof, 0.72)));
  shapes.push(fill(circle(...at(-0.07, 0.5), unit * 0.038, 48), night ? glow : blend(glow, dark(accent, 0.35), 0.25)));
  pane(-0.225, 0.17, 0.11, 0.15);
  pane(0.34, 0.11, 0.16, 0.11);
  // The door stands open to the light.
  const arch = Array.from({ length: 25 }, (_, i): Point => {
    const a = PI * (i / 24);
    return at(0.035 + 0.075 * cos(a), 0.225 + 0.075 * sin(a));
  });
  const frame = Array.from({ length: 25 }, (_, i): Point => {
    const a = PI * (i / 24);
    return at(0.035 + 0.094 * cos(a), 0.225 + 0.094 * sin(a));
  });
  shapes.push(fill(polygon(at(0.129, 0), ...frame, at(-0.059, 0)), pale(roof, 0.72)));
  shapes.push(fill(polygon(at(0.11, 0), ...arch, at(-0.04, 0)), glow));
  shapes.push(fill(polygon(at(-0.04, 0), at(-0.04, 0.225), at(-0.095, 0.25), at(-0.095, -0.03)), dark(accent, 0.12)));
  shapes.push(fill(circle(...at(-0.083, 0.11), unit * 0.007, 20), glow));
  // The garden before it, and the way through it.
  shapes.push(fill(ellipse(cx, foot + unit * 0.13, Math.max(width * 0.5, unit * 0.9), unit * 0.145, 0, 120), green));
  const way = (t: number, m: number): Point => at(0.035 + 0.07 * sin(t * 2.6) + m * mix(0.085, 0.2, t), 0.005 - 0.271 * t);
  shapes.push(
    fill(
      polygon(
        ...Array.from({ length: 13 }, (_, i) => way(i / 12, -1)),
        ...Array.from({ length: 13 }, (_, i) => way(1 - i / 12, 1)),
      ),
      blend(glow, wall, 0.55),
    ),
  );
  for (const m of [-1, 1])
    for (let i = 0; i < 9; i++) {
      const u = 0.035 + m * (0.17 + 0.068 * i);
      const v = -0.02 - 0.0022 * i * i;
      if (Math.abs(u) > 0.74) continue;
      shapes.push(
        fill(
          polygon(
            at(u - 0.017, v - 0.05),
            at(u - 0.017, v + 0.05),
            at(u, v + 0.075),
            at(u + 0.017, v + 0.05),
            at(u + 0.017, v - 0.05),
          ),
          wall,
        ),
      );
      if (i % 3 === 1) shapes.push(fill(circle(...at(u + 0.034, v - 0.035), unit * 0.022, 24), accent));
    }
  return shapes;
}
