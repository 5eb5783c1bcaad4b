/**
 * A spiral galaxy seen at an angle: a warm core, arms along logarithmic spirals (r = a·e^(bθ)) with dust on their inner side,
 * and knots of young blue stars and rosy gas along them.
 */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { atan2, clamp, cos, exp, log, mix, sin, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';

export interface Spiral {
  x: number;
  y: number;
  radius: number;
  /** Turn of the long axis, and how far the disc leans away (1 is face on). */
  turn: number;
  flat: number;
  /** Tightness of the arms; its sign is their sense. */
  wind: number;
  salt: number;
}

export function spiralOf(seed: number, view: View, far: boolean, side: number): Spiral {
  const r = random(seed, 'galaxy', 'spiral');
  return {
    x: view.centre + side * view.unit * (far ? r.between(0.12, 0.26) : r.between(0, 0.1)),
    y: view.height * (far ? r.between(0.28, 0.42) : r.between(0.42, 0.54)),
    radius: view.unit * (far ? r.between(0.16, 0.22) : r.between(0.44, 0.54)),
    turn: r.between(-0.7, 0.7),
    flat: r.between(0.36, 0.62),
    wind: r.between(2.6, 3.6) * (r.chance(0.5) ? 1 : -1),
    salt: r.below(1 << 20),
  };
}

/** Adds the galaxy to rows y0 … y1. */
export function paintSpiral(frame: Frame, k: Kernels, g: Spiral, id: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  const [xs, ys, cloud, fine] = scratch(frame, 4);
  const n = xs.length;
  const [c, s] = [cos(g.turn), sin(g.turn)];
  const reach = g.radius * 1.25;
  for (let y = Math.max(y0, Math.floor(g.y - reach)); y < Math.min(y1, Math.ceil(g.y + reach)); y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - g.x) / g.radius) * 5 + 30;
      ys[x] = ((y - g.y) / g.radius) * 5 + 30;
    }
    k.fbm(xs, ys, cloud, n, 6, g.salt);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 11;
      ys[x] = ys[x]! * 11;
    }
    k.fbm(xs, ys, fine, n, 4, g.salt ^ 3);
    for (let x = Math.max(0, Math.floor(g.x - reach)); x < Math.min(width, Math.ceil(g.x + reach)); x++) {
      const dx = (x + 0.5 - g.x) / g.radius;
      const dy = (y + 0.5 - g.y) / g.radius;
      const u = dx * c + dy * s;
      const v = (dy * c - dx * s) / g.flat;
      const q = Math.sqrt(u * u + v * v);
      if (q > 1.25) continue;
      const fade = smoothstep(1.2, 0.35, q);
      const angle = atan2(v, u) - g.wind * log(q + 0.05) + (cloud[x]! - 0.5) * 1.5;
      const wave = 0.5 + 0.5 * cos(angle * 2);
      const arm = wave * wave * smoothstep(0.05, 0.3, q);
      const lane = 0.5 + 0.5 * cos(angle * 2 + 1.1);
      const dust = smoothstep(0.5, 0.95, lane) * smoothstep(0.06, 0.2, q) * smoothstep(0.36, 0.6, cloud[x]!) * 0.75;
      const disc = exp(-q * 3.4) * 0.5;
      const bulge = exp(-(u * u + v * v * 0.6) * 60) * 1.7 + exp(-q * 9) * 0.8;
      const knots = arm * fade * smoothstep(0.5, 0.82, fine[x]!) * smoothstep(0.4, 0.62, cloud[x]!) * 0.9;
      const sheet = (arm * fade * (0.12 + 0.75 * cloud[x]! * cloud[x]!) + disc * (0.6 + 0.6 * cloud[x]!)) * (1 - dust);
      const warm = exp(-q * 4);
      const rose = knots * smoothstep(0.5, 0.62, cloud[x]!);
      const o = (y * width + x) * 4;
      color[o] = color[o]! + sheet * mix(0.36, 1.0, warm) + bulge * 0.95 + knots * 0.45 + rose * 0.5;
      color[o + 1] = color[o + 1]! + sheet * mix(0.46, 0.78, warm) + bulge * 0.74 + knots * 0.6;
      color[o + 2] = color[o + 2]! + sheet * mix(0.8, 0.55, warm) + bulge * 0.5 + knots * 0.85 + rose * 0.1;
      if (clamp(sheet + bulge) > 0.2) ids[y * width + x] = id;
    }
  }
}
