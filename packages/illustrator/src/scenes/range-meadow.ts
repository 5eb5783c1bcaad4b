/** The ground before a range: swells of meadow or snow one behind the other, with stones, tufts and, where it is said, flowers. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, scratch } from './scene.ts';

export interface Alp {
  id: number;
  winter: boolean;
  salt: number;
}

/** Swells, far to near: row of the crest between horizon (0) and the bottom (1), and how far it undulates. */
const SWELLS: readonly (readonly [at: number, sway: number])[] = [
  [0, 0.02],
  [0.12, 0.09],
  [0.34, 0.2],
  [0.68, 0.3],
];

export function alpPass({ view, light, seed, setting }: SceneContext, alp: Alp): Pass {
  const span = view.height - view.horizon;
  const tops = SWELLS.map(([at, sway], i) => {
    const r = random(seed, 'alp', i);
    const tilt = r.between(-0.5, 0.5) * sway;
    const shift = r.between(0, 50);
    return Float32Array.from({ length: view.width }, (_, x) => {
      const u = (x + 0.5 - view.centre) / view.unit;
      const wave = fractal(u * (2.6 - i * 0.45) + shift, i, 3, alp.salt) - 0.5;
      const rough = (fractal(u * (150 - 30 * i), i, 3, alp.salt ^ 7) - 0.5) * 0.0035 * (1 + i) * (alp.winter ? 0.12 : 1);
      return view.horizon + span * (at + (wave * 1.5 + tilt * u) * sway) + view.unit * rough;
    });
  });
  const autumn = setting.season === 'autumn';
  const low: Rgb = alp.winter ? [0.52, 0.57, 0.66] : autumn ? [0.12, 0.075, 0.025] : [0.035, 0.06, 0.018];
  const high: Rgb = alp.winter ? [0.86, 0.88, 0.92] : autumn ? [0.36, 0.24, 0.08] : [0.17, 0.21, 0.06];
  const direct = light.backlit ? 0.5 : light.night ? 0.4 : 0.95;
  const side = light.azimuth >= 0 ? 1 : -1;
  return {
    name: 'meadow',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, broad, blades, stone, lie] = scratch(frame, 6) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(view.horizon - span * 0.06)); y < y1; y++) {
        // Which swell stands here is chosen column by column; its own distance scales the texture.
        for (let x = 0; x < n; x++) {
          const column = Math.min(x, width - 1);
          let i = SWELLS.length - 1;
          while (i > 0 && y + 0.5 < tops[i]![column]!) i--;
          lie[x] = i;
          const near = 0.14 + SWELLS[i]![0] * 1.1;
          xs[x] = ((x + 0.5 - view.centre) / view.unit / near) * 1.9 + 20 * i;
          ys[x] = ((y + 0.5 - tops[i]![column]!) / view.unit / near) * 5;
        }
        k.fbm(xs, ys, broad, n, 4, alp.salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * (alp.winter ? 3 : 26);
          ys[x] = ys[x]! * (alp.winter ? 3 : 3.4);
        }
        k.fbm(xs, ys, blades, n, 3, alp.salt ^ 3);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * (alp.winter ? 2.2 : 0.22);
          ys[x] = ys[x]! * (alp.winter ? 2.2 : 1.4);
        }
        k.fbm(xs, ys, stone, n, 3, alp.salt ^ 4);
        for (let x = 0; x < width; x++) {
          const i = lie[x]!;
          const top = tops[i]!;
          const a = clamp(y + 1 - top[x]!);
          if (a <= 0) continue;
          const drop = clamp((y + 0.5 - top[x]!) / (span * 0.3));
          const slope = ((top[Math.max(0, x - 6)] ?? 0) - (top[Math.min(width - 1, x + 6)] ?? 0)) / (view.unit * 0.012);
          // The crest of a swell catches the light, its foot lies in the shade of the next.
          const lit = clamp(0.62 - side * slope * 0.35 - 0.22 * drop + (broad[x]! - 0.5) * 1.7, 0.08, 1.15);
          const tone = clamp(
            0.25 + (broad[x]! - 0.5) * 1.3 + (blades[x]! - 0.5) * (alp.winter ? 0.5 : 1.3) + 0.16 * (1 - drop),
          );
          const rock = smoothstep(0.7, 0.74, stone[x]!) * smoothstep(0.48, 0.6, broad[x]!) * (i === 0 ? 0 : 1);
          const haze = clamp(
            (0.42 - 0.14 * i) * (1 - drop * 0.3) * (light.time === 'day' ? 0.8 : 1) + light.mist * (0.5 - 0.13 * i),
          );
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const ground = mix(low[c]!, high[c]!, tone);
            const albedo = mix(ground, (alp.winter ? 0.3 : 0.2) * (0.6 + blades[x]!), rock * 0.85);
            const body = albedo * (light.key[c]! * lit * direct + light.fill[c]! * (0.42 + 0.15 * lit));
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, haze), a);
          }
          color[p * 4 + 3] = 1;
          if (a > 0.5) {
            ids[p] = alp.id;
            depth[p] = clamp(0.78 - 0.2 * i - 0.18 * drop);
          }
        }
      }
    },
  };
}
