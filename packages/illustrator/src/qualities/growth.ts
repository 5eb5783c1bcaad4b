/**
 * What grows on walls, rocks and trunks: ivy, roses, moss. Each column of a surface is a run from its foot to its top; ivy climbs from
 * the foot and hangs from the top, moss lies where rain stays. Leaves are discs on three lattices, by how near the wall is.
 */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { distanceAt } from '../stage/view.ts';
import { brightness, type Coating, lies, lightOf } from './coating.ts';

interface Growth {
  /** Dark and light. */
  tones: readonly [Rgb, Rgb];
  /** Colours of blossoms, and the share of leaves that are one. */
  flowers?: readonly Rgb[];
  share?: number;
  /** Leaves of a size of their own; moss is a skin. */
  leafy: boolean;
  /** How far it has grown, given how high a point is (0 foot … 1 top). */
  cover(high: number): number;
}

const IVY: Growth = {
  tones: [
    [0.012, 0.035, 0.01],
    [0.11, 0.2, 0.045],
  ],
  leafy: true,
  cover: (high) => 0.41 + 0.2 * smoothstep(0.75, 0.1, high) + 0.06 * smoothstep(0.86, 1, high),
};
/** Here and there, where nobody cuts it. */
const CREEPERS: Growth = { ...IVY, cover: (high) => 0.2 + 0.24 * smoothstep(0.4, 0, high) };
const ROSES: Growth = {
  ...IVY,
  flowers: [
    [0.62, 0.05, 0.09],
    [0.72, 0.2, 0.28],
    [0.8, 0.62, 0.6],
  ],
  share: 0.3,
  cover: (high) => 0.58 + 0.1 * smoothstep(0.8, 0.1, high),
};
const MOSS: Growth = {
  tones: [
    [0.03, 0.055, 0.012],
    [0.15, 0.21, 0.04],
  ],
  leafy: false,
  cover: (high) => 0.36 + 0.22 * smoothstep(0.35, 0.95, high) + 0.1 * smoothstep(0.2, 0, high),
};

export const layIvy = (frame: Frame, _k: Kernels, coating: Coating): void => grow(frame, coating, IVY);
export const layCreepers = (frame: Frame, _k: Kernels, coating: Coating): void => grow(frame, coating, CREEPERS);
export const layRoses = (frame: Frame, _k: Kernels, coating: Coating): void => grow(frame, coating, ROSES);
export const layMoss = (frame: Frame, _k: Kernels, coating: Coating): void => grow(frame, coating, MOSS);

/** Radius of a leaf in picture units: near, middle, far. */
const LEAVES = [0.0078, 0.0046, 0.0027] as const;

function grow(frame: Frame, coating: Coating, growth: Growth): void {
  const { context, salt, paint } = coating;
  const { view, light } = context;
  const { color, depth, width, height } = frame;
  const irradiance = lightOf(context);
  const open = 0.2126 * irradiance[0] + 0.7152 * irradiance[1] + 0.0722 * irradiance[2];
  const flowers = growth.flowers && paint ? [paint] : growth.flowers;
  // A wall before which things stand is near, whatever its depth says.
  const flat = context.setting.scene === 'plain';
  const on = (p: number, y: number): boolean => lies(coating, frame, p, distanceAt(view, y + 0.5));
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height) {
      if (!on(y * width + x, y)) {
        y++;
        continue;
      }
      const top = y;
      while (y < height && on(y * width + x, y)) y++;
      const tall = y - top;
      for (let row = top; row < y; row++) {
        const p = row * width + x;
        const high = tall < 4 ? 0.5 : (y - row) / tall;
        const away = depth[p]!;
        const layer = flat || away < 0.16 ? 0 : away < 0.34 ? 1 : 2;
        const u = x / view.unit;
        const v = row / view.unit;
        const near = 1 + layer * 0.8;
        const mass = 0.6 * noise(u * 9 * near, v * 6 * near, salt) + 0.4 * noise(u * 31 * near, v * 23 * near, salt ^ 7);
        const reach = growth.cover(high) - mass;
        if (reach < (growth.leafy ? -0.06 : -0.23)) continue;
        const leaf = growth.leafy ? leafAt(x, row, LEAVES[layer]! * view.unit, reach, salt) : undefined;
        const skin = growth.leafy ? 0 : smoothstep(-0.12, 0.16, reach + 0.22 * (noise(u * 90, v * 90, salt ^ 13) - 0.5)) * 0.88;
        const share = leaf === undefined ? skin : leaf < 0 ? 0 : 1;
        if (share <= 0) continue;
        const tone = leaf === undefined ? noise(u * 160, v * 160, salt ^ 3) : (leaf * 7) % 1;
        const at = 4 * p;
        // The light and the shadow of the wall stay, and what grows thick shades itself.
        const lit = clamp(brightness(color, at) / (0.22 * open), 0.3, 1.5);
        const blossom = leaf !== undefined && flowers && (leaf * 13) % 1 < (growth.share ?? 0) ? flowers : undefined;
        // Only a street writes metres into the depth map.
        const air =
          (flat ? 0 : smoothstep(0.12, 1, away)) * (context.setting.scene === 'city' ? 0.55 : 0.12 + 0.5 * light.mist);
        for (let c = 0; c < 3; c++) {
          const albedo = blossom
            ? blossom[Math.floor(leaf! * 97) % blossom.length]![c]! * (0.7 + 0.5 * tone)
            : mix(growth.tones[0][c]!, growth.tones[1][c]!, tone * (leaf === undefined ? 1 : clamp(0.35 + 0.9 * tone)));
          color[at + c] = mix(color[at + c]!, mix(albedo * irradiance[c]! * lit, light.haze[c]!, air), share);
        }
      }
    }
  }
}

/** The leaf that is seen at a point, as a number of its own in 0 … 1; negative between leaves. */
function leafAt(x: number, y: number, radius: number, reach: number, salt: number): number {
  const cell = Math.max(2, radius * 1.5);
  const i0 = Math.floor(x / cell);
  const j0 = Math.floor(y / cell);
  let best = -1;
  let highest = -1;
  for (let j = j0 - 1; j <= j0 + 1; j++)
    for (let i = i0 - 1; i <= i0 + 1; i++) {
      const h = mix32(Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d) ^ salt);
      // At the edge of the growth leaves stand apart.
      if ((h & 255) / 255 > 0.35 + reach * 9) continue;
      const dx = (x + 0.5) / cell - (i + ((h >>> 8) & 255) / 255);
      const dy = (y + 0.5) / cell - (j + ((h >>> 16) & 255) / 255);
      const size = 0.55 + 0.4 * ((h >>> 24) / 255);
      // Pointed below.
      if (dx * dx * (dy > 0 ? 1.6 : 1) + dy * dy > size * size) continue;
      const order = (h >>> 4) & 1023;
      if (order > highest) {
        highest = order;
        best = (order + (dy < 0 ? 1 : 0) * 0.5) / 1025;
      }
    }
  return best;
}
