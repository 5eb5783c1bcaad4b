/** What the tide leaves: rippled mud and sand with pools and channels in which the water that was painted before still mirrors. */
import { random } from '@atelier/spec';
import { luminance, type Rgb } from '../../colour.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, mix, sin, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

/** `level`: row of the edge of the land beyond it; `ends` where the near land begins, by the column. */
export function mudPass(
  context: SceneContext,
  id: number,
  level: number,
  ends: (x: number) => number,
  albedo: Rgb,
  bare = 0.5,
): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'mud');
  const salt = r.below(1 << 20);
  const side = r.chance(0.5) ? 1 : -1;
  const sway = r.between(0, 6);
  // Dark rock gleams less than mud; salt is white under any sun.
  const white = albedo[2] > 0.6;
  const gloss = white ? 0.05 : 0.02 + 0.24 * albedo[2];
  const grey = luminance(light.key);
  const direct = light.night ? 0.4 : light.backlit ? 0.5 : 0.8;
  return {
    name: 'mud',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, broad, next, fine] = scratch(frame, 5);
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(level)); y < y1; y++) {
        const d = (y + 0.5 - level) / (view.height - level);
        const z = 1 / (d + 0.06);
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre) / view.unit) * z * 1.5 + 40;
          ys[x] = z * 2.6 + 40;
        }
        k.fbm(xs, ys, broad, n, 5, salt);
        for (let x = 0; x < n; x++) ys[x] = ys[x]! + 0.12;
        k.fbm(xs, ys, next, n, 5, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 9;
          ys[x] = ys[x]! * 12;
        }
        k.fbm(xs, ys, fine, n, 3, salt ^ 3);
        for (let x = 0; x < width; x++) {
          if (y > ends(x)) continue;
          const u = (x + 0.5 - view.centre) / view.unit;
          // A channel winds out through the flats.
          const course = side * (0.06 + 0.16 * sin(z * 0.55 + sway) + 0.1 * (d - 0.4));
          const channel = smoothstep(0.075 + 0.12 * d, 0.02 + 0.05 * d, Math.abs(u - course) + (broad[x]! - 0.5) * 0.1);
          const height = broad[x]! + (fine[x]! - 0.5) * 0.06 - 0.3 * channel + 0.12 * smoothstep(0.08, 0, d) + (bare - 0.5);
          const mud = smoothstep(0.395, 0.42, height);
          if (mud <= 0.01) continue;
          const wet = smoothstep(0.62, 0.48, height);
          const marks = sin(z * 34 + broad[x]! * 26) * 0.07 * smoothstep(0.1, 0.5, d);
          const lit = clamp(0.56 + (next[x]! - broad[x]!) * 5 + (fine[x]! - 0.5) * 0.45 + marks, 0.1, 1.1);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const body =
              albedo[c]! *
              (1 - 0.42 * wet) *
              ((white ? mix(light.key[c]!, grey, 0.55) : light.key[c]!) * lit * direct + light.fill[c]! * (white ? 0.8 : 0.55));
            // Wet mud gleams with the sky.
            const value = body + light.sky[0]![1][c]! * wet * gloss * (0.3 + 0.7 * (1 - d)) * lit;
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(value, light.haze[c]!, 0.18 * (1 - d) + 0.2 * light.mist), mud);
          }
          if (mud > 0.5) {
            ids[p] = id;
            depth[p] = clamp(0.8 - 0.75 * d);
          }
        }
      }
    },
  };
}
