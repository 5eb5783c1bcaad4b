/**
 * Layers of brush strokes, broad to fine. Each stroke sits in a cell of a lattice that is fixed to the picture, follows the
 * form, ends where colour or thing changes, and has the mean colour of what it covers of its own thing.
 * A. Hertzmann, "Painterly Rendering with Curved Brush Strokes of Multiple Sizes", SIGGRAPH 1998 (sizes, only where detail
 * asks for it); P. Litwinowicz, "Processing Images and Video for an Impressionist Effect", SIGGRAPH 1997 (strokes cut at
 * edges). Here a lattice takes the place of the search for the largest error: an edit must not move the strokes elsewhere.
 */
import { mix32 } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Mark } from '../kernels/kernels.ts';
import { smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type FinishContext, span } from './finish.ts';
import { type Flow, flowAt, TENSOR } from './flow.ts';
import { QUARTER } from './reference.ts';
import { bilinear } from './sample.ts';

/** RGBA at full size; the fourth channel is the height of the paint. */
export const CANVAS = 'finish.canvas';

export interface BrushLayer {
  /** Half width and half length, pixels at 1024. */
  wide: number;
  long: number;
  /** Distance of strokes, as a part of the full width. */
  step: number;
  /** Least difference 0 … 1 between fine and coarse view that calls for a stroke, in the scene and on things; 0 is everywhere, `NOWHERE` nowhere. */
  detail: readonly [scene: number, things: number];
  opacity: number;
  ragged: number;
  dry: number;
  streak: number;
  taper: number;
  sharp: number;
  /** How far the direction is left to chance, radians. */
  wander: number;
  /** How far lightness and hue are left to chance. */
  colour: number;
  /** How far colour may change before a stroke ends. */
  tolerance: number;
}

/** As a layer's `detail`: no stroke at all. */
const NOWHERE = 9;

/** Half width in pixels below which a mark has no shape: it is one colour, some two pixels across. */
const LEAST_WIDE = 1;

/** The layers, broad to fine; the first that is finer than pixels can show is touched in pixel by pixel, and those after it are left out. */
export function strokePasses(context: FinishContext, layers: readonly BrushLayer[], salt: number): Pass[] {
  const brushed = layers.filter(({ wide }) => span(context.view, wide) >= LEAST_WIDE);
  const unseen = layers[brushed.length];
  return [...brushed.map((layer, i) => strokePass(context, layer, i + salt)), ...(unseen ? [touchPass(context, unseen)] : [])];
}

/** What strokes too fine to be seen as strokes would leave: the picture itself wherever it has detail that the broad ones passed over. */
function touchPass({ view, things }: FinishContext, { detail, opacity }: BrushLayer): Pass {
  return {
    name: 'touches',
    weight: 0.5,
    run(frame, _k, y0, y1) {
      const { color, ids } = frame;
      const { width, height } = view;
      const canvas = frame.plane(CANVAS).data;
      const { data: quarter, width: quarterWidth } = frame.plane(QUARTER);
      const column = (x: number): number => (x < 0 ? 0 : x >= width ? width - 1 : x) >> 2;
      const row = (y: number): number => ((y < 0 ? 0 : y >= height ? height - 1 : y) >> 2) * quarterWidth;
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const asked = detail[things[ids[p]!]!]!;
          if (asked >= NOWHERE) continue;
          const o = 4 * p;
          const q = 4 * (row(y) + column(x));
          const r = color[o]!;
          const g = color[o + 1]!;
          const b = color[o + 2]!;
          const apart = Math.abs(r - quarter[q]!) + Math.abs(g - quarter[q + 1]!) + Math.abs(b - quarter[q + 2]!);
          let shown = apart / 0.6;
          if (shown < asked) {
            const q2 = 4 * (row(y + 4) + column(x + 4));
            const q3 = 4 * (row(y - 4) + column(x - 4));
            const across =
              Math.abs(quarter[q2]! - quarter[q3]!) +
              Math.abs(quarter[q2 + 1]! - quarter[q3 + 1]!) +
              Math.abs(quarter[q2 + 2]! - quarter[q3 + 2]!);
            shown = Math.max(shown, apart + across * 0.5);
          }
          const a = opacity * (asked > 0 ? smoothstep(0.6, 1, shown / asked) : 1);
          if (a === 0) continue;
          canvas[o] = canvas[o]! + (r - canvas[o]!) * a;
          canvas[o + 1] = canvas[o + 1]! + (g - canvas[o + 1]!) * a;
          canvas[o + 2] = canvas[o + 2]! + (b - canvas[o + 2]!) * a;
          canvas[o + 3] = canvas[o + 3]! + (0.5 - canvas[o + 3]!) * a;
        }
    },
  };
}

