/**
 * Gesture: broad strokes with the arm that break out of one place, laid wet over fields of colour, with drips and spatter, after the action painters (H. Rosenberg,
 * "The American Action Painters", ARTnews 1952; J. Mitchell, W. de Kooning). A stroke is a bundle of bristles, each of which runs dry by itself.
 */
import { clamp, cos, mix, sin, TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, closedCurve, ribbon } from './shapes.ts';
import { unrepeated } from './unrepeated.ts';

type Point = readonly [number, number];

export function gesture({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const colours: readonly Colour[] = [...main, accent];
  const tone = (c: Colour, by: number): Colour => {
    const to = by > 0 ? 1 : 0.05;
    return [mix(c[0], to, Math.abs(by)), mix(c[1], to, Math.abs(by)), mix(c[2], to, Math.abs(by))];
  };
  // All of it breaks out of one place, and turns one way: strokes that wander are spaghetti.
  const [fx, fy] = [width * r.pick([0.4, 0.6]) + unit * r.between(-0.04, 0.04), height * r.between(0.46, 0.62)];
  const sense = r.chance(0.5) ? 1 : -1;
  // Fields first, about that place, the deepest last.
  for (let i = 0; i < 3; i++) {
    const size = unit * [0.5, 0.36, 0.24][i]! * r.between(0.9, 1.1);
    const [x, y] = [fx + unit * r.between(-0.1, 0.1), fy + unit * r.between(-0.1, 0.1)];
    const points = Array.from({ length: 9 }, (_, k): Point => {
      const a = (k / 9) * TAU;
      return [x + size * cos(a) * r.between(0.75, 1.2), y + size * sin(a) * r.between(0.6, 1)];
    });
    shapes.push({
      polygons: [closedCurve(points, 8)],
      fill: tone(colours[(i + 1) % colours.length]!, 0.45 - 0.2 * i),
      opacity: 0.9,
    });
  }
  const start = r.next() * TAU;
  let thrown = 0;
  const opens = r.between(0.16, 0.34);
  /** A sweep of the arm round that place on a spiral that opens; each sets off a golden angle on from the one before. */
  const path = (long: number): Point[] => {
    let a = start + thrown * 2.39996 + r.between(-0.25, 0.25);
    // The first lie far out, the last close in.
    let far = unit * mix(0.34, 0.07, Math.min(1, thrown++ / 15)) * r.between(0.75, 1.25);
    const own = opens * r.between(0.3, 1.5);
    const flat = mix(0.74, 1, r.next());
    const step = unit * 0.014;
    const points: Point[] = [];
    for (let d = 0; d < long; d += step) {
      points.push([fx + far * cos(a), fy + far * sin(a) * flat]);
      a += (sense * step) / far;
      far += step * own;
    }
    return points;
  };
  const stroke = (points: readonly Point[], wide: number, colour: Colour): void => {
    const n = points.length;
    if (n < 4) return;
    const bristles = Math.max(7, Math.floor(wide / (unit * 0.0042)));
    const tones: Float64Array[][] = [[], [], [], []];
    for (let b = 0; b < bristles; b++) {
      const off = ((b + 0.5) / bristles - 0.5) * wide;
      const from = Math.floor(r.next() * r.next() * n * 0.1);
      const to = Math.floor(n * (1 - r.next() * r.next() * 0.6));
      if (to - from < 3) continue;
      const line: Point[] = [];
      for (let i = from; i < to; i++) {
        const [p, q] = [points[Math.max(0, i - 1)]!, points[Math.min(n - 1, i + 1)]!];
        const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
        const m = Math.sqrt(dx * dx + dy * dy) || 1;
        line.push([points[i]![0] - (dy / m) * off, points[i]![1] + (dx / m) * off]);
      }
      const own = (wide / bristles) * r.between(0.9, 1.9);
      const lot = r.below(10);
      tones[lot < 6 ? 0 : lot < 8 ? 1 : lot < 9 ? 2 : 3]!.push(ribbon(line, (t) => own * clamp(1.25 - t * 0.55)));
    }
    for (const [i, by] of [0, -0.16, 0.2, 0.42].entries())
      if (tones[i]!.length > 0)
        for (const one of tones[i]!) shapes.push({ polygons: [one], fill: tone(colour, by), opacity: 0.94 });
  };
  const many = traits.density > 0.6 ? 1.35 : 1;
  const next = unrepeated(r, colours);
  for (let i = 0; i < 3; i++) stroke(path(unit * r.between(0.7, 1.2)), unit * r.between(0.1, 0.15), i === 1 ? ink : next());
  for (let i = 0; i < 7 * many; i++)
    stroke(path(unit * r.between(0.4, 0.85)), unit * r.between(0.05, 0.1), i % 4 === 2 ? ink : next());
  for (let i = 0; i < 6 * many; i++)
    stroke(path(unit * r.between(0.3, 0.7)), unit * r.between(0.016, 0.04), i % 3 === 2 ? ground : i % 3 === 1 ? ink : next());
  // Drips run straight down, spatter lies round three bursts.
  for (let i = 0; i < 6; i++) {
    const [x, y] = [fx + unit * r.between(-0.3, 0.3), fy + unit * r.between(-0.06, 0.16)];
    const long = unit * r.between(0.06, 0.24);
    const wide = unit * r.between(0.004, 0.008);
    const c = i % 3 === 0 ? ink : r.pick(colours);
    shapes.push({
      polygons: [
        ribbon(
          [
            [x, y],
            [x, y + long * 0.5],
            [x, y + long],
          ],
          (t) => wide * (1 - 0.4 * t),
        ),
      ],
      fill: c,
    });
    shapes.push({ polygons: [circle(x, y + long, wide * 0.85, 20)], fill: c });
  }
  // Spatter flies the way the strokes went, larger near by and finer farther out.
  for (let burst = 0; burst < 5; burst++) {
    const out = start + (burst * 2.39996 + 1) + sense * 0.4;
    const c = burst === 0 ? ink : next();
    const dots: Float64Array[] = [];
    for (let i = 0; i < 26; i++) {
      const a = out + r.bell() * 0.3;
      const d = unit * mix(0.2, 0.56, Math.sqrt(r.next()));
      dots.push(circle(fx + d * cos(a), fy + d * sin(a), unit * (0.0014 + 0.0085 * r.next() * r.next()), 16));
    }
    for (const dot of dots) shapes.push({ polygons: [dot], fill: c });
  }
  return { width, height, ground, shapes };
}
