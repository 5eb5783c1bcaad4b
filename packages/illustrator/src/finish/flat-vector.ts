/**
 * A flat illustration: smooth shapes of even colour, few values, no texture. The simplified picture is blurred a little, so
 * that its contours run smoothly, and cut into steps of lightness and hue; edges are drawn by four samples a pixel.
 * Steps and smoothing after H. Winnemöller, S. Olsen and B. Gooch, "Real-Time Video Abstraction", SIGGRAPH 2006.
 */
import type { Plane } from '../kernels/frame.ts';
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Finish, FinishContext, FinishPass } from './finish.ts';
import { fromOklab, toOklab } from './oklab.ts';
import { halvedPlanes, referencePasses } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, finePlane, HUES, huePasses, huePlanes, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';

export function flatVector(context: FinishContext): Finish {
  return {
    planes: [...halvedPlanes(2), ...simplifyPlanes, finePlane, ...huePlanes],
    tone: { vignette: 0, grain: 0, saturation: 1.05 },
    passes: [
      ...referencePasses(context),
      ...simplifyPasses(context, 9, 2.5),
      ...softPasses(context, 2),
      ...huePasses(context, 13),
      ...labPasses(context),
      flatPass(context),
    ],
  };
}

/** What is read between pixels, in OKLab: there all that is left is to step it. Of the fine plane only what things ask for. */
function labPasses({ view, things }: FinishContext): FinishPass[] {
  const { width, height } = view;
  const whole = (name: string, scale: number): Pass => ({
    name: 'lab',
    rows: Math.ceil(height / scale),
    weight: 0.2,
    run(frame, _k, y0, y1) {
      const plane = frame.plane(name);
      for (let p = y0 * plane.width; p < y1 * plane.width; p++) convert(plane.data, 4 * p);
    },
  });
  return [
    whole(SOFT, 2),
    whole(HUES, 4),
    {
      name: 'lab',
      weight: 0.2,
      reach: 0,
      run(frame, _k, y0, y1) {
        const { data } = frame.plane(FINE);
        const { ids } = frame;
        const thingIn = (y: number, x: number): boolean =>
          y >= 0 && y < height && x >= 0 && x < width && things[ids[y * width + x]!] === 1;
        for (let y = y0; y < y1; y++)
          for (let x = 0; x < width; x++) {
            // Samples of a thing reach into the pixels round it.
            let asked = false;
            for (let j = -1; j <= 1 && !asked; j++) asked = thingIn(y + j, x - 1) || thingIn(y + j, x) || thingIn(y + j, x + 1);
            if (asked) convert(data, 4 * (y * width + x));
          }
      },
    },
  ];
}

function convert(data: Float32Array, at: number): void {
  toOklab(data[at]!, data[at + 1]!, data[at + 2]!, LAB);
  data[at] = LAB[0]!;
  data[at + 1] = LAB[1]!;
  data[at + 2] = LAB[2]!;
}

const LAB = new Float32Array(3);

/** Size of a step of hue, and how many of them lie to each side of grey. */
const HUE = 0.04;
const HUES_EACH_SIDE = 31;

/**
 * The flat colours, sRGB-encoded, as they are asked for. A thing has its own hue; the scene takes its hue from what lies round
 * it, so that a slow change of colour does not break up its shapes.
 */
class FlatColours {
  readonly #values: number;
  readonly #known = new Map<number, Float32Array>();
  #last: Float32Array = new Float32Array(3);
  #lastKey = -1;

  constructor(values: number) {
    this.#values = values;
  }

  /** The colour of a sample with this lightness and this hue. */
  at(lightness: number, a: number, b: number): Float32Array {
    const value = Math.floor(clamp(lightness) * this.#values);
    // A yellow light leans to orange rather than to green.
    const i = Math.floor((a + clamp(b - 0.06, 0, 0.04)) / HUE + 0.5);
    const j = Math.floor(b / HUE + 0.5);
    const key = (value * 64 + i + HUES_EACH_SIDE) * 64 + j + HUES_EACH_SIDE;
    if (key === this.#lastKey) return this.#last;
    let found = this.#known.get(key);
    if (!found) {
      found = new Float32Array(3);
      fromOklab(0.06 + ((value + 0.5) / this.#values) * 0.92, i * HUE * 1.1, j * HUE * 1.1, found);
      this.#known.set(key, found);
    }
    this.#lastKey = key;
    this.#last = found;
    return found;
  }
}

function flatPass({ view, things }: FinishContext): FinishPass {
  const { width, height } = view;
  return {
    name: 'flat',
    reach: 2,
    weight: 2,
    run(frame, _k, y0, y1) {
      const { output, ids } = frame;
      const [soft, fine, hues] = [frame.plane(SOFT), frame.plane(FINE), frame.plane(HUES)];
      const [here, about] = [new Float32Array(4), new Float32Array(4)];
      const scene = new FlatColours(7);
      const drawn = new FlatColours(6);
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const thing = things[ids[y * width + x]!]!;
          let r = 0;
          let g = 0;
          let b = 0;
          for (let s = 0; s < 4; s++) {
            const px = x + (s & 1 ? 0.25 : -0.25);
            const py = y + (s & 2 ? 0.25 : -0.25);
            let flat: Float32Array;
            if (thing) {
              bilinear(fine, Math.min(width - 1, px), Math.min(height - 1, py), here, 0);
              flat = drawn.at(here[0]!, here[1]!, here[2]!);
            } else {
              // A quarter of a pixel is little for hues that are softened over many.
              if (s === 0) bilinear(hues, x / 4, y / 4, about, 0);
              flat = scene.at(lightnessAt(soft, px / 2, py / 2), about[1]!, about[2]!);
            }
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

/** The first lane between the pixels, as `bilinear` has it. */
function lightnessAt({ data, width, height }: Plane, x: number, y: number): number {
  const cx = x < 0 ? 0 : x > width - 1 ? width - 1 : x;
  const cy = y < 0 ? 0 : y > height - 1 ? height - 1 : y;
  const ix = Math.floor(cx);
  const iy = Math.floor(cy);
  const u = cx - ix;
  const a = 4 * (iy * width + ix);
  const right = ix + 1 < width ? 4 : 0;
  const down = iy + 1 < height ? 4 * width : 0;
  const top = data[a]! + (data[a + right]! - data[a]!) * u;
  const low = data[a + down]! + (data[a + down + right]! - data[a + down]!) * u;
  return top + (low - top) * (cy - iy);
}
