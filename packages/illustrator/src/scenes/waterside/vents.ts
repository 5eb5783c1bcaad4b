/** Chimneys of the deep sea: crusted spires that pour out black smoke, embers in their mouths, and the pale shapes that live at their feet. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';
import { farWater, type Sea } from '../sea-water.ts';

interface Chimney {
  x: number;
  foot: number;
  tall: number;
  half: number;
  near: number;
  salt: number;
  wind: number;
}

const CRUST: readonly [Rgb, Rgb] = [
  [0.035, 0.03, 0.028],
  [0.34, 0.27, 0.2],
];
const EMBER: Rgb = [1.5, 0.42, 0.07];
const WORM: readonly [Rgb, Rgb] = [
  [0.62, 0.6, 0.55],
  [0.55, 0.05, 0.04],
];

export function ventsPass(context: SceneContext, sea: Sea, id: number): Pass {
  const { view, seed } = context;
  const r = random(seed, 'vents');
  const side = r.chance(0.5) ? 1 : -1;
  const wind = r.between(0.1, 0.26) * (r.chance(0.5) ? 1 : -1);
  const chimneys: Chimney[] = Array.from({ length: 9 }, (_, i) => {
    const own = random(seed, 'vent', i);
    const near = i === 0 ? 0.75 : i === 1 ? 0.95 : own.between(0.05, 0.6);
    const u = i === 0 ? side * 0.12 : i === 1 ? -side * 0.36 : own.between(-0.5, 0.5);
    const tall = view.unit * (i === 0 ? 0.42 : i === 1 ? 0.3 : own.between(0.12, 0.3)) * (0.45 + 0.55 * near);
    return {
      x: view.centre + u * view.width,
      foot: view.horizon + (view.height - view.horizon) * (0.08 + 0.62 * near),
      tall,
      half: tall * own.between(0.09, 0.14),
      near,
      salt: own.below(1 << 16),
      wind: wind * own.between(0.8, 1.2),
    };
  }).sort((a, b) => a.near - b.near);
  const look = { view, sea, id, chimneys };
  return { name: 'vents', weight: 3, look, run: (frame, k, y0, y1) => paintVents(look, frame, k, y0, y1) };
}

function paintVents(
  { view, sea, id, chimneys }: { view: SceneContext['view']; sea: Sea; id: number; chimneys: readonly Chimney[] },
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, rock, next, fine, puff] = scratch(frame, 6);
  const n = xs.length;
  for (const c0 of chimneys) {
    const top = c0.foot - c0.tall;
    for (let y = y0; y < Math.min(y1, Math.ceil(c0.foot + c0.half)); y++) {
      const t = (c0.foot - y) / c0.tall;
      const up = 1 - y / view.height;
      const far = farWater(sea, up);
      const field = (out: Float32Array, f: number, octaves: number, seed: number, dx = 0, dy = 0): void => {
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - c0.x) / c0.half) * f + 40 + dx;
          ys[x] = ((y - c0.foot) / c0.half) * f * 0.6 + 60 + dy;
        }
        k.fbm(xs, ys, out, n, octaves, seed);
      };
      // Smoke: black in the water's faint light, warm where the mouth lights it.
      if (t > 0.94) {
        const rise = (top - y) / view.unit;
        const turb = Math.max(0, rise);
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - c0.x) / view.unit) * 9 + 30;
          ys[x] = (y / view.unit) * 7 + 30;
        }
        k.fbm(xs, ys, puff, n, 5, c0.salt ^ 3);
        const middle = c0.x + c0.wind * view.unit * turb * (0.5 + turb * 1.4);
        const half = c0.half * 0.4 + view.unit * (0.03 * Math.sqrt(turb) + 0.2 * turb) * (0.5 + 0.5 * c0.near);
        const fade = smoothstep(0.75, 0.1, rise);
        for (let x = Math.max(0, Math.floor(middle - half * 2.6)); x < Math.min(width, Math.ceil(middle + half * 2.6)); x++) {
          const s = Math.abs(x + 0.5 - middle) / half;
          const a = smoothstep(0.25, 0.95, 1.1 - s * s + (puff[x]! - 0.5) * 2.6 - 0.9 * turb) * fade * (0.5 + 0.4 * c0.near);
          if (a < 0.01) continue;
          const p = y * width + x;
          const glow = exp(-turb * 16) * 0.5;
          for (let c = 0; c < 3; c++) {
            const body = far[c]! * (0.25 + 1.3 * clamp(puff[x]! * 1.7 - 0.5)) + EMBER[c]! * glow * puff[x]!;
            color[p * 4 + c] = mix(color[p * 4 + c]!, body, a);
          }
          if (a > 0.6) ids[p] = id;
        }
      }
      if (t > 1.03 || t < -0.1) continue;
      field(rock, 1.1, 5, c0.salt);
      field(next, 1.1, 5, c0.salt, 0.2, 0.14);
      field(fine, 5, 3, c0.salt ^ 7);
      const wide =
        c0.half *
        (0.42 + 0.5 * (1 - clamp(t)) + 1.5 * smoothstep(0.22, -0.05, t)) *
        (0.85 + 0.3 * fractal(t * 9, c0.near, 3, c0.salt));
      const lean = sin(t * 3 + c0.near * 9) * c0.half * 0.2;
      for (let x = Math.max(0, Math.floor(c0.x - wide * 1.6)); x < Math.min(width, Math.ceil(c0.x + wide * 1.6)); x++) {
        const u = (x + 0.5 - c0.x - lean) / (wide * (1 + (rock[x]! - 0.5) * 0.7));
        const a =
          clamp((1 - Math.abs(u)) * wide + 0.5) *
          smoothstep(1.01, 0.985, t + (rock[x]! - 0.5) * 0.1) *
          smoothstep(-0.09, 0.02, t + (fine[x]! - 0.5) * 0.1);
        if (a <= 0.01) continue;
        // A lamp from the side of the viewer; it does not reach far.
        const lamp = (0.2 + 1.1 * c0.near) * 0.75;
        const lit = clamp(0.42 - 0.3 * u + (rock[x]! - next[x]!) * 3.6 + (fine[x]! - 0.5) * 0.5, 0.03, 1.1);
        const ember = exp(-(1 - t) * 22) * smoothstep(0.4, 0.7, fine[x]! * 0.5 + rock[x]! * 0.6) + exp(-(1 - t) * 60) * 0.6;
        const worm =
          c0.near > 0.3 ? smoothstep(0.62, 0.7, fine[x]! * 0.7 + 0.42 * smoothstep(0.3, 0, t)) * smoothstep(0.34, 0.1, t) : 0;
        const p = y * width + x;
        for (let c = 0; c < 3; c++) {
          let albedo = mix(CRUST[0][c]!, CRUST[1][c]!, clamp(fine[x]! * 0.7 + rock[x]! * 0.4));
          if (worm > 0) albedo = mix(albedo, mix(WORM[0][c]!, WORM[1][c]!, smoothstep(0.5, 0.62, rock[x]!)), worm);
          const body = albedo * lit * lamp * [0.78, 0.95, 1][c]! + EMBER[c]! * ember * 0.9;
          color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, far[c]!, mix(0.72, 0.08, c0.near)), a);
        }
        if (a > 0.5) {
          ids[p] = id;
          depth[p] = 0.9 - 0.7 * c0.near;
        }
      }
    }
  }
}
