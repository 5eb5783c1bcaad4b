/** A drawing as flat shapes of a print: gradients become one colour, and what shows only inside a clip is left out. */
import type { Shape as Flat } from '../abstract/artboard.ts';
import type { VectorAsset } from '../art/asset.ts';
import type { Rgb } from '../colour.ts';
import type { Matrix } from '../vector/path.ts';
import { encoded } from './fill-colour.ts';
import { changeOf, polygonsOf } from './rasterise.ts';

const TOLERANCE = 0.15;

/** `toPixels` maps asset units to the sheet. */
export function flatArt(asset: VectorAsset, toPixels: Matrix, recolour: Readonly<Record<string, Rgb>> = {}): Flat[] {
  return asset.shapes.flatMap((shape) => {
    if (shape.clip !== undefined) return [];
    const change = changeOf(asset, shape, recolour);
    const ink = (fill: string, opacity: number): Omit<Flat, 'polygons'> => {
      const stops = fill.startsWith('url:') ? (asset.gradients?.[fill.slice(4)]?.stops ?? []) : [];
      const middle = stops[Math.floor(stops.length / 2)];
      const [r, g, b] = change(encoded(middle?.[1] ?? (fill.startsWith('url:') ? '#808080' : fill)));
      return { fill: [r, g, b], opacity: opacity * (middle?.[2] ?? 1) };
    };
    const opacity = shape.opacity ?? 1;
    const { stroke, ...filled } = shape;
    const shapes: Flat[] = [];
    if (shape.fill !== 'none')
      shapes.push({
        ...ink(shape.fill, opacity),
        polygons: polygonsOf(filled, toPixels, TOLERANCE),
        ...(shape.rule && { rule: shape.rule }),
      });
    if (stroke)
      shapes.push({ ...ink(stroke.color, opacity), polygons: polygonsOf({ ...shape, fill: 'none' }, toPixels, TOLERANCE) });
    return shapes;
  });
}
