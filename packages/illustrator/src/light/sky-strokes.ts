/** Bright lines in the sky: shooting stars with a fading tail, and lightning that forks on its way down. */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, mix, sin } from '../math.ts';
import type { View } from '../stage/view.ts';

export interface Stroke {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Half width and brightness at both ends. */
  half: readonly [number, number];
  power: readonly [number, number];
  /** Width of the glow round it, in pixels, and its share. */
  glow: number;
  halo: number;
  tint: Rgb;
}

export function meteorsOf(seed: number, view: View, count: number): Stroke[] {
  const r = random(seed, 'meteor', 'fall');
  const side = r.chance(0.5) ? 1 : -1;
  const slope = r.between(0.35, 0.75);
  return Array.from({ length: count }, (_, i) => {
    const angle = slope + r.between(-0.08, 0.08);
    const length = view.unit * r.between(0.2, 0.34) * (i === 0 ? 1 : r.between(0.35, 0.8));
    const x1 = view.centre + side * (i === 0 ? r.between(-0.12, 0.2) : r.between(-0.45, 0.45)) * view.unit * 0.9;
    const y1 = view.horizon * (i === 0 ? r.between(0.3, 0.5) : r.between(0.12, 0.75));
    const size = (view.unit / 1024) * (i === 0 ? 1 : r.between(0.5, 0.8));
    return {
      x0: x1 - side * cos(angle) * length,
      y0: y1 - sin(angle) * length,
      x1,
      y1,
      half: [0.3 * size, 1.5 * size],
      power: [0, i === 0 ? 2.4 : 1.4],
      glow: 9 * size,
      halo: 0.1,
      tint: [0.9, 0.96, 1.1],
    };
  });
}

export function lightningOf(seed: number, view: View): Stroke[] {
  const r = random(seed, 'lightning', 'bolt');
  const strokes: Stroke[] = [];
  const x = view.centre + r.between(-0.3, 0.3) * view.unit;
  branch(strokes, r, view, x, -0.02 * view.height, view.horizon + 1, (view.unit / 1024) * 3.1, 3.4, 2);
  // A second one strikes farther off, on the other side; it too comes from above the picture and reaches the ground, or it would hang in the air.
  const far = random(seed, 'lightning', 'far');
  const other = view.centre + (x > view.centre ? -1 : 1) * far.between(0.16, 0.36) * view.unit;
  const along = (t: number): number => 0.75 - 0.25 * t;
  branch(strokes, far, view, other, -0.02 * view.height, view.horizon + 1, (view.unit / 1024) * 1.5, 1.5, 1, along);
  return strokes;
}

/** A broken line downwards; now and then a weaker one leaves it. */
function branch(
  out: Stroke[],
  r: Random,
  view: View,
  x: number,
  y: number,
  end: number,
  half: number,
  power: number,
  forks: number,
  strength: (t: number) => number = forks < 2 ? (t) => 1 - 0.8 * t : () => 1,
): void {
  let drift = r.between(-0.35, 0.35);
  const start = y;
  while (y < end) {
    const step = view.unit * r.between(0.012, 0.04);
    drift = clamp(drift * 0.75 + r.between(-0.75, 0.75), -1.5, 1.5);
    const nx = x + drift * step;
    const ny = Math.min(end, y + step);
    const fade = strength(clamp((y - start) / Math.max(1, end - start)));
    out.push({
      x0: x,
      y0: y,
      x1: nx,
      y1: ny,
      // The channel thins out a little on its way to the ground.
      half: [half * fade * (1 - 0.25 * clamp(y / end)), half * fade * (1 - 0.25 * clamp(ny / end))],
      power: [power * fade, power * fade],
      glow: view.unit * (forks === 2 ? 0.024 : 0.01),
      halo: (forks === 2 ? 0.085 : 0.05) * fade,
      tint: [0.86, 0.88, 1.2],
    });
    if (forks > 0 && r.chance(0.24)) {
      const reach = (end - y) * r.between(0.2, 0.55);
      branch(out, r, view, nx, ny, ny + reach, half * 0.5, power * 0.5, forks - 1);
    }
    x = nx;
    y = ny;
  }
}

/** Adds strokes to rows y0 … y1. */
export function paintStrokes(frame: Frame, strokes: readonly Stroke[], id: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  for (const s of strokes) {
    const reach = s.glow * 2.6 + Math.max(...s.half) + 1;
    const top = Math.min(s.y0, s.y1) - reach;
    const foot = Math.max(s.y0, s.y1) + reach;
    const dx = s.x1 - s.x0;
    const dy = s.y1 - s.y0;
    const length = dx * dx + dy * dy || 1;
    for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(foot)); y++)
      for (
        let x = Math.max(0, Math.floor(Math.min(s.x0, s.x1) - reach));
        x < Math.min(width, Math.ceil(Math.max(s.x0, s.x1) + reach));
        x++
      ) {
        const t = clamp(((x + 0.5 - s.x0) * dx + (y + 0.5 - s.y0) * dy) / length);
        const ex = x + 0.5 - s.x0 - t * dx;
        const ey = y + 0.5 - s.y0 - t * dy;
        const d = Math.sqrt(ex * ex + ey * ey);
        const half = Math.max(mix(s.half[0], s.half[1], t), 0.3);
        const power = mix(s.power[0], s.power[1], t);
        const line = clamp(half + 0.5 - d) * Math.min(1, half * 2);
        const v = power * (line + s.halo * exp(-(d * d) / (s.glow * s.glow)));
        if (v < 0.004) continue;
        const p = y * width + x;
        for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! + s.tint[c]! * v;
        if (line > 0.5 && power > 0.4) ids[p] = id;
      }
  }
}
