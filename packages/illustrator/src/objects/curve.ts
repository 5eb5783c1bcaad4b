/** A closed smooth curve through points (uniform Catmull–Rom), for small drawn shapes. */
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';

export function closed(points: readonly (readonly [number, number])[], steps = 5): Polygon {
  const n = points.length;
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    const [a, b, c, d] = [points[(i + n - 1) % n]!, points[i]!, points[(i + 1) % n]!, points[(i + 2) % n]!];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      for (const axis of [0, 1] as const) {
        const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]];
        out.push(q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p))));
      }
    }
  }
  return pointsFrom(out);
}
