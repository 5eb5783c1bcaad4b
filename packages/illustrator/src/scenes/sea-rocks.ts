/**
 * Rocks in the sea: skerries and stacks that waves break on. Each is an outline over the water, its relief read from noise lit from
 * the side, wet and dark below; white water lies at its foot, and spray stands up where the swell strikes.
 */

import { type Random, random } from '@atelier/spec';
import { luminance, type Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { foamLightOf } from './beach-sea.ts';
import { type RockCell, rockCell } from './rock-cells.ts';
import type { SceneContext } from './scene.ts';

interface Skerry {
  x: number;
  /** Row of its foot. */
  base: number;
  half: number;
  tall: number;
  /** Height over its foot per column from `from` on. */
  tops: Float32Array;
  from: number;
  /** 0 … 1: how high the water is thrown, and on which side. */
  spray: number;
  side: number;
  /** 0 far … 1 near. */
  near: number;
  salt: number;
}

const STONE: readonly [Rgb, Rgb] = [
  [0.028, 0.028, 0.031],
  [0.19, 0.175, 0.16],
];

const ICE: readonly [Rgb, Rgb] = [
  [0.2, 0.36, 0.47],
  [0.84, 0.9, 0.94],
];

interface Sea {
  /** 0 … 1: how high the water goes. */
  rough: number;
  /** Icebergs, not rocks. */
  ice: boolean;
  /** The water's edge, where there is a beach. */
  shores: Float32Array | undefined;
}

/** `waves` is the number of the white water; */
export function seaRocksPass(context: SceneContext, ids_: { rocks: number; waves: number }, sea: Sea): Pass {
  const { light, view } = context;
  const { rough, ice, shores } = sea;
  // Off a beach they stand between the horizon and the water's edge.
  const limit = shores ? shores.reduce((a, b) => Math.min(a, b), view.height) : view.height;
  const rocks = skerriesOf(context, { rough: ice ? 0 : rough, ice, limit });
  const cell: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
  const [deep, pale] = ice ? ICE : STONE;
  const foam = foamLightOf(context);
  const side = light.azimuth >= 0 ? 1 : -1;
  const grey = luminance(light.key);
  const direct = light.night ? 0.4 : light.backlit ? 0.34 : 1 - 0.5 * light.cover;
  return {
    name: 'rocks in the sea',
    weight: 1.5,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, big, next, fine, puff] = scratch(frame, 6);
      for (const s of rocks) {
        // Seas break no higher on a tall rock than on a low one.
        const plume = Math.min(s.tall * 0.8, view.unit * 0.09) * (0.4 + 0.6 * s.spray);
        const first = Math.floor(s.base - s.tall - plume * 1.3);
        const last = Math.ceil(s.base + Math.max(s.half * 0.3, rough < 0.5 ? s.tall * 0.75 : 0));
        const left = Math.max(0, Math.floor(s.x - s.half * 2.4)) & ~3;
        const right = Math.min(width, Math.ceil(s.x + s.half * 2.4));
        const n = Math.min(xs.length, (right - left + 3) & ~3);
        if (n <= 0) continue;
        for (let y = Math.max(y0, first); y < Math.min(y1, last); y++) {
          const up = (s.base - y - 0.5) / s.tall;
          const field = (out: Float32Array, fx: number, fy: number, octaves: number, salt: number, dx = 0, dy = 0): void => {
            for (let i = 0; i < n; i++) {
              xs[i] = ((left + i + 0.5 - s.x) / s.tall) * fx + 50 + dx;
              ys[i] = up * fy + 50 + dy;
            }
            k.fbm(xs, ys, out, n, octaves, salt);
          };
          field(puff, 3.4, 3, 5, s.salt ^ 31);
          if (y < s.base + 1) {
            field(big, 2.6, 1.5, 5, s.salt);
            field(next, 2.6, 1.5, 5, s.salt, side * 0.14, -0.12);
            field(fine, 11, 7, 4, s.salt ^ 7);
          }
          for (let x = left; x < right; x++) {
            const i = x - left;
            const p = y * width + x;
            const off = (x + 0.5 - s.x) / s.half;
            const top = s.tops[x - s.from] ?? 0;
            // Thrown up behind the rock on the side where the swell comes in.
            if (s.spray > 0) {
              const u = (x + 0.5 - s.x - s.side * s.half * 0.66) / (s.half * 0.95);
              const v = (s.base - y - plume * 0.25) / plume;
              const fan = exp(-(u * u) / (0.35 + 0.5 * clamp(v)) - v * v * (v > 0 ? 0.9 : 5));
              const a =
                smoothstep(0.3, 0.95, fan * 1.25 + (puff[i]! - 0.5) * 1.5 - 0.16 * clamp(v)) *
                0.94 *
                smoothstep(0.05, 0.3, fan);
              if (a > 0.01) {
                const tone = 0.5 + 0.62 * puff[i]! + 0.18 * clamp(v);
                for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, foam[c]! * tone, a);
                if (a > 0.5) ids[p] = ids_.waves;
              }
            }
            // Beside its outline its foot is no row of stone.
            const a = clamp(top - (s.base - y - 0.5) + 0.5) * (y < s.base ? clamp(top) : 0);
            if (a > 0) {
              const slope = ((s.tops[x - s.from - 4] ?? 0) - (s.tops[x - s.from + 4] ?? 0)) / (8 + s.tall * 0.04);
              const crest = smoothstep(0.16, 0, (top - (s.base - y)) / s.tall);
              // Ice broke in planes, each with its own tilt; what lies deep between them is blue.
              if (ice) rockCell(((x - s.x) / s.tall) * 3.2 + up * 0.9 + 40, up * 2.3 + 20 + s.salt, s.salt, cell);
              const crevasse = ice ? smoothstep(0.07, 0, cell.edge) : 0;
              const plane = ice ? side * cell.right * 0.24 + cell.up * 0.16 : 0;
              const lit = clamp(
                (ice ? 0.12 + plane : 0) +
                  0.4 +
                  (big[i]! - next[i]!) * (ice ? 0.9 : 3.2) +
                  side * slope * 0.3 +
                  (fine[i]! - 0.5) * (ice ? 0.2 : 0.6) +
                  0.16 * up +
                  0.12 * crest,
              );
              const wet = smoothstep(0.5, 0.06, up + (fine[i]! - 0.5) * 0.3);
              // Water that ran up drains in threads.
              const drain = wet * smoothstep(0.6, 0.78, fine[i]! + 0.14 * (1 - up)) * (ice ? 0 : 0.3 + 0.6 * rough);
              for (let c = 0; c < 3; c++) {
                const stone = ice
                  ? mix(deep[c]!, pale[c]!, clamp(0.3 + 0.85 * lit - 0.75 * wet - 0.4 * crevasse + 0.15 * (fine[i]! - 0.5)))
                  : mix(deep[c]!, pale[c]!, clamp(0.1 + 0.8 * fine[i]!)) * (1 - 0.6 * wet);
                // Ice holds little of the colour of a low sun, and glows with what comes through it.
                const key = ice ? mix(light.key[c]!, grey, 0.6) * 1.25 : light.key[c]!;
                const body = stone * (key * lit * direct * 1.3 + light.fill[c]! * (ice ? 0.5 : 0.3 + 0.3 * lit));
                const shine = light.sky[1]![1][c]! * wet * 0.1 * lit;
                const air = clamp((1 - s.near) * 0.24 + light.mist * 0.35);
                const value = mix(mix(body + shine, light.haze[c]!, air), foam[c]! * 0.85, clamp(drain));
                color[p * 4 + c] = mix(color[p * 4 + c]!, value, a);
              }
              if (a > 0.5) {
                ids[p] = ids_.rocks;
                depth[p] = clamp(0.9 - 0.8 * s.near);
              }
            }
            // On quiet water it stands on its head.
            if (y >= s.base && rough < 0.5) {
              const under = (y + 0.5 - s.base) / 0.75;
              const image = clamp(top * (0.93 + 0.5 * (puff[i]! - 0.5)) - under) * 0.42 * smoothstep(s.tall, 0, under);
              if (image > 0.01)
                for (let c = 0; c < 3; c++) {
                  const seen =
                    mix(deep[c]!, pale[c]!, ice ? 0.45 : 0.15) * (light.key[c]! * 0.3 * direct + light.fill[c]! * 0.45);
                  color[p * 4 + c] = mix(color[p * 4 + c]!, seen, image);
                }
            }
            // White water about the foot, and what runs off the rock.
            const e = (y - s.base) / (s.half * 0.2);
            const ring = exp(-(e * e) * (e < 0 ? 7 : 1.4)) * smoothstep(1.5, 0.86, Math.abs(off + 0.12 * s.side));
            const w =
              smoothstep(0.42, 0.78, ring * 0.8 + (puff[i]! - 0.42) * 1.2) *
              (0.5 + 0.5 * rough) *
              (ice ? 0.3 : 1) *
              smoothstep(0.03, 0.25, ring);
            if (w > 0.01) {
              for (let c = 0; c < 3; c++)
                color[p * 4 + c] = mix(color[p * 4 + c]!, foam[c]! * (0.6 + 0.5 * puff[i]!), clamp(w));
              if (w > 0.6) ids[p] = ids_.waves;
            }
          }
        }
      }
    },
  };
}

