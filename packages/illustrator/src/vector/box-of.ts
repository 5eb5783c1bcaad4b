/** The box round outlines, in their own units and not rounded; undefined where there are none. */
import type { Polygon } from './flatten.ts';

export interface OutlinesBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function boxOf(polygons: readonly Polygon[]): OutlinesBox | undefined {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const polygon of polygons)
    for (let i = 0; i < polygon.length; i += 2) {
      x0 = Math.min(x0, polygon[i]!);
      x1 = Math.max(x1, polygon[i]!);
      y0 = Math.min(y0, polygon[i + 1]!);
      y1 = Math.max(y1, polygon[i + 1]!);
    }
  return x1 >= x0 ? { x0, y0, x1, y1 } : undefined;
}
