/** The far edge of a lake: a thin dark bank where land meets water, and mist that lies on the water in banks. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** Reeds, turf and stones of a low shore, from afar. */
const GROWN: Rgb = [0.08, 0.088, 0.045];

/** A strip of bank a few pixels high that hides the straight line of the horizon. */
export function shoreLinePass(context: SceneContext, snow: boolean): Pass {
  const { view, light, seed } = context;
  const salt = random(seed, 'lake', 'shore line').below(1 << 16);
  const id = context.mass('shore') || context.mass('lake');
  const below = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x - view.centre) / view.unit;
    // Points of land that run out into the water, with coves between.
    const points = smoothstep(0.42, 0.66, fractal(u * 2.6 + 11, 6, 3, salt));
    return (
      view.unit *
      (0.0065 * smoothstep(0.3, 0.75, fractal(u * 6, 4, 4, salt)) + 0.022 * points * (0.6 + 0.8 * fractal(u * 30, 2, 3, salt)))
    );
  });
  const above = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x - view.centre) / view.unit;
    return view.unit * (0.001 + 0.003 * fractal(u * 30, 9, 3, salt));
  });
  const reach = Math.ceil(view.unit * 0.042) + 1;
  return {
    name: 'far bank',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(view.horizon) - reach); y < Math.min(y1, Math.ceil(view.horizon) + reach); y++)
        for (let x = 0; x < width; x++) {
          const off = y + 0.5 - view.horizon;
          const a = 0.85 * clamp(0.5 + above[x]! + off) * clamp(0.5 + below[x]! - off);
          if (a <= 0.01) continue;
          const p = y * width + x;
          const tone = 0.45 + 1.1 * fractal((x / view.unit) * 60, (off / view.unit) * 160 + 30, 2, salt);
          for (let c = 0; c < 3; c++) {
            const ground = snow ? 0.55 + 0.1 * c : GROWN[c]! * tone;
            const body = ground * (light.key[c]! * 0.45 + light.fill[c]! * 0.6);
            color[p * 4 + c] = mix(
              color[p * 4 + c]!,
              mix(body, light.haze[c]!, (light.time === 'day' ? 0.2 : 0.1) + 0.4 * light.mist),
              a,
            );
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.8;
          }
        }
    },
  };
}

/** Torn banks of mist over the far half of the water, rising a little before the trees behind it. */
export function lakeMistPass({ view, light, seed }: SceneContext, id: number, strength: number): Pass {
  const r = random(seed, 'lake', 'mist');
  const salt = r.below(1 << 20);
  const rise = view.unit * r.between(0.022, 0.038);
  const fall = (view.height - view.horizon) * r.between(0.12, 0.22);
  return {
    name: 'mist on the water',
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, broad, torn] = scratch(frame, 4);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const off = y + 0.5 - view.horizon;
        const band = off < 0 ? exp(-(off * off) / (rise * rise)) : exp(-(off * off) / (fall * fall));
        if (band < 0.02) continue;
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre) / view.unit) * 2.4 + 12;
          ys[x] = (off / view.unit) * 26;
        }
        k.fbm(xs, ys, broad, n, 4, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 3 + broad[x]! * 1.5;
          ys[x] = ys[x]! * 1.2;
        }
        k.fbm(xs, ys, torn, n, 3, salt ^ 5);
        for (let x = 0; x < width; x++) {
          const a = strength * band * 0.9 * smoothstep(0.36, 0.68, broad[x]! * 0.7 + torn[x]! * 0.3 + 0.14 * band);
          if (a < 0.01) continue;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const air = light.haze[c]! * (0.96 + 0.14 * torn[x]!);
            color[p * 4 + c] = mix(color[p * 4 + c]!, air, a * 0.85);
          }
          if (a > 0.6) ids[p] = id;
        }
      }
    },
  };
}
