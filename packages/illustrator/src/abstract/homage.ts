/**
 * Homage: three or four squares inside each other, all leaning on the same side, in steps of one family and one stranger.
 * The plan is J. Albers's of 1950–76: on a board of ten parts the margins of a square stand below, beside and above it as 1 : 2 : 3.
 */
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box } from './shapes.ts';
import { blend, chroma, lightness } from './tint.ts';

/** Sides of the squares, in tenths of the largest. */
const PLANS = [
  [10, 8, 6, 4],
  [10, 8, 4],
  [10, 6, 4],
  [10, 8, 6],
] as const;

export function homage({ width, height, palette, r }: Sheet): Artboard {
  const plan = r.pick(PLANS);
  const side = Math.min(width, height) * 0.84;
  const [x, y] = [width / 2, height / 2];
  const family = [...palette.main, palette.ink].sort((a, b) => lightness(a) - lightness(b));
  // From the deep to the light or the other way, and the stranger within or next to the middle.
  const steps = r.chance(0.6) ? family : [...family].reverse();
  const stranger = r.chance(0.55) ? plan.length - 1 : plan.length - 2;
  const foot = y + side / 2;
  const shapes: Shape[] = plan.map((tenths, i) => {
    const own = side * (tenths / 10);
    const t = (i / (plan.length - 1)) * (steps.length - 1);
    const k = Math.min(steps.length - 2, Math.floor(t));
    const tone: Colour = blend(steps[k]!, steps[k + 1]!, t - k);
    // Of what is left over a quarter lies below and three above.
    const cy = foot - (side - own) * 0.25 - own / 2;
    return { polygons: [box(x, cy, own, own)], fill: i === stranger && chroma(palette.accent) > 0.1 ? palette.accent : tone };
  });
  return { width, height, ground: palette.ground, shapes };
}
