/** Light of a sky or of clouds whose colour was said: "a green sky", "black clouds". What mirrors or scatters the sky takes it too. */

import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from './light.ts';
import { lightWith } from './light-with.ts';
import { inPaint, litPaint } from './paint-light.ts';

export function colouredLight(light: Light, sky: Rgb | undefined, clouds: Rgb | undefined): Light {
  let lit = light;
  if (sky) {
    const paint = litPaint(sky, light);
    const dyed = (c: Rgb, share: number): Rgb => mixRgb(c, inPaint(c, paint), share);
    lit = lightWith(lit, {
      sky: lit.sky.map(([at, c]) => [at, dyed(c, paint.neutral ? 0.98 : 0.85)] as const),
      haze: dyed(lit.haze, paint.neutral ? 0.85 : 0.7),
      glow: dyed(lit.glow, 0.4),
      fill: dyed(lit.fill, 0.25),
      cloudLit: dyed(lit.cloudLit, 0.3),
      cloudShade: dyed(lit.cloudShade, 0.5),
    });
  }
  if (clouds) {
    const paint = litPaint(clouds, light);
    const lift = inPaint(lit.cloudLit, paint);
    lit = lightWith(lit, { cloudLit: lift, cloudShade: mixRgb(inPaint(lit.cloudShade, paint), scaleRgb(lift, 0.5), 0.5) });
  }
  return lit;
}
