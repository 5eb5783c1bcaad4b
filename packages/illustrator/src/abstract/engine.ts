/** What every engine of abstract pieces gets, and what it gives: flat shapes, or a pass of its own. */
import type { Random } from '@atelier/spec';
import type { Kernels } from '../kernels/kernels.ts';
import type { Artboard, Colour } from './artboard.ts';
import type { Palette } from './palettes.ts';
import type { Traits } from './traits.ts';

export interface Sheet {
  width: number;
  height: number;
  /** √(width·height): lengths of a composition are parts of it. */
  unit: number;
  palette: Palette;
  /** Colours that were said, in their order; none where the words' mood chose. */
  said: readonly Colour[];
  /** A colour of the palette that is laid as leaf. */
  metal?: Colour;
  traits: Traits;
  r: Random;
  /** For noise. */
  salt: number;
}

export type VectorEngine = (sheet: Sheet) => Artboard;

/** Fills rows y0 … y1 of an RGBA picture with sRGB-encoded 0 … 1 floats. */
export type RasterEngine = (
  sheet: Sheet,
) => (out: Float32Array, k: Kernels, rows: (n: number) => Float32Array, y: number) => void;

/** Picks by weight. */
export function weighted<T>(r: Random, items: readonly (readonly [T, number])[]): T {
  let at = r.next() * items.reduce((sum, [, w]) => sum + w, 0);
  for (const [item, w] of items) {
    at -= w;
    if (at <= 0) return item;
  }
  return items[items.length - 1]![0];
}
