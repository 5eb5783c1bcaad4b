/** The pool of an oasis: still water in a hollow of the sand that mirrors the sky, with green about its rim. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { sample } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

const GREEN: readonly [Rgb, Rgb] = [
  [0.02, 0.045, 0.012],
  [0.13, 0.19, 0.045],
];

export const isOasis = (place: string): boolean => /\boas(?:is|es)\b/.test(place);

/** Middle, half breadth and half height in pixels. */
function poolOf(view: View, seed: number): { x: number; y: number; wide: number; tall: number; salt: number } {
  const r = random(seed, 'oasis', 'pool');
  const below = view.height - view.horizon;
  return {
    x: view.width * (0.5 + r.between(-0.12, 0.12)),
    y: view.horizon + below * r.between(0.2, 0.28),
    wide: view.width * r.between(0.34, 0.46),
    tall: below * r.between(0.09, 0.13),
    salt: r.below(1 << 20),
  };
}

/** A grove stands close about the far rim, tallest behind the middle, with bushes at its feet. */
function palmsRound({ view, light, seed }: SceneContext, pool: ReturnType<typeof poolOf>): Part[][] {
  const out: { y: number; parts: Part[] }[] = [];
  const [palm, bush] = [plantOf('tree.palm')!, plantOf('plant.bush')!];
  for (let i = 0; i < 30; i++) {
    const r = random(seed, 'oasis', 'palm', i);
    const u = r.between(-1.25, 1.25);
    const rim = Math.sqrt(Math.max(0, 1 - (u * u) / 1.7));
    const x = pool.x + u * pool.wide;
    const y = pool.y - pool.tall * (1.16 * rim + r.between(0, 0.4));
    const low = i % 3 === 0;
    const height = view.unit * (low ? r.between(0.02, 0.04) : r.between(0.1, 0.2) * (1.1 - 0.35 * Math.abs(u)));
    const grow = low ? bush : palm;
    out.push({
      y,
      parts: grow({ x, y, height, ...(low ? {} : { lean: r.bell() * 0.2 }) }, r, light, { far: height < view.unit * 0.075 }),
    });
  }
  return out.sort((a, b) => a.y - b.y).map(({ parts }) => parts);
}

export function oasisPass(context: SceneContext, sand: number): Pass {
  const { view, light, seed } = context;
  const pool = poolOf(view, seed);
  const water = context.element('pool')?.id ?? context.element('lake')?.id ?? sand;
  const grass = context.element('grass')?.id ?? sand;
  const zenith = light.sky[light.sky.length - 1]![1];
  const dim = light.night ? 0.12 : light.time === 'dusk' ? 0.4 : 1;
  // Clear over pale sand, it is blue by day whatever the sky.
  const deep: Rgb = [zenith[0] * 0.1 + 0.004 * dim, zenith[1] * 0.15 + 0.15 * dim, zenith[2] * 0.15 + 0.27 * dim];
  const palms = palmsRound(context, pool);
  const sun = sunPlace(view, light);
  const palm = context.element('tree.palm')?.id ?? grass;
  const last = Math.max(2, Math.floor(view.horizon));
  return {
    name: 'oasis',
    weight: 1,
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      for (const parts of palms) paintParts(frame, parts, view, light, sun, { id: palm, depth: 0.8, haze: 0.05 }, y0, y1);
      const [xs, ys, edge, blade] = scratch(frame, 4);
      const mirror = new Float32Array(3);
      const [top, bottom] = [pool.y - pool.tall * 1.9, pool.y + pool.tall * 1.8];
      for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(bottom)); y++) {
        for (let x = 0; x < xs.length; x++) {
          xs[x] = ((x - pool.x) / view.unit) * 7 + 40;
          ys[x] = ((y - pool.y) / view.unit) * 22 + 40;
        }
        k.fbm(xs, ys, edge, xs.length, 4, pool.salt);
        for (let x = 0; x < xs.length; x++) {
          xs[x] = ((x - pool.x) / view.unit) * 120 + 40;
          ys[x] = ((y - pool.y) / view.unit) * 46 + 40;
        }
        k.fbm(xs, ys, blade, xs.length, 3, pool.salt ^ 1);
        const v = (y + 0.5 - pool.y) / pool.tall;
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - pool.x) / pool.wide;
          const d = Math.sqrt(u * u + v * v) + (edge[x]! - 0.5) * 0.9;
          if (d > 1.75) continue;
          const p = y * width + x;
          // Wet sand, then reeds and grass, then water.
          const green =
            smoothstep(1.62, 1.28, d + (blade[x]! - 0.5) * 0.5) * smoothstep(0.34, 0.46, blade[x]! * 0.5 + edge[x]! * 0.5);
          const wet = smoothstep(1.05, 0.98, d);
          for (let c = 0; c < 3; c++) {
            const under = color[p * 4 + c]! * (1 - 0.45 * smoothstep(1.3, 1.02, d));
            const stalk =
              mix(GREEN[0][c]!, GREEN[1][c]!, clamp(blade[x]! * 1.6 - 0.3)) *
              (light.key[c]! * (light.night ? 0.5 : 0.8) + light.fill[c]!);
            color[p * 4 + c] = mix(under, stalk, green * 0.92);
          }
          if (green > 0.5) ids[p] = grass;
          if (wet <= 0) continue;
          mirror.fill(0);
          const far = pool.y - pool.tall * Math.sqrt(Math.max(0, 1 - u * u));
          const tilt = (edge[x]! - 0.5) * view.unit * 0.012;
          sample(color, width, last, x + tilt, last - (y - far) * 1.6 - 2 + tilt, mirror, 0);
          const shade = exp(-Math.max(0, y - far) / (view.unit * 0.012)) * 0.6;
          for (let c = 0; c < 3; c++) {
            const seen =
              mix(deep[c]!, mirror[c]!, light.night ? 0.8 : 0.24) * (1 - shade) + GREEN[0][c]! * light.fill[c]! * shade;
            color[p * 4 + c] = mix(color[p * 4 + c]!, seen, wet);
          }
          if (wet > 0.5) ids[p] = water;
        }
      }
    },
  };
}
