/**
 * An avenue that runs from below the viewer into a city by night: a river of light between dark blocks. Lamps stand along both of
 * its kerbs, cars come and go on it, and what they throw up lights the air over it and the walls beside it.
 */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { LAMP } from './city-colours.ts';
import { roll } from './facade-parts.ts';

export interface Avenue {
  /** Column where it meets the horizon, columns it moves aside and half its width for each row below. */
  vanish: number;
  lean: number;
  spread: number;
  glow: Rgb;
  salt: number;
}

export function avenueOf(view: View, seed: number, glow: Rgb): Avenue {
  const r = random(seed, 'city view', 'avenue');
  const side = r.chance(0.5) ? 1 : -1;
  return {
    vanish: view.centre + side * r.between(0.04, 0.2) * view.unit,
    lean: -side * r.between(0.1, 0.55),
    spread: r.between(0.13, 0.19),
    glow,
    salt: r.below(1 << 20),
  };
}

/** Middle of the avenue and half its width at a row. */
export function avenueAt({ vanish, lean, spread }: Avenue, { horizon, unit }: View, y: number): [middle: number, half: number] {
  const down = Math.max(0, y - horizon);
  return [vanish + lean * down, spread * down + unit * 0.003];
}

/** Red lamps of those who go, white ones of those who come. */
const GOING: Rgb = [1.5, 0.16, 0.06];
const COMING: Rgb = [1.7, 1.3, 0.85];

/** The road from row `first` down, over what stood lower than its feet. */
export function paintAvenue(
  { color, ids, depth, width }: Frame,
  view: View,
  avenue: Avenue,
  id: number,
  first: number,
  y0: number,
  y1: number,
): void {
  const { glow, salt, spread } = avenue;
  const { horizon, unit, height } = view;
  const road = scaleRgb(mixRgb(glow, LAMP, 0.14), 0.9);
  for (let y = Math.max(y0, Math.ceil(first)); y < y1; y++) {
    const [middle, half] = avenueAt(avenue, view, y + 0.5);
    const down = (y + 0.5 - horizon) / unit;
    // Lengths along the road: things of one spacing crowd together where it is far, until they run into one line.
    const away = 1 / Math.max(0.004, down);
    const crowd = clamp((away * away * 1.6) / unit);
    const far = exp(-down * 9);
    for (let x = Math.max(0, Math.floor(middle - half)); x < Math.min(width, Math.ceil(middle + half)); x++) {
      const a = clamp(half - Math.abs(x + 0.5 - middle) + 0.5);
      const u = (x + 0.5 - middle) / half;
      // Lamps stand at both kerbs and light the pavement before the shops; the road between is darker.
      const side = Math.abs(u);
      const kerb = smoothstep(0.66, 0.78, side);
      const pool = clamp(1.15 - 2.4 * Math.abs(fraction(away * 0.9) - 0.5));
      const lit = 0.3 + 0.5 * far + kerb * (0.5 + 0.75 * mix(pool, 0.5, crowd));
      const lamp = side > 0.66 && side < 0.8 ? mix(smoothstep(0.78, 1, pool), 0.25, crowd) : 0;
      const p = y * width + x;
      const stream = traffic(u, away, crowd, salt) * (1 - 0.35 * far);
      for (let c = 0; c < 3; c++) {
        const on = stream > 0 ? COMING[c]! * stream : GOING[c]! * -stream;
        color[p * 4 + c] = mix(color[p * 4 + c]!, road[c]! * lit + on + LAMP[c]! * lamp, a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = 0.4 + 0.4 * clamp(1 - (spread * (y - horizon)) / height);
      }
    }
  }
}

const fraction = (x: number): number => x - Math.floor(x);

/** Lights of cars at a place of the road: above zero of those that come, below of those that go. Each draws a trail. */
function traffic(u: number, away: number, crowd: number, salt: number): number {
  const side = Math.abs(u);
  if (side < 0.06 || side > 0.6) return 0;
  const lane = side < 0.33 ? 0 : 1;
  const across = Math.abs((side - 0.06) / 0.27 - lane - 0.5);
  // Two lamps side by side, that run into one where they are far.
  const pair = mix(clamp(1 - Math.abs(across - 0.24) * 7), clamp(1.1 - across * 1.6), crowd);
  const along = away * 1.5 + roll(lane + (u < 0 ? 2 : 0), 1, salt) * 7;
  const i = Math.floor(along);
  // A trail begins sharp at the lamp and fades behind it.
  const behind = u < 0 ? along - i : 1 - along + i;
  const car = roll(lane + (u < 0 ? 2 : 0), i, salt ^ 5) < 0.7 ? (1 - behind) * (1 - behind) : 0;
  const lit = pair * mix(0.1 + 0.95 * car, 0.5, crowd);
  return u < 0 ? lit : -lit;
}

/** The air that is lit over the avenue and the walls beside it, added to all that is painted. */
export function paintAvenueGlow({ color, width }: Frame, view: View, avenue: Avenue, y0: number, y1: number): void {
  const { glow } = avenue;
  const { horizon, unit } = view;
  for (let y = Math.max(y0, Math.floor(horizon - unit * 0.3)); y < y1; y++) {
    const up = Math.max(0, horizon - y) / unit;
    const [middle, half] = avenueAt(avenue, view, y);
    const reach = half * 0.75 + unit * 0.03;
    const strength = up > 0 ? 0.9 * exp(-up * up * 260) : 0.35 + 0.55 * exp(-((y - horizon) / unit) * 7);
    for (
      let x = Math.max(0, Math.floor(middle - half * 0.6 - reach * 2));
      x < Math.min(width, middle + half * 0.6 + reach * 2);
      x++
    ) {
      const off = Math.max(0, Math.abs(x + 0.5 - middle) - half * 0.6) / (2 * reach);
      const round = 1 - off * off;
      if (round <= 0) continue;
      const lit = strength * round * round * round;
      const p = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! + glow[c]! * lit;
    }
  }
}
