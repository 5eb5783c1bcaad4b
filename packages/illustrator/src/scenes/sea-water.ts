/** The water that everything under the surface is seen through. */
import { type Ramp, type Rgb, ramp } from '../colour.ts';
import { clamp } from '../math.ts';

export interface Sea {
  /** From the dark of the deep (0) to the light of the surface (1). */
  ramp: Ramp;
  /** Column below the sun. */
  source: number;
  salt: number;
  /** How much light comes down, 0 … 1. */
  power: number;
}

export const waterAt = (sea: Sea, up: number): Rgb => ramp(sea.ramp, clamp(up));

/** What the distance fades to, at `up` (0 bottom … 1 top of the picture). */
export const farWater = (sea: Sea, up: number): Rgb => waterAt(sea, 0.08 + up * up * 0.5);
