/** What generators draw (plants, gulls, rocks): parts lit by the scene, with the same ties to the ground as drawings. */
import { mixRgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { type Part, paintParts, shadePart } from '../plants/parts.ts';
import { type Sprite, visibleBox } from '../sprite/sprite.ts';
import type { Placed } from '../stage/placed.ts';
import { boundsOf, scratchMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Easel } from './easel.ts';
import { groundAfter, groundBefore, takeFooting } from './ground-marks.ts';
import { hazeBefore, plantLight } from './lighting.ts';
import { partsOf } from './parts-of.ts';

export function paintPlant(placed: Placed, easel: Easel): void {
  const { frame, setting, seed, id } = easel;
  const made = partsOf(placed, setting, seed);
  if (!made) return;
  const { view } = setting;
  const light = plantLight(setting);
  const haze = hazeBefore(placed) * (placed.dark ? 0.35 : 1);
  const parts = placed.dark ? made.map((part) => ({ ...part, albedo: scaleRgb(part.albedo, 0.3), through: 0 })) : made;
  if (placed.seat !== 'air') groundBefore(placed, spriteOf(parts, placed, easel, haze), easel);
  const footing = takeFooting(placed, easel);
  paintParts(frame, parts, view, light, sunPlace(view, light), { id, depth: placed.object.depth, haze }, 0, frame.height);
  if (footing) groundAfter(placed, footing, easel);
}

/** The parts as one sprite, for shadow and mirror image. */
function spriteOf(parts: readonly Part[], placed: Placed, { frame, setting }: Easel, haze: number): Sprite {
  const all: Polygon[] = parts.flatMap((part) => part.polygons);
  const margin = 2;
  const limit = { x0: -frame.width, y0: -frame.height, x1: 2 * frame.width, y1: 2 * frame.height };
  const b = boundsOf(all, limit);
  const bounds = { x0: b.x0 - margin, y0: b.y0 - margin, x1: b.x1 + margin, y1: b.y1 + margin };
  const width = bounds.x1 - bounds.x0;
  const height = bounds.y1 - bounds.y0;
  const data = new Float32Array(4 * width * height);
  for (const part of parts) {
    // From the sprite's own left, so that its sums round as they would over the whole; only the rows that the part reaches.
    const own = boundsOf(part.polygons, bounds);
    const mask = scratchMask(part.polygons, { ...own, x0: bounds.x0, x1: Math.min(bounds.x1, own.x1 + 1) });
    const color = mixRgb(shadePart(part, plantLight(setting)), setting.light.haze, haze);
    for (let y = own.y0; y < own.y1; y++)
      for (let x = own.x0; x < own.x1; x++) {
        const a = mask.data[(y - own.y0) * mask.width + x - bounds.x0]!;
        if (a <= 0) continue;
        const i = 4 * ((y - bounds.y0) * width + x - bounds.x0);
        const share = data[i + 3] === 0 ? 1 : a;
        for (let c = 0; c < 3; c++) data[i + c] = data[i + c]! * (1 - share) + color[c]! * share;
        data[i + 3] = data[i + 3]! * (1 - a) + a;
      }
  }
  return { width, height, data, box: visibleBox(data, width, height), foot: [placed.x - bounds.x0, placed.y - bounds.y0] };
}
