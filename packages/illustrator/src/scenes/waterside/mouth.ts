/** The mouth of a cave that one looks out of: dark rock round the view, its edge caught by the light from outside. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

const ROCK: readonly [Rgb, Rgb] = [
  [0.05, 0.045, 0.04],
  [0.36, 0.31, 0.26],
];

const ICE: readonly [Rgb, Rgb] = [
  [0.01, 0.09, 0.17],
  [0.34, 0.66, 0.8],
];

/** `ice` of a glacier lets the light through and is scooped out in shells. */
export function mouthPass(context: SceneContext, id: number, of: 'rock' | 'ice' | 'deep' = 'rock'): Pass {
  const ice = of === 'ice';
  // Under water red is gone first.
  const seen: Rgb = of === 'deep' ? [0.18, 0.62, 0.8] : [1, 1, 1];
  const { view, light, seed } = context;
  const r = random(seed, 'cave mouth');
  const salt = r.below(1 << 16);
  const x0 = view.centre + r.between(-0.1, 0.1) * view.width;
  const wide = view.width * r.between(0.33, 0.4);
  const tall = view.horizon - view.height * r.between(0.1, 0.16);
  const side = light.azimuth >= 0 ? 1 : -1;
  const lift = light.night ? 0.6 : 1;
  return {
    name: 'cave mouth',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, big, next, fine] = scratch(frame, 5);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const field = (out: Float32Array, f: number, octaves: number, own: number, d = 0): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x - view.centre) / view.unit) * f + 30 + d;
            ys[x] = (y / view.unit) * f * 0.8 + 30 + d;
          }
          k.fbm(xs, ys, out, n, octaves, own);
        };
        field(big, 4.2, 5, salt);
        field(next, 4.2, 5, salt, 0.14 * side);
        field(fine, 19, 3, salt ^ 5);
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - x0) / wide;
          const v = (view.horizon + view.height * 0.1 - y) / (tall + view.height * 0.1);
          // An arch over a floor that is broader than it.
          const d = v > 0 ? Math.sqrt(u * u + v * v) : Math.abs(u) - 0.22 * v;
          const edge = d + (big[x]! - 0.5) * 0.62 + (fine[x]! - 0.5) * 0.1;
          const a = smoothstep(0.985, 1.01, edge);
          if (a <= 0) continue;
          const rim = exp(-(edge - 1) * 7);
          const lit = clamp(0.34 + (big[x]! - next[x]!) * 3.2 + (fine[x]! - 0.5) * 0.6, 0.03, 1);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const [dark, pale] = ice ? ICE : ROCK;
            const albedo = mix(dark[c]!, pale[c]!, clamp(ice ? 0.15 + lit * 0.9 + 0.4 * rim : fine[x]! * 0.6 + big[x]! * 0.5));
            const through = ice
              ? pale[c]! * (light.fill[c]! * 0.7 + light.key[c]! * 0.25) * (0.16 + 0.5 * rim) * (0.4 + lit)
              : 0;
            const body =
              through + albedo * lit * (light.fill[c]! * (0.18 + 0.6 * rim) + light.key[c]! * (0.06 + 0.85 * rim * rim)) * lift;
            color[p * 4 + c] = mix(color[p * 4 + c]!, body * seen[c]!, a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.15;
          }
        }
      }
    },
  };
}
