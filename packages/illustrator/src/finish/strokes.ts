/**
 * Layers of brush strokes, broad to fine. Each stroke sits in a cell of a lattice that is fixed to the picture, follows the
 * form, ends where colour or thing changes, and has the mean colour of what it covers of its own thing.
 * A. Hertzmann, "Painterly Rendering with Curved Brush Strokes of Multiple Sizes", SIGGRAPH 1998 (sizes, only where detail
 * asks for it); P. Litwinowicz, "Processing Images and Video for an Impressionist Effect", SIGGRAPH 1997 (strokes cut at
 * edges). Here a lattice takes the place of the search for the largest error: an edit must not move the strokes elsewhere.
 */
import { mix32 } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Strokes } from '../kernels/kernels.ts';
import { smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { type FinishContext, type FinishPass, span } from './finish.ts';
import { tensorName } from './flow.ts';
import { coarseHalvings, halvedName } from './reference.ts';
import { bilinear } from './sample.ts';

/** RGBA at full size; the fourth channel is the height of the paint. */
export const CANVAS = 'finish.canvas';
/** How much of a pixel's ground still shows, 1 … 0. */
const BARE = 'finish.bare';

export const strokePlanes = [
  { name: CANVAS, scale: 1 },
  { name: BARE, scale: 1, channels: 1 },
] as const;

/** Rows of a window: two of them in a large picture, since a stroke that lies in two is thought out in both. */
export const strokeWindow = ({ height }: View): number => Math.ceil(height / 2);

/** A layer as it is in a picture of 1024 × 1024: half width and half length in its pixels, the step as a part of the full width. */
export type BrushLayer = Omit<Strokes, 'unit' | 'salt'>;

/** As a layer's `detail`: no stroke at all. */
const NOWHERE = 9;

/** Half width in pixels below which a mark has no shape: it is one colour, some two pixels across. */
const LEAST_WIDE = 1;

/** Ground that shows less than this is hidden, as in the kernel. */
const HIDDEN = 1 / 512;

/**
 * Leaves the picture in strokes on the canvas. `layers` go from broad to fine; the first that is finer than pixels can show is
 * touched in pixel by pixel, and those after it are left out.
 *
 * What is seen is the finest layer over the broader ones over the ground. They are reckoned from the top down, since a stroke
 * lies under some seven others that hide it nearly always: what is hidden is left out.
 */
export function strokePasses(context: FinishContext, layers: readonly BrushLayer[], salt: number): FinishPass[] {
  const brushed = layers.filter(({ wide }) => span(context.view, wide) >= LEAST_WIDE);
  const unseen = layers[brushed.length];
  return [
    clearPass(context),
    ...(unseen ? [touchPass(context, unseen)] : []),
    ...brushed.map((layer, i) => strokePass(context, layer, i + salt)).reverse(),
    underpaintPass(context),
  ];
}

function clearPass({ view }: FinishContext): FinishPass {
  return {
    name: 'canvas',
    reach: 0,
    weight: 0.1,
    run(frame, _k, y0, y1) {
      frame.plane(CANVAS).data.fill(0, 4 * y0 * view.width, 4 * y1 * view.width);
      frame.plane(BARE).data.fill(1, y0 * view.width, y1 * view.width);
    },
  };
}

/** What strokes too fine to be seen as strokes would leave: the picture itself wherever it has detail that the broad ones passed over. */
function touchPass({ view, things }: FinishContext, { detail, opacity }: BrushLayer): FinishPass {
  const look: TouchLook = { width: view.width, height: view.height, things, detail, opacity, times: coarseHalvings(view) };
  return {
    name: 'touches',
    reach: 0,
    sees: true,
    weight: 0.5,
    look,
    run: (frame, _k, y0, y1) => paintTouches(look, frame, y0, y1),
  };
}

interface TouchLook {
  width: number;
  height: number;
  things: Uint8Array;
  detail: BrushLayer['detail'];
  opacity: number;
  /** How often the coarse picture is halved. */
  times: number;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintTouches(
  { width, height, things, detail, opacity, times }: TouchLook,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, ids } = frame;
  const canvas = frame.plane(CANVAS).data;
  const bare = frame.plane(BARE).data;
  const { data: coarse, width: columns } = frame.plane(halvedName(times));
  const cell = 1 << times;
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const asked = detail[things[ids[p]!]!]!;
      if (asked >= NOWHERE) continue;
      const o = 4 * p;
      const q = 4 * ((y >> times) * columns + (x >> times));
      const r = color[o]!;
      const g = color[o + 1]!;
      const b = color[o + 2]!;
      const apart = Math.abs(r - coarse[q]!) + Math.abs(g - coarse[q + 1]!) + Math.abs(b - coarse[q + 2]!);
      let shown = apart / 0.6;
      if (shown < asked) {
        const q2 = 4 * ((Math.min(height - 1, y + cell) >> times) * columns + (Math.min(width - 1, x + cell) >> times));
        const q3 = 4 * ((Math.max(0, y - cell) >> times) * columns + (Math.max(0, x - cell) >> times));
        const across =
          Math.abs(coarse[q2]! - coarse[q3]!) +
          Math.abs(coarse[q2 + 1]! - coarse[q3 + 1]!) +
          Math.abs(coarse[q2 + 2]! - coarse[q3 + 2]!);
        shown = Math.max(shown, apart + across * 0.5);
      }
      const a = opacity * (asked > 0 ? smoothstep(0.6, 1, shown / asked) : 1);
      if (a === 0) continue;
      canvas[o] = r * a;
      canvas[o + 1] = g * a;
      canvas[o + 2] = b * a;
      canvas[o + 3] = 0.5 * a;
      bare[p] = 1 - a;
    }
}

