/** Scalar twin of `strokes`; see `twin.ts`. In double precision, as the kernel is, up to the mark that it lays. */
import { mix32 } from '@atelier/spec';
import { type Flow, flowAt } from '../finish/flow.ts';
import { noise } from '../noise.ts';
import type { Kernels, Mark, Seen, Strokes } from './kernels.ts';
import { lay } from './twin-brush.ts';

export const strokes: Kernels['strokes'] = (seen, layer, y0, y1) => {
  const { width, height, things, ids } = seen;
  const { step, salt } = layer;
  const reach = layer.long + layer.wide + 2;
  const brush = brushOf(seen, layer);
  const columns = Math.ceil(width / step) + 1;
  for (let phase = 3; phase >= 0; phase--)
    for (let j = Math.ceil((y1 + reach) / step); j >= Math.max(-1, Math.floor((y0 - reach) / step) - 1); j--)
      for (let i = columns; i >= -1; i--) {
        const h = mix32(salt ^ Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d));
        const x = (i + ((h >>> 2) & 1023) / 1023) * step;
        const y = (j + ((h >>> 12) & 1023) / 1023) * step;
        if ((h & 3) !== phase || x < 0 || y < 0 || x >= width || y >= height || y < y0 - reach || y > y1 + reach) continue;
        if (layer.detail[things[ids[Math.floor(y) * width + Math.floor(x)]!]!]! >= 9) continue;
        const mark = brush(x, y, h);
        if (mark) lay(seen.canvas, seen.bare, width, y0, y1, mark);
      }
};

/** Samples along and across a stroke, as parts of its half length and half width, in pairs. */
const FOOTPRINT = [0, 0, -0.5, 0.3, 0.5, -0.3, -0.3, -0.6, 0.3, 0.6, 0.8, 0.1, -0.8, -0.1];

/** Steps on each side in which the end of a stroke is looked for. */
const STEPS = 4;

function brushOf(seen: Seen, layer: Strokes): (x: number, y: number, h: number) => Mark | undefined {
  const { fine, ids, coarse, things, width, height, fineShift, coarseShift } = seen;
  const { unit, wide, long, opacity, ragged, dry, streak, taper, sharp, tolerance } = layer;
  const around = 1 << coarseShift;
  const pixel = unit / 1024;
  // Broad strokes look at the coarse view: what is finer than they are must not make their colour jump.
  const broad = wide > 3 * pixel;
  const flow: Flow = { dx: 1, dy: 0, sure: 0 };
  const [columns, rows] = [((width - 1) >> coarseShift) + 1, ((height - 1) >> coarseShift) + 1];
  const tensor = { data: seen.tensor, width: columns, height: rows, channels: 4 } as const;
  const clampX = (x: number): number => (x < 0 ? 0 : x >= width ? width - 1 : Math.floor(x));
  const clampY = (y: number): number => (y < 0 ? 0 : y >= height ? height - 1 : Math.floor(y));
  const pixelAt = (x: number, y: number): number => clampY(y) * width + clampX(x);
  const coarseAt = (x: number, y: number): number => 4 * ((clampY(y) >> coarseShift) * columns + (clampX(x) >> coarseShift));
  const fineColumns = ((width - 1) >> fineShift) + 1;
  const fineAt = (x: number, y: number): number => 4 * ((clampY(y) >> fineShift) * fineColumns + (clampX(x) >> fineShift));

  return (x, y, h) => {
    const here = pixelAt(x, y);
    const id = ids[here]!;
    const thing = things[id]!;
    const asked = layer.detail[thing]!;
    const o = fineAt(x, y);
    let r = fine[o]!;
    let g = fine[o + 1]!;
    let b = fine[o + 2]!;
    if (asked > 0) {
      const q = coarseAt(x, y);
      const apart = Math.abs(r - coarse[q]!) + Math.abs(g - coarse[q + 1]!) + Math.abs(b - coarse[q + 2]!);
      // Far and near of it: a thin line lies between the cells.
      if (apart < asked * 0.6) {
        const q2 = coarseAt(x + around, y + around);
        const q3 = coarseAt(x - around, y - around);
        const across =
          Math.abs(coarse[q2]! - coarse[q3]!) +
          Math.abs(coarse[q2 + 1]! - coarse[q3 + 1]!) +
          Math.abs(coarse[q2 + 2]! - coarse[q3 + 2]!);
        if (apart + across * 0.5 < asked) return undefined;
      }
    }
    const u = ((h >>> 22) & 511) / 511 - 0.5;
    const v = (mix32(h) & 1023) / 1023 - 0.5;
    flowAt(tensor, around, x, y, (noise((x / unit) * 5, (y / unit) * 5, 77) - 0.5) * 0.5, flow);
    const turn = 2 * u * layer.wander * (1 - 0.8 * flow.sure);
    const n = Math.sqrt(1 + turn * turn);
    const dx = (flow.dx - flow.dy * turn) / n;
    const dy = (flow.dy + flow.dx * turn) / n;

    // Colour: the mean over the footprint of what is the same thing and not too far from the middle.
    let sr = 0;
    let sg = 0;
    let sb = 0;
    let count = 0;
    const soft = broad && !thing;
    const data = soft ? coarse : fine;
    for (let s = 0; s < FOOTPRINT.length; s += 2) {
      const fu = FOOTPRINT[s]!;
      const fw = FOOTPRINT[s + 1]!;
      const sx = x + dx * fu * long * 0.7 - dy * fw * wide;
      const sy = y + dy * fu * long * 0.7 + dx * fw * wide;
      const p = pixelAt(sx, sy);
      if (ids[p] !== id) continue;
      const at = soft ? coarseAt(sx, sy) : fineAt(sx, sy);
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
        const c = fineAt(x + dx * d, y + dy * d);
        const apart = Math.abs(fine[c]! - r) + Math.abs(fine[c + 1]! - g) + Math.abs(fine[c + 2]! - b);
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
    if (half > 3 * breadth && half > 3 * pixel) {
      flowAt(tensor, around, x + dx * half * 0.8, y + dy * half * 0.8, 0, flow);
      if (flow.sure > 0.3) {
        const cross = dx * flow.dy - dy * flow.dx;
        const dot = dx * flow.dx + dy * flow.dy;
        const slope = Math.max(-0.7, Math.min(0.7, Math.abs(dot) > 0.3 ? cross / dot : 0));
        bend = (slope / (2 * half)) * flow.sure;
      }
    }
    return {
      ...{ x: x + dx * shift - dy * aside, y: y + dy * shift + dx * aside, dx, dy, bend, long: half, wide: breadth },
      color: [r * light + warm * 0.06, g * light, b * light - warm * 0.06],
      ...{
        opacity,
        ragged,
        dry,
        streak,
        taper,
        sharp,
        bristles: Math.max(2, Math.min(14, (breadth / pixel) * 1.1)),
        seed: h | 0,
      },
    };
  };
}
