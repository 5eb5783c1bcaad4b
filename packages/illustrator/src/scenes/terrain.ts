/**
 * Mountains as a height field: a grid of heights over column × distance (one column a pixel, distances evenly spaced in 1/z), the
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
  /** Distance. */
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
  /** Strength of the direct light. */
  sun: number;
  /** The terrain is also the ground below the horizon. */
  below: boolean;
}

export const TERRAIN_PLANES: readonly PlaneSpec[] = [
  { name: 'terrain.height', scale: 1, channels: 1 },
  { name: 'terrain.rise', scale: 1, channels: 1 },
];

/** Distance of a grid row; rows may be fractions. */
function distanceOf(t: Terrain, row: number, rows: number): number {
  return 1 / (1 / t.near + (row / (rows - 1)) * (1 / t.far - 1 / t.near));
}

export function terrainPasses(name: string, context: SceneContext, t: Terrain): Pass[] {
  const { view } = context;
  const rows = view.height;
  return [
    {
      name,
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
        const most = new Float32Array(width).fill(-9);
        for (let row = 0; row < rows; row++) {
          const z = distanceOf(t, row, rows);
          for (let x = 0; x < width; x++) {
            const e = (height[row * width + x]! - t.eye) / z;
            if (e > most[x]!) most[x] = e;
            rise[row * width + x] = most[x]!;
          }
        }
      },
    },
    { name, weight: 3, run: (frame, k, y0, y1) => paintRows(frame, k, context, t, y0, y1) },
  ];
}

/** Height of the grid at (x, z) in world units, for shadows; far below where the grid has nothing. */
function gridHeight({ height, width, rows, centre, focal }: Grid, t: Terrain, x: number, z: number): number {
  const row = ((1 / t.near - 1 / z) / (1 / t.near - 1 / t.far)) * (rows - 1);
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

/** Looks a row, one below the other; their mean softens the edges of one ridge before another. */
const LOOKS = 2;

function paintRows(frame: Frame, k: Kernels, context: SceneContext, t: Terrain, y0: number, y1: number): void {
  const { view } = context;
  const { width, color } = frame;
  const look = lookIn(frame, k, context, t);
  const sum = frame.rows(width * 4);
  const limit = t.below ? y1 : Math.min(y1, Math.ceil(view.horizon) + 1);
  for (let y = y0; y < limit; y++) {
    sum.fill(0);
    for (let i = 0; i < LOOKS; i++) look(y, (i + 0.5) / LOOKS, sum);
    for (let x = 0; x < width; x++) {
      const a = sum[x * 4 + 3]! / LOOKS;
      if (a <= 0) continue;
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - a) + sum[x * 4 + c]! / LOOKS;
      color[o + 3] = 1;
    }
  }
}