function strokePass({ view, seed, things }: FinishContext, layer: BrushLayer, index: number): FinishPass {
  const { width, height, unit } = view;
  const wide = span(view, layer.wide);
  const long = span(view, layer.long);
  const strokes = {
    ...layer,
    wide,
    long,
    step: 2 * wide * layer.step,
    unit,
    salt: mix32(seed ^ Math.imul(index + 1, 0x9e3779b9)),
  };
  const coarseShift = coarseHalvings(view);
  const fineShift = Math.max(0, coarseShift - 2);
  return {
    name: 'strokes',
    // All that a stroke can see, where its fine view is the picture itself.
    reach: fineShift ? 0 : height,
    sees: !fineShift,
    weight: 2,
    // A stroke is thought out again in every band that it crosses: the longer it is the taller the bands, down to four of them.
    band: Math.max(32, Math.ceil(height / 8), Math.min(Math.ceil(height / 4), Math.ceil(3 * (long + wide + 2)))),
    run(frame, k, y0, y1) {
      const { ids } = frame;
      const [canvas, bare, tensor] = [CANVAS, BARE, tensorName(coarseShift)].map((name) => frame.plane(name).data) as Planes;
      const fine = fineShift ? frame.plane(halvedName(fineShift)).data : frame.color;
      const coarse = frame.plane(halvedName(coarseShift)).data;
      const table = frame.bytes(things.length);
      table.set(things);
      k.strokes(
        { canvas, bare, fine, coarse, fineShift, coarseShift, tensor, ids, things: table, width, height },
        strokes,
        y0,
        y1,
      );
    },
  };
}

type Planes = [canvas: Float32Array, bare: Float32Array, tensor: Float32Array];

/** The ground that strokes lie on: the picture as it is seen with half-closed eyes, so that no gap is bare. */
function underpaintPass({ view }: FinishContext): FinishPass {
  const look = { width: view.width, times: coarseHalvings(view) };
  return {
    name: 'underpaint',
    reach: 0,
    weight: 0.3,
    look,
    run: (frame, _k, y0, y1) => paintUnder(look, frame, y0, y1),
  };
}

function paintUnder({ width, times }: { width: number; times: number }, frame: Frame, y0: number, y1: number): void {
  const canvas = frame.plane(CANVAS).data;
  const bare = frame.plane(BARE).data;
  const coarse = frame.plane(halvedName(times));
  const cell = 1 << times;
  const ground = new Float32Array(4);
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const o = 4 * p;
      const shown = bare[p]!;
      if (shown > HIDDEN) {
        bilinear(coarse, x / cell, y / cell, ground, 0);
        canvas[o] = canvas[o]! + ground[0]! * shown;
        canvas[o + 1] = canvas[o + 1]! + ground[1]! * shown;
        canvas[o + 2] = canvas[o + 2]! + ground[2]! * shown;
        canvas[o + 3] = canvas[o + 3]! + 0.3 * shown;
      } else {
        // Strokes that were left out would have had about the colour of those over them.
        const whole = 1 + shown;
        canvas[o] = canvas[o]! * whole;
        canvas[o + 1] = canvas[o + 1]! * whole;
        canvas[o + 2] = canvas[o + 2]! * whole;
        canvas[o + 3] = canvas[o + 3]! * whole;
      }
    }
}
