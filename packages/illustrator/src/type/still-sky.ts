/**
 * A title over a starry sky has no stars between its letters: specks among strokes are read as dots and accents. Only what stands out of
 * its own row by a hair's breadth goes, so that a moon, an aurora or a lit cloud behind the words stays.
 */
import type { Frame } from '../kernels/frame.ts';
import type { Area } from './layout.ts';

/** `reach` in pixels: wider than a star, narrower than anything else. Rows y0 … y1 of `frame.output`; reads each row for itself. */
export function stillSky(
  { output, width }: Pick<Frame, 'output' | 'width'>,
  { x, y, width: wide, height: tall }: Area,
  reach: number,
  y0: number,
  y1: number,
): void {
  const d = Math.max(2, Math.round(reach));
  const [left, right] = [Math.max(2 * d, Math.floor(x - d)), Math.min(width - 2 * d, Math.ceil(x + wide + d))];
  const light = (row: Uint8Array, at: number): number => row[4 * at]! + row[4 * at + 1]! + row[4 * at + 2]!;
  for (let v = Math.max(y0, Math.floor(y - d)); v < Math.min(y1, Math.ceil(y + tall + d)); v++) {
    const row = output.slice(4 * v * width, 4 * (v + 1) * width);
    for (let u = left; u < right; u++) {
      const own = light(row, u);
      // The darker neighbour of each side: of two stars close together neither holds the other up.
      const before = light(row, u - d) < light(row, u - 2 * d) ? u - d : u - 2 * d;
      const after = light(row, u + d) < light(row, u + 2 * d) ? u + d : u + 2 * d;
      if (own < light(row, before) + 18 || own < light(row, after) + 18) continue;
      const o = 4 * (v * width + u);
      for (let c = 0; c < 3; c++) output[o + c] = (row[4 * before + c]! + row[4 * after + c]!) >> 1;
    }
  }
}
