/** Sand dunes: ridges with a lit windward side, a shaded slip face and wind ripples. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const SANDS: readonly Rgb[] = [
  [0.62, 0.4, 0.2],
  [0.66, 0.47, 0.27],
  [0.58, 0.3, 0.15],
];

export const paintDesert: ScenePainter = (context) => {
  const { seed } = context;
  const r = random(seed, 'desert', 'sand');
  const sand = r.pick(SANDS);
  const id = context.mass('desert') || context.mass('sand');
  const ground: Pass[] = [...skyPasses(context)];
  const count = 5;
  for (let i = 0; i < count; i++) ground.push(dunePass(context, i, count, sand, id));
  return { ground, front: [] };
};

/** One dune line; `index` 0 is farthest. The crest wanders, and where it turns the slip face falls into shade. */
function dunePass(context: SceneContext, index: number, count: number, sand: Rgb, id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'dune', index);
  const salt = r.below(1 << 20);
  const t = index / (count - 1);
  const base = mix(-0.012, view.height / view.unit - view.horizon / view.unit - 0.16, t * t);
  const swing = mix(0.03, 0.17, t) * r.between(0.8, 1.2);
  const waves = mix(3.2, 0.85, t);
  const sun = sunPlace(view, light);
  const side = light.direction[0] >= 0 ? 1 : -1;
  const crest = (x: number): number => {
    const u = x / view.unit;
    return view.horizon + view.unit * (base - (fractal(u * waves + index * 4.1, index * 2.7, 2, salt) - 0.42) * swing * 2);
  };
  const spine = (x: number): number => (fractal((x / view.unit) * waves * 1.7 + 9, index, 2, salt ^ 5) - 0.5) * 2;
  return {
    name: 'dunes',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, ripple, broad] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      const tops = new Float32Array(width);
      const spines = new Float32Array(width);
      let highest = view.height;
      for (let x = 0; x < width; x++) {
        tops[x] = crest(x + 0.5);
        spines[x] = spine(x + 0.5);
        highest = Math.min(highest, tops[x]!);
      }
      for (let y = Math.max(y0, Math.floor(highest) - 1); y < y1; y++) {
        for (let x = 0; x < n; x++) {
          const below = (y - (tops[Math.min(x, width - 1)] ?? 0)) / view.unit;
          xs[x] = (x / view.unit) * mix(30, 9, t) + below * 24;
          ys[x] = below * mix(260, 90, t) + (x / view.unit) * 6;
        }
        k.ridged(xs, ys, ripple, n, 2, salt ^ 1);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 5;
          ys[x] = (y / view.unit) * 9;
        }
        k.fbm(xs, ys, broad, n, 4, salt ^ 2);
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - tops[x]!);
          if (a <= 0) continue;
          const below = (y - tops[x]!) / view.unit;
          const slope = (tops[Math.min(width - 1, x + 6)]! - tops[Math.max(0, x - 6)]!) / 12;
          // The slip face hangs below the crest on the lee side and ends along a wandering spine.
          const lee = clamp(0.5 + slope * side * -3.2 + spines[x]! * 0.7);
          const face =
            smoothstep(0.0, 0.02, below) *
            smoothstep(mix(0.05, 0.3, t) * (0.4 + lee), 0.0, below) *
            smoothstep(0.35, 0.75, lee);
          const lit = clamp(
            0.72 -
              slope * side * -1.2 -
              face * 0.62 +
              (broad[x]! - 0.5) * 0.4 +
              (ripple[x]! - 0.4) * 0.22 * smoothstep(0.05, 0.6, t),
          );
          const near = exp((-Math.abs(x - sun.x) / view.unit) * 2);
          const haze = clamp(mix(0.62, 0, t) + light.mist * 0.4 * (1 - t));
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const direct = light.backlit ? 0.12 + 0.75 * lit * (0.5 + 0.7 * near) : 0.15 + 1.05 * lit;
            const body = sand[c]! * (light.key[c]! * direct + light.fill[c]! * (0.35 + 0.3 * lit));
            color[o + c] = mix(color[o + c]!, mix(body, light.haze[c]! * (light.backlit ? 0.75 + 0.4 * near : 1), haze), a);
          }
          if (a > 0.5) {
            ids[y * width + x] = id;
            depth[y * width + x] = mix(0.95, 0.1, t);
          }
        }
      }
    },
  };
}
