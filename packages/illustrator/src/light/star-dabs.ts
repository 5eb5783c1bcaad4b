/**
 * Stars as a painter dabs them: last, with the tip of the brush, on the dry sky. Strokes that follow a point a pixel wide would turn
 * it into a grey patch many times its size.
 */
import { toSrgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Star } from './stars.ts';

/** What is fainter was mixed into the colour of the sky. */
const FAINTEST = 0.2;

/** Part of a star's light that water gives back. */
const GIVEN_BACK = 0.62;

/** As still water shows them: as far below the horizon as they stand above it, and fainter. */
export const mirroredStars = (stars: readonly Star[], { horizon }: Pick<View, 'horizon'>): Star[] =>
  stars.map((star) => ({
    ...star,
    y: 2 * horizon - star.y,
    red: star.red * GIVEN_BACK,
    green: star.green * GIVEN_BACK,
    blue: star.blue * GIVEN_BACK,
  }));

/** Onto the finished picture, rows y0 … y1; only where sky, or what mirrors it, is seen, by its number in the object map. */
export function paintStarDabs(frame: Frame, stars: readonly Star[], id: number, sky: number, y0: number, y1: number): void {
  const { output, ids, width } = frame;
  for (const { x: cx, y: cy, radius, red, green, blue } of stars) {
    if (green < FAINTEST) continue;
    const wide = Math.max(0.62, radius * 1.15);
    const reach = wide * 2 + 1;
    if (cy + reach < y0 || cy - reach >= y1) continue;
    const power = clamp((radius * radius * 1.3) / (wide * wide)) * clamp(0.25 + green);
    const most = Math.max(red, green, blue);
    const paint = [toSrgb(red / most), toSrgb(green / most), toSrgb(blue / most)] as const;
    for (let y = Math.max(y0, Math.floor(cy - reach)); y < Math.min(y1, Math.ceil(cy + reach)); y++)
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, Math.ceil(cx + reach)); x++) {
        const p = y * width + x;
        if (ids[p] !== sky && ids[p] !== id) continue;
        const dx = x + 0.5 - cx;
        const dy = y + 0.5 - cy;
        const d = (dx * dx + dy * dy) / (wide * wide);
        const a = exp(-d * d) * power;
        if (a < 0.02) continue;
        for (let c = 0; c < 3; c++) {
          const o = 4 * p + c;
          output[o] = Math.floor(output[o]! + (paint[c]! * 255 - output[o]!) * a + 0.5);
        }
        if (a > 0.3) ids[p] = id;
      }
  }
}
