/**
 * What lies or grows about on the ground in single pieces: fallen leaves, petals, flowers, weeds in the joints of a road. One piece a
 * cell of a grid in metres, laid far to near; where a piece is smaller than a pixel the ground takes its colour.
 */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { distanceAt, rowAt } from '../stage/view.ts';
import { airAt, brightness, type Coating, lies, lightOf } from './coating.ts';

interface Pieces {
  tones: readonly Rgb[];
  /** Metres: of a piece, and of its cell. */
  size: number;
  cell: number;
  /** It lies flat; or stands this high in metres. */
  tall: number;
  /** Share of the ground that they cover where they are thick. */
  share: number;
  blades?: boolean;
  /** Each colour in patches of its own. */
  drifts?: boolean;
}

const LEAVES: Pieces = {
  tones: [
    [0.5, 0.19, 0.03],
    [0.58, 0.33, 0.05],
    [0.4, 0.1, 0.03],
    [0.3, 0.16, 0.05],
    [0.62, 0.42, 0.08],
  ],
  size: 0.08,
  cell: 0.1,
  tall: 0,
  share: 0.85,
};
const PETALS: Pieces = {
  tones: [
    [0.82, 0.5, 0.58],
    [0.86, 0.66, 0.7],
    [0.78, 0.4, 0.5],
  ],
  size: 0.05,
  cell: 0.1,
  tall: 0,
  share: 0.6,
};
const BLOOMS: Pieces = {
  tones: [
    [0.72, 0.2, 0.42],
    [0.82, 0.6, 0.1],
    [0.62, 0.3, 0.62],
    [0.85, 0.8, 0.74],
  ],
  size: 0.15,
  cell: 0.26,
  tall: 0.2,
  share: 0.62,
  drifts: true,
};
const WEEDS: Pieces = {
  tones: [
    [0.05, 0.1, 0.02],
    [0.11, 0.19, 0.04],
    [0.17, 0.21, 0.06],
  ],
  size: 0.16,
  cell: 0.4,
  tall: 0.2,
  share: 0.3,
  blades: true,
};

export const layLeaves = (frame: Frame, _k: Kernels, coating: Coating): void => scatter(frame, coating, LEAVES);
export const layPetals = (frame: Frame, _k: Kernels, coating: Coating): void => scatter(frame, coating, PETALS);
export const layBlooms = (frame: Frame, _k: Kernels, coating: Coating): void => scatter(frame, coating, BLOOMS);
export const layWeeds = (frame: Frame, _k: Kernels, coating: Coating): void => scatter(frame, coating, WEEDS);

/** Metres beyond which no single piece is laid. */
const FARTHEST = 46;
/** Eye height in metres at which pieces have their true size; who looks from lower sees them as large as from there. */
const USUAL_EYE = 2.6;

function scatter(frame: Frame, coating: Coating, kind: Pieces): void {
  const { context, salt, paint } = coating;
  const { view, light } = context;
  const { color, width, height } = frame;
  const less = clamp(view.eye / USUAL_EYE, 0.3, 1);
  const pieces = { ...kind, size: kind.size * less, cell: kind.cell * less, tall: kind.tall * less };
  const nearest = (0.9 * view.eye * view.focal) / Math.max(1, height - view.horizon);
  const irradiance = lightOf(context);
  const open = 0.2126 * irradiance[0] + 0.7152 * irradiance[1] + 0.0722 * irradiance[2];
  const tones = paint ? [paint] : pieces.tones;
  const first = Math.max(0, Math.ceil(view.horizon + 0.5));
  const thick = (m: number, z: number): number =>
    smoothstep(0.3, 0.62, 0.65 * noise(m * 0.24 + 60, z * 0.3, salt) + 0.35 * noise(m * 1.1 + 60, z * 1.1, salt ^ 5));
  const mean = [0, 1, 2].map((c) => tones.reduce((sum, tone) => sum + tone[c]!, 0) / tones.length) as unknown as Rgb;
  const toneAt = (m: number, z: number): Rgb =>
    pieces.drifts
      ? tones[Math.floor(clamp(noise(m * 0.09 + 90, z * 0.055 + 30, salt ^ 21) * 1.5 - 0.25, 0, 0.999) * tones.length)]!
      : mean;
  // What is too small to be seen by itself.
  for (let y = first; y < height; y++) {
    const z = distanceAt(view, y + 0.5);
    const metre = view.focal / z;
    const small = clamp(1.6 - (pieces.size * metre) / 2.2) * pieces.share;
    if (small <= 0) continue;
    const air = airAt(context, z);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (!lies(coating, frame, p, z)) continue;
      const m = (x + 0.5 - view.centre) / metre;
      const a = small * thick(m, z) * (0.6 + 0.8 * noise(x * 0.9, y * 1.7, salt ^ 9)) * smoothstep(700, 90, z);
      const at = 4 * p;
      const lit = clamp(brightness(color, at) / (0.15 * open), 0.45, 1.2);
      const tint = toneAt(m, z);
      for (let c = 0; c < 3; c++)
        color[at + c] = mix(color[at + c]!, mix(tint[c]! * irradiance[c]! * lit, light.haze[c]!, air), clamp(a));
    }
  }
  for (let j = Math.floor((FARTHEST * less) / pieces.cell); j >= nearest / pieces.cell; j--) {
    const middle = (j + 0.5) * pieces.cell;
    const metre = view.focal / middle;
    if (pieces.size * metre < 1.2) continue;
    const half = Math.ceil(Math.max(view.centre, width - view.centre) / metre / pieces.cell) + 1;
    for (let i = -half; i <= half; i++) {
      const h = mix32(Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d) ^ salt);
      const m = (i + ((h >>> 8) & 255) / 255) * pieces.cell;
      const z = (j + ((h >>> 16) & 255) / 255) * pieces.cell;
      if (z < nearest || (h & 255) / 255 > thick(m, z) * pieces.share * 1.15) continue;
      layPiece(frame, coating, pieces, pieces.drifts && (h & 3) > 0 ? [toneAt(m, z)] : tones, { m, z, h, irradiance, open });
    }
  }
}

