/** The press: the tooth of the paper, ink that lies a little unevenly, and a fine grain that hides steps. */
import { paperRows } from '../finish/grain.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp } from '../math.ts';
import type { View } from '../stage/view.ts';

export type Press = (frame: Frame, k: Kernels, sheet: Float32Array, y0: number, y1: number) => void;

/** Prints a band of sRGB-encoded floats into `frame.output`. */
export function pressOf(view: View, seed: number): Press {
  return (frame, k, sheet, y0, y1) => {
    const { output, width } = frame;
    const rowOf = paperRows(frame, k, view, seed);
    for (let y = y0; y < y1; y++) {
      const { tooth, mottle } = rowOf(y);
      for (let x = 0; x < width; x++) {
        const o = 4 * ((y - y0) * width + x);
        const p = 4 * (y * width + x);
        const lightness = 0.3 * sheet[o]! + 0.59 * sheet[o + 1]! + 0.11 * sheet[o + 2]!;
        // Dark inks show the paper through, light ones do not.
        const shade = 1 + (tooth[x]! - 0.5) * 0.05 + (mottle[x]! - 0.5) * 0.06;
        const bare = (tooth[x]! - 0.45) * 0.045 * (1 - lightness);
        for (let c = 0; c < 3; c++) output[p + c] = Math.floor(clamp(sheet[o + c]! * shade + bare) * 255 + 0.5);
        output[p + 3] = 255;
      }
    }
  };
}
