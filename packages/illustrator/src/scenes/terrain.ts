/**
 * Mountains as a height field: a grid of heights over column × distance (one column a pixel), the
 * running maximum of elevation along each column, so that a pixel finds what it sees by bisection, then full detail at that
 * point for the normal, and a march over the grid for the shadow. Heights are derivative-damped noise (Quílez, "Terrain
 * Raymarching", 2008: slopes look eroded) raised by a few seeded massifs. World units are arbitrary; the eye is at (0, eye, 0).
 */
import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, scratch } from './scene.ts';

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

/** What a surface knows about a point when it chooses its colour. */
export interface SurfacePoint {
  height: number;
  /** Upward part of the normal, 0–1. */
  level: number;
  /** Two noises of the place, 0–1: broad mottling and fine bands that follow the height. */
  mottle: number;
  band: number;
  /** Across, and distance. */
  x: number;
  z: number;
}

/** Writes the albedo and returns the number of the fact it belongs to. */
export type Surface = (point: SurfacePoint, albedo: Float32Array) => number;

export interface Terrain {
  heights: HeightField;
  surface: Surface;
  /** Distances at which the grid starts and ends. */
  near: number;
  far: number;
  eye: number;
  seed: number;
  /** Extinction per unit of distance. */
  air: number;
  /** Mist in the valleys, 0–1. */
  mist: number;
  /** Highest point anything reaches, where shadow rays may stop. */
  ceiling: number;
  /** Strength of the direct light and of the light from the sky. */
  sun: number;
  ambient: number;
  /** Least height of the light (the sine of its elevation): lower shows more relief. */
  low: number;
  /** 0–1: how far colours in the shade turn grey and take the colour of the sky. */
  shade: number;
  /** The terrain is also the ground below the horizon. */
  below: boolean;
}

export const TERRAIN_PLANES: readonly PlaneSpec[] = [
  { name: 'terrain.height', scale: 1, channels: 1 },
  { name: 'terrain.rise', scale: 1, channels: 1 },
];

/** Grid rows for each row of the picture. */
const GRID = 0.6;
const gridRows = (view: { height: number }): number => Math.ceil(view.height * GRID);

/**
 * Rows lie evenly in z^−¼: between even steps of elevation (1/z), which would miss far crests, and even steps of distance,
 * which would miss the ground at one's feet. Two square roots lead back from z to the row.
 */
const bend = (z: number): number => 1 / Math.sqrt(Math.sqrt(z));

/** Distance of a grid row; rows may be fractions. */
function distanceOf(t: Terrain, row: number, rows: number): number {
  const b = bend(t.near) + (row / (rows - 1)) * (bend(t.far) - bend(t.near));
  return 1 / (b * b * b * b);
}

