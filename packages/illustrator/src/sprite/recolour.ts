/** A named colour on a drawing: shapes with the role take it, lights and darks among them stay lights and darks. */
import { luminance, type Rgb, toLinear, toSrgb } from '../colour.ts';
import { clamp, mix, pow, smoothstep } from '../math.ts';
import type { Encoded } from './fill-colour.ts';

/**
 * A map of encoded colours. `reference` is the main colour of the role: it becomes `target` exactly; darker shades darken
 * it, highlights go towards white. Nearly black and saturated odd colours within the role are left alone by the caller.
 */
export function recolouring(reference: Encoded, target: Rgb): (color: Encoded) => Encoded {
  const base = Math.max(0.02, encodedLuminance(reference));
  const aim = luminance(target);
  // A white thing needs gentler shade than its mid-toned original had, a black one a little highlight to keep its form.
  const softness = mix(0.9, 0.55, smoothstep(0.35, 0.9, aim));
  const shine = mix(0.25, 0.7, smoothstep(0.02, 0.3, aim));
  const room = 0.9 / Math.max(target[0], target[1], target[2], 1e-3);
  return (color) => {
    const ratio = encodedLuminance(color) / base;
    const shade = ratio < 1 ? pow(Math.max(ratio, 0.02), softness) : Math.min(Math.sqrt(ratio), Math.max(1, room));
    // Only a true highlight is white; a somewhat lighter shade of the paint is a lighter paint, not a paler one.
    const toWhite = clamp(1 - 2.2 / Math.max(ratio, 1e-6)) * shine;
    const part = (v: number): number => clamp(toSrgb(mix(v * shade, 0.9, toWhite)));
    return [part(target[0]), part(target[1]), part(target[2]), color[3]];
  };
}

const encodedLuminance = (c: Encoded): number => luminance([toLinear(c[0]), toLinear(c[1]), toLinear(c[2])]);