/** Where they stand, as parts of the picture. */
export function skerriesBox(view: View, seed: number, ice: boolean): { box: [number, number, number, number] } {
  const rocks = skerriesOf({ view, seed }, { rough: 0, ice, limit: view.height });
  const least = (values: number[], size: number): number => clamp(Math.min(...values) / size, 0, 0.97);
  const most = (values: number[], size: number): number => clamp(Math.max(...values) / size, 0.03, 1);
  const x = least(
    rocks.map((s) => s.x - s.half),
    view.width,
  );
  const y = least(
    rocks.map((s) => s.base - s.tall),
    view.height,
  );
  const right = most(
    rocks.map((s) => s.x + s.half),
    view.width,
  );
  const foot = most(
    rocks.map((s) => s.base),
    view.height,
  );
  return { box: [x, y, Math.max(0.02, right - x), Math.max(0.02, foot - y)] };
}

interface Plan {
  rough: number;
  ice: boolean;
  /** Row that none reaches past. */
  limit: number;
}

/** One group on a third, the largest of them near its middle, and a few far off; far to near. */
function skerriesOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>, { rough, ice, limit }: Plan): Skerry[] {
  const r = random(seed, 'sea rocks', 'plan');
  const home = (r.chance(0.5) ? 1 : -1) * r.between(0.1, 0.3);
  const span = limit - view.horizon;
  const count = 5 + r.below(4);
  const wide = Math.min(1.3, view.width / view.unit);
  const rocks = Array.from({ length: count }, (_, i): Skerry => {
    const own = random(seed, 'skerry', i);
    const main = i === 0;
    const t = main ? own.between(0.26, 0.44) : own.next() * 0.72 + 0.03;
    const spread = main ? 0 : own.between(-0.42, 0.42) * (0.5 + t);
    const x = view.centre + (home + spread) * wide * view.unit;
    const near = clamp(0.12 + t);
    const tall = view.unit * (main ? own.between(0.2, 0.34) * (ice ? 0.72 : 1) : own.between(0.03, 0.15) * (0.35 + near));
    const slim = own.between(main ? 0.42 : 0.6, main ? 0.8 : 1.5);
    const berg = bergOf(own);
    const half = tall * slim * (ice ? berg.broad : 1);
    const salt = own.below(1 << 16);
    const lean = own.between(-0.4, 0.4);
    const from = Math.floor(x - half * 1.3);
    const tops = Float32Array.from({ length: Math.ceil(half * 2.6) }, (_, column) => {
      const u = (from + column + 0.5 - x) / half;
      if (ice)
        return (
          tall *
          Math.max(0, berg.outline(u) + (fractal(u * 4 + 3, i + 5, 5, salt) - 0.5) * 0.3 * smoothstep(1, 0.86, Math.abs(u)))
        );
      const body = clamp(1 - Math.abs(u + lean * 0.25 * (1 - Math.abs(u))) * 0.98);
      const cut = fractal(u * 1.5 + 9, i, 3, salt);
      const jag = fractal(u * 6 + 3, i + 5, 4, salt ^ 3) - 0.5;
      const edge = smoothstep(0, 0.16, body);
      return tall * edge * clamp(0.16 + 0.84 * body * (0.4 + 1.15 * cut) + jag * 0.26);
    });
    return {
      x,
      base: view.horizon + span * t,
      half,
      tall,
      tops,
      from,
      spray: rough > 0.5 && (main || own.chance(0.6)) ? own.between(0.5, 1) * rough : 0,
      side: own.chance(0.5) ? 1 : -1,
      near,
      salt,
    };
  });
  return rocks.sort((a, b) => a.base - b.base);
}