/** Adds what is seen along the line `y + part` to `sum` as colour × cover and cover, and notes what stands there. */
function lookIn(
  frame: Frame,
  k: Kernels,
  { view, light }: SceneContext,
  t: Terrain,
): (y: number, part: number, sum: Float32Array) => void {
  const { width, ids, depth } = frame;
  const rows = view.height;
  const grid: Grid = {
    height: frame.plane('terrain.height').data,
    rise: frame.plane('terrain.rise').data,
    width,
    rows,
    centre: view.centre,
    focal: view.focal,
  };
  const [xs, zs, px, pz, h0, hx, hz, mottle, bands, cover] = scratch(frame, 10) as Rows10;
  const n = xs.length;
  const [lx, ly, lz] = terrainLight(light.direction, light.azimuth);
  const albedo = new Float32Array(3);
  const point: SurfacePoint = { height: 0, level: 0, mottle: 0, band: 0, z: 0 };
  return (y, part, sum) => {
    if (!findPoints(grid, t, (view.horizon - (y + part)) / view.focal, xs, zs, cover)) return;
    t.heights(k, xs, zs, px, pz, h0, n, true);
    // The step for slopes grows with distance: about one pixel of a 1024 picture.
    for (let x = 0; x < n; x++) xs[x] = xs[x]! + STEP * zs[x]!;
    t.heights(k, xs, zs, px, pz, hx, n, true);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! - STEP * zs[x]!;
      zs[x] = zs[x]! * (1 + STEP);
    }
    t.heights(k, xs, zs, px, pz, hz, n, true);
    for (let x = 0; x < n; x++) {
      zs[x] = zs[x]! / (1 + STEP);
      px[x] = xs[x]! * 3.1;
      pz[x] = zs[x]! * 3.1;
    }
    k.fbm(px, pz, mottle, n, 4, t.seed ^ 21);
    for (let x = 0; x < n; x++) {
      px[x] = xs[x]! * 9;
      pz[x] = h0[x]! * 15 + zs[x]! * 3;
    }
    k.fbm(px, pz, bands, n, 4, t.seed ^ 22);
    for (let x = 0; x < width; x++) {
      const a = cover[x]!;
      if (a <= 0) continue;
      const z = zs[x]!;
      const d = STEP * z;
      let nx = h0[x]! - hx[x]!;
      let nz = h0[x]! - hz[x]!;
      const l = 1 / Math.sqrt(nx * nx + d * d + nz * nz);
      nx *= l;
      nz *= l;
      const ny = d * l;
      const facing = Math.max(0, nx * lx + ny * ly + nz * lz) * shadowAt(grid, t, xs[x]!, h0[x]!, z, lx, ly, lz);
      point.height = h0[x]!;
      point.level = ny;
      point.mottle = mottle[x]!;
      point.band = bands[x]!;
      point.z = z;
      const id = t.surface(point, albedo);
      const fade = 1 - exp(-Math.max(0, z - t.near) * t.air);
      const valley =
        exp(-Math.max(0, h0[x]! - 0.02) * 4) * smoothstep(t.near * 1.3, t.near * 2.6, z) * (t.mist + 0.5 * light.mist);
      const haze = clamp(fade + valley * 0.6 + light.mist * 0.3);
      const bounce = Math.max(0, -nx * lx) * 0.1;
      for (let c = 0; c < 3; c++) {
        const ambient = light.fill[c]! * (0.22 + 0.3 * ny + 0.12 * point.mottle) + light.haze[c]! * bounce;
        const lit = albedo[c]! * (light.key[c]! * facing * t.sun + ambient);
        sum[x * 4 + c] = sum[x * 4 + c]! + mix(lit, light.haze[c]!, haze) * a;
      }
      sum[x * 4 + 3] = sum[x * 4 + 3]! + a;
      if (a > 0.5) {
        const away = 1 - (1 / z - 1 / t.far) / (1 / t.near - 1 / t.far);
        ids[y * width + x] = id;
        depth[y * width + x] = t.below ? clamp(0.08 + 0.88 * away) : clamp(0.55 + 0.4 * away);
      }
    }
  };
}

type Rows10 = [
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
}

/** Finds what each column sees at the elevation (a tangent); false where nothing is seen at all. */
function findPoints(
  grid: Grid,
  t: Terrain,
  elevation: number,
  xs: Float32Array,
  zs: Float32Array,
  cover: Float32Array,
): boolean {
  const { rise, width, rows, centre, focal } = grid;
  let any = false;
  for (let x = 0; x < xs.length; x++) {
    const column = Math.min(x, width - 1);
    const top = rise[(rows - 1) * width + column]!;
    const a = clamp((top - elevation) * focal * LOOKS + 0.5);
    cover[x] = a;
    let z = t.far;
    if (a > 0) {
      any = true;
      const want = Math.min(elevation, top);
      let low = 0;
      let high = rows - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (rise[middle * width + column]! >= want) high = middle;
        else low = middle + 1;
      }
      const before = low > 0 ? rise[(low - 1) * width + column]! : want;
      const at = rise[low * width + column]!;
      const part = at > before ? clamp((want - before) / (at - before)) : 1;
      z = distanceOf(t, Math.max(0, low - 1 + part), rows);
    }
    zs[x] = z;
    xs[x] = ((x + 0.5 - centre) / focal) * z;
  }
  return any;
}

/** 0 in shadow … 1 in the open, softer the farther the ridge that casts it (Quílez, "Soft shadows in raymarched SDFs"). */
function shadowAt(grid: Grid, t: Terrain, x: number, h: number, z: number, lx: number, ly: number, lz: number): number {
  let shadow = 1;
  let reach = 0.06;
  for (let i = 0; i < 22; i++) {
    const y = h + ly * reach;
    if (y > t.ceiling) break;
    const gap = y - gridHeight(grid, t, x + lx * reach, z + lz * reach);
    if (gap < 0) return 0;
    shadow = Math.min(shadow, (10 * gap) / reach);
    reach += Math.max(0.05, gap * 0.5);
  }
  return clamp(shadow);
}

/** Mountains want a raking light: a low sun ahead would make them flat silhouettes, so the light swings to its side. */
function terrainLight(direction: readonly [number, number, number], azimuth: number): readonly [number, number, number] {
  const side = azimuth >= 0 ? 1 : -1;
  const y = clamp(direction[1], 0.3, 0.7);
  const z = -0.42;
  const x = side * 0.85;
  const l = 1 / Math.sqrt(x * x + y * y + z * z);
  return [x * l, y * l, z * l];
}
