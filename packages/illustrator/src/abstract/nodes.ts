/**
 * Nodes of a sounding plate: bands along which it is still, between fields that swing, growing wider from the middle outwards.
 * E. F. F. Chladni, "Entdeckungen über die Theorie des Klanges", 1787; superposed modes of a square plate,
 * cos nπx · cos mπy − cos mπx · cos nπy, as in Ritz 1909, cut at several heights for lines of different weight.
 */
import { cos, mix, PI } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box } from './shapes.ts';

export function nodes({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const modes: readonly [number, number][] =
    traits.energy < 0.4
      ? [
          [1, 2],
          [2, 3],
        ]
      : [
          [1, 2],
          [2, 3],
          [1, 3],
          [1, 4],
        ];
  const [n, m] = r.pick(modes);
  // Two different ones: one with itself is only a heavier swing.
  const others = modes.filter(([a, b]) => a !== n || b !== m);
  const [p, q] = r.pick(others);
  const share = r.between(0.25, 0.6);
  const margin = unit * 0.08;
  const side = Math.min(width, height) - 2 * margin;
  const [left, top] = [(width - side) / 2, (height - side) / 2];
  const wave = (x: number, y: number): number => {
    const [u, v] = [(2 * (x - left)) / side - 1, (2 * (y - top)) / side - 1];
    const one = cos(n * PI * u) * cos(m * PI * v) - cos(m * PI * u) * cos(n * PI * v);
    const two = cos(p * PI * u * 0.5) * cos(q * PI * v * 0.5) + cos(q * PI * u * 0.5) * cos(p * PI * v * 0.5);
    return (one * (1 - share) + two * share) / 1.4;
  };
  // Strings: level lines whose thickness is how far the plate swings there.
  const lines = Math.floor(mix(34, 58, traits.density));
  const pitch = side / lines;
  const steps = 150;
  const shapes: Shape[] = [];
  const lit = Math.floor(lines * r.between(0.34, 0.66));
  const back = [0, 1, 2].map((c) => mix(ground[c]!, main[main.length - 1]![c]!, 0.14)) as [number, number, number];
  shapes.push({ polygons: [box(width / 2, height / 2, side + margin * 0.5, side + margin * 0.5)], fill: back });
  for (let j = 0; j < lines; j++) {
    const y = top + (j + 0.5) * pitch;
    const upper: number[] = [];
    const lower: number[] = [];
    for (let s = 0; s <= steps; s++) {
      const x = left + (side * s) / steps;
      const a = wave(x, y);
      const half = pitch * (0.045 + 0.43 * Math.min(1, Math.abs(a) * 1.15));
      const bend = a * pitch * 0.9;
      upper.push(x, y + bend - half);
      lower.unshift(y + bend + half);
      lower.unshift(x);
    }
    const t = j / lines;
    // From the low strings to the high ones.
    const fill = j === lit ? accent : t < 0.3 ? main[1 % main.length]! : t < 0.72 ? main[0]! : ink;
    shapes.push({ polygons: [Float64Array.from([...upper, ...lower])], fill });
  }
  return { width, height, ground, shapes };
}
