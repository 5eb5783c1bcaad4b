/**
 * Northern lights: hanging curtains, sharp below and fading upwards in rays; green where the air is denser, violet above it.
 * The curtains are folded lines across the sky; where a fold doubles the sheet its light adds up.
 */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

interface Curtain {
  /** Row of the lower edge and strength at each column. */
  edge: Float32Array;
  power: Float32Array;
  /** Reach upwards, in pixels. */
  tall: number;
  salt: number;
}

export interface Aurora {
  curtains: Curtain[];
  low: Rgb;
  middle: Rgb;
  high: Rgb;
}

const COLOURS: readonly (readonly [Rgb, Rgb, Rgb])[] = [
  [
    [0.16, 0.95, 0.42],
    [0.08, 0.62, 0.5],
    [0.4, 0.16, 0.66],
  ],
  [
    [0.3, 0.98, 0.5],
    [0.1, 0.7, 0.4],
    [0.62, 0.16, 0.42],
  ],
  [
    [0.1, 0.85, 0.62],
    [0.1, 0.5, 0.66],
    [0.3, 0.2, 0.74],
  ],
];

export function auroraOf(seed: number, view: View): Aurora {
  const r = random(seed, 'aurora', 'curtains');
  const [low, middle, high] = r.pick(COLOURS);
  const count = 3 + r.below(2);
  const sky = view.horizon;
  const curtains = Array.from({ length: count }, (_, i): Curtain => {
    const salt = r.below(1 << 20);
    const base = sky * mix(0.9, 0.5, (i + r.next() * 0.6) / count);
    const lean = r.between(-0.35, 0.35);
    const from = r.between(-0.35, 0.15);
    const edge = new Float32Array(view.width);
    const power = new Float32Array(view.width);
    for (let x = 0; x < view.width; x++) {
      const u = (x + 0.5 - view.centre) / view.unit;
      const sweep = (fractal(u * 1.7 + 5, i * 3.3, 3, salt) - 0.5) * 0.5 + (fractal(u * 6, i, 2, salt ^ 5) - 0.5) * 0.05;
      edge[x] = base + (sweep + lean * u * 0.5) * view.unit;
      power[x] =
        smoothstep(0.3, 0.6, fractal(u * 1.7 + 40, i * 7.7, 3, salt ^ 8)) *
        mix(1, 0.6, i / count) *
        (0.4 + 0.6 * smoothstep(-0.1, 0.25, 0.5 - Math.abs(u - from)));
    }
    return { edge, power, tall: view.unit * r.between(0.3, 0.52), salt };
  });
  return { curtains, low, middle, high };
}

export function paintAurora(
  frame: Frame,
  k: Kernels,
  view: View,
  aurora: Aurora,
  id: number,
  options: { y0: number; y1: number; veil: number; keep: number | undefined },
): void {
  const { color, ids, width } = frame;
  const [xs, ys, rays, fold] = scratch(frame, 4);
  const n = xs.length;
  for (let y = options.y0; y < options.y1; y++) {
    const ground = smoothstep(-0.01, 0.16, (view.horizon - y) / view.unit);
    for (const curtain of aurora.curtains) {
      for (let x = 0; x < n; x++) {
        const u = (x - view.centre) / view.unit;
        const bend = curtain.edge[Math.min(x, width - 1)]! / view.unit;
        // Rays follow the sheet: they crowd where it folds.
        xs[x] = u * 17 + bend * 26 + 300;
        ys[x] = (y / view.unit) * 0.7;
      }
      k.fbm(xs, ys, rays, n, 3, curtain.salt ^ 11);
      for (let x = 0; x < n; x++) {
        xs[x] = xs[x]! * 0.16;
        ys[x] = (y / view.unit) * 1.6 + 4;
      }
      k.fbm(xs, ys, fold, n, 3, curtain.salt ^ 12);
      for (let x = 0; x < width; x++) {
        const h = (curtain.edge[x]! + (fold[x]! - 0.5) * 0.05 * view.unit - y - 0.5) / curtain.tall;
        const ray = mix(0.5, 1.2, smoothstep(0.26, 0.76, rays[x]!));
        const reach = 0.55 + 0.75 * ray;
        // The lower border is the brightest line of a curtain.
        const hem = 0.5 * exp(-(h * h) / 0.0016);
        const shape = h < 0 ? 1.5 * exp(-(h * h) / 0.0016) : exp(-(h / (0.42 * reach)) * 1.15) * smoothstep(1.9, 0.9, h) + hem;
        // Light scattered in the air about the sheet.
        const veil = 0.13 * exp(-(h - 0.35) * (h - 0.35) * 1.6);
        const v = (shape + veil) * curtain.power[x]! * (0.45 + 0.6 * ray) * (0.5 + 0.9 * fold[x]!) * ground * options.veil;
        if (v < 0.004) continue;
        const p = y * width + x;
        if (options.keep !== undefined && ids[p] === options.keep) continue;
        const lift = clamp(h / reach);
        const first = smoothstep(0.06, 0.4, lift);
        const second = smoothstep(0.34, 0.95, lift);
        for (let c = 0; c < 3; c++) {
          const tint = mix(mix(aurora.low[c]!, aurora.middle[c]!, first), aurora.high[c]!, second);
          color[p * 4 + c] = color[p * 4 + c]! + tint * v * 0.95;
        }
        if (v > 0.2) ids[p] = id;
      }
    }
  }
}
