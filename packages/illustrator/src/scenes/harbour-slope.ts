/**
 * The slope that a harbour town climbs: one bank of ground behind each row of houses, so that whatever stands above the quay stands
 * on land. Gardens, walls and bushes by noise; its upper edge is ragged with them.
 */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { SceneContext } from './scene.ts';

export interface Slope {
  /** Metres above the quay of the ground on which row `row` stands, `x` metres to the right of the middle. */
  groundAt(row: number, x: number): number;
  /** Paints the bank of a row: all from its ground down to the waterline, over rows y0 … y1 of the picture. */
  paint(frame: Frame, row: number, y0: number, y1: number): void;
}

export interface SlopePlan {
  /** Metres that each row lies above the one before it. */
  rise: number;
  /** Distance of a row in metres. */
  distance(row: number): number;
  /** Row of the picture at which land ends. */
  shore: number;
  id: number;
  snow: boolean;
  /** Own shape of the ground, where it is no bank behind a quay. */
  ground?(row: number, x: number): number;
  /** Rock and walls more than gardens, 0 … 1, and of which colour. */
  rock?: { share: number; colour: Rgb };
}

/** How much of its row's height the ground keeps where it lies lowest. */
const LOWEST = 0.6;

export function slopeOf({ view, light, seed, setting }: SceneContext, plan: SlopePlan): Slope {
  const salt = random(seed, 'harbour', 'slope').below(1 << 16);
  const groundAt = (row: number, x: number): number =>
    plan.ground ? plan.ground(row, x) : row === 0 ? 0.9 : plan.rise * row * (LOWEST + 0.8 * noise(x * 0.025 + 20, row, salt));
  const autumn = setting.season === 'autumn';
  const dark: Rgb = plan.snow ? [0.34, 0.37, 0.42] : autumn ? [0.08, 0.05, 0.02] : [0.022, 0.042, 0.018];
  const pale: Rgb = plan.snow ? [0.82, 0.85, 0.9] : autumn ? [0.3, 0.19, 0.06] : [0.13, 0.165, 0.06];
  const earth: Rgb = plan.snow ? [0.6, 0.62, 0.66] : (plan.rock?.colour ?? [0.2, 0.16, 0.11]);
  const rocky = plan.rock?.share ?? 0;
  const direct = light.backlit ? 0.3 : light.night ? 0.35 : 0.85;
  const tops = new Map<number, Float32Array>();
  /** Upper edge of a row's bank, in rows of the picture; bushes stand on it. */
  const topsOf = (row: number): Float32Array => {
    const known = tops.get(row);
    if (known) return known;
    const k = view.focal / plan.distance(row);
    const level = view.horizon + view.eye * k;
    const edge = Float32Array.from({ length: view.width }, (_, x) => {
      const m = (x + 0.5 - view.centre) / k;
      const bushes =
        smoothstep(0.42, 0.7, noise(m * 0.09 + 7, row * 3.7, salt ^ 5)) *
        (0.5 + 2.2 * fractal(m * 0.5, row, 3, salt ^ 7)) *
        (1 - 0.75 * rocky);
      return level - (groundAt(row, m) + 0.35 + bushes) * k;
    });
    tops.set(row, edge);
    return edge;
  };
  return {
    groundAt,
    paint(frame, row, y0, y1) {
      const edge = topsOf(row);
      const { color, ids, depth, width } = frame;
      const k = view.focal / plan.distance(row);
      const haze = clamp(0.05 + row * 0.03 + light.mist * 0.3);
      const first = edge.reduce((a, b) => Math.min(a, b), plan.shore);
      for (let y = Math.max(y0, Math.floor(first)); y < Math.min(y1, Math.ceil(plan.shore)); y++)
        for (let x = 0; x < width; x++) {
          const top = edge[x]!;
          const a = clamp(y + 1 - top);
          if (a <= 0) continue;
          const m = (x + 0.5 - view.centre) / k;
          const down = (y - top) / k;
          const leaf = fractal(m * 0.9, down * 1.1 + row * 9, 3, salt ^ 11);
          const broad = noise(m * 0.12 + 3, down * 0.2 + row * 5, salt ^ 13);
          const bare = smoothstep(0.58 - 0.5 * rocky, 0.72 - 0.4 * rocky, broad) * (0.8 + 0.2 * rocky);
          const lit = clamp(0.35 + (leaf - 0.5) * 1.5 + 0.5 * smoothstep(1.6, 0, down));
          // Ledges of the rock, and the cracks between its blocks.
          const strata =
            0.62 +
            0.5 * noise(m * 0.16 + 2 * leaf, down * 0.75, salt ^ 17) +
            0.24 * (noise(m * 0.7, down * 0.3, salt ^ 19) - 0.3);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const green = mix(dark[c]!, pale[c]!, clamp(leaf * 1.3 - 0.15));
            const albedo = mix(green, earth[c]! * (0.6 + 0.8 * leaf) * (rocky > 0 ? strata : 1), bare);
            const body = albedo * (light.key[c]! * direct * lit + light.fill[c]! * 0.55);
            color[4 * p + c] = mix(color[4 * p + c]!, mix(body, light.haze[c]!, haze), a);
          }
          if (a > 0.5) {
            ids[p] = plan.id;
            depth[p] = 0.76 + row * 0.02;
          }
        }
    },
  };
}
