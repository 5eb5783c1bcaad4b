/** The near bank of a lake: low ground that rises to both sides, stones at the water's edge, snow in winter. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, scratch } from './scene.ts';

/** Row where the bank begins at column x, in pixels. */
export function bankOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>): (x: number) => number {
  const r = random(seed, 'lake', 'bank');
  const left = r.between(0.04, 0.17);
  const right = r.between(0.04, 0.17);
  const level = r.between(0.955, 0.985);
  const salt = r.below(1 << 16);
  return (x) => {
    const u = x / view.width;
    const rise =
      left * smoothstep(0.46, -0.05, u) * smoothstep(0.5, 0, u) + right * smoothstep(0.54, 1.05, u) * smoothstep(0.5, 1, u);
    return view.height * (level - rise) + view.unit * ((fractal((x / view.unit) * 4, 1, 4, salt) - 0.5) * 0.02);
  };
}

export function bankPass(context: SceneContext, winter: boolean): Pass {
  const { view, light, seed } = context;
  const top = bankOf(context);
  const tops = Float32Array.from({ length: view.width }, (_, x) => top(x + 0.5));
  const id = context.mass('shore') || context.mass('lake');
  const salt = random(seed, 'lake', 'ground').below(1 << 20);
  const autumn = context.setting.season === 'autumn';
  const low: Rgb = winter ? [0.55, 0.6, 0.68] : autumn ? [0.13, 0.085, 0.03] : [0.05, 0.07, 0.025];
  const high: Rgb = winter ? [0.9, 0.91, 0.94] : autumn ? [0.3, 0.19, 0.07] : [0.15, 0.17, 0.06];
  const direct = light.backlit ? 0.4 : light.night ? 0.35 : 0.8;
  return {
    name: 'bank',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, broad, tuft, stone] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(view.height * 0.74)); y < y1; y++) {
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, s: number): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = (x / view.unit) * fx;
            ys[x] = ((y - (tops[Math.min(x, width - 1)] ?? 0)) / view.unit) * fy + 3;
          }
          k.fbm(xs, ys, out, n, octaves, s);
        };
        field(broad, 7, 22, 5, salt);
        field(tuft, winter ? 40 : 130, winter ? 60 : 42, 3, salt ^ 1);
        field(stone, 34, 80, 2, salt ^ 2);
        for (let x = 0; x < width; x++) {
          const below = (y + 0.5 - tops[x]!) / view.unit;
          if (below < -0.012) continue;
          const p = y * width + x;
          // The water just before the bank darkens with what stands on it.
          if (below < 0) {
            const shade = 1 - 0.4 * smoothstep(-0.012, 0, below);
            for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! * shade;
            continue;
          }
          const edge = smoothstep(0.022, 0, below);
          const pebble = edge * smoothstep(0.46, 0.58, stone[x]!);
          const shade = clamp(0.42 + (broad[x]! - 0.5) * 1.5 + (tuft[x]! - 0.5) * (winter ? 0.3 : 1.1));
          const a = clamp(below * view.unit);
          for (let c = 0; c < 3; c++) {
            const ground = mix(low[c]!, high[c]!, shade) * (1 - 0.35 * edge * (winter ? 0.4 : 1));
            const albedo = mix(ground, 0.16 + 0.1 * tuft[x]!, pebble);
            const lit = albedo * (light.key[c]! * direct + light.fill[c]! * 0.6);
            color[p * 4 + c] = mix(color[p * 4 + c]!, lit, a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = clamp(0.2 - below);
          }
        }
      }
    },
  };
}
