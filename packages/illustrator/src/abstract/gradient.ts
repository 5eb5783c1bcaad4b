/**
 * Gradient: the colours that were said run into one another without an edge, along a line that leans a little, bent by a slow noise. They are
 * mixed in Oklab, where the way between two hues does not go grey (B. Ottosson, "A perceptual color space for image processing", 2020), and a
 * grain of less than one step of eight bits keeps the slope from banding.
 */

import { fromOklab, toOklab } from '../finish/oklab.ts';
import { clamp, cos, sin, smoothstep } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';
import { blend, lightness, toldApart } from './tint.ts';

export const gradient: RasterEngine = ({ width, height, unit, palette, said, traits, r, salt }) => {
  const stops = stopsOf(said, [palette.ground, ...palette.main]).map((colour) => {
    const lab: [number, number, number] = [0, 0, 0];
    toOklab(colour[0], colour[1], colour[2], lab);
    return lab;
  });
  const lean = r.pick([0.5, 0.8, 1.57, 2.35, 2.65]) + r.between(-0.1, 0.1);
  const [dx, dy] = [cos(lean), sin(lean)];
  // The farthest corners lie at 0 and 1.
  const half = (Math.abs(dx) * width + Math.abs(dy) * height) / 2 / unit;
  const bend = 0.34 + 0.4 * traits.energy;
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, slow, grain] = [rows(n), rows(n), rows(n), rows(n)];
    const v = (y - height / 2) / unit;
    for (let x = 0; x < n; x++) {
      xs[x] = (x / unit) * 0.85 + 9;
      ys[x] = (y / unit) * 0.85 + 5;
    }
    k.fbm(xs, ys, slow, n, 2, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = x * 0.93 + 31;
      ys[x] = y * 0.93 + 17;
    }
    k.fbm(xs, ys, grain, n, 1, salt ^ 913);
    const lab = [0, 0, 0];
    const rgb: [number, number, number] = [0, 0, 0];
    for (let x = 0; x < width; x++) {
      const along = (((x - width / 2) / unit) * dx + v * dy) / (2 * half) + 0.5 + (slow[x]! - 0.5) * bend;
      const at = clamp(along) * (stops.length - 1);
      const i = Math.min(stops.length - 2, Math.floor(at));
      const t = smoothstep(0, 1, at - i);
      const [a, b] = [stops[i]!, stops[i + 1]!];
      for (let c = 0; c < 3; c++) lab[c] = a[c]! + (b[c]! - a[c]!) * t;
      fromOklab(lab[0]!, lab[1]!, lab[2]!, rgb);
      const speck = (grain[x]! - 0.5) * 0.012;
      for (let c = 0; c < 3; c++) out[4 * x + c] = clamp(rgb[c]! + speck);
    }
  };
};

/** Two colours at least, as they were said; one alone runs to a tint of itself. */
function stopsOf(said: readonly Colour[], chosen: readonly Colour[]): readonly Colour[] {
  const named = toldApart(said);
  if (named.length > 1) return named;
  const [only] = named;
  if (only) return lightness(only) > 0.5 ? [only, blend(only, [1, 1, 1], 0.75)] : [only, blend(only, [1, 0.97, 0.94], 0.6)];
  const family = toldApart(chosen).slice(0, 3);
  return family.length > 1 ? family : [chosen[0]!, blend(chosen[0]!, [1, 1, 1], 0.6)];
}
