/** The box of what will be painted, in pixels, from the geometry itself. */
import { boxOfParts } from '../plants/parts.ts';
import type { Placed } from '../stage/placed.ts';
import type { Setting } from '../stage/setting.ts';
import type { OutlinesBox } from '../vector/box-of.ts';
import { partsOf } from './parts-of.ts';

export function outlineBox(placed: Placed, setting: Setting, seed: number): OutlinesBox {
  const parts = partsOf(placed, setting, seed);
  if (parts) {
    const box = boxOfParts(parts);
    if (box) return box;
  }
  const share = placed.footShare;
  const x0 = placed.x - placed.width * share[0];
  const top = placed.y - placed.height * share[1];
  return { x0, y0: top, x1: x0 + placed.width, y1: top + placed.height * (1 - placed.submerged) };
}
