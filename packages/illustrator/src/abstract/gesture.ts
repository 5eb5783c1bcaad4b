/**
 * Gesture: broad strokes with the arm, laid wet over fields of colour, with drips and spatter, after the action painters (H. Rosenberg,
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
  // Fields first: four or five large soft-cornered patches that overlap.
  for (let i = 0; i < 5; i++) {
    const [x, y] = [width * r.between(0.05, 0.95), height * r.between(0.05, 0.95)];
    const size = unit * r.between(0.2, 0.42);
    const points = Array.from({ length: 9 }, (_, k): Point => {
      const a = (k / 9) * TAU;
      return [x + size * cos(a) * r.between(0.7, 1.25), y + size * sin(a) * r.between(0.55, 1)];
    });
    shapes.push({ polygons: [closedCurve(points, 8)], fill: tone(r.pick(colours), r.between(0, 0.35)), opacity: 0.9 });
  }
  const path = (long: number): Point[] => {
    let [x, y] = [width * r.between(0.1, 0.9), height * r.between(0.1, 0.9)];
    let a = Math.floor(r.next() * 8) * (TAU / 8) + r.between(-0.4, 0.4);
    let turn = r.between(-1, 1) * (0.06 + 0.12 * traits.energy);
    const step = unit * 0.022;
    const points: Point[] = [];
    for (let d = 0; d < long; d += step) {
      points.push([x, y]);
      x += step * cos(a);
      y += step * sin(a);
      a += turn;
      if (r.chance(0.08)) turn = r.between(-1, 1) * (0.05 + 0.2 * traits.energy);
      // The arm turns back before it leaves the canvas.
      if (x < -0.03 * width || x > 1.03 * width || y < -0.03 * height || y > 1.03 * height) a += 0.5;
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
      const to = Math.floor(n * (1 - r.next() * r.next() * 0.34));
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
  for (let i = 0; i < 4 * many; i++) stroke(path(unit * r.between(0.7, 1.3)), unit * r.between(0.08, 0.13), next());
  for (let i = 0; i < 7 * many; i++)
    stroke(path(unit * r.between(0.4, 0.9)), unit * r.between(0.03, 0.06), i % 4 === 3 ? ground : next());
  for (let i = 0; i < 4; i++) stroke(path(unit * r.between(0.4, 0.9)), unit * r.between(0.012, 0.02), ink);
  // Drips run straight down, spatter lies round three bursts.
  for (let i = 0; i < 9; i++) {
    const [x, y] = [width * r.between(0.06, 0.94), height * r.between(0.1, 0.7)];
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
  for (let burst = 0; burst < 4; burst++) {
    const [x, y] = [width * r.between(0.1, 0.9), height * r.between(0.1, 0.9)];
    const c = burst === 0 ? ink : next();
    const dots: Float64Array[] = [];
    for (let i = 0; i < 34; i++) {
      const a = r.next() * TAU;
      const d = unit * 0.26 * r.next() * r.next();
      dots.push(circle(x + d * cos(a), y + d * sin(a), unit * (0.0016 + 0.009 * r.next() * r.next()), 16));
    }
    for (const dot of dots) shapes.push({ polygons: [dot], fill: c });
  }
  return { width, height, ground, shapes };
}
