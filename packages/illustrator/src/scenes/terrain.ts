/**
 * Mountains as a height field: a grid of heights over column × distance (one column a pixel, distances evenly spaced), the
 * running maximum of elevation along each column, so that a pixel finds what it sees by bisection, then full detail at that
 * point for the normal, and a march over the grid for the shadow. Heights are derivative-damped noise (Quílez, "Terrain
 * Raymarching", 2008: slopes look eroded) raised by a few seeded massifs. World units are arbitrary; the eye is at (0, eye, 0).
 */
import type { Rgb } from '../colour.ts';
import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, scratch } from './scene.ts';

export interface Massif {
  /** Centre, across and away. */
  x: number;
  z: number;
  /** Half widths. */
  width: number;
  length: number;
  height: number;
}

export interface Terrain {
  massifs: readonly Massif[];
  /** Distances at which the grid starts and ends. */
  near: number;
  far: number;
  eye: number;
  frequency: number;
  /** Offset of the noise. */
  shiftX: number;
  shiftZ: number;
  seed: number;
  /** Height above which snow lies on level ground, and how much of the rest it covers. */
  snowLine: number;
  snow: number;
  rock: Rgb;
  /** Colour of the vegetation on lower slopes. */
  green: Rgb;
  /** Mist in the valleys, 0–1. */
  mist: number;
  /** Extinction per unit of distance. */
  air: number;
  id: number;
  snowId: number;
}

export const TERRAIN_PLANES: readonly PlaneSpec[] = [
  { name: 'terrain.height', scale: 1, channels: 1 },
  { name: 'terrain.rise', scale: 1, channels: 1 },
];

const GRID_OCTAVES = 7;
const FULL_OCTAVES = 11;

/** Rise of the massifs at a point: a base that lifts the noise and amplifies it. */
function liftOf(t: Terrain, x: number, z: number): number {
  let lift = 0;
  for (const m of t.massifs) {
    const u = (x - m.x) / m.width;
    const v = (z - m.z) / m.length;
    lift += m.height * exp(-(u * u) - v * v);
  }
  return lift;
}

/** Heights at n points (xs, zs), using two scratch rows. */
function heights(
  k: Kernels,
  t: Terrain,
  xs: Float32Array,
  zs: Float32Array,
  px: Float32Array,
  pz: Float32Array,
  out: Float32Array,
  n: number,
  octaves: number,
): void {
  for (let i = 0; i < n; i++) {
    px[i] = xs[i]! * t.frequency + t.shiftX;
    pz[i] = zs[i]! * t.frequency + t.shiftZ;
  }
  k.eroded(px, pz, out, n, octaves, t.seed);
  for (let i = 0; i < n; i++) {
    const x = xs[i]!;
    const z = zs[i]!;
    const lift = liftOf(t, x, z);
    // Ground near the viewer sinks below the water; the range rises behind it.
    const back = smoothstep(t.near * 1.05, t.near * 2.2, z);
    out[i] = (out[i]! * 1.9 - 0.2) * (0.1 + 0.2 * back + 0.44 * lift) + lift * 0.36 - 0.12 * (1 - back);
  }
}

export function terrainPasses(name: string, context: SceneContext, t: Terrain): Pass[] {
  const { view } = context;
  const rows = view.height;
  const step = (t.far - t.near) / (rows - 1);
  return [
    {
      name,
      run(frame, k, y0, y1) {
        const plane = frame.plane('terrain.height');
        const [xs, zs, px, pz] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
        const n = xs.length;
        const out = frame.rows(n);
        for (let row = y0; row < y1; row++) {
          const z = t.near + row * step;
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / view.focal) * z;
            zs[x] = z;
          }
          heights(k, t, xs, zs, px, pz, out, n, GRID_OCTAVES);
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
          const z = t.near + row * step;
          for (let x = 0; x < width; x++) {
            const e = (height[row * width + x]! - t.eye) / z;
            if (e > most[x]!) most[x] = e;
            rise[row * width + x] = most[x]!;
          }
        }
      },
    },
    { name, weight: 3, run: (frame, k, y0, y1) => paintRows(frame, k, context, t, step, y0, y1) },
  ];
}

/** Height of the grid at (x, z) in world units, for shadows. */
function gridHeight(
  height: Float32Array,
  width: number,
  rows: number,
  t: Terrain,
  step: number,
  centre: number,
  focal: number,
  x: number,
  z: number,
): number {
  const row = (z - t.near) / step;
  const column = centre + (x / z) * focal - 0.5;
  if (row < 0 || row >= rows - 1 || column < 0 || column >= width - 1) return -9;
  const r = Math.floor(row);
  const c = Math.floor(column);
  const u = column - c;
  const v = row - r;
  const p = r * width + c;
  const a = height[p]! + (height[p + 1]! - height[p]!) * u;
  const b = height[p + width]! + (height[p + width + 1]! - height[p + width]!) * u;
  return a + (b - a) * v;
}

