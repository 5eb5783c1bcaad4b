/** A distant ridge: an outline with textured flanks, faded by haze towards its foot. */
import type { Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, scratch } from './scene.ts';

export interface Ridge {
  id: number;
  /** 0 nearest … 1 farthest. */
  depth: number;
  /** Row of its foot. */
  base: number;
  /** Height above the foot at column x, in pixels; 0 or less where there is none. */
  outline(x: number): number;
  /** Share of haze at the top; the foot has more. */
  haze: number;
  albedo: Rgb;
  salt: number;
}

export function ridgePass(name: string, { view, light }: SceneContext, ridge: Ridge): Pass {
  const sun = sunPlace(view, light);
  return {
    name,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const n = (width + 3) & ~3;
      const [xs, ys, rock, lit] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const tops = new Float32Array(width);
      let highest = 0;
      for (let x = 0; x < width; x++) {
        tops[x] = ridge.outline(x + 0.5);
        highest = Math.max(highest, tops[x]!);
      }
      const first = Math.max(y0, Math.floor(ridge.base - highest - 1));
      for (let y = first; y < Math.min(y1, Math.ceil(ridge.base)); y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5) / view.unit) * 26;
          ys[x] = ((y + 0.5) / view.unit) * 34;
        }
        k.fbm(xs, ys, rock, n, 5, ridge.salt);
        for (let x = 0; x < n; x++) xs[x] = xs[x]! + (sun.x > x ? 0.35 : -0.35);
        k.fbm(xs, ys, lit, n, 4, ridge.salt);
        for (let x = 0; x < width; x++) {
          const top = ridge.base - tops[x]!;
          const a = clamp(y + 1 - top);
          if (a <= 0 || tops[x]! <= 0.3) continue;
          const foot = clamp((y - top) / Math.max(4, highest));
          const near = exp((-Math.abs(x - sun.x) / view.unit) * 3);
          const shade = clamp(0.5 + (rock[x]! - lit[x]!) * 3.2);
          const haze = clamp(ridge.haze + (1 - ridge.haze) * 0.45 * foot + light.mist * 0.3 * foot);
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const direct = light.backlit ? 0.12 + 0.2 * shade : 0.2 + 0.8 * shade;
            const body = ridge.albedo[c]! * (0.7 + 0.6 * rock[x]!) * (light.fill[c]! * 0.8 + light.key[c]! * direct);
            const air = light.haze[c]! * (light.backlit ? 0.72 + 0.5 * near : 1);
            color[o + c] = mix(color[o + c]!, mix(body, air, haze), a);
          }
          if (a > 0.5) {
            ids[y * width + x] = ridge.id;
            depth[y * width + x] = ridge.depth;
          }
        }
      }
    },
  };
}
