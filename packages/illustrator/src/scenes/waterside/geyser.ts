/** Hot water that is thrown up, and the steam that drifts off it: a white jet, falling threads, a cloud lit from one side. */
import { random } from '@atelier/spec';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

/** `jet`: 0 steam alone … 1 an eruption. */
export function geyserPass({ view, light, seed }: SceneContext, id: number, jet: number): Pass {
  const r = random(seed, 'geyser');
  const side = r.chance(0.5) ? 1 : -1;
  const x0 = view.centre + side * r.between(0.08, 0.2) * view.width;
  const base = view.horizon + (view.height - view.horizon) * r.between(0.26, 0.36);
  const tall = view.unit * (jet > 0.5 ? r.between(0.46, 0.56) : 0.16);
  const wind = (light.azimuth >= 0 ? -1 : 1) * r.between(0.18, 0.36);
  const salt = r.below(1 << 16);
  const lee = light.azimuth >= 0 ? 1 : -1;
  return {
    name: 'geyser',
    weight: 1.5,
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, puff, next, spray] = scratch(frame, 5);
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(base - tall * 1.6)); y < Math.min(y1, Math.ceil(base + view.unit * 0.03)); y++) {
        const t = (base - y) / tall;
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - x0) / view.unit) * 9 + 40;
          ys[x] = (y / view.unit) * 8 + 20;
        }
        k.fbm(xs, ys, puff, n, 5, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! + lee * 0.2;
          ys[x] = ys[x]! - 0.2;
        }
        k.fbm(xs, ys, next, n, 4, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - x0) / view.unit) * 70 + 30;
          ys[x] = (y / view.unit) * 9;
        }
        k.fbm(xs, ys, spray, n, 4, salt ^ 5);
        const rise = Math.max(0, t);
        const middle = x0 + wind * view.unit * rise * rise * 0.34;
        const half = view.unit * (0.02 + 0.11 * rise + 0.05 * rise * rise) * (jet > 0.5 ? 1 : 1.5);
        const core = view.unit * (0.012 + 0.03 * rise) * jet;
        for (let x = 0; x < width; x++) {
          const s = (x + 0.5 - middle) / half;
          const steam =
            smoothstep(0.3, 0.8, 1 - Math.abs(s) + (puff[x]! - 0.5) * 1.7) *
            smoothstep(1.55, 0.7, t) *
            smoothstep(-0.04, 0.1, t) *
            0.9;
          const c0 = (x + 0.5 - x0 - (middle - x0) * 0.4) / Math.max(1, core);
          const water =
            jet *
            exp(-c0 * c0) *
            smoothstep(1, 0.72, t + (spray[x]! - 0.5) * 0.5) *
            smoothstep(-0.03, 0.02, t) *
            (0.55 + 0.7 * spray[x]!);
          const splash = jet * exp(-(t * t) / 0.004) * exp(-s * s * 0.5) * smoothstep(0.4, 0.6, puff[x]!);
          const a = clamp(Math.max(steam, water, splash));
          if (a < 0.01) continue;
          const lit = clamp(0.62 + (puff[x]! - next[x]!) * 2.6 + 0.22 * s * lee + 0.35 * water);
          const p = y * width + x;
          for (let c = 0; c < 3; c++)
            color[p * 4 + c] = mix(
              color[p * 4 + c]!,
              mix(light.cloudShade[c]!, light.cloudLit[c]!, lit) * (1 + 0.15 * water),
              a,
            );
          if (a > 0.5) ids[p] = id;
        }
      }
    },
  };
}
