/** The air of a neon city: a sky of magenta over ink blue, and haze that takes the colour of the signs. */

import { random } from '@atelier/spec';
import { mixRgb, type Ramp, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { lightWith } from '../light/light-with.ts';
import { seen, seenRamp } from '../light/tone-curve.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Street } from './city-plan.ts';
import { contextWith } from './context.ts';
import type { SceneContext } from './scene.ts';

const SKIES = [
  {
    sky: ['#a8417f', '#6d3385', '#41307c', '#26286a', '#161d4e', '#0d1435', '#090d26'],
    haze: '#6d3a86',
    low: '#c2417f',
    high: '#2a5c9c',
  },
  {
    sky: ['#2f7f96', '#2c5f8f', '#34427f', '#2f2c68', '#1f1e4c', '#131434', '#0b0c24'],
    haze: '#37548a',
    low: '#1f9aa6',
    high: '#8a3a96',
  },
  {
    sky: ['#c0554f', '#8f3b74', '#57307a', '#2f2a66', '#1a1e4a', '#0f1432', '#0a0d24'],
    haze: '#703a72',
    low: '#d1505a',
    high: '#31529a',
  },
] as const;

const airOf = (seed: number) => random(seed, 'city', 'neon').pick(SKIES);

/** The scene's light with the sky and haze of a neon night; by day only a tint of it. */
export function neonLight(context: SceneContext): SceneContext {
  const { light, seed } = context;
  const air = airOf(seed);
  const full = light.night || light.time === 'dusk' ? 1 : light.time === 'day' ? 0.1 : 0.35;
  const wanted = seenRamp(air.sky);
  const sky: Ramp = light.sky.map(([at, c], i) => {
    const w =
      wanted[Math.min(wanted.length - 1, Math.floor((i / Math.max(1, light.sky.length - 1)) * (wanted.length - 1) + 0.5))]!;
    return [at, mixRgb(c, scaleRgb(w[1], light.night ? 0.8 : 1), full)] as const;
  });
  const haze = mixRgb(light.haze, scaleRgb(seen(air.haze), 0.62), full);
  const fill = mixRgb(light.fill, [0.11, 0.1, 0.24], full * 0.7);
  return contextWith(context, {
    light: lightWith(light, {
      sky,
      haze,
      fill,
      cloudLit: mixRgb(light.cloudLit, haze, full * 0.7),
      cloudShade: mixRgb(light.cloudShade, sky[3]![1], full * 0.7),
    }),
  });
}

/** Coloured haze that fills the street: one colour low, another above it, thicker with distance. */
export function neonAir(context: SceneContext, street: Street): Pass {
  const { view, light, seed } = context;
  const air = airOf(seed);
  const low: Rgb = seen(air.low);
  const high: Rgb = seen(air.high);
  const salt = random(seed, 'city', 'neon air').below(1 << 20);
  const power = street.lit > 0.2 ? 0.5 : 0.12;
  return {
    name: 'neon haze',
    run(frame, k, y0, y1) {
      const { color, depth, width } = frame;
      const [xs, ys, smoke] = scratch(frame, 3);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - view.centre) / view.unit) * 3;
          ys[x] = (y / view.unit) * 4.4;
        }
        k.fbm(xs, ys, smoke, n, 5, salt);
        const rise = (view.horizon - y) / view.unit;
        const up = smoothstep(-0.02, 0.42, rise);
        const layer = exp(-Math.abs(rise - 0.04) * 3.4);
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const dx = (x - street.vanish) / view.unit;
          const far = smoothstep(0.1, 0.7, depth[p]!);
          const a = clamp((0.06 + 0.94 * far) * layer * (0.3 + 1.1 * smoke[x]!) * exp(-dx * dx * 5)) * power;
          if (a < 0.004) continue;
          for (let c = 0; c < 3; c++) {
            const here = color[p * 4 + c]!;
            const glow = mix(low[c]!, high[c]!, up) * (light.night ? 0.85 : 1);
            color[p * 4 + c] = here + (glow - here * 0.45) * a;
          }
        }
      }
    },
  };
}
