/**
 * What lies round the letters of a title gives way to them: where it is too near the ink in lightness it is darkened, or lightened
 * round dark ink, until they stand 45 of CIE L* apart: between the 3 : 1 that large letters need and the 4.5 : 1 of small ones (WCAG 2.1,
 * criterion 1.4.3), alike for pale and dark ink. What differs enough is left as it was painted.
 */
import { luminance, type Rgb, toLinear, toSrgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { mix, pow } from '../math.ts';
import { blurPlane } from '../sprite/blur-plane.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';

const APART = 45;
/** How much of the blurred letters is their whole ground: beside a stem the blur holds a third of it. */
const GAIN = 3;

/** `ink` is linear; `reach` in pixels, of each of the three boxes that soften the edge. Rows y0 … y1 of `frame.output`. */
export function setApart(
  { output, width }: Pick<Frame, 'output' | 'width'>,
  polygons: readonly Polygon[],
  { ink, reach }: { ink: Rgb; reach: number },
  y0: number,
  y1: number,
): void {
  const box = Math.max(1, Math.round(reach));
  const far = 3 * box;
  const letters = boundsOf(polygons, { x0: 0, y0: y0 - far, x1: width, y1: y1 + far });
  if (letters.x1 <= letters.x0) return;
  const bounds = { x0: letters.x0 - far, x1: letters.x1 + far, y0: y0 - far, y1: y1 + far };
  const mask = fillMask(polygons, bounds);
  const near = blurPlane(mask.data, mask.width, mask.height, box, 3);
  const own = 116 * pow(luminance(ink), 1 / 3) - 16;
  const pale = own > 50;
  const limit = pow((own + (pale ? -APART : APART) + 16) / 116, 3);
  for (let y = y0; y < y1; y++)
    for (let x = Math.max(0, bounds.x0); x < Math.min(width, bounds.x1); x++) {
      const a = Math.min(1, near[(y - bounds.y0) * mask.width + x - bounds.x0]! * GAIN);
      if (a <= 0) continue;
      const o = (y * width + x) * 4;
      const c = [0, 1, 2].map((i) => toLinear(output[o + i]! / 255)) as unknown as Rgb;
      const light = luminance(c);
      if (pale ? light <= limit : light >= limit) continue;
      for (let i = 0; i < 3; i++) {
        const apart = pale ? (c[i]! * limit) / light : mix(c[i]!, 1, (limit - light) / (1 - light));
        output[o + i] = Math.floor(mix(output[o + i]!, toSrgb(apart) * 255, a) + 0.5);
      }
    }
}