function strokePass(context: FinishContext, layer: BrushLayer, index: number): Pass {
  const { view, seed, things } = context;
  const wide = span(view, layer.wide);
  const long = span(view, layer.long);
  const step = 2 * wide * layer.step;
  const reach = long + wide + 2;
  const salt = mix32(seed ^ Math.imul(index + 1, 0x9e3779b9));
  const columns = Math.ceil(view.width / step) + 1;
  return {
    name: 'strokes',
    weight: 2,
    // A stroke is thought out again in every band that it crosses: the longer it is the taller the bands, down to four of them.
    band: Math.max(32, Math.ceil(view.height / 8), Math.min(Math.ceil(view.height / 4), Math.ceil(3 * reach))),
    run(frame, k, y0, y1) {
      const canvas = frame.plane(CANVAS).data;
      const first = Math.max(-1, Math.floor((y0 - reach) / step) - 1);
      const last = Math.ceil((y1 + reach) / step);
      const brush = brushOf(frame, context, layer, wide, long);
      // Neighbours lie over each other in no order the eye could see.
      const cells: [number[], number[], number[], number[]] = [[], [], [], []];
      for (let j = first; j <= last; j++)
        for (let i = -1; i <= columns; i++) {
          const h = mix32(salt ^ Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d));
          const x = (i + ((h >>> 2) & 1023) / 1023) * step;
          const y = (j + ((h >>> 12) & 1023) / 1023) * step;
          if (x < 0 || y < 0 || x >= view.width || y >= view.height) continue;
          if (y < y0 - reach || y > y1 + reach) continue;
          if (layer.detail[things[frame.ids[Math.floor(y) * view.width + Math.floor(x)]!]!]! >= NOWHERE) continue;
          cells[(h & 3) as 0].push(i, j);
        }
      for (const phase of cells)
        for (let n = 0; n < phase.length; n += 2) {
          const i = phase[n]!;
          const j = phase[n + 1]!;
          const h = mix32(salt ^ Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d));
          const x = (i + ((h >>> 2) & 1023) / 1023) * step;
          const y = (j + ((h >>> 12) & 1023) / 1023) * step;
          const mark = brush(x, y, h, things);
          if (mark) k.dab(canvas, view.width, y0, y1, mark);
        }
    },
  };
}

/** The ground that strokes lie on: the picture as it is seen with half-closed eyes, so that no gap is bare. */
export function underpaintPass({ view }: FinishContext): Pass {
  return {
    name: 'underpaint',
    weight: 0.5,
    run(frame, _k, y0, y1) {
      const canvas = frame.plane(CANVAS).data;
      const quarter = frame.plane(QUARTER);
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < view.width; x++) {
          const o = 4 * (y * view.width + x);
          bilinear(quarter, x / 4, y / 4, canvas, o);
          canvas[o + 3] = 0.3;
        }
    },
  };
}

/** Samples along and across a stroke, as parts of its half length and half width, in pairs. */
const FOOTPRINT = [0, 0, -0.5, 0.3, 0.5, -0.3, -0.3, -0.6, 0.3, 0.6, 0.8, 0.1, -0.8, -0.1];

/** Steps on each side in which the end of a stroke is looked for. */
const STEPS = 4;

type Brush = (x: number, y: number, h: number, things: Uint8Array) => Mark | undefined;

