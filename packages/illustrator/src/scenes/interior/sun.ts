/** Where the sun lies that comes in through the openings of a wall. */
import { smoothstep } from '../../math.ts';
import type { Opening } from './panel.ts';

/** How far the sun falls for each metre from the wall, and how far it leans away from the viewer. */
interface Slope {
  fall: number;
  lean: number;
}

export const STEEP: Slope = { fall: 0.85, lean: 0.35 };
/** Of a home: low, and towards the back wall, on which it lies beside the floor. */
export const LOW: Slope = { fall: 0.6, lean: -0.34 };

interface Sun extends Slope {
  openings: readonly Opening[];
  side: number;
  /** How far from the middle the wall is. */
  wall: number;
}

const SOFT = 0.05;

/** The share of the sun's light at a point, with the shadows of glazing bars. */
export function sunAt({ openings, side, wall, fall, lean }: Sun, x: number, y: number, z: number): number {
  const inward = wall - x * side;
  const high = y + inward * fall;
  const along = z + inward * lean;
  let lit = 0;
  for (const { low, high: top, near, far, panes } of openings) {
    if (along < near - 0.1 || along > far + 0.1 || high < low - 0.1 || high > top + 0.1) continue;
    const whole =
      smoothstep(low - SOFT, low + SOFT, high) *
      smoothstep(top + SOFT, top - SOFT, high) *
      smoothstep(near - SOFT, near + SOFT, along) *
      smoothstep(far + SOFT, far - SOFT, along);
    if (whole <= lit) continue;
    const bars = panes ? bar(along, near, far, panes[0]) * bar(high, low, top, panes[1]) : 1;
    lit = Math.max(lit, whole * bars);
  }
  return lit;
}

function bar(t: number, from: number, to: number, panes: number): number {
  const u = ((t - from) / (to - from)) * panes;
  const off = (Math.abs(u - Math.floor(u + 0.5)) * (to - from)) / panes;
  return 0.2 + 0.8 * smoothstep(0.015, 0.06, off);
}
