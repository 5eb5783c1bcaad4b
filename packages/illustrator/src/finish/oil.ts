/**
 * Oil on canvas: wet strokes from broad to fine, streaked by the bristles, in relief under a light from the upper left, on a
 * weave that shows where the paint is thin. A. Hertzmann, "Fast Paint Texture", NPAR 2002.
 */
import { clamp, smoothstep } from '../math.ts';
import { type Finish, type FinishContext, type FinishPass, span } from './finish.ts';
import { flowPasses, flowPlanes } from './flow.ts';
import { coarseHalvings, type Grade, halvedPlanes, referencePasses } from './reference.ts';
import { type BrushLayer, CANVAS, strokePasses, strokePlanes, strokeWindow } from './strokes.ts';

const BASE: Omit<BrushLayer, 'wide' | 'long' | 'detail'> = {
  step: 0.6,
  opacity: 0.93,
  ragged: 0.35,
  dry: 0.3,
  streak: 0.22,
  taper: 0.15,
  sharp: 0.8,
  wander: 0.4,
  colour: 0.05,
  tolerance: 0.34,
};

const LAYERS: readonly BrushLayer[] = [
  { ...BASE, wide: 26, long: 90, detail: [0, 0] },
  { ...BASE, wide: 13, long: 48, detail: [0, 0] },
  { ...BASE, wide: 7, long: 30, detail: [0.05, 0.01], tolerance: 0.28 },
  { ...BASE, wide: 3.6, long: 16, detail: [0.14, 0.05], tolerance: 0.24 },
  { ...BASE, wide: 1.9, long: 8, detail: [0.3, 0.1], tolerance: 0.2, streak: 0.12, dry: 0.1 },
];

/** Deeper darks and purer colour than the light gives. */
const rich: Grade = (rgb, at) => {
  const l = 0.3 * rgb[at]! + 0.59 * rgb[at + 1]! + 0.11 * rgb[at + 2]!;
  const value = l + (smoothstep(0, 1, l) - l) * 0.35;
  for (let c = 0; c < 3; c++) rgb[at + c] = clamp(value * 0.96 + 0.02 + (rgb[at + c]! - l) * 1.14 + [0.012, 0.004, -0.012][c]!);
};

export function oil(context: FinishContext): Finish {
  const halvings = coarseHalvings(context.view);
  return {
    planes: [...halvedPlanes(halvings), ...flowPlanes(halvings), ...strokePlanes],
    window: strokeWindow(context.view),
    tone: { vignette: 0.15, grain: 0 },
    passes: [
      ...referencePasses(context, rich, 'things', halvings),
      ...flowPasses(context, span(context.view, 14), halvings),
      ...strokePasses(context, LAYERS, 16),
      reliefPass(context),
    ],
  };
}

/** Canvas → output, with the paint's own relief and the weave of the cloth. */
function reliefPass({ view }: FinishContext): FinishPass {
  const { width, height } = view;
  const pitch = Math.max(2.5, span(view, 3.4));
  const strength = Math.min(1.5, 0.6 + view.unit / 1100);
  return {
    name: 'relief',
    reach: 1,
    run(frame, _k, y0, y1) {
      const { output } = frame;
      const canvas = frame.plane(CANVAS).data;
      const h = (x: number, y: number): number =>
        canvas[4 * ((y < 0 ? 0 : y >= height ? height - 1 : y) * width + (x < 0 ? 0 : x >= width ? width - 1 : x)) + 3]!;
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const slope = h(x + 1, y) - h(x - 1, y) + 1.3 * (h(x, y + 1) - h(x, y - 1));
          // Over and under: two square waves of rounded threads.
          const [u, v] = [x / pitch, y / pitch];
          const over = ((Math.floor(u) + Math.floor(v)) & 1) * 2 - 1;
          const thread = over * (0.5 - Math.abs(u - Math.floor(u) - 0.5)) * (0.5 - Math.abs(v - Math.floor(v) - 0.5)) * 4;
          const thin = 1 - canvas[o + 3]!;
          // Stronger than this it reads as gouged, over calm skies most of all.
          // Ridges in the sky read as string.
          const air = frame.depth[y * width + x]! >= 1 ? 0.3 : 1;
          const lit = clamp(slope * 0.11 * strength, -0.065, 0.09) * air;
          const shine = lit > 0.07 ? (lit - 0.07) * 0.5 : 0;
          for (let c = 0; c < 3; c++) {
            const value = canvas[o + c]! * (1 + lit + thread * 0.03 * thin) + shine;
            output[o + c] = Math.floor(clamp(value) * 255 + 0.5);
          }
          output[o + 3] = 255;
        }
    },
  };
}
