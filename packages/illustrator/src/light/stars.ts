/** Stars as small points: few bright, very many faint, in the colours of real stars; fewer near the horizon and by dusk. */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Light } from './light.ts';

export interface Star {
  x: number;
  y: number;
  radius: number;
  red: number;
  green: number;
  blue: number;
}

/** `open`: there is no horizon, as in space. */
export function starsOf(seed: number, view: View, light: Light, open = false): Star[] {
  const r = random(seed, 'stars', 'place');
  const dusk = light.time === 'dusk';
  const stars: Star[] = [];
  const count = dusk ? 260 : 2400;
  // Stars are not strewn evenly: every second one lies along a broad slanting belt.
  const belt = r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1);
  const over = r.between(0.3, 0.5);
  for (let i = 0; i < count; i++) {
    // Places are in picture units round the middle, so every aspect shows the same sky.
    const across = (r.next() - 0.5) * 2;
    const up = r.next() * 1.3;
    const off = (r.bell() + r.bell()) * 0.13;
    const x = view.centre + across * view.unit;
    const e = i % 2 === 0 || dusk ? up : over + belt * across + off;
    const t = r.next();
    const warmth = r.next();
    const low = open ? 1 : smoothstep(0.02, dusk ? 0.6 : 0.3, e);
    stars.push(starAt(view, x, (open ? view.height * 1.1 : view.horizon) - e * view.unit, t, warmth, low * (dusk ? 0.5 : 1)));
  }
  return stars;
}

/** A star of rank `t` (0 faint … 1 the brightest of many) and `warmth` (0 blue … 1 orange). */
export function starAt(view: View, x: number, y: number, t: number, warmth: number, share: number): Star {
  const t4 = t * t * t * t;
  // The brightest one in a few hundred stands out; most are at the edge of sight.
  const bright = (0.1 + 0.27 * t + 0.7 * t4 * t4 + 1.5 * t4 * t4 * t4 * t4 * t4) * share;
  return {
    x,
    y,
    radius: (view.unit / 1024) * (0.5 + 0.3 * t4 + 0.75 * t4 * t4 * t4 * t4),
    red: bright * (0.78 + 0.4 * warmth),
    green: bright * (0.9 + 0.04 * warmth),
    blue: bright * (1.25 - 0.5 * warmth),
  };
}

/** "A star": the one that is meant, far brighter than all others, near the middle of the sky. */
export function oneStar(seed: number, view: View): Star {
  const r = random(seed, 'stars', 'one');
  const x = view.centre + r.between(-0.16, 0.16) * view.width;
  const y = Math.min(view.horizon, view.height) * r.between(0.3, 0.42);
  return { x, y, radius: view.unit * 0.011, red: 2.6, green: 2.7, blue: 3.1 };
}

/** Adds stars to rows y0 … y1. `keep`: number of a thing (the moon) that no star shines through. */
export function paintStars(frame: Frame, stars: readonly Star[], id: number, y0: number, y1: number, keep?: number): void {
  const { color, ids, width } = frame;
  for (const s of stars) {
    const reach = s.radius * 2.6 + 1;
    if (s.y + reach < y0 || s.y - reach >= y1) continue;
    // A point smaller than a pixel keeps its light: it is drawn a pixel wide and fainter.
    const wide = Math.max(s.radius, 0.55);
    // Of a small picture the sky would be empty if all of it were lost.
    const power = s.radius / wide;
    for (let y = Math.max(y0, Math.floor(s.y - reach)); y < Math.min(y1, Math.ceil(s.y + reach)); y++)
      for (let x = Math.max(0, Math.floor(s.x - reach)); x < Math.min(width, Math.ceil(s.x + reach)); x++) {
        const dx = x + 0.5 - s.x;
        const dy = y + 0.5 - s.y;
        const a = exp(-(dx * dx + dy * dy) / (wide * wide)) * power;
        if (a < 0.01 || (keep !== undefined && ids[y * width + x] === keep)) continue;
        const o = (y * width + x) * 4;
        color[o] = color[o]! + s.red * a;
        color[o + 1] = color[o + 1]! + s.green * a;
        color[o + 2] = color[o + 2]! + s.blue * a;
        if (a * clamp(s.green) > 0.3) ids[y * width + x] = id;
      }
  }
}
