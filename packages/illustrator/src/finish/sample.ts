/** Reading between the pixels of an RGBA plane. */
import type { Plane } from '../kernels/frame.ts';

/** Bilinear value at plane pixel coordinates (x, y), 0 at the middle of the first pixel; four lanes go to `out` at `at`. */
export function bilinear({ data, width, height }: Plane, x: number, y: number, out: Float32Array, at: number): void {
  const cx = x < 0 ? 0 : x > width - 1 ? width - 1 : x;
  const cy = y < 0 ? 0 : y > height - 1 ? height - 1 : y;
  const ix = Math.floor(cx);
  const iy = Math.floor(cy);
  const u = cx - ix;
  const v = cy - iy;
  const a = 4 * (iy * width + ix);
  const right = ix + 1 < width ? 4 : 0;
  const down = iy + 1 < height ? 4 * width : 0;
  for (let c = 0; c < 4; c++) {
    const top = data[a + c]! + (data[a + right + c]! - data[a + c]!) * u;
    const low = data[a + down + c]! + (data[a + down + right + c]! - data[a + down + c]!) * u;
    out[at + c] = top + (low - top) * v;
  }
}
