/**
 * The ground of another world as a height field: low swells, craters with raised rims, stones half sunk in dust. Craters and stones
 * lie in the cells of grids, one a cell and never over its edge, so that a point looks at one of each size.
 */
import { mix32 } from '@atelier/spec';
import { clamp, smoothstep } from '../math.ts';
import type { HeightField } from './terrain-grid.ts';
import type { World } from './worlds.ts';

/** Cell sizes of craters and of stones, in the terrain's units, and the share of cells that hold one. */
const CRATERS: readonly (readonly [size: number, share: number])[] = [
  [9, 0.75],
  [3.1, 0.6],
  [1.15, 0.4],
];
const STONES: readonly (readonly [size: number, share: number])[] = [
  [2.3, 0.2],
  [0.62, 0.3],
  [0.21, 0.34],
];

export function worldHeights(world: World, seed: number): HeightField {
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.16 + 70;
      pz[i] = zs[i]! * 0.16 + 40;
    }
    k.fbm(px, pz, out, n, full ? 5 : 3, seed);
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 2.6 + 20;
      pz[i] = zs[i]! * 2.6 + 20;
    }
    k.fbm(px, pz, px, n, full ? 4 : 2, seed ^ 17);
    for (let i = 0; i < n; i++) {
      const x = xs[i]!;
      const z = zs[i]!;
      // Far hills close the view; at the viewer's feet the ground is level.
      const relief = 0.18 + 2.6 * smoothstep(7, 40, z);
      let h = (out[i]! - 0.5) * relief + (px[i]! - 0.5) * 0.05;
      for (const [size, share] of CRATERS) {
        // Beyond that the grid is too coarse for a bowl of this size.
        const shown = smoothstep(Math.min(size * 9, 30), Math.min(size * 5, 18), z);
        if (shown > 0) h += shown * craterAt(x, z, size, share * world.craters, seed, px[i]!);
      }
      if (z < 14) for (const [size, share] of STONES) if (z < size * 22) h += stoneAt(x, z, size, share, seed, px[i]!);
      out[i] = h;
    }
  };
}

/** A bowl with a rim, by distance from the middle of its cell's crater (1 at the rim). */
function craterAt(x: number, z: number, size: number, share: number, seed: number, rough: number): number {
  const u = x / size + 500;
  const v = z / size + 500;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const hash = mix32(Math.imul(iu, 0x1b873593) ^ Math.imul(iv, 0x27d4eb2d) ^ seed ^ Math.floor(size * 100));
  if ((hash & 255) / 255 > share) return 0;
  const radius = 0.16 + 0.12 * (((hash >>> 8) & 255) / 255);
  // The apron reaches 1.7 radii and stays in the cell.
  const room = 1 - 3.4 * radius;
  const dx = u - iu - 0.5 - (((hash >>> 16) & 255) / 255 - 0.5) * room;
  const dz = v - iv - 0.5 - (((hash >>> 24) & 255) / 255 - 0.5) * room;
  const d = Math.sqrt(dx * dx + dz * dz) / radius + ((rough - 0.5) * 0.2) / Math.max(1, size);
  if (d > 1.7) return 0;
  const deep = radius * size * 0.26;
  if (d < 1) return deep * (d * d * 1.35 - 1.05);
  const rim = clamp((1.7 - d) / 0.7);
  return deep * 0.3 * rim * rim;
}

/** A rounded stone, sunk to a third. */
function stoneAt(x: number, z: number, size: number, share: number, seed: number, rough: number): number {
  const u = x / size + 700;
  const v = z / size + 700;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const hash = mix32(Math.imul(iu, 0x2c1b3c6d) ^ Math.imul(iv, 0x297a2d39) ^ seed ^ Math.floor(size * 777));
  if ((hash & 255) / 255 > share) return 0;
  const part = ((hash >>> 8) & 255) / 255;
  const radius = 0.06 + 0.1 * part * part;
  const room = 1 - 3 * radius;
  const dx = u - iu - 0.5 - (((hash >>> 16) & 255) / 255 - 0.5) * room;
  const dz = (v - iv - 0.5 - (((hash >>> 24) & 255) / 255 - 0.5) * room) * (0.8 + 0.5 * part);
  const d = (dx * dx + dz * dz) / (radius * radius) + (rough - 0.5) * 0.9;
  return d >= 1 ? 0 : radius * size * 0.85 * Math.sqrt(1 - Math.max(0, d));
}
