/**
 * Terraced slopes, as rice and tea are grown on them: each level a field of its own tone, or water that shows the sky, held by a bank
 * of earth and grass. Painted on the smooth slope along its contours: steps in the height field would be coarser than its grid.
 */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, smoothstep } from '../math.ts';

/** Young rice, ripe rice, tea, fallow. */
const CROPS: readonly Rgb[] = [
  [0.17, 0.25, 0.05],
  [0.12, 0.2, 0.045],
  [0.27, 0.27, 0.075],
  [0.085, 0.16, 0.04],
  [0.21, 0.29, 0.075],
];
const BANK: Rgb = [0.05, 0.075, 0.022];
const SOIL: Rgb = [0.15, 0.1, 0.06];
const WATER: Rgb = [0.06, 0.07, 0.05];

export interface Terraces {
  /** Metres from one level to the next. */
  step: number;
  /** Share of the levels that lie under water, 0–1. */
  flooded: number;
  snow: boolean;
}

interface Spot {
  /** Metres to the right. */
  m: number;
  broad: number;
  /** Height of the slope that the terraces are cut into. */
  height: number;
  z: number;
  fine: number;
  stroke: number;
}

/** Breadth of a bank seen from above, in metres, and as a part of the field behind it at most. */
const BREADTH = 0.9;
const MOST = 0.42;
/** Length of a field along its level, metres. */
const PLOT = 34;

/**
 * Colours a spot of terraced land and levels its slope; returns how much of the sky its water mirrors, 0–1. `pixel`: metres that a
 * pixel covers there.
 */
export function terraceAt(albedo: Float64Array, slope: Float64Array, spot: Spot, terraces: Terraces, pixel: number): number {
  const { z, fine, stroke } = spot;
  const steep = Math.sqrt(slope[0]! * slope[0]! + slope[1]! * slope[1]!);
  const level = (spot.height + (fine - 0.5) * 0.25) / terraces.step + 400;
  const field = Math.floor(level);
  const part = level - field;
  // Fields finer than the eye run together.
  const across = terraces.step / Math.max(steep, 0.02);
  const shown = smoothstep(0.5, 0.22, (pixel * 2) / across) * smoothstep(1100, 420, z);
  if (shown <= 0) return 0;
  // Along its level a terrace is parted into fields.
  const plot = Math.floor((spot.m + z * 0.3) / PLOT + (field & 7) * 0.37 + (spot.broad - 0.5) * 1.6);
  const hash = mix32(Math.imul(field, 0x27d4eb2d) ^ Math.imul(plot, 0x1b873593) ^ 0x51ed27);
  const breadth = Math.min(MOST, Math.max(BREADTH, pixel * 1.6) / across);
  const soft = Math.max(0.02, (pixel * 0.9) / across);
  const bank = smoothstep(1 - breadth - soft, 1 - breadth + soft, part);
  const wet = !terraces.snow && (hash & 255) / 255 < terraces.flooded;
  const crop = CROPS[(hash >>> 8) % CROPS.length]!;
  const grassy = clamp(0.35 + stroke * 0.9);
  // The lip of each field is trodden and pale, the foot of its bank lies in the shade.
  const lip = smoothstep(soft * 3, 0, part) * 0.5;
  const foot = 0.62 + 0.38 * smoothstep(1 - breadth, 1, part);
  const rows = 0.82 + 0.36 * stroke;
  for (let c = 0; c < 3; c++) {
    const earth = (SOIL[c]! + (BANK[c]! - SOIL[c]!) * grassy) * (0.7 + 0.6 * fine) * foot;
    const grown = wet ? WATER[c]! : crop[c]! * rows * (1 + lip);
    const own = terraces.snow ? albedo[c]! * (1 - 0.4 * bank) : grown + (earth - grown) * bank;
    albedo[c] = albedo[c]! + (own - albedo[c]!) * shown;
  }
  const tilt = 1 - shown * (1 - 1.5 * bank);
  slope[0] = slope[0]! * tilt;
  slope[1] = slope[1]! * tilt;
  // Seedlings stand in the water here and there.
  return wet ? shown * (1 - bank) * (0.82 - 0.5 * smoothstep(0.5, 0.62, fine)) : 0;
}
