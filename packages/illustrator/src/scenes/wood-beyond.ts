/**
 * The wood behind a clearing: light that comes through leaves instead of open sky, brightest where the eye is led, with crowns and stems in two
 * paler and paler planes before it.
 */
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import type { Light } from '../light/light.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

const brightness = (light: Light): number => luminance(light.fill) * 0.5 + luminance(light.key) * (light.backlit ? 0.5 : 0.42);

/** What the air is at its brightest, which is what trees before it fade to. */
export const gateOf = (light: Light): Rgb => scaleRgb(mixRgb([1.14, 1.06, 0.7], light.key, 0.2), brightness(light) * 2.7);

/** `x`: where it is brightest, in picture units from the middle; `row`: where its ground is. */
export function woodBeyond(context: SceneContext, at: { x: number; row: number; salt: number }, id: number): Pass {
  const { view, light } = context;
  const tone = (c: Rgb, level: number): Rgb => scaleRgb(c, brightness(light) * level);
  const look = {
    view,
    at,
    id,
    gate: gateOf(light),
    dim: tone([0.34, 0.5, 0.26], 0.6),
    far: tone([0.56, 0.74, 0.34], 0.74),
    near: tone([0.26, 0.42, 0.16], 0.36),
  };
  return { name: 'wood beyond', weight: 0.5, look, run: (frame, k, y0, y1) => paintBeyond(look, frame, k, y0, y1) };
}

interface Look {
  view: SceneContext['view'];
  at: { x: number; row: number; salt: number };
  id: number;
  gate: Rgb;
  dim: Rgb;
  far: Rgb;
  near: Rgb;
}

function paintBeyond({ view, at, id, gate, dim, far, near }: Look, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, crowns, second, stems] = scratch(frame, 5);
  const n = xs.length;
  for (let y = y0; y < Math.min(y1, Math.ceil(at.row)); y++) {
    const up = (at.row - y) / view.unit;
    const field = (out: Float32Array, fx: number, fy: number, octaves: number, salt: number): void => {
      for (let x = 0; x < n; x++) xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx + 70;
      ys.fill(up * fy + 30);
      k.fbm(xs, ys, out, n, octaves, salt);
    };
    field(crowns, 11, 8, 5, at.salt ^ 71);
    field(second, 6, 5, 5, at.salt ^ 73);
    field(stems, 46, 0.9, 2, at.salt ^ 75);
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5 - view.centre) / view.unit - at.x;
      const open = exp(-u * u * 4.5 - (up - 0.3) * (up - 0.3) * 3.2);
      const gap = 0.12 * open;
      const stem = smoothstep(0.6, 0.68, stems[x]!) * smoothstep(0.5, 0.2, up);
      // Crowns are masses in the mist, without an edge; close to the light there are none.
      const a =
        Math.max(smoothstep(0.36 + gap, 0.72 + gap, crowns[x]! + 0.06 * clamp(up * 2)), stem * 0.6) * (0.62 - 0.5 * open);
      const b = smoothstep(0.42 + gap, 0.78 + gap, second[x]! + 0.1 * clamp(up * 2 - 0.1)) * clamp(0.5 - 0.62 * open);
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const air = mix(dim[c]!, gate[c]!, open);
        const behind = mix(air, mix(far[c]!, gate[c]!, open * 0.5), a * 0.75);
        color[4 * p + c] = mix(behind, near[c]!, b * 0.8);
      }
      ids[p] = id;
      depth[p] = 0.95;
    }
  }
}
