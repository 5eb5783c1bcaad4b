/** The colours that phrases name, sRGB-encoded: "deep blue and gold" is two, the first darkened. */
import type { Colour } from '../abstract/artboard.ts';
import { colourCode } from './colour-words.ts';

const SHADES: Readonly<Record<string, number>> = {
  pale: 0.35,
  light: 0.3,
  soft: 0.12,
  bright: 0.06,
  faded: 0.15,
  dark: -0.4,
  deep: -0.32,
};

export function coloursIn(values: readonly string[]): Colour[] {
  const found = new Map<string, Colour>();
  for (const value of values) {
    let shade = 0;
    for (const word of value.toLowerCase().split(/[^a-z]+/)) {
      const code = colourCode(word);
      if (word in SHADES) shade = SHADES[word]!;
      else if (code !== undefined) {
        const n = Number.parseInt(code.slice(1), 16);
        const c: Colour = [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
        const to = shade > 0 ? 0.96 : 0.06;
        const t = Math.abs(shade);
        found.set(word, [c[0] + (to - c[0]) * t, c[1] + (to - c[1]) * t, c[2] + (to - c[2]) * t]);
        shade = 0;
      }
    }
  }
  return [...found.values()];
}
