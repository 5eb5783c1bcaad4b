/** Puddles on the floor of a wood after rain: they lie on the free way, and mirror trunks and the light between them. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sample } from '../light/water.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt, scaleAt, type View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

/** Farther off they are a gleam that nobody would take for water. */
const TO = 26;
/** Depth in the depth map of a metre, as the floor writes it. */
const METRES = 80;

export function puddlesPass({ view, seed }: SceneContext, way: (z: number) => number): Pass {
  const salt = random(seed, 'forest', 'puddles').below(1 << 20);
  const last = Math.ceil(view.horizon);
  const look = { view, way, salt, last };
  return { name: 'puddles', weight: 0.5, look, run: (frame, k, y0, y1) => paintPuddles(look, frame, k, y0, y1) };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintPuddles(
  { view, way, salt, last }: { view: View; way: (z: number) => number; salt: number; last: number },
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, depth, width } = frame;
  const [xs, ys, low, edge] = scratch(frame, 4);
  const mirror = new Float32Array(3);
  for (let y = Math.max(y0, last + 1); y < y1; y++) {
    const z = distanceAt(view, y + 0.5);
    if (z > TO) continue;
    const scale = scaleAt(view, z);
    for (let x = 0; x < xs.length; x++) {
      xs[x] = ((x + 0.5 - view.centre) / scale) * 0.8 + 50;
      ys[x] = z * 1.15 + 20;
    }
    k.fbm(xs, ys, low, xs.length, 3, salt);
    for (let x = 0; x < xs.length; x++) {
      xs[x] = xs[x]! * 9;
      ys[x] = ys[x]! * 6;
    }
    k.fbm(xs, ys, edge, xs.length, 2, salt ^ 3);
    const middle = way(z);
    const own = clamp(z / METRES);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      // Only the floor itself: what stands on it has a distance of its own.
      if (Math.abs(depth[p]! - own) > 0.0005) continue;
      const aside = Math.abs((x + 0.5 - view.centre) / scale - middle);
      const level = low[x]! + (edge[x]! - 0.5) * 0.09 - 0.14 * smoothstep(0.5, 1.3, aside);
      const near = smoothstep(TO, 0.6 * TO, z);
      // The ground is soaked before it is covered: a dark hem runs round each of them, and at its rim the water is shallow.
      const soaked = smoothstep(0.485, 0.55, level) * near;
      if (soaked <= 0.01) continue;
      const water = smoothstep(0.53, 0.625, level) * near;
      mirror.fill(0);
      const off = (edge[x]! - 0.5) * 0.008 * view.unit;
      for (let s = -1; s <= 1; s++)
        sample(color, width, last, x + off, view.horizon - (y - view.horizon) * (0.96 + 0.05 * s), mirror, 0);
      // Seen from above one looks through it to the ground; at its rim there is hardly any.
      const share = 0.82 * water * mix(0.62, 1, smoothstep(2, 9, z));
      const wet = 1 - 0.42 * soaked;
      for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]! * wet, (mirror[c]! / 3) * 1.08, share);
    }
  }
}
