/** The Milky Way: a tilted band of unresolved light with a warm bulge and dark lanes, and a dust of faint stars along it. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { type Star, starAt } from './stars.ts';

export interface MilkyWay {
  /** A point on its middle line and the direction along it. */
  x: number;
  y: number;
  along: readonly [number, number];
  /** Where along the line its bright middle is, in units. */
  bulge: number;
  salt: number;
  dust: Star[];
  /** Space has no horizon to fade towards. */
  open: boolean;
}

export function milkyWayOf(seed: number, view: View, open: boolean): MilkyWay {
  const r = random(seed, 'galaxy', 'place');
  const tilt = r.between(open ? 0.25 : 0.7, open ? 0.9 : 1.2) * (r.chance(0.5) ? 1 : -1);
  const along = [cos(tilt), sin(tilt)] as const;
  const x = view.centre + r.between(-0.14, 0.14) * view.unit;
  const y = open ? view.height * r.between(0.4, 0.6) : view.horizon - view.unit * 0.46;
  const bulge = (along[1] > 0 ? 1 : -1) * r.between(0.05, 0.24);
  const salt = r.below(1 << 20);
  const dust: Star[] = [];
  for (let i = 0; i < 5200; i++) {
    const a = r.between(-0.95, 0.95);
    // The sum of three even numbers is nearly a bell curve.
    const c = (r.next() + r.next() + r.next() - 1.5) * 0.2;
    const t = r.next();
    const warmth = r.next();
    const sx = x + (a * along[0] - c * along[1]) * view.unit;
    const sy = y + (a * along[1] + c * along[0]) * view.unit;
    const low = open ? 1 : mix(0.3, 1, smoothstep(0.02, 0.22, (view.horizon - sy) / view.unit));
    dust.push(starAt(view, sx, sy, 0.25 + t * 0.68, warmth, low * 0.95));
  }
  return { x, y, along, bulge, salt, dust, open };
}

/** Adds the glow to rows y0 … y1 above `floor`; `veil` 0 … 1 is what clouds take away. */
export function paintMilkyWay(
  frame: Frame,
  k: Kernels,
  view: View,
  way: MilkyWay,
  id: number,
  options: { y0: number; y1: number; veil: number; keep: number | undefined },
): void {
  const { color, ids, width } = frame;
  const [xs, ys, dust, lane, cloud, across, along] = scratch(frame, 7);
  const n = xs.length;
  const [c, s] = way.along;
  for (let y = options.y0; y < options.y1; y++) {
    for (let x = 0; x < n; x++) {
      const dx = (x + 0.5 - way.x) / view.unit;
      const dy = (y + 0.5 - way.y) / view.unit;
      along[x] = dx * c + dy * s;
      across[x] = dy * c - dx * s;
      xs[x] = along[x]! * 3 + 40;
      ys[x] = across[x]! * 6 + 40;
    }
    k.fbm(xs, ys, dust, n, 6, way.salt);
    for (let x = 0; x < n; x++) {
      xs[x] = along[x]! * 4.6 + dust[x]! * 1.1 + 9;
      ys[x] = across[x]! * 15 + dust[x]! * 1.6;
    }
    k.fbm(xs, ys, lane, n, 6, way.salt ^ 3);
    for (let x = 0; x < n; x++) {
      xs[x] = along[x]! * 11;
      ys[x] = across[x]! * 17;
    }
    k.fbm(xs, ys, cloud, n, 5, way.salt ^ 9);
    // Thicker air takes from it what is low, but not all: it goes down behind the land.
    const low = way.open ? 1 : mix(0.5, 1, smoothstep(0, 0.26, (view.horizon - y) / view.unit));
    for (let x = 0; x < width; x++) {
      const off = along[x]! - way.bulge;
      const middle = exp(-off * off * (way.open ? 5 : 2.6));
      const wide = mix(0.085, 0.135, middle);
      const d = (across[x]! + (dust[x]! - 0.5) * 0.13) / wide;
      const band = exp(-d * d * 0.75);
      if (band < 0.02) continue;
      const dark = smoothstep(0.45, 0.6, lane[x]!) * exp(-(d - 0.1) * (d - 0.1) * 2.2) * (0.5 + 0.5 * middle);
      const amount =
        clamp(band * (0.12 + 0.5 * middle + 1.1 * (dust[x]! - 0.4)) * (0.25 + 1.3 * cloud[x]!)) *
        (1 - 0.86 * dark) *
        low *
        options.veil;
      if (amount <= 0.003) continue;
      const p = y * width + x;
      if (options.keep !== undefined && ids[p] === options.keep) continue;
      const warm = middle * exp(-d * d * 1.6);
      // Here and there a rosy cloud of glowing gas.
      const rose = smoothstep(0.66, 0.8, cloud[x]!) * band * 0.09;
      const o = p * 4;
      color[o] = color[o]! + amount * (mix(0.16, 0.44, warm) + rose * 0.9);
      color[o + 1] = color[o + 1]! + amount * (mix(0.2, 0.33, warm) + rose * 0.15);
      color[o + 2] = color[o + 2]! + amount * (mix(0.33, 0.3, warm) + rose * 0.45);
      if (amount > 0.16) ids[p] = id;
    }
  }
}
