/** Colours are linear-light sRGB primaries, scene-referred: 1 is a white card in key light, the sun is far above. */
import { clamp, mix, pow, smoothstep } from './math.ts';

export type Rgb = readonly [number, number, number];

export const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
export const toSrgb = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * pow(v, 1 / 2.4) - 0.055);

/** `#rrggbb` → linear. */
export function hex(code: string): Rgb {
  const n = Number.parseInt(code.slice(1), 16);
  return [toLinear(((n >> 16) & 255) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
}

export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
export const scaleRgb = (a: Rgb, k: number): Rgb => [a[0] * k, a[1] * k, a[2] * k];
export const multiplyRgb = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
export const addRgb = (a: Rgb, b: Rgb): Rgb => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** Rec. 709 luminance. */
export const luminance = (c: Rgb): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];

export type Ramp = readonly (readonly [at: number, color: Rgb])[];

/** Colour at `t` along stops in rising order, eased between neighbours. */
export function ramp(stops: Ramp, t: number): Rgb {
  let i = 0;
  while (i < stops.length - 2 && t > (stops[i + 1]?.[0] ?? 1)) i++;
  const a = stops[i];
  const b = stops[Math.min(i + 1, stops.length - 1)];
  if (!a || !b) throw new RangeError('ramp: expected at least one stop');
  if (a === b) return a[1];
  return mixRgb(a[1], b[1], smoothstep(0, 1, clamp((t - a[0]) / (b[0] - a[0]))));
}
