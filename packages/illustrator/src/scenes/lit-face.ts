/** Light of a flat face that has one colour: the sun by how far it is turned to it, the open sky, and the air before it. */
import { mixRgb, type Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';

/** How much of the key light a face takes by night, against the sun and otherwise, and how much of the sky. */
interface Share {
  night: number;
  backlit: number;
  day: number;
  sky: number;
}

/** `facing` 0 (in shade) … 1 (to the sun); `haze` 0 … 1, the air before it; `lamps` is light of its own place. */
export function litFace(albedo: Rgb, facing: number, haze: number, light: Light, share: Share, lamps?: Rgb): Rgb {
  const key = facing * (light.night ? share.night : light.backlit ? share.backlit : share.day) * (1 - 0.5 * light.cover);
  const of = (c: 0 | 1 | 2): number => albedo[c] * (light.key[c] * key + light.fill[c] * share.sky + (lamps?.[c] ?? 0));
  return mixRgb([of(0), of(1), of(2)], light.haze, haze);
}
