/**
 * A wall of dust that comes over a desert: it boils up from the horizon in folds, stands higher at the side that it comes from, is lit
 * from the side of the light, and dims the sky above it.
 */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** `sand` is the colour of the ground that was blown up, `id` the number of the fact. */
export function dustWallPass({ view, light, seed }: SceneContext, sand: Rgb, id: number): Pass {
  const r = random(seed, 'dust', 'wall');
  const { width: W, height: H, unit, horizon } = view;
  const side = r.chance(0.5) ? 1 : -1;
  const salt = r.below(1 << 20);
  const high = horizon * r.between(0.56, 0.68);
  const low = horizon * r.between(0.2, 0.28);
  const sun = light.azimuth >= 0 ? 1 : -1;
  const tops = Float32Array.from({ length: W }, (_, x) => {
    const u = x / W;
    const rise = smoothstep(0, 1, side > 0 ? u : 1 - u);
    return mix(low, high, rise) * (0.84 + 0.36 * fractal((x / unit) * 2.1 + 40, 3, 3, salt));
  });
  const dusty = sand.map((c) => mix(c, 0.4, 0.12)) as unknown as Rgb;
  const from = Math.max(0, Math.floor(horizon - high * 1.5));
  const to = Math.min(H, Math.ceil(horizon + H * 0.06));
  return {
    name: 'dust wall',
    weight: 0.6,
    run: (frame, k, y0, y1) => {
      const { color, ids, width } = frame;
      const [xs, ys, warp, fold, next] = scratch(frame, 5);
      const n = xs.length;
      for (let y = Math.max(y0, from); y < Math.min(y1, to); y++) {
        const up = horizon - y - 0.5;
        for (let x = 0; x < n; x++) {
          xs[x] = (x / unit) * 2.6 + 11;
          ys[x] = (up / unit) * 2.6 + 7;
        }
        k.fbm(xs, ys, warp, n, 3, salt ^ 5);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / unit) * 4.6 + 0.9 * warp[x]!;
          ys[x] = (up / unit) * 5.4 + 30 + 0.9 * warp[x]!;
        }
        k.ridged(xs, ys, fold, n, 4, salt ^ 9);
        // The same folds a little towards the light: what rises to it is lit.
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! + 0.07 * sun;
          ys[x] = ys[x]! + 0.09;
        }
        k.ridged(xs, ys, next, n, 4, salt ^ 9);
        for (let x = 0; x < width; x++) {
          const top = tops[x]!;
          const puff = 1 - fold[x]!;
          const reach = top * (0.86 + 0.3 * puff) - up;
          const a = smoothstep(0, 0.022 * unit, reach);
          const veil = 0.42 * smoothstep(-0.5 * top, 0, reach) * (1 - a);
          if (a + veil <= 0.004) continue;
          const v = clamp(up / top);
          const lit = clamp(0.36 + 0.3 * puff + 2.1 * (fold[x]! - next[x]!) * -1 + 0.26 * v, 0.12, 1.15);
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const body = dusty[c]! * (light.key[c]! * lit + 0.5 * light.fill[c]!) * mix(0.8, 1.08, v);
            const thin = dusty[c]! * (0.75 * light.key[c]! + 0.5 * light.fill[c]!);
            color[o + c] = mix(mix(color[o + c]!, thin, veil), body, a);
          }
          if (a > 0.5) ids[y * width + x] = id;
        }
      }
    },
  };
}
