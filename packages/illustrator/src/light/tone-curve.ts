/**
 * The filmic curve that the tone kernel applies, and its inverse, so that palettes can be written as the colours one wants to
 * see. Curve: K. Narkowicz, "ACES Filmic Tone Mapping Curve", 2015.
 */
import { type Rgb, toLinear } from '../colour.ts';

const A = 2.51;
const B = 0.03;
const C = 2.43;
const D = 0.59;
const E = 0.14;

export const filmic = (x: number): number => (x <= 0 ? 0 : Math.min(1, (x * (A * x + B)) / (x * (C * x + D) + E)));

/** Scene value that `filmic` maps to `y`; `y` is capped at 0.88: above it the curve runs flat and one channel would outshine the rest. */
export function unfilmic(y: number): number {
  const v = Math.min(y, 0.88);
  if (v <= 0) return 0;
  const a = A - C * v;
  const b = B - D * v;
  return (-b + Math.sqrt(b * b + 4 * a * E * v)) / (2 * a);
}

/** The scene-linear colour that is seen as `#rrggbb` after the curve at exposure 1. */
export function seen(code: string): Rgb {
  const n = Number.parseInt(code.slice(1), 16);
  return [
    unfilmic(toLinear(((n >> 16) & 255) / 255)),
    unfilmic(toLinear(((n >> 8) & 255) / 255)),
    unfilmic(toLinear((n & 255) / 255)),
  ];
}

/** Evenly spaced stops from seen colours, first at 0, last at 1. */
export function seenRamp(codes: readonly string[]): [number, Rgb][] {
  return codes.map((code, i) => [i / Math.max(1, codes.length - 1), seen(code)]);
}
