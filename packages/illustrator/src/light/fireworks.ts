/** Fireworks over the land: shells that have burst into drooping rays with bright ends, the trails they rose on, their smoke lit from within. */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, sin, TAU } from '../math.ts';
import { noise } from '../noise.ts';
import type { View } from '../stage/view.ts';
import { paintStrokes, type Stroke } from './sky-strokes.ts';

interface Burst {
  x: number;
  y: number;
  radius: number;
  tint: Rgb;
}

export interface Fireworks {
  bursts: readonly Burst[];
  strokes: readonly Stroke[];
  unit: number;
  salt: number;
}

const TINTS: readonly Rgb[] = [
  [1.5, 0.9, 0.34],
  [1.5, 0.28, 0.24],
  [0.34, 0.72, 1.6],
  [1.4, 0.4, 1.1],
  [0.42, 1.3, 0.5],
  [1.3, 1.2, 1.05],
];

/** A few large ones over the middle of the picture and smaller ones about them, in `said` where a colour was. */
export function fireworksOf(seed: number, view: View, said: Rgb | undefined): Fireworks {
  const r = random(seed, 'fireworks');
  const { unit, centre } = view;
  const wide = view.width / unit;
  const open = Math.max(0.16 * unit, Math.min(view.horizon, view.height));
  const strokes: Stroke[] = [];
  const bursts: Burst[] = [];
  const many = 5 + r.below(3);
  const first = r.between(-0.5, 0.5);
  for (let i = 0; i < many; i++) {
    // Spread from side to side, the large ones first, so that none hides another.
    const t = ((i * 0.382 + 0.5 + first * 0.3) % 1) - 0.5;
    const radius = Math.min(open * 0.42, unit * (i < 3 ? r.between(0.14, 0.21) : r.between(0.06, 0.11)));
    const burst: Burst = {
      x: centre + t * wide * unit * 0.86,
      y: clamp(open * r.between(0.14, 0.58), radius * 0.75, open - radius * 0.6),
      radius,
      tint: said ? glowing(said) : r.pick(TINTS),
    };
    bursts.push(burst);
    shell(r, burst, unit, strokes);
    rise(burst, view, strokes);
  }
  return { bursts, strokes, unit, salt: r.below(1 << 16) };
}

/** A colour as sparks have it: as bright as they are, and no paler than it was said. */
function glowing([red, green, blue]: Rgb): Rgb {
  const most = Math.max(red, green, blue, 0.01);
  const [a, b, c] = [red / most, green / most, blue / most];
  return [0.06 + 1.5 * a * a, 0.06 + 1.5 * b * b, 0.06 + 1.5 * c * c];
}

/** Rays that leave the middle together, slow down and fall. */
function shell(r: Random, { x, y, radius, tint }: Burst, unit: number, out: Stroke[]): void {
  const rays = Math.round(26 + 300 * (radius / unit));
  const willow = r.chance(0.35);
  const size = unit / 1024;
  for (let i = 0; i < rays; i++) {
    const a = (i / rays) * TAU + r.between(-0.06, 0.06);
    // A ball of rays is seen from the side: many of them come towards the viewer and look short.
    const reach = radius * (i % 3 === 0 ? r.between(0.35, 0.75) : r.between(0.85, 1.04));
    const fall = radius * (willow ? 0.62 : 0.2);
    const at = (t: number): [number, number] => [
      x + cos(a) * reach * (1 - (1 - t) * (1 - t)),
      y + sin(a) * reach * (1 - (1 - t) * (1 - t)) + fall * t * t,
    ];
    const from = r.between(0.08, 0.22);
    for (let k = 0; k < 3; k++) {
      const [t0, t1] = [from + ((1 - from) * k) / 3, from + ((1 - from) * (k + 1)) / 3];
      const [x0, y0] = at(t0);
      const [x1, y1] = at(t1);
      out.push({
        x0,
        y0,
        x1,
        y1,
        half: [0.5 * size, (k === 2 ? 1.5 : 0.9) * size],
        power: [0.35 + 0.3 * k, 0.65 + 0.3 * k],
        glow: 4 * size,
        halo: 0.16,
        tint,
      });
    }
  }
}

/** The thin trail it came up on. */
function rise({ x, y, radius, tint }: Burst, view: View, out: Stroke[]): void {
  const size = view.unit / 1024;
  out.push({
    x0: x + radius * 0.12,
    y0: Math.min(view.horizon, y + radius * 3.4),
    x1: x,
    y1: y,
    half: [0.3 * size, 0.9 * size],
    power: [0, 0.28],
    glow: 3 * size,
    halo: 0.1,
    tint,
  });
}

/** Adds them to rows y0 … y1. */
export function paintFireworks(
  frame: Frame,
  { bursts, strokes, unit, salt }: Fireworks,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  for (const { x: cx, y: cy, radius, tint } of bursts) {
    const reach = radius * 2.1;
    for (let y = Math.max(y0, Math.floor(cy - reach)); y < Math.min(y1, cy + reach); y++)
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
        const [dx, dy] = [(x + 0.5 - cx) / radius, (y + 0.5 - cy) / radius];
        const d = dx * dx + dy * dy;
        if (d > 4.4) continue;
        const smoke = 0.4 + 1.2 * noise((x / unit) * 13, (y / unit) * 13, salt);
        const v = 0.1 * exp(-d * 1.5) * smoke + 0.5 * exp(-d * 60);
        const p = y * width + x;
        for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! + tint[c]! * v;
        if (d < 0.8) ids[p] = id;
      }
  }
  paintStrokes(frame, strokes, id, y0, y1);
}
