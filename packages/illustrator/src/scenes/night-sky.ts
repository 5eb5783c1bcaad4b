/** A wide night sky: stars, the Milky Way where the Brief has it, and a dark line of land to stand under it. */
import { random } from '@atelier/spec';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { ridgePass } from './ridge.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

export const paintNightSky: ScenePainter = (context) => {
  const { view, seed } = context;
  const ground: Pass[] = [...skyPasses(context)];
  const galaxy = context.element('galaxy');
  if (galaxy) ground.push(galaxyPass(context, galaxy.id));
  const land = context.mass('hills') || context.mass('grass');
  const r = random(seed, 'night-sky', 'land');
  for (let i = 0; i < 3; i++) {
    const salt = r.below(1 << 16);
    const t = i / 2;
    const outline = (x: number): number => {
      const u = x / view.unit;
      const body = (fractal(u * mix(1.3, 0.9, t) + i * 3, i, 4, salt) - 0.32) * mix(0.2, 0.16, t);
      const trees = i === 2 ? clamp((fractal(u * 4, 4, 2, salt ^ 3) - 0.42) * 5) * (0.012 + 0.022 * noise(u * 95, 2, salt)) : 0;
      return (view.height - view.horizon) * mix(1.05, 0.62, t) + view.unit * (body + trees) * mix(1, 0.7, t);
    };
    ground.push(
      ridgePass('land', context, {
        id: land,
        depth: mix(0.95, 0.7, t),
        base: view.height + 2,
        outline,
        haze: mix(0.5, 0.0, t),
        albedo: [0.02, 0.026, 0.03],
        salt,
      }),
    );
  }
  return { ground, front: [] };
};

/** A band of glowing dust across the sky, tilted by the seed, with dark lanes. */
function galaxyPass({ view, seed, light }: SceneContext, id: number): Pass {
  const r = random(seed, 'galaxy', 'place');
  const tilt = r.between(0.7, 1.25) * (r.chance(0.5) ? 1 : -1);
  const [c, s] = [cos(tilt), sin(tilt)];
  const cx = view.centre + r.between(-0.16, 0.16) * view.unit;
  const cy = view.horizon - view.unit * 0.48;
  const salt = r.below(1 << 20);
  return {
    name: 'galaxy',
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, dust, glow, lane] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      for (let y = y0; y < Math.min(y1, view.horizon); y++) {
        const across = new Float32Array(n);
        for (let x = 0; x < n; x++) {
          const dx = (x + 0.5 - cx) / view.unit;
          const dy = (y + 0.5 - cy) / view.unit;
          across[x] = dx * s - dy * c;
          xs[x] = (dx * c + dy * s) * 3.2;
          ys[x] = across[x]! * 7;
        }
        k.fbm(xs, ys, dust, n, 6, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 2.1;
          ys[x] = ys[x]! * 1.6 + dust[x]!;
        }
        k.fbm(xs, ys, lane, n, 5, salt ^ 3);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 26;
          ys[x] = ys[x]! * 26;
        }
        k.fbm(xs, ys, glow, n, 2, salt ^ 9);
        const low = smoothstep(0, 0.3, (view.horizon - y) / view.unit);
        for (let x = 0; x < width; x++) {
          const d = (across[x]! + (dust[x]! - 0.5) * 0.12) / 0.12;
          const core = exp(-d * d * 0.8);
          const dark = smoothstep(0.44, 0.62, lane[x]!) * exp(-d * d * 2.4);
          const amount = core * (0.25 + 1.3 * (dust[x]! - 0.3)) * (1 - 0.8 * dark) * low * (1 - light.cover);
          if (amount <= 0.004) continue;
          const speck = smoothstep(0.7, 0.86, glow[x]!) * amount * 1.6;
          const warm = exp(-d * d * 3);
          const o = (y * width + x) * 4;
          color[o] = color[o]! + amount * mix(0.11, 0.3, warm) + speck;
          color[o + 1] = color[o + 1]! + amount * mix(0.14, 0.235, warm) + speck;
          color[o + 2] = color[o + 2]! + amount * mix(0.27, 0.25, warm) + speck;
          if (amount > 0.2) ids[y * width + x] = id;
        }
      }
    },
  };
}
