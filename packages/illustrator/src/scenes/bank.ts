/** The near bank of a lake: low ground that rises to both sides, stones at the water's edge, snow in winter. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { tuft } from '../plants/reed.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

/** Row where the bank begins at column x, in pixels. */
export function bankOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>): (x: number) => number {
  const r = random(seed, 'lake', 'bank');
  // A bay, a point of land on one side, or a low shore from edge to edge.
  const [low, high] = r.pick([
    [
      [0.05, 0.15],
      [0.05, 0.15],
    ],
    [
      [0.1, 0.2],
      [0, 0.03],
    ],
    [
      [0, 0.03],
      [0.1, 0.2],
    ],
    [
      [0, 0.03],
      [0.01, 0.05],
    ],
  ] as const);
  const left = r.between(low[0], low[1]);
  const right = r.between(high[0], high[1]);
  const level = r.between(0.95, 0.985);
  const reach = [r.between(0.34, 0.8), r.between(0.34, 0.8)] as const;
  const salt = r.below(1 << 16);
  return (x) => {
    const u = x / view.width;
    const rise =
      left * smoothstep(reach[0], -0.05, u) * smoothstep(reach[0] + 0.04, 0, u) +
      right * smoothstep(1 - reach[1], 1.05, u) * smoothstep(0.96 - reach[1], 1, u);
    return view.height * (level - rise) + view.unit * ((fractal((x / view.unit) * 4, 1, 4, salt) - 0.5) * 0.02);
  };
}

interface Stone {
  x: number;
  y: number;
  half: number;
  tall: number;
  tone: number;
}

export function bankPass(context: SceneContext, winter: boolean): Pass {
  const look = bankLook(context, winter);
  return {
    name: 'bank',
    look,
    run: (frame, k, y0, y1) => paintBank(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function bankLook(context: SceneContext, winter: boolean) {
  const { view, light, seed } = context;
  const line = bankOf(context);
  const salt = random(seed, 'lake', 'ground').below(1 << 20);
  // Small bays and points, so that the water's edge is no smooth curve.
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5) / view.unit;
    const bays = (fractal(u * 9, 7, 3, salt) - 0.5) * 0.03 + (fractal(u * 34, 8, 3, salt) - 0.5) * 0.009;
    return line(x + 0.5) + view.unit * bays * (winter ? 0.7 : 1);
  });
  const id = context.mass('shore') || context.mass('lake');
  const autumn = context.setting.season === 'autumn';
  const low: Rgb = winter ? [0.5, 0.56, 0.66] : autumn ? [0.09, 0.055, 0.02] : [0.028, 0.045, 0.016];
  const high: Rgb = winter ? [0.88, 0.9, 0.94] : autumn ? [0.3, 0.19, 0.07] : [0.13, 0.15, 0.05];
  const direct = light.backlit ? 0.4 : light.night ? 0.35 : 0.8;
  // Against the light the ground has the whole sky for its lamp.
  const open = light.backlit ? 1.1 : 0.55;
  const side = light.azimuth >= 0 ? 1 : -1;
  const stones = stonesAlong(context, tops);
  const tufts = winter ? [] : tuftsOn(context, tops);
  const sun = sunPlace(view, light);
  return { winter, view, light, salt, tops, id, low, high, direct, open, side, stones, tufts, sun };
}

