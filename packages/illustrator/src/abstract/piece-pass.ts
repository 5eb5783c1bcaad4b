/** An abstract piece → `frame.output`: flat colour as a press lays it on good paper. */

import { grainOf, noiseRow } from '../finish/grain.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { leafRow } from './foil.ts';
import { layShapes } from './lay-shapes.ts';
import type { Piece } from './piece.ts';
import { pressOf } from './press.ts';

/** A soft shadow in three steps under what is cut from paper. */
const SHADOW = {
  colour: [0.12, 0.1, 0.12],
  steps: [
    [0.0095, 0.05],
    [0.006, 0.08],
    [0.003, 0.12],
  ],
} as const;

/** `id` is the object number of the fact the piece stands for. */
export function piecePass(piece: Piece, view: View, id: number, seed: number): Pass {
  const { artboard, rows, over, metals } = piece;
  const press = pressOf(view, seed);
  const flat = artboard?.shapes ?? over;
  const grained = flat?.some(({ shade }) => shade !== undefined);
  const lay = flat && layShapes(flat, { unit: view.unit, shadow: SHADOW });
  return {
    name: piece.engine,
    weight: 3,
    run(frame, k, y0, y1) {
      const { width } = frame;
      const sheet = frame.rows(4 * width * (y1 - y0));
      const grain = grained ? grainOf(frame, k, view, seed, y0, y1) : undefined;
      const band = { data: sheet, width, y0, y1, ...(grain && { grain }) };
      if (artboard) {
        const [red, green, blue] = artboard.ground;
        for (let i = 0; i < sheet.length; i += 4) {
          sheet[i] = red;
          sheet[i + 1] = green;
          sheet[i + 2] = blue;
        }
        lay?.(band);
      } else if (rows) {
        // Each row uses the same scratch again: a band's worth of it would not fit.
        const scratch: Float32Array[] = [];
        for (let y = y0; y < y1; y++) {
          let used = 0;
          const take = (n: number): Float32Array => {
            if (used === scratch.length) scratch.push(frame.rows(n));
            return scratch[used++]!;
          };
          rows(sheet.subarray(4 * width * (y - y0)), k, take, y);
        }
        lay?.(band);
      }
      if (metals.length > 0) {
        const at = [frame.rows(width), frame.rows(width)] as const;
        const [crease, fine] = [frame.rows(width), frame.rows(width)];
        for (let y = y0; y < y1; y++) {
          noiseRow(k, view, y, at, crease, 2.6, 6, 4, seed ^ 61);
          noiseRow(k, view, y, at, fine, 160, 110, 2, seed ^ 62);
          leafRow(sheet.subarray(4 * width * (y - y0)), metals, crease, fine, width);
        }
      }
      press(frame, k, sheet, y0, y1);
      frame.ids.fill(id, y0 * width, y1 * width);
      frame.depth.fill(1, y0 * width, y1 * width);
    },
  };
}
