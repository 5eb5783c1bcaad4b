/**
 * The grid of a height field: heights over column × distance (one column a pixel), and the running maximum of elevation along
 * each column, so that a pixel finds what it sees by bisection.
 */

import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';

/** Heights at n points; `px` and `pz` are scratch. `full` asks for all the detail a normal needs. */
export type HeightField = (
  k: Kernels,
  xs: Float32Array,
  zs: Float32Array,
  px: Float32Array,
  pz: Float32Array,
  out: Float32Array,
  n: number,
  full: boolean,
) => void;

/** Where a grid lies. */
export interface Field {
  heights: HeightField;
  /** Distances at which the grid starts and ends. */
  near: number;
  far: number;
  eye: number;
}

/** Grid rows for each row of the picture. */
const GRID = 0.5;
const gridRows = (view: { height: number }): number => Math.ceil(view.height * GRID);

export const TERRAIN_PLANES: readonly PlaneSpec[] = [
  { name: 'terrain.height', scale: 1, part: GRID, channels: 1, needed: 'ground' },
  { name: 'terrain.rise', scale: 1, part: GRID, channels: 1, needed: 'ground' },
];

/**
 * Rows lie evenly in z^−¼: between even steps of elevation (1/z), which would miss far crests, and even steps of distance,
 * which would miss the ground at one's feet. Two square roots lead back from z to the row.
 */
const bend = (z: number): number => 1 / Math.sqrt(Math.sqrt(z));

/** Distance of a grid row; rows may be fractions. */
function distanceOf(t: Field, row: number, rows: number): number {
  const b = bend(t.near) + (row / (rows - 1)) * (bend(t.far) - bend(t.near));
  return 1 / (b * b * b * b);
}

export function gridPasses(name: string, view: View, t: Field): Pass[] {
  const rows = gridRows(view);
  const look: GridLook = { view, t, rows };
  return [
    {
      name,
      rows,
      look,
      run: (frame, k, y0, y1) => fillHeights(look, frame, k, y0, y1),
    },
    {
      name,
      serial: true,
      weight: 0.1,
      look,
      run: (frame) => fillRise(look, frame),
    },
  ];
}

interface GridLook {
  view: View;
  t: Field;
  rows: number;
}

function fillHeights({ view, t, rows }: GridLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { data } = frame.plane('terrain.height');
  const [xs, zs, px, pz] = scratch(frame, 4);
  const n = xs.length;
  const out = frame.rows(n);
  for (let row = y0; row < y1; row++) {
    const z = distanceOf(t, row, rows);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.focal) * z;
      zs[x] = z;
    }
    t.heights(k, xs, zs, px, pz, out, n, false);
    data.set(out.subarray(0, frame.width), row * frame.width);
  }
}

/** How steeply one looks up to a row of the grid. */
function elevations({ t, rows }: GridLook, height: Float32Array, width: number, row: number, out: Float32Array): void {
  const r = Math.min(row, rows - 1);
  const z = distanceOf(t, r, rows);
  for (let x = 0; x < width; x++) out[x] = (height[r * width + x]! - t.eye) / z;
}

function fillRise(look: GridLook, frame: Frame): void {
  const { rows } = look;
  const { width } = frame;
  const height = frame.plane('terrain.height').data;
  const rise = frame.plane('terrain.rise').data;
  const [most, a, b, c] = scratch(frame, 4);
  most.fill(-9);
  a.fill(-9);
  b.fill(-9);
  const next = frame.rows(width);
  elevations(look, height, width, 0, c);
  // Elevations of the rows before last, last, this and next: a, b, c, next.
  for (let row = 0; row < rows; row++) {
    elevations(look, height, width, row + 1, next);
    for (let x = 0; x < width; x++) {
      const peak = row > 1 && row < rows - 1 ? crestBetween(a[x]!, b[x]!, c[x]!, next[x]!) : c[x]!;
      if (peak > most[x]!) most[x] = peak;
      rise[row * width + x] = most[x]!;
    }
    a.set(b);
    b.set(c);
    c.set(next);
  }
}

/**
 * Highest point at or just before sample `c`: where the slope that leads up through a, b meets the slope that leads down
 * through c, d. Without it a sharp crest that falls between two rows of the grid is cut into teeth.
 */
function crestBetween(a: number, b: number, c: number, d: number): number {
  const up = b - a;
  const down = d - c;
  if (up <= 0 || down >= 0) return c;
  const part = (c - down - b) / (up - down);
  return part <= 0 || part >= 1 ? c : Math.max(c, b + up * part);
}

/** Height of the grid at (x, z) in world units, for shadows; far below where the grid has nothing. */
export function gridHeight(grid: Grid, x: number, z: number): number {
  const { height, width, rows, centre, focal } = grid;
  const row = (grid.nearBend - bend(z)) * grid.rowsPerBend;
  const column = centre + (x / z) * focal - 0.5;
  if (!(row >= 0) || row >= rows - 1 || column < 0 || column >= width - 1) return -9;
  const r = Math.floor(row);
  const c = Math.floor(column);
  const u = column - c;
  const v = row - r;
  const p = r * width + c;
  const a = height[p]! + (height[p + 1]! - height[p]!) * u;
  const b = height[p + width]! + (height[p + width + 1]! - height[p + width]!) * u;
  return a + (b - a) * v;
}

export interface Grid {
  height: Float32Array;
  rise: Float32Array;
  width: number;
  rows: number;
  centre: number;
  focal: number;
  nearBend: number;
  rowsPerBend: number;
}

export function gridOf(frame: Frame, view: View, t: Field): Grid {
  const rows = gridRows(view);
  return {
    height: frame.plane('terrain.height').data,
    rise: frame.plane('terrain.rise').data,
    width: frame.width,
    rows,
    centre: view.centre,
    focal: view.focal,
    nearBend: bend(t.near),
    rowsPerBend: (rows - 1) / (bend(t.near) - bend(t.far)),
  };
}

/** Distance at which column `x` first reaches the elevation `want`. */
export function distanceSeen({ rise, width, rows }: Grid, t: Field, x: number, want: number): number {
  let low = 0;
  let high = rows - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rise[middle * width + x]! >= want) high = middle;
    else low = middle + 1;
  }
  const before = low > 0 ? rise[(low - 1) * width + x]! : want;
  const at = rise[low * width + x]!;
  const part = at > before ? clamp((want - before) / (at - before)) : 1;
  // Just below a crest the next rows may lie on its far side: stay before it.
  const next = rise[Math.min(rows - 1, low + 1) * width + x]!;
  const beyond = next <= at || rise[Math.min(rows - 1, low + 2) * width + x]! <= next;
  return distanceOf(t, Math.max(0, low - 1 + (beyond ? 0 : part)), rows);
}
