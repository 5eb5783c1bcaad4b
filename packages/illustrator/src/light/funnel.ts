/** A tornado: a funnel that hangs from the cloud in a slow bend, turning in bands, and the dust that it lifts where it meets the ground. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Funnel {
  x: number;
  top: number;
  foot: number;
  unit: number;
  lean: number;
  phase: number;
  /** Half the breadth at the ground and under the cloud. */
  broad: readonly [number, number];
  salt: number;
  side: number;
  dark: Rgb;
  pale: Rgb;
  dust: Rgb;
}

export function funnelOf(seed: number, view: View, side: number, fill: Rgb, haze: Rgb): Funnel {
  const r = random(seed, 'tornado');
  const away = r.chance(0.5) ? 1 : -1;
  return {
    x: view.centre + away * view.unit * r.between(0.1, 0.24),
    top: -0.02 * view.height,
    foot: view.horizon + view.unit * 0.006,
    unit: view.unit,
    lean: -away * view.unit * r.between(0.04, 0.14),
    phase: r.between(0, 6.28),
    broad: [view.unit * r.between(0.012, 0.02), view.unit * r.between(0.15, 0.22)],
    salt: r.below(1 << 16),
    side,
    dark: [fill[0] * 0.16 + 0.012, fill[1] * 0.16 + 0.013, fill[2] * 0.17 + 0.016],
    pale: [haze[0] * 0.62, haze[1] * 0.62, haze[2] * 0.62],
    dust: [haze[0] * 0.4 + 0.05, haze[1] * 0.34 + 0.035, haze[2] * 0.28 + 0.02],
  };
}

/** Paints over rows y0 … y1. */
export function paintFunnel(frame: Frame, f: Funnel, id: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  for (let y = y0; y < Math.min(y1, Math.ceil(f.foot + f.unit * 0.03)); y++) {
    const up = clamp((f.foot - y) / (f.foot - f.top));
    const middle = f.x + f.lean * up + f.unit * 0.022 * sin(f.phase + up * 5) * (1 - up * 0.5);
    // Thin for most of its height, and wide where it leaves the cloud.
    const half = mix(f.broad[0], f.broad[1], up * up * (0.35 + 0.65 * up)) + f.unit * 0.02 * up;
    const reach = half * 1.5 + f.unit * 0.12 * smoothstep(0.25, 0, up);
    for (let x = Math.max(0, Math.floor(middle - reach)); x < Math.min(width, Math.ceil(middle + reach)); x++) {
      const u = (x + 0.5 - middle) / half;
      // Bands wind round it, steeper at its sides.
      const wind = fractal(u * 0.9 + up * 3 + f.phase, up * 17 - u * u * 1.2 + u * 0.9, 4, f.salt);
      const edge = Math.abs(u) + (wind - 0.5) * (0.25 + 0.5 * up);
      const body = smoothstep(1.08, 0.82, edge) * (y > f.foot ? 0 : 1) * smoothstep(0, 0.02, up);
      const dx = (x + 0.5 - middle) / (f.unit * 0.085);
      const dy = (f.foot - y) / (f.unit * 0.05);
      const cloud = fractal(dx * 2.2 + 9, dy * 2 + 5, 4, f.salt ^ 3);
      const dust = smoothstep(0.3, 0.62, exp(-dx * dx - dy * dy * (dy < 0 ? 9 : 1)) * (0.45 + 1.1 * cloud));
      if (body <= 0 && dust <= 0) continue;
      const lit = clamp(0.5 + 0.42 * u * f.side) * (0.55 + 0.9 * wind);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        const skin = mix(f.dark[c]!, f.pale[c]!, lit * 0.8);
        color[o + c] = mix(mix(color[o + c]!, skin, body * 0.96), f.dust[c]! * (0.7 + 0.6 * cloud), dust * 0.85);
      }
      if (body > 0.5 || dust > 0.5) ids[y * width + x] = id;
    }
  }
}
