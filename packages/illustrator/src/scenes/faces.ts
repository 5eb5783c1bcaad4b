/** Flat faces in picture space, as houses, boats and towers are made of: one colour each, laid one over the other. */
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix } from '../math.ts';
import { boundsOf, scratchMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';

export interface Face {
  polygon: Polygon;
  color: Rgb;
  id: number;
  /** Darkens what is there instead of covering it. */
  shade?: number;
}

/** Convex hull (Andrew's monotone chain, 1979). */
export function hull(points: [number, number][]): [number, number][] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: [number, number][]): [number, number][] => {
    const out: [number, number][] = [];
    for (const p of list) {
      while (out.length > 1) {
        const [a, b] = [out[out.length - 2]!, out[out.length - 1]!];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        out.pop();
      }
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Paints faces over rows y0 … y1. */
export function paintFaces(frame: Frame, faces: readonly Face[], depth: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  for (const face of faces) {
    const bounds = boundsOf([face.polygon], { x0: 0, y0, x1: width, y1 });
    if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) continue;
    const mask = scratchMask([face.polygon], bounds);
    for (let y = bounds.y0; y < bounds.y1; y++)
      for (let x = bounds.x0; x < bounds.x1; x++) {
        const a = clamp(mask.data[(y - bounds.y0) * mask.width + (x - bounds.x0)]!);
        if (a <= 0) continue;
        const p = y * width + x;
        if (face.shade !== undefined) {
          // The shade falls on the ground, not on what stands before the horizon line of the sky.
          const keep = 1 - face.shade * a;
          for (let k = 0; k < 3; k++) color[4 * p + k] = color[4 * p + k]! * keep;
          continue;
        }
        for (let k = 0; k < 3; k++) color[4 * p + k] = mix(color[4 * p + k]!, face.color[k]!, a);
        if (a > 0.5) {
          ids[p] = face.id;
          frame.depth[p] = depth;
        }
      }
  }
}
