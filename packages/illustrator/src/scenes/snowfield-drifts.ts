/** Snow blown into drifts: swells one behind the other with a lit windward side, blue lee shadows, fine ripples and sparkle. */

import { mix32, random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

export function driftPass(context: SceneContext, id: number, salt: number): Pass {
  const look = driftsLook(context, id, salt);
  return {
    name: 'drifts',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintDrifts(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function driftsLook({ view, light, seed }: SceneContext, id: number, salt: number) {
  const r = random(seed, 'snowfield', 'drifts');
  const shift = r.between(0, 80);
  const lean = r.between(-0.5, 0.5);
  const size = r.between(0.8, 1.25);
  const span = view.height - view.horizon;
  const sun = sunPlace(view, light);
  const side = light.azimuth >= 0 ? 1 : -1;
  const low = !light.night && light.time !== 'day';
  const direct = light.night ? 0.42 : light.cover > 0.5 ? 1.25 : low ? 1.05 : 0.8;
  const ambient = light.night ? 0.4 : low ? 0.42 : light.cover > 0.5 ? 0.36 : 0.46;
  return { view, light, id, salt, shift, lean, size, span, sun, side, direct, ambient };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintDrifts(
  { view, light, id, salt, shift, lean, size, span, sun, side, direct, ambient }: ReturnType<typeof driftsLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, form, step, ripple, broad] = scratch(frame, 6);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const d = clamp((y + 0.5 - view.horizon) / span, 0.0005);
    const z = 1 / (d + 0.03);
    const place = (fx: number, fy: number, dx: number, dz: number): void => {
      for (let x = 0; x < n; x++) {
        const u = ((x + 0.5 - view.centre) / view.unit) * z;
        xs[x] = (u + dx + lean * z) * fx * size + shift;
        ys[x] = (z + dz) * fy * size + shift;
      }
    };
    place(0.9, 1.5, 0, 0);
    k.ridged(xs, ys, form, n, 3, salt);
    place(0.9, 1.5, side * 0.14, 0.1);
    k.ridged(xs, ys, step, n, 3, salt);
    place(0.22, 0.34, 0, 0);
    k.fbm(xs, ys, broad, n, 3, salt ^ 8);
    // Ripples lie across the wind; far off they merge.
    place(7, 26, 0, 0);
    k.fbm(xs, ys, ripple, n, 3, salt ^ 4);
    const fine = smoothstep(0.03, 0.25, d);
    for (let x = 0; x < width; x++) {
      // Far swells lie so flat to the eye that their shadows would read as waves of water: distance is one calm sheet.
      const swell = smoothstep(0.04, 0.5, d);
      const slope =
        (form[x]! - step[x]!) * (0.35 + 1.15 * swell) +
        (ripple[x]! - 0.5) * 0.3 * fine +
        (broad[x]! - 0.5) * (0.5 + 0.45 * swell);
      // Soft at both ends: snow scatters light into its own shadows.
      const lit = 0.1 + 0.95 * smoothstep(-0.1, 1.1, 0.52 + slope * smoothstep(0, 0.12, d));
      const dx = Math.abs(x - sun.x) / view.unit;
      const near = light.backlit ? 0.7 + 0.7 * exp(-dx * 2.4) : 1;
      const hollow = 0.75 + 0.35 * smoothstep(0.25, 0.7, form[x]!);
      const haze = clamp((1 - smoothstep(0, 0.16, d)) * 0.55 + light.mist * 0.4 * (1 - d));
      const p = y * width + x;
      // Single crystals that happen to face the light.
      const spark = sparkle(x, y, view.unit, salt) * lit * fine * (1 - light.cover) * (light.night ? 0.7 : 1);
      for (let c = 0; c < 3; c++) {
        const albedo = c === 2 ? 0.93 : c === 1 ? 0.9 : 0.87;
        const body = albedo * (light.key[c]! * direct * lit * near + light.fill[c]! * ambient * hollow * (c === 2 ? 1.22 : 1));
        color[p * 4 + c] = mix(body, light.haze[c]!, haze) + spark * light.key[c]!;
      }
      color[p * 4 + 3] = 1;
      ids[p] = id;
      depth[p] = clamp(0.8 - d * 0.76);
    }
  }
}

/** 0 nearly everywhere; now and then a bright grain, about one in a cell of a few pixels of a 1024 picture. */
function sparkle(x: number, y: number, unit: number, salt: number): number {
  const cell = Math.max(1, Math.round(unit / 512));
  const h = mix32(Math.imul(Math.floor(x / cell), 0x1b873593) ^ Math.imul(Math.floor(y / cell), 0x27d4eb2d) ^ salt);
  return h > 0xff000000 && x % cell === 0 && y % cell === 0 ? 0.3 + ((h & 255) / 255) * 1.1 : 0;
}
