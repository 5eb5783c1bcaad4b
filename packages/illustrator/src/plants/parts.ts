/** A plant is a list of parts, far to near; each part is many small shapes of one colour united in one mask. */
import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Light } from '../light/light.ts';
import type { SunPlace } from '../light/sky.ts';
import { clamp, exp, mix } from '../math.ts';
import type { View } from '../stage/view.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';

export interface Part {
  polygons: Polygon[];
  albedo: Rgb;
  /** How far the part faces the light, 0–1. */
  facing: number;
  /** How much light shines through it against the sun, 0–1 (leaves 1, wood 0). */
  through: number;
}

export interface PartsPlacement {
  id: number;
  /** 0 nearest … 1 farthest. */
  depth: number;
  /** Share of haze in front of it, 0–1. */
  haze: number;
}

/** Colour of a part under this light, before the glow of the sun behind it. */
export function shadePart(part: Part, light: Light): Rgb {
  const direct = light.backlit ? 0.1 + 0.12 * part.facing : light.night ? 0.25 + 0.4 * part.facing : 0.25 + 0.85 * part.facing;
  const ambient = light.backlit ? 0.2 : 0.55;
  return [0, 1, 2].map((c) => part.albedo[c]! * (light.key[c]! * direct + light.fill[c]! * ambient)) as unknown as Rgb;
}

/** Paints parts over rows y0 … y1 of the frame. */
export function paintParts(
  frame: Frame,
  parts: readonly Part[],
  view: View,
  light: Light,
  sun: SunPlace,
  place: PartsPlacement,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  for (const part of parts) {
    const bounds = boundsOf(part.polygons, { x0: 0, y0, x1: width, y1 });
    if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) continue;
    const mask = fillMask(part.polygons, bounds);
    const base = mixRgb(shadePart(part, light), light.haze, place.haze);
    const shine = light.backlit && !light.night ? part.through * (1 - light.cover) : 0;
    for (let y = bounds.y0; y < bounds.y1; y++)
      for (let x = bounds.x0; x < bounds.x1; x++) {
        const a = mask.data[(y - bounds.y0) * mask.width + (x - bounds.x0)]!;
        if (a <= 0) continue;
        const dx = (x - sun.x) / view.unit;
        const dy = (y - sun.y) / view.unit;
        const near = shine > 0 ? exp(-Math.sqrt(dx * dx + dy * dy) * 3.4) * shine : 0;
        const p = y * width + x;
        for (let c = 0; c < 3; c++) {
          const v = base[c]! + near * light.glow[c]! * (0.06 + 0.9 * clamp(part.albedo[c]! * 2.2));
          color[p * 4 + c] = mix(color[p * 4 + c]!, v, a);
        }
        if (a > 0.5) {
          ids[p] = place.id;
          depth[p] = place.depth;
        }
      }
  }
}
