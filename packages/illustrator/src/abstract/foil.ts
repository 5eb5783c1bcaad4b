/**
 * Leaf: gold, silver and copper are laid as beaten metal. A sheet of it is never flat: it creases and dulls in places, and mirrors a bright band
 * where it is turned to the light, between its deep tone and nearly white; where it was rubbed the ground looks through in specks. Tones after
 * C. Cennini, "Il libro dell'arte" (about 1400), on burnished and dull gilding.
 */
import { clamp, mix, smoothstep } from '../math.ts';
import type { Colour } from './artboard.ts';

export interface Metal {
  /** The flat colour that it takes the place of. */
  flat: Colour;
  deep: Colour;
  body: Colour;
  shine: Colour;
}

const METALS: readonly (readonly [words: RegExp, deep: Colour, body: Colour, shine: Colour])[] = [
  [/^gold(?:en)?$|^gilded$|^gilt$/, [0.5, 0.33, 0.1], [0.83, 0.63, 0.25], [1, 0.93, 0.68]],
  [/\bsilver\b/, [0.42, 0.43, 0.46], [0.72, 0.73, 0.75], [0.97, 0.97, 0.98]],
  [/^copper$|^rose[- ]gold$/, [0.42, 0.2, 0.12], [0.76, 0.45, 0.31], [1, 0.82, 0.7]],
  [/\bbronze\b|\bbrass\b/, [0.34, 0.23, 0.1], [0.63, 0.46, 0.22], [0.93, 0.82, 0.55]],
];

const NAMES = /\brose[- ]gold\b|\b(?:gold(?:en)?|gilded|gilt|silver|copper|bronze|brass)\b/g;

/** Names of metals among the words for colours, the longest each: "rose gold" is no gold. */
export const metalNames = (words: string): readonly string[] => [...new Set(words.toLowerCase().match(NAMES) ?? [])];

/** The leaf of a metal by its name in `metalNames`. */
export function metalOf(name: string, flat: Colour): Metal {
  const [, deep, body, shine] = METALS.find(([words]) => words.test(name))!;
  return { flat, deep, body, shine };
}

/** Turns the pixels of a row that are of a metal's flat colour to leaf; noises 0 … 1 along the row: of creases, and of grain. */
export function leafRow(
  row: Float32Array,
  metals: readonly Metal[],
  crease: Float32Array,
  grain: Float32Array,
  width: number,
): void {
  for (const { flat, deep, body, shine } of metals)
    for (let x = 0; x < width; x++) {
      const o = 4 * x;
      const away = Math.max(Math.abs(row[o]! - flat[0]), Math.abs(row[o + 1]! - flat[1]), Math.abs(row[o + 2]! - flat[2]));
      if (away > 0.2) continue;
      const own = smoothstep(0.2, 0.05, away);
      // Two bands of light to a crease.
      const fold = crease[x]! * 2.2;
      const turn = Math.abs(2 * (fold - Math.floor(fold)) - 1);
      const bright = smoothstep(0.35, 1, turn) * 0.62 + (grain[x]! - 0.5) * 0.16;
      const dull = smoothstep(0.6, 0, turn) * 0.36;
      for (let c = 0; c < 3; c++) {
        const v = mix(mix(body[c]!, deep[c]!, clamp(dull)), shine[c]!, clamp(bright));
        row[o + c] = row[o + c]! + (v - row[o + c]!) * own;
      }
    }
}