export function terrainPasses(name: string, context: SceneContext, t: Terrain): Pass[] {
  const { view } = context;
  const rows = gridRows(view);
  return [
    {
      name,
      rows,
      run(frame, k, y0, y1) {
        const plane = frame.plane('terrain.height');
        const [xs, zs, px, pz] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
        const n = xs.length;
        const out = frame.rows(n);
        for (let row = y0; row < y1; row++) {
          const z = distanceOf(t, row, rows);
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / view.focal) * z;
            zs[x] = z;
          }
          t.heights(k, xs, zs, px, pz, out, n, false);
          for (let x = 0; x < frame.width; x++) plane.data[row * frame.width + x] = out[x]!;
        }
      },
    },
    {
      name,
      serial: true,
      weight: 0.1,
      run(frame) {
        const { width } = frame;
        const height = frame.plane('terrain.height').data;
        const rise = frame.plane('terrain.rise').data;
        const [most, a, b, c] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
        most.fill(-9);
        a.fill(-9);
        b.fill(-9);
        const next = frame.rows(width);
        const read = (out: Float32Array, row: number): void => {
          const r = Math.min(row, rows - 1);
          const z = distanceOf(t, r, rows);
          for (let x = 0; x < width; x++) out[x] = (height[r * width + x]! - t.eye) / z;
        };
        read(c, 0);
        // Elevations of the rows before last, last, this and next: a, b, c, next.
        for (let row = 0; row < rows; row++) {
          read(next, row + 1);
          for (let x = 0; x < width; x++) {
            const peak = row > 1 && row < rows - 1 ? crestBetween(a[x]!, b[x]!, c[x]!, next[x]!) : c[x]!;
            if (peak > most[x]!) most[x] = peak;
            rise[row * width + x] = most[x]!;
          }
          a.set(b);
          b.set(c);
          c.set(next);
        }
      },
    },
    { name, weight: 3, run: (frame, k, y0, y1) => paintRows(frame, k, context, t, y0, y1) },
  ];
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
function gridHeight(grid: Grid, x: number, z: number): number {
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

/** Looks a row, one below the other, wherever one ridge stands before another; elsewhere one does. */
const LOOKS = 2;
/** Two looks are one when their distances differ by less than this part. */
const SAME = 0.02;

function paintRows(frame: Frame, k: Kernels, context: SceneContext, t: Terrain, y0: number, y1: number): void {
  const { view, light } = context;
  const { width, color, ids, depth } = frame;
  const rows = gridRows(view);
  const grid: Grid = {
    height: frame.plane('terrain.height').data,
    rise: frame.plane('terrain.rise').data,
    width,
    rows,
    centre: view.centre,
    focal: view.focal,
    nearBend: bend(t.near),
    rowsPerBend: (rows - 1) / (bend(t.near) - bend(t.far)),
  };
  const [xs, zs, px, pz, h0, hx, hz, mottle, bands, columns, weight] = Array.from({ length: 11 }, () =>
    frame.rows(width * LOOKS),
  ) as Rows11;
  const points: Points = { xs, zs, columns, weight };
  const sum = frame.rows(width * 4);
  const [lx, ly, lz] = terrainLight(light.direction, light.azimuth, t.low);
  const albedo = new Float32Array(3);
  const point: SurfacePoint = { height: 0, level: 0, mottle: 0, band: 0, x: 0, z: 0 };
  const limit = t.below ? y1 : Math.min(y1, Math.ceil(view.horizon) + 1);
  for (let y = y0; y < limit; y++) {
    const count = findPoints(grid, t, view, y, points);
    if (count === 0) continue;
    const n = (count + 3) & ~3;
    for (let i = count; i < n; i++) {
      xs[i] = xs[count - 1]!;
      zs[i] = zs[count - 1]!;
    }
    t.heights(k, xs, zs, px, pz, h0, n, true);
    // The step for slopes grows with distance: about one pixel of a 1024 picture.
    for (let i = 0; i < n; i++) xs[i] = xs[i]! + STEP * zs[i]!;
    t.heights(k, xs, zs, px, pz, hx, n, true);
    for (let i = 0; i < n; i++) {
      xs[i] = xs[i]! - STEP * zs[i]!;
      zs[i] = zs[i]! * (1 + STEP);
    }
    t.heights(k, xs, zs, px, pz, hz, n, true);
    for (let i = 0; i < n; i++) {
      zs[i] = zs[i]! / (1 + STEP);
      px[i] = xs[i]! * 3.1;
      pz[i] = zs[i]! * 3.1;
    }
    k.fbm(px, pz, mottle, n, 4, t.seed ^ 21);
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 9;
      pz[i] = h0[i]! * 15 + zs[i]! * 3;
    }
    k.fbm(px, pz, bands, n, 3, t.seed ^ 22);
    sum.fill(0);
    for (let i = 0; i < count; i++) {
      const z = zs[i]!;
      const d = STEP * z;
      let nx = h0[i]! - hx[i]!;
      let nz = h0[i]! - hz[i]!;
      const l = 1 / Math.sqrt(nx * nx + d * d + nz * nz);
      nx *= l;
      nz *= l;
      const ny = d * l;
      let facing = nx * lx + ny * ly + nz * lz;
      facing = facing > 0 ? facing * shadowAt(grid, t, xs[i]!, h0[i]!, z, lx, ly, lz) : 0;
      point.height = h0[i]!;
      point.level = ny;
      point.mottle = mottle[i]!;
      point.band = bands[i]!;
      point.x = xs[i]!;
      point.z = z;
      const id = t.surface(point, albedo);
      const fade = 1 - exp(-Math.max(0, z - t.near) * t.air);
      const valley =
        t.mist + light.mist <= 0
          ? 0
          : exp(-Math.max(0, h0[i]! - 0.02) * 5) *
            smoothstep(t.near * 1.3, t.near * 2.6, z) *
            (t.mist * (0.55 + 0.9 * mottle[i]!) + 0.5 * light.mist);
      const haze = clamp(fade + valley * 0.6 + light.mist * 0.3);
      const bounce = Math.max(0, -nx * lx) * 0.1;
      const grey = (albedo[0]! + albedo[1]! + albedo[2]!) / 3;
      const x = columns[i]!;
      const a = weight[i]!;
      for (let c = 0; c < 3; c++) {
        // Shade shows the colour of the sky more than that of the ground.
        const shaded = mix(albedo[c]!, grey, t.shade);
        const ambient = light.fill[c]! * (0.22 + 0.3 * ny + 0.12 * point.mottle) * t.ambient + light.haze[c]! * bounce;
        const lit = albedo[c]! * light.key[c]! * facing * t.sun + shaded * ambient;
        sum[x * 4 + c] = sum[x * 4 + c]! + mix(lit, light.haze[c]!, haze) * a;
      }
      sum[x * 4 + 3] = sum[x * 4 + 3]! + a;
      if (a >= 0.5) {
        const away = 1 - (1 / z - 1 / t.far) / (1 / t.near - 1 / t.far);
        ids[y * width + x] = id;
        depth[y * width + x] = t.below ? clamp(0.08 + 0.88 * away) : clamp(0.55 + 0.4 * away);
      }
    }
    for (let x = 0; x < width; x++) {
      const a = sum[x * 4 + 3]!;
      if (a <= 0) continue;
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - a) + sum[x * 4 + c]!;
      color[o + 3] = 1;
    }
  }
}

