/** The pixels that a mark of the brush can reach. */
import type { Mark } from './kernels.ts';

export interface Extent {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Cut to 0 … width and rows y0 … y1; undefined where nothing is left. A pixel more on each side for the soft outline. */
export function extentOf(mark: Mark, width: number, y0: number, y1: number): Extent | undefined {
  const { x, y, dx, dy, bend, long, wide, sharp } = mark;
  const across = wide + Math.abs(bend) * long * long + 0.5 / sharp + 1;
  const reachX = Math.abs(dx) * (long + 1) + Math.abs(dy) * across;
  const reachY = Math.abs(dy) * (long + 1) + Math.abs(dx) * across;
  const extent = {
    x0: Math.max(0, Math.floor(x - reachX)),
    x1: Math.min(width, Math.ceil(x + reachX)),
    y0: Math.max(y0, Math.floor(y - reachY)),
    y1: Math.min(y1, Math.ceil(y + reachY)),
  };
  return extent.x1 > extent.x0 && extent.y1 > extent.y0 ? extent : undefined;
}
