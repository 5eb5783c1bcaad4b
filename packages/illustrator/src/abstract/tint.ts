/** What flat colours are mixed and told apart by; sRGB-encoded 0 … 1, as inks are chosen by eye. */
import { mix } from '../math.ts';
import type { Colour } from './artboard.ts';

/** `rrggbb` as a colour. */
export function colourOf(code: string): Colour {
  const n = Number.parseInt(code, 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

export const blend = (a: Colour, b: Colour, t: number): Colour => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

/** Perceived lightness 0 … 1, roughly. */
export const lightness = ([r, g, b]: Colour): number => 0.3 * r + 0.59 * g + 0.11 * b;

/** Distance from grey, 0 … 1. */
export const chroma = (c: Colour): number => Math.max(...c) - Math.min(...c);

/** Without those that nobody would tell from one before them: a black figure on a black field is not seen. */
export const toldApart = (colours: readonly Colour[]): Colour[] =>
  colours.filter((c, i) => !colours.slice(0, i).some((k) => Math.max(...k.map((v, n) => Math.abs(v - c[n]!))) < 0.09));
