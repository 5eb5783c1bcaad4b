/**
 * A flat illustration: smooth shapes of even colour, few values, no texture. The simplified picture is blurred a little, so
 * that its contours run smoothly, and cut into steps of lightness and hue; edges are drawn by four samples a pixel.
 * Steps and smoothing after H. Winnemöller, S. Olsen and B. Gooch, "Real-Time Video Abstraction", SIGGRAPH 2006.
 */
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Finish, FinishContext } from './finish.ts';
import { fromOklab, toOklab } from './oklab.ts';
import { referencePasses, referencePlanes } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, HUES, huePasses, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';

export function flatVector(context: FinishContext): Finish {
  return {
    planes: [...referencePlanes, ...simplifyPlanes],
    tone: { vignette: 0, grain: 0, saturation: 1.05 },
    passes: [
      ...referencePasses(context),
      ...simplifyPasses(context, 9, 2.5),
      ...softPasses(context, 2),
      ...huePasses(context, 13),
      flatPass(context),
    ],
  };
}

/**
 * The flat colour of a sample, sRGB-encoded. A thing has its own hue; the scene takes its hue from what lies round it, so that
 * a slow change of colour does not break up its shapes.
 */
function flatColour(sample: Float32Array, hues: Float32Array | undefined, lab: Float32Array, out: Float32Array): void {
  toOklab(sample[0]!, sample[1]!, sample[2]!, lab);
  const values = hues ? 7 : 6;
  const L = (Math.floor(clamp(lab[0]!) * values) + 0.5) / values;
  if (hues) toOklab(hues[0]!, hues[1]!, hues[2]!, lab);
  const hue = 0.04;
  // A yellow light leans to orange rather than to green.
  const a = Math.floor((lab[1]! + clamp(lab[2]! - 0.06, 0, 0.04)) / hue + 0.5) * hue;
  const b = Math.floor(lab[2]! / hue + 0.5) * hue;
  fromOklab(0.06 + L * 0.92, a * 1.1, b * 1.1, out);
}

function flatPass({ view, things }: FinishContext): Pass {
  const { width, height } = view;
  return {
    name: 'flat',
    weight: 3,
    run(frame, _k, y0, y1) {
      const { output, ids } = frame;
      const [soft, fine, hues] = [frame.plane(SOFT), frame.plane(FINE), frame.plane(HUES)];
      const [here, about, lab, flat] = [frame.rows(4), frame.rows(4), frame.rows(4), frame.rows(4)];
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const thing = things[ids[y * width + x]!]!;
          let [r, g, b] = [0, 0, 0];
          for (let s = 0; s < 4; s++) {
            const px = x + (s & 1 ? 0.25 : -0.25);
            const py = y + (s & 2 ? 0.25 : -0.25);
            if (thing) bilinear(fine, Math.min(width - 1, px), Math.min(height - 1, py), here, 0);
            else {
              bilinear(soft, px / 2, py / 2, here, 0);
              bilinear(hues, px / 4, py / 4, about, 0);
            }
            flatColour(here, thing ? undefined : about, lab, flat);
            r += flat[0]!;
            g += flat[1]!;
            b += flat[2]!;
          }
          output[o] = Math.floor(r * 63.75 + 0.5);
          output[o + 1] = Math.floor(g * 63.75 + 0.5);
          output[o + 2] = Math.floor(b * 63.75 + 0.5);
          output[o + 3] = 255;
        }
    },
  };
}
