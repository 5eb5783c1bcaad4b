/** Space: a black that is never quite black, clouds of glowing gas with dark dust before them, stars in depth. */

import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { paintStars, starsOf } from '../light/stars.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyLightPasses } from './sky-lights.ts';

/** Night side, first and second gas, bright core. */
const GASES = [
  ['#060a1c', '#7a2f6e', '#1f6f8f', '#ffd0a8'],
  ['#070818', '#2f4fa0', '#8a3a78', '#c8e0ff'],
  ['#0a0710', '#a8432f', '#2f5f7a', '#ffd9a0'],
  ['#050c14', '#1f7a70', '#4f3f9a', '#d0ffe8'],
] as const;

export function paintSpace(context: SceneContext): ScenePasses {
  const stars = context.element('stars');
  const ground: Pass[] = [gasPass(context)];
  if (stars) {
    const points = starsOf(context.seed, context.view, context.light, true);
    ground.push({ name: 'stars', run: (frame, _k, y0, y1) => paintStars(frame, points, stars.id, y0, y1) });
  }
  ground.push(...skyLightPasses(context, true));
  return { ground, front: [] };
}

function gasPass(context: SceneContext): Pass {
  const { view, seed } = context;
  const r = random(seed, 'space', 'gas');
  const [night, first, second, core] = r.pick(GASES).map(hex) as [Rgb, Rgb, Rgb, Rgb];
  const salt = r.below(1 << 20);
  const cx = view.centre + view.unit * r.between(-0.26, 0.26);
  const cy = view.height * r.between(0.3, 0.62);
  const lean = r.between(-0.9, 0.9);
  const sky = context.mass('sky');
  const gas = context.element('galaxy');
  // Gas is a thing one can name: without it in the Brief only a breath of colour is left.
  const power = gas && /nebula|gas|cloud/.test(`${gas.name} ${context.brief.idea}`.toLowerCase()) ? 1 : 0.5;
  return {
    name: 'space',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, bend, cloud, veil, wisp] = scratch(frame, 6);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const v = (y + 0.5 - cy) / view.unit;
        const place = (scale: number, push: number, warp: number): void => {
          for (let x = 0; x < n; x++) {
            const u = (x + 0.5 - cx) / view.unit;
            xs[x] = (u + v * lean * 0.5) * scale + (bend[x]! - 0.5) * warp + push;
            ys[x] = (v - u * lean * 0.4) * scale * 1.25 + (bend[x]! - 0.5) * warp * 0.8 + push;
          }
        };
        bend.fill(0.5);
        place(1.7, 12, 0);
        k.fbm(xs, ys, bend, n, 4, salt);
        place(2.1, 30, 3.2);
        k.fbm(xs, ys, cloud, n, 7, salt ^ 2);
        place(3.2, 60, 2.6);
        k.ridged(xs, ys, wisp, n, 6, salt ^ 5);
        place(2.6, 90, 2.2);
        k.fbm(xs, ys, veil, n, 6, salt ^ 9);
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - cx) / view.unit;
          const off = v - u * lean * 0.5;
          const body = exp(-off * off * 7 - u * u * 1.6);
          const thick = smoothstep(0.36, 0.76, cloud[x]! + body * 0.16 - 0.06);
          const dust = smoothstep(0.5, 0.68, veil[x]!) * 0.85;
          const glow = thick * body * (1 - dust) * power;
          const hot = glow * glow * exp(-(u * u + v * v) * 26) * 0.62;
          const thread = wisp[x]! * wisp[x]! * body * thick * 0.4 * power;
          const p = y * width + x;
          const which = smoothstep(0.36, 0.64, bend[x]! + (cloud[x]! - 0.5) * 0.5);
          for (let c = 0; c < 3; c++) {
            const tint = mix(first[c]!, second[c]!, which);
            color[p * 4 + c] =
              night[c]! * (0.55 + 0.8 * body) * (1 - dust * 0.4) + tint * (glow * 0.62 + thread * 1.1) + core[c]! * hot;
          }
          color[p * 4 + 3] = 1;
          ids[p] = gas && clamp(glow) > 0.25 ? gas.id : sky;
          depth[p] = 1;
        }
      }
    },
  };
}