type Rows11 = [
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
];

/** Step for slopes, as a part of the distance. */
const STEP = 0.0013;

interface Grid {
  height: Float32Array;
  rise: Float32Array;
  width: number;
  rows: number;
  centre: number;
  focal: number;
  nearBend: number;
  rowsPerBend: number;
}

/** What a row of pixels sees: a place, the column that sees it and the part of the pixel that it covers. */
interface Points {
  xs: Float32Array;
  zs: Float32Array;
  columns: Float32Array;
  weight: Float32Array;
}

/** Finds what row `y` sees; returns the number of points. */
function findPoints(grid: Grid, t: Terrain, view: SceneContext['view'], y: number, points: Points): number {
  const { rise, width, rows, centre, focal } = grid;
  const upper = (view.horizon - (y + 0.25)) / focal;
  const lower = (view.horizon - (y + 0.75)) / focal;
  let count = 0;
  const put = (x: number, z: number, a: number): void => {
    points.xs[count] = ((x + 0.5 - centre) / focal) * z;
    points.zs[count] = z;
    points.columns[count] = x;
    points.weight[count] = a;
    count++;
  };
  for (let x = 0; x < width; x++) {
    const top = rise[(rows - 1) * width + x]!;
    const low = clamp((top - lower) * focal * LOOKS + 0.5);
    if (low <= 0) continue;
    const high = clamp((top - upper) * focal * LOOKS + 0.5);
    const zLow = distanceSeen(grid, t, x, Math.min(lower, top));
    const zHigh = high > 0 ? distanceSeen(grid, t, x, Math.min(upper, top)) : zLow;
    if (zHigh - zLow < SAME * zLow) put(x, (zLow + zHigh) / 2, (low + high) / 2);
    else {
      put(x, zLow, low / 2);
      if (high > 0) put(x, zHigh, high / 2);
    }
  }
  return count;
}

/** Distance at which column `x` first reaches the elevation `want`. */
function distanceSeen({ rise, height, width, rows }: Grid, t: Terrain, x: number, want: number): number {
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
  // Where a crest lies before row `low`, that row is already on its far side.
  const beyond = (height[low * width + x]! - t.eye) / distanceOf(t, low, rows) < at - 1e-6;
  return distanceOf(t, Math.max(0, low - 1 + (beyond ? 0.25 * part : part)), rows);
}

/** 0 in shadow … 1 in the open, softer the farther the ridge that casts it (Quílez, "Soft shadows in raymarched SDFs"). */
function shadowAt(grid: Grid, t: Terrain, x: number, h: number, z: number, lx: number, ly: number, lz: number): number {
  let shadow = 1;
  let reach = 0.06;
  for (let i = 0; i < 16; i++) {
    const y = h + ly * reach;
    if (y > t.ceiling) break;
    const gap = y - gridHeight(grid, x + lx * reach, z + lz * reach);
    if (gap < 0) return 0;
    shadow = Math.min(shadow, (10 * gap) / reach);
    reach += Math.max(0.05 + 0.06 * reach, gap * 0.6);
  }
  return clamp(shadow);
}

/** Mountains want a raking light: a low sun ahead would make them flat silhouettes, so the light swings to its side. */
function terrainLight(
  direction: readonly [number, number, number],
  azimuth: number,
  low: number,
): readonly [number, number, number] {
  const side = azimuth >= 0 ? 1 : -1;
  const y = clamp(direction[1], low, 0.7);
  const z = -0.42;
  const x = side * 0.85;
  const l = 1 / Math.sqrt(x * x + y * y + z * z);
  return [x * l, y * l, z * l];
}
