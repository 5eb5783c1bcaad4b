/**
 * Terraced slopes, as rice and tea are grown on them: each level a field of its own tone, or water that shows the sky, held by a bank
 * of earth and grass. Painted on the smooth slope along its contours: steps in the height field would be coarser than its grid.
 */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';

/** Young rice, ripe rice, tea, fallow. */
const CROPS: readonly Rgb[] = [
  [0.19, 0.31, 0.04],
  [0.12, 0.235, 0.04],
  [0.3, 0.33, 0.06],
  [0.08, 0.185, 0.04],
  [0.235, 0.36, 0.06],
];
/** What all fields of one season have in common. */
const GREEN: Rgb = [0.16, 0.285, 0.045];
const BANK: Rgb = [0.085, 0.175, 0.03];
/** The lip of a bank, where its grass catches the light. */
const EDGE: Rgb = [0.34, 0.48, 0.11];
const SOIL: Rgb = [0.15, 0.1, 0.06];
const WATER: Rgb = [0.04, 0.085, 0.035];
const SEEDLING: Rgb = [0.17, 0.34, 0.045];

/** What sun that breaks through adds to what grows. */
const SUN: Rgb = [0.3, 0.08, -0.1];

export interface Terraces {
  /** Metres from one level to the next. */
  step: number;
  /** Share of the levels that lie under water, 0–1. */
  flooded: number;
  snow: boolean;
  /** 0–1: how far rain and cloud dull its water. */
  dull: number;
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
  /** Clumps of a metre or less, 0.5 where they are too far to be seen. */
  tuft: number;
}

/** Breadth of a bank seen from above, in metres, and as a part of the field behind it at most. */
const BREADTH = 1.35;
const MOST = 0.46;
/** Length of a field along its level, metres. */
const PLOT = 15;
/** Even gentle ground is laid out in levels: metres that it falls towards the valley's floor, and climbs beyond it, a metre of distance. */
const CLIMB = 0.19;
const FLOOR = 165;
/** What it falls to one side, or gentle ground would be ringed by its levels. */
const TILT = 0.07;
/** Metres from one row of plants to the next. */
const ROW = 1.1;
/** Half the breadth of the low dam between two fields of one level, metres. */
const DAM = 0.32;

/**
 * Colours a spot of terraced land and levels its slope; returns how much of the sky its water mirrors, 0–1. `pixel`: metres that a
 * pixel covers there.
 */
