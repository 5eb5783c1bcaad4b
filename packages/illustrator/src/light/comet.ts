/** A comet: a bright head, a broad curved tail of dust and beside it a straight blue one of gas, both away from the sun. */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Comet {
  x: number;
  y: number;
  /** Length of the tail in pixels, and its direction. */
  long: number;
  c: number;
  s: number;
  bend: number;
  salt: number;
}

export function cometOf(seed: number, view: View): Comet {
  const r = random(seed, 'comet');
  const side = r.chance(0.5) ? 1 : -1;
  // Upwards and outwards: the sun is below the horizon.
  const angle = r.between(0.45, 0.85);
  return {
    x: view.centre - side * view.unit * r.between(0.08, 0.22),
    y: Math.min(view.horizon, view.height) * r.between(0.5, 0.62),
    long: view.unit * r.between(0.4, 0.52),
    c: side * cos(angle),
    s: -sin(angle),
    bend: side * r.between(0.12, 0.24),
    salt: r.below(1 << 16),
  };
}

/** Adds the comet to rows y0 … y1. */
export function paintComet(
  frame: Frame,
  { x: cx, y: cy, long, c, s, bend, salt }: Comet,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const dx = (x + 0.5 - cx) / long;
      const dy = (y + 0.5 - cy) / long;
      const along = dx * c + dy * s;
      const across = -dx * s + dy * c;
      const d = Math.sqrt(dx * dx + dy * dy);
      if (along < -0.08 || along > 1.15 || Math.abs(across) > 0.4) continue;
      const t = Math.max(0, along);
      const off = across + bend * t * t;
      const broad = 0.014 + 0.13 * t;
      const strands = 0.6 + 0.8 * fractal(t * 3 + 5, off / broad + 9, 4, salt);
      const dust = exp(-(off * off) / (broad * broad)) * exp(-t * 2.6) * smoothstep(-0.02, 0.03, along) * 0.8 * strands;
      const thin = 0.006 + 0.03 * t;
      const ion = across - 0.08 * bend * t;
      const gas = exp(-(ion * ion) / (thin * thin)) * exp(-t * 2.1) * smoothstep(-0.01, 0.02, along) * 0.42;
      const head = 1.9 * exp(-(d * d) / 0.00012) + 0.5 * exp(-d * 42);
      const o = (y * width + x) * 4;
      color[o] = color[o]! + dust * 0.95 + gas * 0.3 + head;
      color[o + 1] = color[o + 1]! + dust * 0.86 + gas * 0.6 + head;
      color[o + 2] = color[o + 2]! + dust * 0.7 + gas * 1.1 + head * 0.96;
      if (clamp(dust + gas + head) > 0.25) ids[y * width + x] = id;
    }
}
