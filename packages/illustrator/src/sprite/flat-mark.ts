/**
 * A drawing as a mark in one ink: its outline and what is dark in it are printed, what is light is left open. The step between is the one
 * that parts its lightnesses best (N. Otsu, "A Threshold Selection Method from Gray-Level Histograms", 1979).
 */
import type { Rgb } from '../colour.ts';
import { toSrgb } from '../colour.ts';
import { mix } from '../math.ts';
import { blurPlane } from './blur-plane.ts';
import { alphaOf, lightnessAt, type Sprite, spriteWith } from './sprite.ts';

/** Specks and hatching smaller than this part of the mark's height are no part of it. */
const FINEST = 0.017;
/** Breadth of the outline, as a part of the height. */
const LINE = 0.02;

/** With `paper` what is light is printed in it; else it is left open. */
export function flatMark(sprite: Sprite, ink: Rgb, paper?: Rgb): Sprite {
  const { width, height, box } = sprite;
  const tall = Math.max(1, box.y1 - box.y0);
  const n = width * height;
  const alpha = alphaOf(sprite);
  // Lightness as it is seen, spread over what is near, and none of it from outside.
  const light = new Float32Array(n);
  for (let i = 0; i < n; i++) light[i] = toSrgb(lightnessAt(sprite.data, i)) * alpha[i]!;
  const reach = Math.max(0.6, tall * FINEST);
  const soft = blurPlane(light, width, height, reach);
  const mass = blurPlane(alpha, width, height, reach);
  // An edge between light and dark is about a pixel wide at any size: a steeper one would have steps.
  const slope = 5.5 * reach;
  const inner = blurPlane(alpha, width, height, Math.max(0.8, tall * LINE));
  for (let i = 0; i < n; i++) light[i] = mass[i]! > 0.01 ? soft[i]! / mass[i]! : 0;
  const step = threshold(light, alpha);
  const data = new Float32Array(4 * n);
  for (let i = 0; i < n; i++) {
    if (alpha[i]! <= 0) continue;
    const shade = ramp((step - light[i]!) * slope + 0.5);
    // Near the edge the blur holds some of the outside.
    const rim = ramp((0.86 - inner[i]!) * 9);
    const inked = Math.max(shade, rim);
    for (let c = 0; c < 3; c++) data[4 * i + c] = paper ? mix(paper[c]!, ink[c]!, inked) : ink[c]!;
    data[4 * i + 3] = paper ? alpha[i]! : alpha[i]! * inked;
  }
  const { glow: _, ...plain } = sprite;
  return spriteWith(plain, { data });
}

const ramp = (t: number): number => (t <= 0 ? 0 : t >= 1 ? 1 : t);

/** The lightness 0 … 1 between two classes whose means lie farthest apart for their sizes. */
function threshold(light: Float32Array, alpha: Float32Array): number {
  const bins = new Float64Array(64);
  let total = 0;
  let sum = 0;
  for (let i = 0; i < light.length; i++) {
    if (alpha[i]! < 0.5) continue;
    const bin = Math.min(63, Math.max(0, Math.floor(light[i]! * 64)));
    bins[bin]! += 1;
    total++;
    sum += bin;
  }
  let [count, below, best, at] = [0, 0, -1, 32];
  for (let bin = 0; bin < 63; bin++) {
    count += bins[bin]!;
    below += bin * bins[bin]!;
    if (count === 0 || count === total) continue;
    const apart = below / count - (sum - below) / (total - count);
    const spread = count * (total - count) * apart * apart;
    if (spread > best) [best, at] = [spread, bin];
  }
  return (at + 1) / 64;
}
