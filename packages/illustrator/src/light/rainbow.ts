/**
 * A rainbow: the primary bow, red outside, with a faint secondary one in reversed order and a lighter sky inside (Descartes 1637; Greenler,
 * "Rainbows, Halos and Glories", 1980). Light is added to the sky, so that it shines and never covers.
 */
import { random } from '@atelier/spec';
import { luminance, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Rainbow {
  /** Centre and radius of the primary bow in pixels; the centre lies below the horizon, opposite the sun. */
  x: number;
  y: number;
  radius: number;
  width: number;
  /** How bright the secondary bow is beside the primary one: faint, unless it was asked for. */
  second: number;
}

/** `double`: the second bow is in the picture too, and well to be seen. */
export function rainbowOf(seed: number, view: View, side: number, double = false): Rainbow {
  const r = random(seed, 'rainbow', 'place');
  // Both feet stand in the picture.
  const most = Math.min(view.width * 0.4, view.unit * r.between(0.38, 0.46), view.horizon * 0.9);
  const radius = most * (double ? 0.76 : 1);
  return {
    x: view.centre - side * view.width * r.between(0, 0.06),
    y: view.horizon + radius * 0.04,
    radius,
    width: view.unit * (double ? 0.044 : 0.058),
    second: double ? 0.5 : 0.12,
  };
}

/** Seen colours of the bow from inside (violet, 0) to outside (red, 1) as sums of bells. */
function bowColour(t: number, out: number[]): void {
  const bell = (at: number, wide: number): number => exp((-(t - at) * (t - at)) / (wide * wide));
  out[0] = bell(0.84, 0.24) + 0.35 * bell(0.02, 0.16);
  out[1] = bell(0.5, 0.22) * 0.92;
  out[2] = bell(0.2, 0.2) * 1.05;
}

/** How strong the bow is in a row: its feet melt into the haze above the land. */
const footAt = (bow: Rainbow, y: number): number => 0.5 + 0.5 * smoothstep(0, bow.radius * 0.35, bow.y - bow.radius * 0.04 - y);

/** How much of the bow the shower shows, here more, there less: it fades into the cloud and comes out of it. */
const shownAt = (bow: Rainbow, dx: number, dy: number): number =>
  mix(
    0.58,
    1.05,
    smoothstep(0.32, 0.6, fractal(((dx + bow.x * 3) / bow.radius) * 1.7 + 9, (dy / bow.radius) * 1.7 + 9, 2, 71)),
  );

/** Slate, the colour of rain seen against the light, as parts of its lightness. */
const SLATE: Rgb = [0.88, 0.97, 1.12];

/**
 * The shower that the bow stands in: a dark cloud that lifts towards `side`, with its rain below; paler within the bow, darkest just outside it
 * (Alexander's band). `air` is the light of the air at the horizon.
 */
export function paintShower(
  frame: Frame,
  k: Kernels,
  bow: Rainbow,
  view: View,
  { y0, y1, side, salt, air }: { y0: number; y1: number; side: number; salt: number; air: Rgb },
): void {
  const { color, width } = frame;
  const [xs, ys, cloud] = scratch(frame, 3);
  const lightness = luminance(air);
  for (let y = y0; y < y1; y++) {
    const dy = y + 0.5 - bow.y;
    const up = clamp((view.horizon - y) / Math.max(1, view.horizon));
    for (let x = 0; x < xs.length; x++) {
      const u = (x + 0.5 - view.centre) / view.unit;
      // Rain hangs slantwise and in broad veils, the cloud above it lies in banks.
      xs[x] = (u + 0.25 * up) * (2.6 + 1.6 * (1 - up)) + 40;
      ys[x] = up * 3.1 + 20;
    }
    k.fbm(xs, ys, cloud, xs.length, 5, salt);
    for (let x = 0; x < width; x++) {
      const dx = x + 0.5 - bow.x;
      const d = (Math.sqrt(dx * dx + dy * dy) - bow.radius) / bow.radius;
      const away = (side * (x + 0.5 - view.centre)) / view.width;
      const closed = smoothstep(0.62, -0.08, away + (cloud[x]! - 0.5) * 1.2 + 0.22 * up);
      const within = smoothstep(0.06, -0.1, d) * (0.16 + 0.16 * smoothstep(-0.1, -0.9, d));
      const a = 0.82 * closed * (1 - within);
      const tone = lightness * (0.2 + 0.26 * (1 - up) * (1 - up) + (cloud[x]! - 0.5) * 0.34 * (0.35 + up) + within * 0.5);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, Math.max(0, tone) * SLATE[c]!, a);
    }
  }
}

/** The feet of the bow before far land: rain falls on this side of it too. */
export function paintBowFeet(frame: Frame, bow: Rainbow, y0: number, y1: number, strength: number): void {
  const { color, depth, width } = frame;
  const rgb = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    const dy = y + 0.5 - bow.y;
    const fades = footAt(bow, y) * smoothstep(bow.radius * 0.16, -bow.radius * 0.12, dy);
    if (fades <= 0) continue;
    for (let x = 0; x < width; x++) {
      const far = smoothstep(0.2, 0.55, depth[y * width + x]!);
      if (far <= 0 || depth[y * width + x]! >= 1) continue;
      const dx = x + 0.5 - bow.x;
      const t = (Math.sqrt(dx * dx + dy * dy) - bow.radius) / bow.width + 0.5;
      const a = smoothstep(-0.35, 0.1, t) * smoothstep(1.35, 0.9, t) * fades * far * strength;
      if (a <= 0) continue;
      bowColour(clamp(t, -0.2, 1.2), rgb);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - 0.12 * a) + rgb[c]! * 0.13 * a;
    }
  }
}

/** Adds the bow over rows y0 … y1; `strength` 0–1. */
export function paintRainbow(frame: Frame, bow: Rainbow, id: number, y0: number, y1: number, strength: number): void {
  const { color, ids, width } = frame;
  const rgb = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    const dy = y + 0.5 - bow.y;
    const foot = footAt(bow, y);
    for (let x = 0; x < width; x++) {
      const dx = x + 0.5 - bow.x;
      const d = Math.sqrt(dx * dx + dy * dy) - bow.radius;
      const t = d / bow.width + 0.5;
      const u = 0.5 - (d - bow.width * 3) / (bow.width * 1.4);
      const inner = t < 0 ? 0.05 * exp(t * 0.8) * smoothstep(-3, -1.6, t) : 0;
      if ((t < -3 || t > 1.4) && (u < -0.4 || u > 1.4)) continue;
      const o = (y * width + x) * 4;
      const main = smoothstep(-0.45, 0.3, t) * smoothstep(1.4, 0.7, t) * (t > -0.45 && t < 1.4 ? shownAt(bow, dx, dy) : 0);
      bowColour(clamp(t, -0.2, 1.2), rgb);
      for (let c = 0; c < 3; c++)
        color[o + c] = color[o + c]! * (1 - 0.22 * main * strength) + (rgb[c]! * 0.4 * main * foot + inner) * strength;
      const second = smoothstep(-0.35, 0.1, u) * smoothstep(1.35, 0.9, u) * bow.second;
      if (second > 0) {
        bowColour(clamp(u, -0.2, 1.2), rgb);
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + rgb[c]! * 0.4 * second * foot * foot * strength;
      }
      if (main > 0.5) ids[y * width + x] = id;
    }
  }
}
