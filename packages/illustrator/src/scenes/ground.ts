/** A flat ground in perspective: two tones broken up by noise, strokes of grass or grain of sand, faded by the air. */
import type { Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import { type SceneContext, scratch } from './scene.ts';

export interface Ground {
  id: number;
  /** Darker and lighter tone. */
  low: Rgb;
  high: Rgb;
  /** `strokes` stand up like grass, `grain` lies like sand, `drift` is soft like snow. */
  texture: 'strokes' | 'grain' | 'drift';
  /** First row at column x; the horizon where absent. */
  top?: (x: number) => number;
  /** How fast distance fades into haze, per metre. */
  air: number;
  salt: number;
}

export function groundPass(name: string, { view, light }: SceneContext, ground: Ground): Pass {
  const sun = sunPlace(view, light);
  const direct = light.backlit ? 0.42 : light.night ? 0.4 : 0.9;
  return {
    name,
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, broad, fine, patch] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(view.horizon) - 40); y < y1; y++) {
        const z = distanceAt(view, Math.max(y + 0.5, view.horizon + 0.6));
        const near = clamp((y + 0.5 - view.horizon) / (view.height - view.horizon));
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, salt: number): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / view.focal) * z * fx + 50;
            ys[x] = z * fy;
          }
          k.fbm(xs, ys, out, n, octaves, salt);
        };
        field(broad, 0.22, 0.16, 4, ground.salt);
        field(patch, 0.9, 0.6, 3, ground.salt ^ 3);
        // Strokes are narrow across and long along the picture, finer with distance.
        const across = ground.texture === 'strokes' ? 26 : ground.texture === 'grain' ? 60 : 5;
        const along = ground.texture === 'strokes' ? 5 : ground.texture === 'grain' ? 42 : 4;
        field(fine, across * mix(0.35, 1, near), along, ground.texture === 'drift' ? 4 : 2, ground.salt ^ 9);
        const visible = smoothstep(0.004, 0.1, near);
        for (let x = 0; x < width; x++) {
          const top = ground.top ? ground.top(x + 0.5) : view.horizon;
          const a = clamp(y + 1 - top);
          if (a <= 0) continue;
          const shade = clamp(0.5 + (broad[x]! - 0.5) * 1.5 + (patch[x]! - 0.5) * 0.5);
          const detail = 1 + (fine[x]! - 0.5) * (ground.texture === 'drift' ? 0.22 : 0.9) * visible;
          const toSun = exp((-Math.abs(x - sun.x) / view.unit) * 1.8);
          const haze = clamp((1 - exp(-z * ground.air)) * 0.85 + light.mist * (1 - near) * 0.5);
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const albedo = mix(ground.low[c]!, ground.high[c]!, shade) * detail;
            const lit = albedo * (light.key[c]! * direct * (light.backlit ? 0.6 + 0.8 * toSun : 1) + light.fill[c]! * 0.55);
            color[o + c] = mix(color[o + c]!, mix(lit, light.haze[c]! * (light.backlit ? 0.8 + 0.3 * toSun : 1), haze), a);
          }
          color[o + 3] = 1;
          if (a > 0.5) {
            ids[y * width + x] = ground.id;
            depth[y * width + x] = clamp(0.9 - near * 0.88);
          }
        }
      }
    },
  };
}
