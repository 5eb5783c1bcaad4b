/** Wooded hills behind a lake or a field: rounded ridges one behind the other, rough with the crowns of trees. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

export interface Hills {
  id: number;
  /** Far to near. */
  ridges: number;
  /** Height of the farthest in units of the picture. */
  tall: number;
  /** Two tones of the cover, shaded and lit. */
  low: Rgb;
  high: Rgb;
  /** 0 smooth … 1 rough with trees. */
  rough: number;
  /** Share of haze on the farthest. */
  haze: number;
  base: number;
}

export function hillPasses(context: SceneContext, hills: Hills): Pass[] {
  return Array.from({ length: hills.ridges }, (_, i) => hillPass(context, hills, i));
}

function hillPass(context: SceneContext, hills: Hills, index: number): Pass {
  const look = hillsLook(context, hills, index);
  return {
    name: 'far hills',
    look,
    run: (frame, k, y0, y1) => paintHills(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function hillsLook({ view, light, seed }: SceneContext, hills: Hills, index: number) {
  const r = random(seed, 'far hills', index);
  const salt = r.below(1 << 16);
  const far = 1 - (index + 0.5) / hills.ridges;
  const tall = hills.tall * (0.35 + 0.65 * far) * r.between(0.85, 1.15);
  const shift = r.between(0, 40);
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit;
    const body = smoothstep(0.22, 0.85, fractal(u * (1.5 + 0.7 * index) + shift, index, 3, salt));
    const crowns = (fractal(u * 85, 2, 3, salt ^ 3) - 0.5) * 0.007 * hills.rough * (1.2 - far * 0.6);
    return view.unit * (tall * (0.12 + 1.15 * body) + crowns);
  });
  const highest = tops.reduce((a, b) => Math.max(a, b), 0);
  const haze = clamp(hills.haze * (0.3 + 0.7 * far) + light.mist * (0.1 + 0.3 * far));
  const side = light.azimuth >= 0 ? 1 : -1;
  const direct = light.backlit ? 0.55 : light.night ? 0.5 : 1;
  return { view, light, hills, salt, far, tops, highest, haze, side, direct };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintHills(
  { view, light, hills, salt, far, tops, highest, haze, side, direct }: ReturnType<typeof hillsLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, crown, next, broad] = scratch(frame, 5);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(hills.base - highest - 1)); y < Math.min(y1, Math.ceil(hills.base)); y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.unit) * 9 + 30;
      ys[x] = (y / view.unit) * 16;
    }
    k.fbm(xs, ys, broad, n, 4, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * (11 + 5 * far);
      ys[x] = ys[x]! * (7 + 3 * far);
    }
    k.fbm(xs, ys, crown, n, 3, salt ^ 9);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! + side * 0.3;
      ys[x] = ys[x]! - 0.35;
    }
    k.fbm(xs, ys, next, n, 3, salt ^ 9);
    for (let x = 0; x < width; x++) {
      const top = hills.base - tops[x]!;
      const a = clamp(y + 1 - top);
      if (a <= 0) continue;
      const slope = ((tops[Math.max(0, x - 8)] ?? 0) - (tops[Math.min(width - 1, x + 8)] ?? 0)) / (view.unit * 0.016);
      const lit = clamp(0.5 + side * slope * 0.5 + (crown[x]! - next[x]!) * 1.6 * hills.rough + (broad[x]! - 0.5) * 0.9);
      const foot = smoothstep(highest, 0, hills.base - y);
      const air = clamp(haze + (0.16 + 0.3 * light.mist) * foot * far);
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const albedo = mix(hills.low[c]!, hills.high[c]!, clamp(broad[x]! * 0.6 + crown[x]! * 0.5 * hills.rough + lit * 0.25));
        const body = albedo * (light.key[c]! * lit * direct + light.fill[c]! * 0.5);
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, air), a);
      }
      color[p * 4 + 3] = 1;
      if (a > 0.5) {
        ids[p] = hills.id;
        depth[p] = 0.85 + 0.1 * far;
      }
    }
  }
}
