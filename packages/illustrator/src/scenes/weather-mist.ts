/** Mist in drifting banks: far things fade more than near ones, and the banks lie low and are torn by slow noise. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import { standing } from './weather-things.ts';

/** `amount` 0 … 1, 1 for weather that was called misty; haze is `even`: it lies in no banks and leaves what is near alone. */
export function mistPass(context: SceneContext, id: number, amount: number, even = false): Pass {
  const look = mistLook(context, id, amount, even);
  return {
    name: 'mist',
    look,
    run: (frame, k, y0, y1) => paintMist(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function mistLook(context: SceneContext, id: number, amount: number, even: boolean) {
  const { view, light, seed } = context;
  const r = random(seed, 'mist', 'banks');
  const salt = r.below(1 << 20);
  const shift = r.between(0, 30);
  // The banks gather round the horizon; where they begin and end differs from picture to picture.
  const middle = view.horizon + view.unit * r.between(-0.03, 0.03);
  const rise = view.unit * r.between(0.1, 0.17);
  const fall = (view.height - view.horizon) * r.between(0.3, 0.5);
  const things = standing(context);
  return { id, amount, even, view, light, salt, shift, middle, rise, fall, things };
}

type MistLook = ReturnType<typeof mistLook>;

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintMist(look: MistLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { amount, middle, rise, fall } = look;
  const [xs, ys, broad, torn] = scratch(frame, 4);
  for (let y = y0; y < y1; y++) {
    const off = y + 0.5 - middle;
    const band = off < 0 ? exp(-(off * off) / (rise * rise)) : exp(-(off * off) / (fall * fall));
    if (band * amount < 0.01) continue;
    tearRow(look, k, off, xs, ys, broad, torn);
    layRow(look, frame, y, band, broad, torn);
  }
}

/** Fills the noises of a row: the banks, and how they are torn. */
function tearRow(
  look: MistLook,
  k: Kernels,
  off: number,
  xs: Float32Array,
  ys: Float32Array,
  broad: Float32Array,
  torn: Float32Array,
): void {
  const n = xs.length;
  placeRow(look, xs, ys, off);
  k.fbm(xs, ys, broad, n, 4, look.salt);
  for (let x = 0; x < n; x++) {
    xs[x] = xs[x]! * 2.3 + broad[x]! * 1.4;
    ys[x] = ys[x]! * 1.7;
  }
  k.fbm(xs, ys, torn, n, 4, look.salt ^ 5);
}

function placeRow({ view, shift }: MistLook, xs: Float32Array, ys: Float32Array, off: number): void {
  for (let x = 0; x < xs.length; x++) {
    xs[x] = ((x + 0.5 - view.centre) / view.unit) * 1.5 + shift;
    ys[x] = (off / view.unit) * 7;
  }
}

function layRow(
  { id, amount, even, light, things }: MistLook,
  { color, ids, depth, width }: Frame,
  y: number,
  band: number,
  broad: Float32Array,
  torn: Float32Array,
): void {
  for (let x = 0; x < width; x++) {
    const p = y * width + x;
    const bank = even ? 0.6 : smoothstep(0.36, 0.66, broad[x]! * 0.65 + torn[x]! * 0.35 + band * 0.05);
    // A thing stands out from what is behind it, whatever depth its scene gives it.
    const far = smoothstep(even ? 0.4 : 0.08, 0.95, depth[p]!) * (things.has(ids[p]!) ? 0.3 : 1);
    const a = clamp(amount * band * ((even ? 0 : 0.14) + 0.86 * far) * mix(0.16, 1, bank)) * 0.88;
    if (a < 0.004) continue;
    for (let c = 0; c < 3; c++) {
      const o = p * 4 + c;
      // What glows, glows through and lights the mist around it.
      const here = color[o]!;
      const air = light.haze[c]! * (0.94 + 0.16 * torn[x]!);
      color[o] = here > air ? mix(here, air, a * 0.7) : mix(here, air, a);
    }
    if (a > 0.6 && !things.has(ids[p]!)) ids[p] = id;
  }
}
