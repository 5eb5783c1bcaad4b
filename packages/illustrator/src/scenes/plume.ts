/** Smoke from a chimney: it rises, widens, leans with the wind and thins out. */
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix } from '../math.ts';
import { noise } from '../noise.ts';
import type { SceneContext } from './scene.ts';

export interface Plume {
  /** Mouth of the flue, pixels. */
  x: number;
  y: number;
  /** Pixels of a metre there. */
  metre: number;
  salt: number;
}

/** Metres that it can be seen to rise, and how far it leans in that. */
const RISE = 13;
const LEAN = 5;

export function paintPlume(
  frame: Frame,
  { light, seed }: SceneContext,
  { x, y, metre, salt }: Plume,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  // All of a village lean the same way.
  const wind = (noise(0.5, 0.5, seed ^ 0x77) - 0.5) * 2 * LEAN;
  const top = y - RISE * metre;
  for (let row = Math.max(y0, Math.floor(top)); row < Math.min(y1, y); row++) {
    const up = (y - row - 0.5) / metre;
    const t = up / RISE;
    const bend = noise(up * 0.32, 3, salt) - 0.5;
    const middle = x + (wind * t * t + bend * 1.8 * t) * metre;
    const half = (0.26 + 0.17 * up) * metre;
    const dense = 0.62 * clamp(up * 2) * (1 - t) * (1 - t);
    for (let px = Math.max(0, Math.floor(middle - 2 * half)); px < Math.min(width, Math.ceil(middle + 2 * half)); px++) {
      const u = (px + 0.5 - middle) / half;
      const curl = noise(u * 1.6 + 9, up * 0.9, salt ^ 5);
      const a = dense * exp(-u * u * 1.5) * clamp(curl * 1.9 - 0.2);
      if (a < 0.004) continue;
      const p = row * width + px;
      // Lit from one side.
      const side = 0.8 + 0.25 * clamp(u * (light.direction[0] >= 0 ? 1 : -1) * 0.5 + 0.5);
      for (let c = 0; c < 3; c++) {
        const body = (light.fill[c]! * 0.62 + light.key[c]! * (light.night ? 0.16 : 0.3) + light.haze[c]! * 0.25) * side;
        color[4 * p + c] = mix(color[4 * p + c]!, body, a);
      }
      if (a > 0.3) ids[p] = id;
    }
  }
}