/** A berg broke off a glacier and has turned over since: a table, a wedge, a keel with a tower, or two horns with a saddle. */
function bergOf(r: Random): { broad: number; outline(u: number): number } {
  const kind = r.below(4);
  const lean = r.between(-1, 1);
  const at = r.between(-0.35, 0.35);
  // Walls stand steep over the water.
  const wall = (u: number): number => smoothstep(1, 0.93, Math.abs(u));
  const line = (from: number, to: number, u: number): number => from + (to - from) * clamp((u + 1) / 2);
  if (kind === 0) return { broad: 2.1, outline: (u) => wall(u) * line(0.52 - 0.1 * lean, 0.52 + 0.1 * lean, u) };
  if (kind === 1) return { broad: 1.5, outline: (u) => wall(u) * Math.max(0.05, lean > 0 ? line(0.1, 1, u) : line(1, 0.1, u)) };
  if (kind === 2)
    return {
      broad: 1.35,
      outline: (u) =>
        wall(u) * Math.max(0.26 + 0.08 * lean * u, Math.min(0.86, clamp(1.1 - Math.abs(u - at) * (u > at ? 1.7 : 2.4)))),
    };
  return {
    broad: 1.7,
    outline: (u) =>
      wall(u) *
      Math.max(
        0.2,
        Math.min(0.82, clamp(1 - Math.abs(u - at - 0.42) * 2.1)),
        clamp(0.68 + 0.1 * lean - Math.abs(u - at + 0.45) * 1.6),
      ),
  };
}
