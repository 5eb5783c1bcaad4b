/**
 * One or two gestures of a broad brush: an open circle, a sweep, a fall. Each is made of bristles that start and end at
 * different places and run dry one by one. S. Strassmann, "Hairy Brushes", SIGGRAPH 1986.
 */
import { cos, mix, PI, sin, TAU } from '../math.ts';
import { noise } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, ribbon } from './shapes.ts';

type Way = (t: number) => readonly [number, number];

export function ink({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const { ground, main, ink: black, accent } = palette;
  const shapes: Shape[] = [];
  const gesture = (way: Way, brush: number, fill: Shape['fill'], thirst: number, seed: number): void => {
    const bristles = 46;
    for (let b = 0; b < bristles; b++) {
      const across = (b / (bristles - 1) - 0.5) * brush;
      const full = 1 - Math.abs(across / brush) * 0.6;
      const start = 0.035 * noise(b * 0.7, 3, seed);
      const end = 1 - 0.3 * thirst * noise(b * 0.9, 9, seed) * (1.6 - full);
      const run: [number, number][] = [];
      const flush = (): void => {
        if (run.length > 2) {
          const thick = (brush / bristles) * mix(1.25, 2.1, noise(b * 1.7, run.length, seed ^ 3));
          shapes.push({ polygons: [ribbon([...run], () => thick)], fill, opacity: 0.93 });
        }
        run.length = 0;
      };
      const pieces = 150;
      for (let s = 0; s <= pieces; s++) {
        const t = s / pieces;
        // Dry where little ink is left: late in the stroke, at its sides, and in streaks.
        const dry = noise(t * 22, b * 0.55, seed ^ 9) * 0.6 + noise(t * 90, b * 1.3, seed ^ 11) * 0.4;
        if (t < start || t > end || dry < thirst * (t * t * 0.86 - 0.12) * (1.35 - full * 0.5)) {
          flush();
          continue;
        }
        const [x, y] = way(t);
        const [x2, y2] = way(t + 0.004);
        const n = Math.sqrt((x2 - x) * (x2 - x) + (y2 - y) * (y2 - y)) || 1;
        const press = 0.72 + 0.4 * noise(t * 3, 1, seed ^ 5);
        run.push([x - ((y2 - y) / n) * across * press, y + ((x2 - x) / n) * across * press]);
      }
      flush();
    }
  };
  const [cx, cy] = [width * r.between(0.46, 0.54), height * r.between(0.45, 0.52)];
  const kind = traits.energy > 0.6 ? 2 : r.below(3);
  const pale = main[main.length - 1]!;
  if (kind === 0) {
    const radius = Math.min(width, height) * r.between(0.27, 0.33);
    const from = r.between(0.3, 1.2);
    gesture(
      (t) => [
        cx + radius * (1 + 0.07 * t) * cos(from + t * TAU * 0.93),
        cy + radius * (1 - 0.05 * t) * sin(from + t * TAU * 0.93),
      ],
      unit * 0.085,
      black,
      1,
      salt,
    );
  } else if (kind === 1) {
    gesture(
      (t) => [width * (0.1 + 0.8 * t), cy + height * 0.13 * sin(t * PI * 1.15 + 0.35) - height * 0.07],
      unit * 0.17,
      pale,
      0.6,
      salt ^ 21,
    );
    gesture(
      (t) => [width * (0.16 + 0.62 * t), cy + height * (0.1 - 0.16 * sin(t * PI)) + height * 0.05 * t],
      unit * 0.075,
      black,
      1,
      salt,
    );
  } else {
    const lean = r.between(-0.12, 0.12);
    gesture((t) => [width * (0.24 + 0.5 * t), height * (0.24 + 0.44 * t * t)], unit * 0.14, pale, 0.7, salt ^ 31);
    gesture((t) => [width * (0.62 + lean * sin(t * PI) - 0.28 * t), height * (0.14 + 0.72 * t)], unit * 0.1, black, 1, salt);
    gesture((t) => [width * (0.22 + 0.56 * t), height * (0.62 - 0.1 * sin(t * PI))], unit * 0.045, main[0]!, 1.1, salt ^ 33);
  }
  shapes.push({
    polygons: [
      circle(
        width * (kind === 0 ? 0.5 : r.between(0.7, 0.8)),
        height * (kind === 0 ? cy / height : r.between(0.2, 0.3)),
        unit * (kind === 0 ? 0.018 : 0.034),
        64,
      ),
    ],
    fill: accent,
  });
  return { width, height, ground, shapes };
}
