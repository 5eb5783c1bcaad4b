/**
 * Topographic lines: an invented terrain in contour lines, every fifth heavier, its heights in flat tints, one summit marked.
 * Contours by marching squares: W. Lorensen and H. Cline, "Marching Cubes", SIGGRAPH 1987, in two dimensions.
 */
import { mix } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, circle } from './shapes.ts';
import { lightness } from './tint.ts';

export function contours({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const step = unit / 150;
  const columns = Math.ceil(width / step) + 1;
  const rows = Math.ceil(height / step) + 1;
  const scale = mix(1.5, 2.7, traits.energy) / unit;
  const [px, py] = [width * r.between(0.3, 0.7), height * r.between(0.3, 0.6)];
  const field = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [i * step, j * step];
      const d = Math.sqrt((x - px) * (x - px) + (y - py) * (y - py)) / unit;
      field[j * columns + i] = fractal(x * scale + 3, y * scale + 11, 4, salt) * 0.8 + 0.55 / (1 + d * d * 7);
    }
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const levels = 12 + Math.floor(traits.density * 14);
  const [low, high] = [0.36, 1.16];
  // Tints: areas above a level, as runs of cells, so that each is one shape.
  // From light to deep, the lower the paler: a map's colours, whatever the palette's order.
  const tints = [...main].sort((a, b) => lightness(b) - lightness(a));
  tints.forEach((tint, n) => {
    const level = mix(low, high, (n + 1.2) / (tints.length + 1.4));
    const polygons: Float64Array[] = [];
    for (let j = 0; j < rows - 1; j++)
      for (let i = 0; i < columns - 1; i++) {
        const piece = above(field, columns, i, j, level, step);
        if (piece) polygons.push(piece);
      }
    const fill = [0, 1, 2].map((c) =>
      mix(ground[c]!, tint[c]!, mix(0.5, 0.92, tints.length < 2 ? 1 : n / (tints.length - 1))),
    ) as unknown as Colour;
    shapes.push({ polygons, fill });
  });
  for (let n = 0; n < levels; n++) {
    const level = mix(low, high, n / levels);
    const heavy = n % 5 === 0;
    const polygons: Float64Array[] = [];
    for (let j = 0; j < rows - 1; j++)
      for (let i = 0; i < columns - 1; i++)
        segment(field, columns, i, j, level, step, unit * (heavy ? 0.0026 : 0.0012), polygons);
    shapes.push({ polygons, fill: ink, opacity: heavy ? 0.9 : 0.62 });
  }
  shapes.push({ polygons: [circle(px, py, unit * 0.017, 48)], fill: accent });
  return { width, height, ground, shapes };
}

const corners = (field: Float64Array, columns: number, i: number, j: number): [number, number, number, number] => [
  field[j * columns + i]!,
  field[j * columns + i + 1]!,
  field[(j + 1) * columns + i + 1]!,
  field[(j + 1) * columns + i]!,
];
const AT: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** Where the sides of a cell cross the level, in order round it. */
function crossings(v: readonly number[], level: number): ([number, number] | undefined)[] {
  return AT.map(([x, y], k) => {
    const [a, b] = [v[k]! - level, v[(k + 1) & 3]! - level];
    if (a > 0 === b > 0) return undefined;
    const t = a / (a - b);
    const [x2, y2] = AT[(k + 1) & 3]!;
    return [x + (x2 - x) * t, y + (y2 - y) * t];
  });
}

function above(
  field: Float64Array,
  columns: number,
  i: number,
  j: number,
  level: number,
  step: number,
): Float64Array | undefined {
  const v = corners(field, columns, i, j);
  if (v.every((c) => c <= level)) return undefined;
  const cuts = crossings(v, level);
  const out: number[] = [];
  for (let k = 0; k < 4; k++) {
    if (v[k]! > level) out.push((i + AT[k]![0]) * step, (j + AT[k]![1]) * step);
    const cut = cuts[k];
    if (cut) out.push((i + cut[0]) * step, (j + cut[1]) * step);
  }
  return out.length >= 6 ? Float64Array.from(out) : undefined;
}

function segment(
  field: Float64Array,
  columns: number,
  i: number,
  j: number,
  level: number,
  step: number,
  wide: number,
  out: Float64Array[],
): void {
  const cuts = crossings(corners(field, columns, i, j), level).filter((c) => c !== undefined);
  for (let k = 0; k + 1 < cuts.length; k += 2) {
    const [a, b] = [cuts[k]!, cuts[k + 1]!];
    const [x0, y0, x1, y1] = [(i + a[0]) * step, (j + a[1]) * step, (i + b[0]) * step, (j + b[1]) * step];
    // A little longer than the piece, so that pieces join.
    const n = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) || 1;
    const [ex, ey] = [((x1 - x0) / n) * wide * 0.4, ((y1 - y0) / n) * wide * 0.4];
    const piece = bar(x0 - ex, y0 - ey, x1 + ex, y1 + ey, wide);
    out.push(piece);
  }
}