function paintRows(
  frame: Frame,
  k: Kernels,
  { view, light }: SceneContext,
  t: Terrain,
  step: number,
  y0: number,
  y1: number,
): void {
  const { width, color, ids, depth } = frame;
  const rows = view.height;
  const height = frame.plane('terrain.height').data;
  const rise = frame.plane('terrain.rise').data;
  const [xs, zs, px, pz, h0, hx, hz, mottle, bands, cover] = scratch(frame, 10) as Float32Array[] as [
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
  const n = xs.length;
  const [lx, ly, lz] = terrainLight(light.direction, light.azimuth);
  const limit = Math.min(y1, Math.ceil(view.horizon) + 1);
  for (let y = y0; y < limit; y++) {
    const e = (view.horizon - (y + 0.5)) / view.focal;
    const soft = 1 / view.focal;
    let any = false;
    for (let x = 0; x < n; x++) {
      const column = Math.min(x, width - 1);
      const top = rise[(rows - 1) * width + column]!;
      cover[x] = clamp((top - e) / soft + 0.5);
      let z = t.far;
      if (cover[x]! > 0) {
        any = true;
        const want = Math.min(e, top);
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
        z = t.near + (low - 1 + part) * step;
      }
      zs[x] = Math.max(t.near, z);
      xs[x] = ((x + 0.5 - view.centre) / view.focal) * zs[x]!;
    }
    if (!any) continue;
    heights(k, t, xs, zs, px, pz, h0, n, FULL_OCTAVES);
    // The step for slopes grows with distance: about one pixel of a 1024 picture.
    for (let x = 0; x < n; x++) xs[x] = xs[x]! + 0.0013 * zs[x]!;
    heights(k, t, xs, zs, px, pz, hx, n, FULL_OCTAVES);
    for (let x = 0; x < n; x++) {
      const d = 0.0013 * zs[x]!;
      xs[x] = xs[x]! - d;
      zs[x] = zs[x]! + d;
    }
    heights(k, t, xs, zs, px, pz, hz, n, FULL_OCTAVES);
    for (let x = 0; x < n; x++) {
      zs[x] = zs[x]! / 1.0013;
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
      const d = 0.0013 * z;
      let nx = h0[x]! - hx[x]!;
      let nz = h0[x]! - hz[x]!;
      const l = 1 / Math.sqrt(nx * nx + d * d + nz * nz);
      nx *= l;
      nz *= l;
      const ny = d * l;
      let shadow = 1;
      let reach = 0.06;
      for (let i = 0; i < 22; i++) {
        const hy = h0[x]! + ly * reach;
        if (hy > 4.4) break;
        const gap = hy - gridHeight(height, width, rows, t, step, view.centre, view.focal, xs[x]! + lx * reach, z + lz * reach);
        if (gap < 0) {
          shadow = 0;
          break;
        }
        shadow = Math.min(shadow, (10 * gap) / reach);
        reach += Math.max(0.05, gap * 0.5);
      }
      const facing = Math.max(0, nx * lx + ny * ly + nz * lz) * clamp(shadow);
      const m = mottle[x]!;
      const snow =
        t.snow <= 0
          ? 0
          : smoothstep(0.5, 0.66, ny * 0.9 + (m - 0.5) * 0.34 + clamp((h0[x]! - t.snowLine) * 0.2, -0.5, 0.1)) * t.snow;
      const low = smoothstep(t.snowLine * 0.7, 0.1, h0[x]!) * smoothstep(0.3, 0.62, ny) * (1 - snow);
      const stone = 0.55 + 0.9 * bands[x]!;
      const fade = 1 - exp(-Math.max(0, z - t.near) * t.air);
      const valley =
        exp(-Math.max(0, h0[x]! - 0.02) * 4) * smoothstep(t.near * 1.3, t.near * 2.6, z) * (t.mist + 0.5 * light.mist);
      const haze = clamp(fade + valley * 0.6 + light.mist * 0.3);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        const ground = mix(t.rock[c]! * stone, t.green[c]! * (0.6 + 0.8 * m), low);
        const albedo = mix(ground, 0.93, snow);
        const bounce = Math.max(0, -nx * lx) * 0.1;
        const lit =
          albedo * (light.key[c]! * facing * KEY + light.fill[c]! * (0.22 + 0.3 * ny + 0.12 * m) + light.haze[c]! * bounce);
        color[o + c] = mix(color[o + c]!, mix(lit, light.haze[c]!, haze), a);
      }
      if (a > 0.5) {
        ids[y * width + x] = snow > 0.5 ? t.snowId : t.id;
        depth[y * width + x] = clamp(0.55 + 0.4 * ((z - t.near) / (t.far - t.near)));
      }
    }
  }
}

const KEY = 2.5;

/** Mountains want a raking light: a low sun ahead would make them flat silhouettes, so the light swings to its side. */
function terrainLight(direction: readonly [number, number, number], azimuth: number): readonly [number, number, number] {
  const side = azimuth >= 0 ? 1 : -1;
  const y = clamp(direction[1], 0.3, 0.7);
  const z = -0.42;
  const x = side * 0.85;
  const l = 1 / Math.sqrt(x * x + y * y + z * z);
  return [x * l, y * l, z * l];
}
