/** A rift low in the clouds of a storm at sea, behind the great wave: where light comes in, and what of it the water takes. */

import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { exp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

export interface Rift {
  /** Its middle column, and what it adds to the sky where it is brightest. */
  x: number;
  light: Rgb;
  salt: number;
}

const GOLD: Rgb = [0.72, 0.44, 0.16];

/** `wave`: where the great wave stands, in units of the picture from its middle. By night and in rain nothing comes through. */
export function riftOf({ view, light, seed }: SceneContext, wave: number): Rift | undefined {
  if (light.weather !== 'stormy' || light.night || light.clearing) return undefined;
  const r = random(seed, 'storm', 'rift');
  return {
    x: view.centre + (wave + r.between(-0.1, 0.1)) * view.unit,
    light: scaleRgb(GOLD, light.time === 'dusk' ? 0.4 : r.between(0.75, 1.05)),
    salt: r.below(1 << 20),
  };
}

/** Share of its light in a column. */
export const riftAt = ({ x }: Rift, { unit }: View, column: number): number => {
  const u = (column - x) / unit;
  return exp(-u * u * 9);
};

export function riftPass({ view }: SceneContext, rift: Rift): Pass {
  const look = { view, rift };
  return { name: 'rift in the clouds', weight: 0.4, look, run: (frame, k, y0, y1) => paintRift(look, frame, k, y0, y1) };
}

function paintRift({ view, rift }: { view: View; rift: Rift }, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, width } = frame;
  const [xs, ys, cloud] = scratch(frame, 3);
  for (let y = y0; y < Math.min(y1, Math.ceil(view.horizon) + 2); y++) {
    const up = (view.horizon - y) / view.unit;
    for (let x = 0; x < xs.length; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.unit) * 3.2 + 70;
      ys[x] = up * 13;
    }
    k.fbm(xs, ys, cloud, xs.length, 4, rift.salt);
    for (let x = 0; x < width; x++) {
      // Torn banks hang into it from above.
      const open = smoothstep(0.21, 0.02, up + (cloud[x]! - 0.5) * 0.26);
      const a = riftAt(rift, view, x + 0.5) * (open * 0.9 + 0.16 * exp(-up * 9));
      const o = 4 * (y * width + x);
      // Over it the cloud hangs heavy.
      const heavy = 1 - 0.42 * smoothstep(0.1, 0.42, up + (cloud[x]! - 0.5) * 0.3);
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - 0.45 * Math.min(1, a)) * heavy + rift.light[c]! * a;
    }
  }
}
