import type { Light } from '../light/light.ts';
import { smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';

/** Share of the sun that it takes. */
const DEEP = 0.46;

/**
 * A passing shadow over the ground at the viewer's feet on a bright day: dark and cool in front, light behind it, which is where the
 * eye then goes. The share of the sun it takes at a distance in metres, 0–1.
 */
export function nearShade(view: View, light: Light, snow: boolean): (z: number) => number {
  const edge = shadeEdge(view, light, snow);
  return edge > 0 ? (z) => shadeAt(edge, z) : () => 0;
}

/** The distance in metres at which that shadow ends, about; 0 where there is none. */
export function shadeEdge(view: View, light: Light, snow: boolean): number {
  if (light.time !== 'day' || light.cover >= 0.5 || snow) return 0;
  // Over the lower third of the ground that is seen.
  return ((view.eye * view.focal) / (view.height - view.horizon)) * 1.8;
}

/** The share of the sun that a shadow which ends at `edge` takes `z` metres away, 0–1. */
export const shadeAt = (edge: number, z: number): number => DEEP * smoothstep(edge * 1.25, edge * 0.85, z);
