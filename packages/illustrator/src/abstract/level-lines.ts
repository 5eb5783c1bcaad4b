/**
 * Level lines of a field of heights on a grid, and the areas above them.
 * Marching squares: W. Lorensen and H. Cline, "Marching Cubes", SIGGRAPH 1987, in two dimensions.
 */
import { bar } from './shapes.ts';

export interface Field {
  /** Row by row. */
  field: Float64Array;
  columns: number;
  rows: number;
  /** Pixels between two of its points. */
  step: number;
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
export function areaAbove({ field, columns, rows, step }: Field, level: number): Float64Array[] {
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

/** All of one level line; `wide` at a place is its width there. */
export function lineAt(
  { field, columns, rows, step }: Field,
  level: number,
  wide: (x: number, y: number) => number,
): Float64Array[] {
  const out: Float64Array[] = [];
  for (let j = 0; j < rows - 1; j++)
    for (let i = 0; i < columns - 1; i++) {
      // Most cells lie on one side of the level.
      const o = j * columns + i;
      const above = field[o]! > level;
      const one = field[o + 1]! > level === above && field[o + columns]! > level === above;
      if (one && field[o + columns + 1]! > level === above) continue;
      segment(field, columns, i, j, level, step, wide(i * step, j * step), out);
    }
  return out;
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
    // A hair line would show a dot at every joint.
    const on = 0.4 * wide * Math.min(1, Math.max(0.06, (wide - 0.9) / 1.6));
    const [ex, ey] = [((x1 - x0) / n) * on, ((y1 - y0) / n) * on];
    const piece = bar(x0 - ex, y0 - ey, x1 + ex, y1 + ey, wide);
    out.push(piece);
  }
}