/** The brush gives the same mark again and again, changed: a picture has some hundred thousand of them. */
function brushOf(frame: Frame, { view }: FinishContext, layer: BrushLayer, wide: number, long: number): Brush {
  const { color, ids } = frame;
  const { width, height, unit } = view;
  const { data: quarter, width: quarterWidth, height: quarterHeight } = frame.plane(QUARTER);
  // Broad strokes look at the quarter: what is finer than they are must not make their colour jump.
  const coarse = wide > 3;
  const flow: Flow = { dx: 1, dy: 0, sure: 0 };
  const tensor = frame.plane(TENSOR);
  const paint: [number, number, number] = [0, 0, 0];
  const { opacity, ragged, dry, streak, taper, sharp, tolerance } = layer;
  const mark = {
    ...{ x: 0, y: 0, dx: 1, dy: 0, bend: 0, long: 0, wide: 0, color: paint, opacity, ragged, dry, streak, taper, sharp },
    ...{ bristles: 2, seed: 0 },
  };
  const clampX = (x: number): number => (x < 0 ? 0 : x >= width ? width - 1 : Math.floor(x));
  const clampY = (y: number): number => (y < 0 ? 0 : y >= height ? height - 1 : Math.floor(y));
  const pixelAt = (x: number, y: number): number => clampY(y) * width + clampX(x);
  const quarterAt = (x: number, y: number): number =>
    4 * (Math.min(quarterHeight - 1, clampY(y) >> 2) * quarterWidth + Math.min(quarterWidth - 1, clampX(x) >> 2));

  return (x, y, h, things) => {
    const here = pixelAt(x, y);
    const id = ids[here]!;
    const thing = things[id]!;
    const asked = layer.detail[thing]!;
    const o = here * 4;
    let r = color[o]!;
    let g = color[o + 1]!;
    let b = color[o + 2]!;
    if (asked > 0) {
      const q = quarterAt(x, y);
      const apart = Math.abs(r - quarter[q]!) + Math.abs(g - quarter[q + 1]!) + Math.abs(b - quarter[q + 2]!);
      // Far and near of it: a thin line lies between the cells.
      if (apart < asked * 0.6) {
        const q2 = quarterAt(x + 4, y + 4);
        const q3 = quarterAt(x - 4, y - 4);
        const across =
          Math.abs(quarter[q2]! - quarter[q3]!) +
          Math.abs(quarter[q2 + 1]! - quarter[q3 + 1]!) +
          Math.abs(quarter[q2 + 2]! - quarter[q3 + 2]!);
        if (apart + across * 0.5 < asked) return undefined;
      }
    }
    const u = ((h >>> 22) & 511) / 511 - 0.5;
    const v = (mix32(h) & 1023) / 1023 - 0.5;
    flowAt(tensor, x, y, (noise((x / unit) * 5, (y / unit) * 5, 77) - 0.5) * 0.5, flow);
    const turn = 2 * u * layer.wander * (1 - 0.8 * flow.sure);
    const n = Math.sqrt(1 + turn * turn);
    const dx = (flow.dx - flow.dy * turn) / n;
    const dy = (flow.dy + flow.dx * turn) / n;

    // Colour: the mean over the footprint of what is the same thing and not too far from the middle.
    let sr = 0;
    let sg = 0;
    let sb = 0;
    let count = 0;
    const soft = coarse && !thing;
    const data = soft ? quarter : color;
    for (let s = 0; s < FOOTPRINT.length; s += 2) {
      const fu = FOOTPRINT[s]!;
      const fw = FOOTPRINT[s + 1]!;
      const sx = x + dx * fu * long * 0.7 - dy * fw * wide;
      const sy = y + dy * fu * long * 0.7 + dx * fw * wide;
      const p = pixelAt(sx, sy);
      if (ids[p] !== id) continue;
      const at = soft ? quarterAt(sx, sy) : p * 4;
      const cr = data[at]!;
      const cg = data[at + 1]!;
      const cb = data[at + 2]!;
      if (count > 0 && Math.abs(cr - sr / count) + Math.abs(cg - sg / count) + Math.abs(cb - sb / count) > tolerance * 1.5)
        continue;
      sr += cr;
      sg += cg;
      sb += cb;
      count++;
    }
    if (count > 0) {
      r = sr / count;
      g = sg / count;
      b = sb / count;
    }

    // Length: as far as colour and thing stay, on each side.
    let ahead = long;
    let behind = long;
    for (let side = 1; side >= -1; side -= 2)
      for (let s = 1; s <= STEPS; s++) {
        const d = (side * long * s) / STEPS;
        const p = pixelAt(x + dx * d, y + dy * d);
        const c = p * 4;
        const apart = Math.abs(color[c]! - r) + Math.abs(color[c + 1]! - g) + Math.abs(color[c + 2]! - b);
        if ((ids[p] !== id && (thing || things[ids[p]!]!)) || apart > tolerance * (1 + s * 0.15)) {
          if (side > 0) ahead = (long * (s - 1)) / STEPS;
          else behind = (long * (s - 1)) / STEPS;
          break;
        }
      }
    let half = (ahead + behind) / 2;
    // Width: a stroke beside the outline of a thing is narrower, and keeps to its own side.
    let breadth = wide;
    let aside = 0;
    for (let side = -1; side <= 1; side += 2) {
      const p = pixelAt(x - dy * wide * 0.9 * side, y + dx * wide * 0.9 * side);
      if (ids[p] !== id && (thing || things[ids[p]!]!)) {
        breadth *= 0.6;
        aside -= side * wide * 0.3;
      }
    }
    breadth = Math.max(0.7, breadth * (0.85 + 0.3 * (v + 0.5)));
    half = Math.max(half, breadth * 0.9);
    const shift = (ahead - behind) / 2;
    const light = 1 + 2 * v * layer.colour;
    const warm = u * layer.colour * 0.8;
    // Bent as the form bends: from the directions at both ends.
    let bend = 0;
    if (half > 3 * breadth && half > 3) {
      flowAt(tensor, x + dx * half * 0.8, y + dy * half * 0.8, 0, flow);
      if (flow.sure > 0.3) {
        const cross = dx * flow.dy - dy * flow.dx;
        const dot = dx * flow.dx + dy * flow.dy;
        const slope = Math.max(-0.7, Math.min(0.7, Math.abs(dot) > 0.3 ? cross / dot : 0));
        bend = (slope / (2 * half)) * flow.sure;
      }
    }
    mark.x = x + dx * shift - dy * aside;
    mark.y = y + dy * shift + dx * aside;
    mark.dx = dx;
    mark.dy = dy;
    mark.bend = bend;
    mark.long = half;
    mark.wide = breadth;
    paint[0] = r * light + warm * 0.06;
    paint[1] = g * light;
    paint[2] = b * light - warm * 0.06;
    mark.bristles = Math.max(2, Math.min(14, breadth * 1.1));
    mark.seed = h | 0;
    return mark;
  };
}
