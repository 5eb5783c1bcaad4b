/**
 * A rainbow: the primary bow, red outside, with a faint secondary one in reversed order and a lighter sky inside (Descartes 1637; Greenler,
 * "Rainbows, Halos and Glories", 1980). Light is added to the sky, so that it shines and never covers.
 */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';

export interface Rainbow {
  /** Centre and radius of the primary bow in pixels; the centre lies below the horizon, opposite the sun. */
  x: number;
  y: number;
  radius: number;
  width: number;
}

export function rainbowOf(seed: number, view: View, side: number): Rainbow {
  const r = random(seed, 'rainbow', 'place');
  // Both feet stand in the picture.
  const radius = Math.min(view.width * 0.4, view.unit * r.between(0.38, 0.46), view.horizon * 0.9);
  return {
    x: view.centre - side * view.width * r.between(0, 0.06),
    y: view.horizon + radius * 0.04,
    radius,
    width: view.unit * 0.052,
  };
}

/** Seen colours of the bow from inside (violet, 0) to outside (red, 1) as sums of bells. */
function bowColour(t: number, out: number[]): void {
  const bell = (at: number, wide: number): number => exp((-(t - at) * (t - at)) / (wide * wide));
  out[0] = bell(0.84, 0.24) + 0.35 * bell(0.02, 0.16);
  out[1] = bell(0.5, 0.22) * 0.92;
  out[2] = bell(0.2, 0.2) * 1.05;
}

/** Adds the bow over rows y0 … y1; `strength` 0–1. */
export function paintRainbow(frame: Frame, bow: Rainbow, id: number, y0: number, y1: number, strength: number): void {
  const { color, ids, width } = frame;
  const rgb = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    const dy = y + 0.5 - bow.y;
    // The feet of the bow melt into the haze above the land.
    const foot = 0.25 + 0.75 * smoothstep(0, bow.radius * 0.3, bow.y - bow.radius * 0.04 - y);
    for (let x = 0; x < width; x++) {
      const dx = x + 0.5 - bow.x;
      const d = Math.sqrt(dx * dx + dy * dy) - bow.radius;
      const t = d / bow.width + 0.5;
      const u = 0.5 - (d - bow.width * 3) / (bow.width * 1.4);
      const inner = t < 0 ? 0.05 * exp(t * 0.8) : 0;
      if ((t < -3 || t > 1.4) && (u < -0.4 || u > 1.4)) continue;
      const o = (y * width + x) * 4;
      const main = smoothstep(-0.35, 0.1, t) * smoothstep(1.35, 0.9, t);
      bowColour(clamp(t, -0.2, 1.2), rgb);
      for (let c = 0; c < 3; c++)
        color[o + c] = color[o + c]! * (1 - 0.22 * main * strength) + (rgb[c]! * 0.46 * main * foot + inner) * strength;
      const second = smoothstep(-0.35, 0.1, u) * smoothstep(1.35, 0.9, u) * 0.16;
      if (second > 0) {
        bowColour(clamp(u, -0.2, 1.2), rgb);
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + rgb[c]! * 0.4 * second * foot * strength;
      }
      if (main > 0.5) ids[y * width + x] = id;
    }
  }
}
