/** The dome of light that a city throws up into its own haze by night. */
import type { Rgb } from '../colour.ts';
import { exp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** Sodium lamps, shop windows, lamps in mist, the signs of places where people go out. Linear. */
export const GLOWS: readonly Rgb[] = [
  [0.2, 0.098, 0.052],
  [0.17, 0.11, 0.07],
  [0.19, 0.1, 0.048],
  [0.15, 0.06, 0.11],
];

/** Brightest at column `middle`, in pixels; `reach` is how far up it is seen, in units of the picture. */
export function glowPass({ view }: SceneContext, middle: number, strength: number, reach: number, glow: Rgb): Pass {
  return {
    name: 'glow of the city',
    weight: 0.4,
    run(frame, _k, y0, y1) {
      const { color, width } = frame;
      for (let y = y0; y < Math.min(y1, Math.ceil(view.horizon) + 2); y++) {
        const up = Math.max(0, view.horizon - y) / view.unit;
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - middle) / view.unit;
          const lit = strength * exp(-up / (reach * (0.7 + 0.5 * exp(-u * u * 4))));
          const o = 4 * (y * width + x);
          // Far up only the red is left.
          color[o] = color[o]! + glow[0] * lit;
          color[o + 1] = color[o + 1]! + glow[1] * lit * (0.7 + 0.3 * lit);
          color[o + 2] = color[o + 2]! + glow[2] * lit * (1.3 - 0.3 * lit);
        }
      }
    },
  };
}
