/** An abstract piece → `frame.output`: flat colour as a press lays it on good paper. */

import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Piece } from './piece.ts';
import { pressOf } from './press.ts';

/** `id` is the object number of the fact the piece stands for. */
export function piecePass(piece: Piece, view: View, id: number, seed: number): Pass {
  const { artboard, rows } = piece;
  const press = pressOf(view, seed);
  const boxes = artboard?.shapes.map((shape) => rangeOf(shape, view.unit * 0.012));
  return {
    name: piece.engine,
    weight: 3,
    run(frame, k, y0, y1) {
      const { width } = frame;
      const sheet = frame.rows(4 * width * (y1 - y0));
      if (artboard && boxes) paintShapes(artboard, boxes, sheet, width, y0, y1, view.unit);
      else if (rows) {
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
      }
      press(frame, k, sheet, y0, y1);
      frame.ids.fill(id, y0 * width, y1 * width);
      frame.depth.fill(1, y0 * width, y1 * width);
    },
  };
}

/** First and last row that a shape can touch. */
function rangeOf({ polygons, raised }: Shape, shadow: number): readonly [number, number] {
  let [top, foot] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const polygon of polygons)
    for (let i = 1; i < polygon.length; i += 2) {
      top = Math.min(top, polygon[i]!);
      foot = Math.max(foot, polygon[i]!);
    }
  return [top, foot + (raised ? shadow : 0)];
}

function paintShapes(
  { ground, shapes }: Artboard,
  boxes: readonly (readonly [number, number])[],
  sheet: Float32Array,
  width: number,
  y0: number,
  y1: number,
  unit: number,
): void {
  for (let i = 0; i < sheet.length; i += 4) {
    sheet[i] = ground[0];
    sheet[i + 1] = ground[1];
    sheet[i + 2] = ground[2];
  }
  const limit = { x0: 0, y0, x1: width, y1 };
  const lay = (shape: Shape, shift: number, color: Shape['fill'], strength: number): void => {
    const polygons =
      shift === 0 ? shape.polygons : shape.polygons.map((p) => p.map((v, i) => v + (i & 1 ? shift : shift * 0.6)));
    const bounds = boundsOf(polygons, limit);
    if (bounds.x1 <= bounds.x0) return;
    const mask = fillMask(polygons, bounds, shape.rule);
    for (let y = bounds.y0; y < bounds.y1; y++)
      for (let x = bounds.x0; x < bounds.x1; x++) {
        const a = mask.data[(y - bounds.y0) * mask.width + x - bounds.x0]! * strength;
        if (a <= 0) continue;
        const o = 4 * ((y - y0) * width + x);
        for (let c = 0; c < 3; c++) sheet[o + c] = sheet[o + c]! + (color[c]! - sheet[o + c]!) * a;
      }
  };
  shapes.forEach((shape, i) => {
    const [top, foot] = boxes[i]!;
    if (foot < y0 - 1 || top > y1 + 1) return;
    // A soft shadow in three steps under what is cut from paper.
    if (shape.raised)
      for (const [d, a] of [
        [0.0095, 0.05],
        [0.006, 0.08],
        [0.003, 0.12],
      ] as const)
        lay(shape, unit * d, [0.12, 0.1, 0.12], a);
    lay(shape, 0, shape.fill, shape.opacity ?? 1);
  });
}
