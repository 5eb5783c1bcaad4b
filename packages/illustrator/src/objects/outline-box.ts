/** The box of what will be painted, in pixels, from the geometry itself. */
import type { Placed } from '../stage/placed.ts';
import type { Setting } from '../stage/setting.ts';
import { partsOf } from './parts-of.ts';

export interface PixelBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function outlineBox(placed: Placed, setting: Setting, seed: number): PixelBox {
  const parts = partsOf(placed, setting, seed);
  if (parts) {
    const box: PixelBox = {
      x0: Number.POSITIVE_INFINITY,
      y0: Number.POSITIVE_INFINITY,
      x1: Number.NEGATIVE_INFINITY,
      y1: Number.NEGATIVE_INFINITY,
    };
    for (const part of parts)
      for (const polygon of part.polygons)
        for (let i = 0; i < polygon.length; i += 2) {
          box.x0 = Math.min(box.x0, polygon[i]!);
          box.x1 = Math.max(box.x1, polygon[i]!);
          box.y0 = Math.min(box.y0, polygon[i + 1]!);
          box.y1 = Math.max(box.y1, polygon[i + 1]!);
        }
    return box;
  }
  const share = placed.footShare;
  const x0 = placed.x - placed.width * share[0];
  const top = placed.y - placed.height * share[1];
  return { x0, y0: top, x1: x0 + placed.width, y1: top + placed.height * (1 - placed.submerged) };
}
