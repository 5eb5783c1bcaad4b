/** The sea bed: rippled sand that runs into the blue, with the bright nets that waves cast on it (caustics). */

import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';
import { farWater, type Sea, waterAt } from './sea-water.ts';

const SAND: Rgb = [0.66, 0.57, 0.4];
const PALE: Rgb = [0.42, 0.35, 0.3];

export function seaBedPass(context: SceneContext, sea: Sea): Pass {
  const look = bedLook(context, sea);
  return {
    name: 'sea bed',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintBed(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function bedLook(context: SceneContext, sea: Sea) {
  const { view } = context;
  const id = context.element('sand')?.id ?? context.mass('sea');
  return { sea, view, id };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintBed({ sea, view, id }: ReturnType<typeof bedLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, dunes, net, other, grain] = scratch(frame, 6);
  const n = xs.length;
  const light = waterAt(sea, 0.9);
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const z = Math.min(70, distanceAt(view, y + 0.5));
    const near = clamp((y + 0.5 - view.horizon) / (view.height - view.horizon));
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.focal) * z * 0.55 + 20;
      ys[x] = z * 0.8;
    }
    k.fbm(xs, ys, dunes, n, 4, sea.salt ^ 1);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 2.7 + dunes[x]! * 1.5;
      ys[x] = ys[x]! * 2.1 + dunes[x]! * 0.8;
    }
    k.ridged(xs, ys, net, n, 1, sea.salt ^ 2);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 1.31 + 3.7;
      ys[x] = ys[x]! * 1.23 + 1.9;
    }
    k.ridged(xs, ys, other, n, 1, sea.salt ^ 5);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 22;
      ys[x] = ys[x]! * 18;
    }
    k.fbm(xs, ys, grain, n, 2, sea.salt ^ 7);
    const up = 1 - y / view.height;
    const far = farWater(sea, up);
    const veil = clamp(exp(-near * 3.4));
    for (let x = 0; x < width; x++) {
      const dx = (x - sea.source) / view.unit;
      const pool = 0.5 + 0.6 * exp(-dx * dx * 2.4);
      // Light gathers where the two rippled sheets focus together.
      const focus = net[x]! * 0.62 + other[x]! * 0.5;
      const caustic =
        (smoothstep(0.62, 1.02, focus) * 0.85 + 0.25 * smoothstep(0.3, 0.75, focus)) * smoothstep(0, 0.16, near) * sea.power;
      // Ripple marks run across the current and bend with the dunes.
      const across = ((x + 0.5 - view.centre) / view.focal) * z;
      const marks = sin(z * 17 + dunes[x]! * 22 + sin(across * 1.7) * 0.9) * smoothstep(0.1, 0.55, near);
      const relief = 0.62 + 0.5 * (dunes[x]! - 0.3) + 0.055 * marks + (grain[x]! - 0.5) * 0.16 * near;
      const shade = pool * relief * (0.46 + 0.12 * sea.power) + caustic * pool * 0.55;
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        // Sand is pale under any water: all of the water's own green would make a lawn of it.
        const beam = light[c]! * 0.42 + PALE[c]! * sea.power;
        color[p * 4 + c] = mix(SAND[c]! * beam * shade, far[c]!, veil);
      }
      color[p * 4 + 3] = 1;
      ids[p] = id;
      depth[p] = clamp(0.85 - near * 0.8);
    }
  }
}
