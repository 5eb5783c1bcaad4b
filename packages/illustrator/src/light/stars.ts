/** Stars as small bright points: few bright, many faint, spread by the seed; fewer near the horizon and under a veil. */
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

export function starsOf(seed: number, view: View, light: Light): Star[] {
  const r = random(seed, 'stars', 'place');
  const dusk = light.time === 'dusk';
  const stars: Star[] = [];
  const count = dusk ? 160 : 900;
  for (let i = 0; i < count; i++) {
    // Places are in picture units round the middle, so every aspect shows the same sky.
    const x = view.centre + (r.next() - 0.5) * 2 * view.unit;
    const e = r.next() * 1.3;
    const t = r.next();
    const bright = (0.05 + 1.5 * t * t * t * t * t * t) * (dusk ? 0.5 : 1) * smoothstep(0.02, dusk ? 0.6 : 0.3, e);
    const warmth = r.next();
    stars.push({
      x,
      y: view.horizon - e * view.unit,
      radius: (view.unit / 1024) * (0.62 + 0.75 * t * t * t * t),
      red: bright * (0.8 + 0.35 * warmth),
      green: bright * (0.9 + 0.05 * warmth),
      blue: bright * (1.2 - 0.35 * warmth),
    });
  }
  return stars;
}

export function paintStars(frame: Frame, stars: readonly Star[], id: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  for (const s of stars) {
    const reach = s.radius * 3 + 1;
    if (s.y + reach < y0 || s.y - reach >= y1) continue;
    for (let y = Math.max(y0, Math.floor(s.y - reach)); y < Math.min(y1, Math.ceil(s.y + reach)); y++)
      for (let x = Math.max(0, Math.floor(s.x - reach)); x < Math.min(width, Math.ceil(s.x + reach)); x++) {
        const dx = x + 0.5 - s.x;
        const dy = y + 0.5 - s.y;
        const a = exp(-(dx * dx + dy * dy) / (s.radius * s.radius));
        if (a < 0.01) continue;
        const o = (y * width + x) * 4;
        color[o] = color[o]! + s.red * a;
        color[o + 1] = color[o + 1]! + s.green * a;
        color[o + 2] = color[o + 2]! + s.blue * a;
        if (a * clamp(s.green) > 0.3) ids[y * width + x] = id;
      }
  }
}