/** Where the noise of a row is asked for: along the bank, and down from its edge. */
function bankPlaces(
  view: View,
  tops: ArrayLike<number>,
  y: number,
  fx: number,
  fy: number,
  xs: Float32Array,
  ys: Float32Array,
): void {
  const last = view.width - 1;
  for (let x = 0; x < xs.length; x++) {
    xs[x] = (x / view.unit) * fx;
    ys[x] = ((y - tops[Math.min(x, last)]!) / view.unit) * fy + 3;
  }
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintBank(
  { winter, view, light, salt, tops, id, low, high, direct, open, side, stones, tufts, sun }: ReturnType<typeof bankLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, broad, blade, gravel] = scratch(frame, 5);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(view.height * 0.74)); y < y1; y++) {
    bankPlaces(view, tops, y, 8, 20, xs, ys);
    k.fbm(xs, ys, broad, n, 4, salt);
    bankPlaces(view, tops, y, winter ? 22 : 300, winter ? 40 : 62, xs, ys);
    k.fbm(xs, ys, blade, n, 3, salt ^ 1);
    bankPlaces(view, tops, y, 120, 190, xs, ys);
    k.fbm(xs, ys, gravel, n, 3, salt ^ 2);
    for (let x = 0; x < width; x++) {
      const below = (y + 0.5 - tops[x]!) / view.unit;
      if (below < -0.02) continue;
      const p = y * width + x;
      // The shallows before the bank let the ground show through.
      if (below < 0) {
        const shade = 1 - 0.62 * smoothstep(-0.02, 0, below) * (0.6 + 0.5 * broad[x]!);
        for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! * shade;
        continue;
      }
      const strand = smoothstep(0.016 + 0.03 * (broad[x]! - 0.3), 0.004, below);
      const wet = smoothstep(0.007, 0, below);
      const slope = ((tops[Math.max(0, x - 8)] ?? 0) - (tops[Math.min(width - 1, x + 8)] ?? 0)) / (view.unit * 0.016);
      const lit = clamp(0.6 - side * slope * 0.25 + (broad[x]! - 0.5) * 1.2);
      const tone = clamp(0.3 + (broad[x]! - 0.5) * 1.7 + (blade[x]! - 0.5) * (winter ? 0.35 : 1.8));
      const a = clamp(below * view.unit);
      for (let c = 0; c < 3; c++) {
        const pebbles = (c === 0 ? 0.17 : c === 1 ? 0.155 : 0.14) * (0.35 + 1.25 * gravel[x]!);
        const ground = mix(low[c]!, high[c]!, tone);
        const strip = winter ? mix(ground, pebbles, 0.35 * wet) : mix(ground, pebbles, strand);
        const albedo = strip * (1 - 0.62 * wet);
        const body = albedo * (light.key[c]! * direct * (0.45 + 0.8 * lit) + light.fill[c]! * open);
        color[p * 4 + c] = mix(color[p * 4 + c]!, body, a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = clamp(0.2 - below);
      }
    }
  }
  for (const s of stones) paintStone(s, y0, y1);
  for (const t of tufts) paintParts(frame, t.parts, view, light, sun, { id, depth: t.depth, haze: 0 }, y0, y1);

  function paintStone(s: Stone, from: number, to: number): void {
    const foot = s.tall * 0.28;
    for (let y = Math.max(from, Math.floor(s.y - s.tall)); y < Math.min(to, Math.ceil(s.y + foot)); y++)
      for (let x = Math.max(0, Math.floor(s.x - s.half)); x < Math.min(width, Math.ceil(s.x + s.half)); x++) {
        const dx = (x + 0.5 - s.x) / s.half;
        const dy = (y + 0.5 - s.y) / (y < s.y ? s.tall : foot);
        const bump = fractal((x / view.unit) * 90, (y / view.unit) * 110, 3, salt) - 0.5;
        const r = dx * dx + dy * dy + bump * 0.5;
        const a = clamp((1 - r) * Math.max(2, s.tall * 0.5));
        if (a <= 0) continue;
        const up = clamp(-dy * 0.9 + 0.2);
        const lit = clamp(0.15 + up * 0.75 + side * dx * 0.35 + bump * 0.9);
        const snow = winter ? smoothstep(0.25, 0.6, up + bump) : 0;
        const wet = smoothstep(0.15, -0.25, -dy);
        const p = y * width + x;
        for (let c = 0; c < 3; c++) {
          const albedo = mix(s.tone * (1.06 - 0.05 * c) * (1 - 0.6 * wet) * (0.8 + bump), 0.82, snow);
          const body = albedo * (light.key[c]! * direct * lit * 1.2 + light.fill[c]! * (0.25 + 0.35 * up));
          color[p * 4 + c] = mix(color[p * 4 + c]!, body, a);
        }
        if (a > 0.5) {
          ids[p] = id;
          depth[p] = 0.17;
        }
      }
  }
}

/** Stones in loose groups at the water's edge, some of them in the water. */
function stonesAlong({ view, seed }: SceneContext, tops: Float32Array): Stone[] {
  const r = random(seed, 'lake', 'stones');
  const salt = r.below(1 << 16);
  const stones: Stone[] = [];
  const count = Math.round((view.width / view.unit) * 130);
  for (let i = 0; i < count; i++) {
    const u = r.next();
    const size = r.next();
    const away = r.between(-0.011, 0.014);
    const squat = r.between(0.45, 0.75);
    const tone = r.between(0.1, 0.24);
    if (fractal((((u - 0.5) * view.width) / view.unit) * 7 + 40, 2, 3, salt) < 0.5) continue;
    const x = u * view.width;
    const half = view.unit * (0.0025 + 0.013 * size * size * size * size);
    stones.push({ x, y: (tops[Math.floor(x)] ?? 0) + away * view.unit, half, tall: half * squat * 1.5, tone });
  }
  return stones.sort((a, b) => a.y - b.y);
}

/** Tufts of grass behind the strand, thicker towards the sides. */
function tuftsOn({ view, light, seed, setting }: SceneContext, tops: Float32Array): { parts: Part[]; depth: number }[] {
  const r = random(seed, 'lake', 'tufts');
  const count = Math.round((view.width / view.unit) * 46);
  const tufts: { y: number; parts: Part[]; depth: number }[] = [];
  for (let i = 0; i < count; i++) {
    const u = r.next();
    const below = r.between(0.012, 0.1);
    const size = r.between(0.016, 0.04);
    const keep = r.next();
    const each = random(seed, 'lake tuft', i);
    if (keep > 0.25 + 1.5 * Math.abs(u - 0.5)) continue;
    const y = (tops[Math.floor(u * view.width)] ?? 0) + below * view.unit;
    const height = view.unit * size * (0.7 + below * 4);
    if (y - height > view.height) continue;
    const look = setting.season === undefined ? {} : { season: setting.season };
    tufts.push({ y, depth: clamp(0.18 - below), parts: tuft({ x: u * view.width, y, height }, each, light, look).map(dim) });
  }
  return tufts.sort((a, b) => a.y - b.y);
}

/** Grass of a bank is darker than that of a lawn. */
const dim = (part: Part): Part => ({ ...part, albedo: [part.albedo[0] * 0.6, part.albedo[1] * 0.55, part.albedo[2] * 0.6] });