export function terraceAt(albedo: Float64Array, slope: Float64Array, spot: Spot, terraces: Terraces, pixel: number): number {
  const { z, fine, stroke, tuft } = spot;
  const beyond = (z - FLOOR) / 50;
  const turn = beyond / Math.sqrt(1 + beyond * beyond);
  const rise = slope[1]! + CLIMB * turn;
  const steep = Math.sqrt(slope[0]! * slope[0]! + rise * rise);
  const level =
    (spot.height +
      CLIMB * 50 * Math.sqrt(1 + beyond * beyond) +
      (fine - 0.5) * 0.34 +
      (tuft - 0.5) * 0.3 +
      (stroke - 0.5) * 0.2 * smoothstep(70, 14, z) +
      (spot.broad - 0.5) * 1.8 +
      spot.m * TILT) /
      terraces.step +
    400;
  const field = Math.floor(level);
  const part = level - field;
  // Fields finer than the eye run together.
  const across = terraces.step / Math.max(steep, 0.02);
  const shown = smoothstep(0.26, 0.09, pixel / across) * smoothstep(430, 170, z);
  if (shown <= 0) return 0;
  // Along its level a terrace is parted into fields by low dams.
  const along = (spot.m + z * 0.3) / PLOT + (field & 7) * 0.37 + (spot.broad - 0.5) * 1.6;
  const plot = Math.floor(along);
  const dam = smoothstep(DAM + pixel, DAM, Math.min(along - plot, plot + 1 - along) * PLOT) * smoothstep(3, 8, across);
  const hash = mix32(Math.imul(field, 0x27d4eb2d) ^ Math.imul(plot, 0x1b873593) ^ 0x51ed27);
  // On level ground a bank is no more than a dam.
  const breadth = Math.min(MOST, Math.max(mix(0.5, BREADTH, smoothstep(0.06, 0.2, steep)), pixel * 1.6) / across);
  const soft = Math.max(0.02, (pixel * 1.3) / across);
  const bank = Math.max(dam, smoothstep(1 - breadth - soft, 1 - breadth + soft, part));
  const wet = !terraces.snow && (hash & 255) / 255 < terraces.flooded;
  const crop = CROPS[(hash >>> 8) % CROPS.length]!;
  const grassy = clamp(0.35 + stroke * 0.9);
  // The lip of each field is trodden and pale, the foot of its bank lies in the shade.
  const lip = smoothstep(soft * 3, 0, part) * 0.5;
  const foot = mix(0.42 + 0.58 * smoothstep(1 - breadth, 1 - breadth * 0.35, part), 1, dam);
  const crest = 0.75 * smoothstep(1 - breadth * 0.55 - soft, 1 - breadth * 0.3, part) * (1 - dam);
  const ragged = smoothstep(0.36, 0.6, 0.5 * fine + 0.5 * tuft);
  // Planted in rows, in each field another way; from afar they are one green.
  const turned = ((hash >>> 24) / 255 - 0.5) * 1.5;
  const line = (spot.m + z * turned + (fine - 0.5) * 1.2) / ROW;
  const planted =
    (2 * Math.abs(line - Math.floor(line) - 0.5) - 0.5) *
    smoothstep(62, 16, z * (1 + Math.abs(turned))) *
    smoothstep(0.2, 0.6, fine);
  // Light that breaks through lies on some of the land.
  const shone = smoothstep(0.42, 0.62, spot.broad);
  const sunny = 0.64 + 0.92 * shone;
  const rows =
    (0.72 + 0.6 * stroke + 0.42 * planted + (fine - 0.5) * 0.6 + (tuft - 0.5) * (0.4 + 0.6 * smoothstep(14, 40, z))) * sunny;
  // Seedlings stand in the water, thicker towards one side of it.
  // A broad level is no pond: rice stands all over it.
  const stand = Math.max(((hash >>> 16) & 255) / 255, 1.5 * smoothstep(9, 20, across));
  const seedlings = wet
    ? clamp(
        (0.4 + 0.45 * (fine - 0.5) + 0.55 * (stroke - 0.5) + 0.9 * (spot.broad - 0.5) + 0.45 * planted + 0.35 * (tuft - 0.5)) *
          stand *
          1.5,
      )
    : 0;
  for (let c = 0; c < 3; c++) {
    const bare =
      sunny * (SOIL[c]! + (BANK[c]! - SOIL[c]!) * grassy) * (0.5 + 0.5 * fine + 0.5 * stroke + (tuft - 0.5) * 1.2) * foot;
    const green = mix(bare, GREEN[c]! * (0.5 + 0.6 * stroke), 0.6 * dam);
    const earth = green + (EDGE[c]! * (0.45 + 0.7 * stroke + 0.6 * (tuft - 0.5)) - green) * crest * ragged;
    const grown = wet
      ? WATER[c]! + (SEEDLING[c]! - WATER[c]!) * seedlings
      : mix(crop[c]!, GREEN[c]!, 0.5) * rows * (1 + lip) * (1 + SUN[c]! * shone);
    // A dam is as green as what grows beside it.
    const own = terraces.snow ? albedo[c]! * (1 - 0.4 * bank) : grown + (earth - grown) * bank * (wet ? 1 : 1 - 0.6 * dam);
    albedo[c] = albedo[c]! + (own - albedo[c]!) * shown;
  }
  const tilt = 1 - shown * (1 - 1.5 * bank);
  slope[0] = slope[0]! * tilt;
  slope[1] = slope[1]! * tilt;
  if (!wet) return 0;
  // The bank behind is mirrored at the far side of a field; near by one looks into the water.
  const open = smoothstep(1 - breadth, 1 - breadth - Math.min(0.6, 2.6 / across), part);
  // Drops break up what it mirrors.
  const low = (0.6 + 0.3 * smoothstep(8, 90, z) + 0.2 * (fine - 0.5) + 0.5 * (spot.broad - 0.5)) * (1 - terraces.dull * 0.12);
  return shown * (1 - bank) * smoothstep(330, 180, z) * low * (0.08 + 0.92 * open) * (1 - seedlings);
}
