/**
 * Topographic lines: an invented terrain of cut paper, sheet on sheet, with contour lines over it, every fifth heavier, and one summit marked.
 * Contours by marching squares: W. Lorensen and H. Cline, "Marching Cubes", SIGGRAPH 1987, in two dimensions.
 */
import { mix } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, circle } from './shapes.ts';
import { blend, lightness } from './tint.ts';

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
  // Sheets of paper, one on the other, the higher the deeper in colour: between the palette's own tones steps that lead from one to the next.
  const tones = [blend(ground, ink, 0.05), ...[...main].sort((a, b) => lightness(b) - lightness(a))];
  const sheets = 7;
  for (let n = 0; n < sheets; n++) {
    const level = mix(low, high, (n + 0.6) / (sheets + 1.2));
    const polygons = area({ field, columns, rows, step }, level);
    if (polygons.length === 0) continue;
    const t = ((n + 1) / sheets) * (tones.length - 1.001);
    const k = Math.floor(t);
    shapes.push({ polygons, fill: blend(tones[k]!, tones[k + 1]!, t - k), raised: true });
    // The cut edge of the sheet catches the light.
    const rim: Float64Array[] = [];
    for (let j = 0; j < rows - 1; j++)
      for (let i = 0; i < columns - 1; i++) segment(field, columns, i, j, level, step, unit * 0.003, rim);
    shapes.push({ polygons: rim, fill: blend(tones[k + 1]!, [1, 1, 0.97], 0.55), opacity: 0.7 });
  }
  for (let n = 0; n < levels; n++) {
    const level = mix(low, high, n / levels);
    const heavy = n % 5 === 0;
    const polygons: Float64Array[] = [];
    for (let j = 0; j < rows - 1; j++)
      for (let i = 0; i < columns - 1; i++)
        segment(field, columns, i, j, level, step, unit * (heavy ? 0.0026 : 0.0013), polygons);
    shapes.push({ polygons, fill: ink, opacity: heavy ? 0.7 : 0.45 });
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

/** All above a level: cells that a line crosses as they are, whole ones as one box for a run of them. */
function area(
  { field, columns, rows, step }: { field: Float64Array; columns: number; rows: number; step: number },
  level: number,
): Float64Array[] {
  const out: Float64Array[] = [];
  for (let j = 0; j < rows - 1; j++) {
    let from = -1;
    for (let i = 0; i < columns; i++) {
      const whole = i < columns - 1 && corners(field, columns, i, j).every((v) => v > level);
      if (whole && from < 0) from = i;
      if (whole) continue;
      if (from >= 0) out.push(Float64Array.from([from, j, i, j, i, j + 1, from, j + 1], (v) => v * step));
      from = -1;
      const piece = i < columns - 1 && above(field, columns, i, j, level, step);
      if (piece) out.push(piece);
    }
  }
  return out;
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
