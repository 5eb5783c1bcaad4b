/**
 * Land as a height field seen through `terrain-grid.ts`: full detail at each point that a pixel sees, for the normal, and a march
 * over the grid for the shadow (Quílez, "Terrain Raymarching", 2008). World units are arbitrary; the eye is at (0, eye, 0).
 */
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import { distanceSeen, type Field, type Grid, gridHeight, gridOf, gridPasses } from './terrain-grid.ts';

/** What a surface knows about a point when it chooses its colour. */
interface SurfacePoint {
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

export interface Terrain extends Field {
  surface: Surface;
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
  /** How fast shadows sharpen towards what casts them; 10 where nothing is said, less is softer. */
  soft?: number;
  /** Where the sun is on the horizon it reaches only what is high, and reddens it: heights where its light begins and is whole. */
  alpenglow?: undefined | { from: number; to: number };
  /** The terrain is also the ground below the horizon. */
  below: boolean;
}

export function terrainPasses(name: string, context: SceneContext, asked: Terrain): Pass[] {
  const t = shaped(asked);
  const look: TerrainLook = { view: context.view, light: context.light, t };
  return [
    ...gridPasses(name, context.view, t),
    { name, weight: 3, look, run: (frame, k, y0, y1) => paintRows(look, frame, k, y0, y1) },
  ];
}

/** Mountains, dunes and clouds of one shape (`light/light-with.ts`). */
const shaped = (t: Terrain): Terrain =>
  ({
    heights: t.heights,
    near: t.near,
    far: t.far,
    eye: t.eye,
    surface: t.surface,
    seed: t.seed,
    air: t.air,
    mist: t.mist,
    ceiling: t.ceiling,
    sun: t.sun,
    ambient: t.ambient,
    low: t.low,
    shade: t.shade,
    soft: t.soft ?? 10,
    alpenglow: t.alpenglow,
    below: t.below,
  }) satisfies Record<keyof Terrain, unknown>;

/** Looks a row, one below the other, wherever one ridge stands before another; elsewhere one does. */
const LOOKS = 2;
/** Two looks are one when their distances differ by less than this part. */
const SAME = 0.02;

interface TerrainLook {
  view: SceneContext['view'];
  light: SceneContext['light'];
  t: Terrain;
}

function paintRows({ view, light, t }: TerrainLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { width, color, ids, depth } = frame;
  const grid = gridOf(frame, view, t);
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
    // The step for slopes grows with distance: about one pixel of a 1024 picture. It leads towards the viewer: beyond a
    // crest lies the other side.
    for (let i = 0; i < n; i++) xs[i] = xs[i]! + STEP * zs[i]!;
    t.heights(k, xs, zs, px, pz, hx, n, true);
    for (let i = 0; i < n; i++) {
      xs[i] = xs[i]! - STEP * zs[i]!;
      zs[i] = zs[i]! * (1 - STEP);
    }
    t.heights(k, xs, zs, px, pz, hz, n, true);
    for (let i = 0; i < n; i++) {
      zs[i] = zs[i]! / (1 - STEP);
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
      let nz = hz[i]! - h0[i]!;
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
      const glow = t.alpenglow ? smoothstep(t.alpenglow.from, t.alpenglow.to, h0[i]! + (mottle[i]! - 0.5) * 0.5) : 1;
      const direct = facing * t.sun * (0.22 + 0.78 * glow);
      for (let c = 0; c < 3; c++) {
        // Shade shows the colour of the sky more than that of the ground.
        const shaded = mix(albedo[c]!, grey, t.shade);
        const ambient = light.fill[c]! * (0.22 + 0.3 * ny + 0.12 * point.mottle) * t.ambient + light.haze[c]! * bounce;
        const lit = albedo[c]! * light.key[c]! * direct * (t.alpenglow ? mix(1, ALPENGLOW[c]!, glow) : 1) + shaded * ambient;
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

/** What is left of the sun's light after its long way through the air, against the key of the hour. */
const ALPENGLOW = [1.55, 0.8, 0.5] as const;

/** Step for slopes, as a part of the distance. */
const STEP = 0.0013;

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

/** 0 in shadow … 1 in the open, softer the farther the ridge that casts it (Quílez, "Soft shadows in raymarched SDFs"). */
function shadowAt(grid: Grid, t: Terrain, x: number, h: number, z: number, lx: number, ly: number, lz: number): number {
  const { soft = 10 } = t;
  let shadow = 1;
  let reach = 0.06;
  for (let i = 0; i < 16; i++) {
    const y = h + ly * reach;
    if (y > t.ceiling) break;
    const gap = y - gridHeight(grid, x + lx * reach, z + lz * reach);
    if (gap < 0) return 0;
    shadow = Math.min(shadow, (soft * gap) / reach);
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