interface Piece {
  m: number;
  z: number;
  h: number;
  irradiance: Rgb;
  open: number;
}

function layPiece(
  frame: Frame,
  coating: Coating,
  { size, tall, blades }: Pieces,
  tones: readonly Rgb[],
  { m, z, h, irradiance, open }: Piece,
): void {
  const { context, id } = coating;
  const { view, light } = context;
  const { color, ids, width, height } = frame;
  const metre = view.focal / z;
  const x0 = view.centre + m * metre;
  const y0 = rowAt(view, z);
  const foot = Math.floor(y0);
  const column = Math.floor(x0);
  if (foot < 0 || foot >= height || column < 0 || column >= width) return;
  if (!lies(coating, frame, foot * width + column, distanceAt(view, foot + 0.5))) return;
  const lit = clamp(brightness(color, 4 * (foot * width + column)) / (0.15 * open), 0.4, 1.25);
  const air = airAt(context, z);
  const own = ((h >>> 20) & 255) / 255;
  const grown = 0.7 + 0.6 * own;
  const tone = tones[(h >>> 5) % tones.length]!;
  const put = (x: number, y: number, rgb: readonly number[], k: number, a: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const p = y * width + x;
    const at = 4 * p;
    for (let c = 0; c < 3; c++)
      color[at + c] = mix(color[at + c]!, mix(rgb[c]! * irradiance[c]! * lit * k, light.haze[c]!, air), a);
    if (id > 0 && a > 0.5) ids[p] = id;
  };
  if (blades) {
    const count = 4 + (h & 7);
    for (let b = 0; b < count; b++) {
      const g = mix32(h ^ Math.imul(b + 1, 0x9e3779b1));
      const lean = ((g & 255) / 255 - 0.5) * 1.1;
      const long = tall * grown * (0.5 + ((g >>> 8) & 255) / 330) * metre;
      const at = x0 + (((g >>> 16) & 255) / 255 - 0.5) * size * metre;
      const thin = Math.max(0.6, 0.012 * metre);
      for (let s = 0; s < long; s++) {
        const t = s / long;
        const half = thin * (1 - t);
        const middle = at + lean * long * t * t;
        for (let x = Math.floor(middle - half); x <= middle + half; x++)
          put(x, Math.floor(y0 - s), tones[(g >>> 3) % tones.length]!, 0.55 + 0.6 * t, 0.9);
      }
    }
    return;
  }
  // It lies on the ground, seen at a slant; a flower looks to the viewer on its stalk.
  const up = tall * grown * metre;
  const rx = 0.5 * size * grown * metre;
  const ry = tall > 0 ? rx * 0.72 : Math.max(0.6, rx * clamp((view.eye / z) * 1.5 + 0.18, 0, 0.8));
  for (let s = 0; s < up; s++) put(Math.floor(x0), Math.floor(y0 - s), [0.06, 0.12, 0.03], 0.8, 0.8);
  const cy = y0 - up;
  const turn = ((h >>> 12) & 255) / 255 - 0.5;
  for (let y = Math.floor(cy - ry - 1); y <= cy + ry + 1; y++)
    for (let x = Math.floor(x0 - rx - 1); x <= x0 + rx + 1; x++) {
      const v = (y + 0.5 - cy) / ry;
      const u = (x + 0.5 - x0) / rx + (tall > 0 ? 0 : turn * 1.2 * v);
      const d = u * u + v * v * (tall > 0 ? 1 : 1 + 0.8 * Math.abs(u));
      if (d > 1.15) continue;
      const k = 0.8 + 0.35 * own - (tall > 0 ? 0.25 * clamp(v) : 0.2 * clamp(u * turn * 4));
      put(x, y, tone, k, smoothstep(1.15, 0.7, d));
    }
}
