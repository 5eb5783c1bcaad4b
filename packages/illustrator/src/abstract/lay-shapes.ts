/** Flat shapes into a band of RGBA floats: of a piece as it is printed, and of a sheet that things stand on. */
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Colour, Shape } from './artboard.ts';
import { toneAt } from './shade.ts';

/** How far the shadow of cut paper reaches, as a part of the picture's unit, and how dark it is there; far to near. */
type ShadowSteps = readonly (readonly [reach: number, dark: number])[];

export interface Band {
  /** Four floats a pixel, beginning with row `y0`. */
  data: Float32Array;
  width: number;
  y0: number;
  y1: number;
  /** 0 … 1 a pixel of the band, where shapes may be shaded; a plain wash without it. */
  grain?: Float32Array;
}

export interface Laying {
  unit: number;
  shadow: { colour: Colour; steps: ShadowSteps };
  /** Colours as the band has them; as they are when absent. */
  ink?: (colour: Colour) => Colour;
}

/** A function that lays the shapes into one band; `seen(shape)` is asked once for each shape in it, and what it gives hears of each pixel of the band that the shape covers by more than half. */
export function layShapes(
  shapes: readonly Shape[],
  { unit, shadow, ink = (c) => c }: Laying,
): (band: Band, seen?: (shape: Shape) => ((p: number) => void) | undefined) => void {
  const deepest = Math.max(...shadow.steps.map(([reach]) => reach)) * unit;
  const ready = shapes.map((shape) => {
    let [top, foot] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const polygon of shape.polygons)
      for (let i = 1; i < polygon.length; i += 2) {
        top = Math.min(top, polygon[i]!);
        foot = Math.max(foot, polygon[i]!);
      }
    return {
      shape,
      top,
      foot: foot + (shape.raised ? deepest : 0),
      colour: ink(shape.fill),
      ...inRows(shape.polygons),
      // Moved once, not at every band.
      shadows: shape.raised
        ? shadow.steps.map(([reach, dark]) => {
            const d = unit * reach;
            return { dark, ...inRows(shape.polygons.map((q) => q.map((v, i) => v + (i & 1 ? d : d * 0.6)))) };
          })
        : [],
      ...(shape.shade && { wash: toneAt(shape.shade), tone: ink(shape.shade.tone) }),
    };
  });
  const dusk = ink(shadow.colour);
  return ({ data, width, y0, y1, grain }, seen) => {
    const limit = { x0: 0, y0, x1: width, y1 };
    const lay = (
      polygons: readonly Polygon[],
      rule: Shape['rule'],
      colour: Colour,
      strength: number,
      covers?: (p: number) => void,
      wash?: ReturnType<typeof toneAt>,
      tone: Colour = colour,
    ): void => {
      const bounds = boundsOf(polygons, limit);
      if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) return;
      const mask = fillMask(polygons, bounds, rule);
      for (let y = bounds.y0; y < bounds.y1; y++)
        for (let x = bounds.x0; x < bounds.x1; x++) {
          const a = mask.data[(y - bounds.y0) * mask.width + x - bounds.x0]! * strength;
          if (a <= 0) continue;
          const p = (y - y0) * width + x;
          const m = wash ? wash(x, y, grain ? grain[p]! : 0.5) : 0;
          for (let c = 0; c < 3; c++) {
            const own = colour[c]! + (tone[c]! - colour[c]!) * m;
            data[p * 4 + c] = data[p * 4 + c]! + (own - data[p * 4 + c]!) * a;
          }
          if (a > 0.5) covers?.(p);
        }
    };
    for (const { shape, top, foot, colour, within, shadows, wash, tone } of ready) {
      if (foot < y0 - 1 || top > y1 + 1) continue;
      for (const { dark, within } of shadows) lay(within(y0, y1), shape.rule, dusk, dark);
      lay(within(y0, y1), shape.rule, colour, shape.opacity ?? 1, seen?.(shape), wash, tone);
    }
  };
}

/** Those of many outlines that reach into rows y0 … y1: a terrain has thousands of small ones, and each band would look at all. */
function inRows(polygons: readonly Polygon[]): { within: (y0: number, y1: number) => readonly Polygon[] } {
  if (polygons.length < 12) return { within: () => polygons };
  const spans = new Float64Array(2 * polygons.length);
  for (let n = 0; n < polygons.length; n++) {
    let [top, foot] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const p = polygons[n]!;
    for (let i = 1; i < p.length; i += 2) {
      top = Math.min(top, p[i]!);
      foot = Math.max(foot, p[i]!);
    }
    spans[2 * n] = top;
    spans[2 * n + 1] = foot;
  }
  return { within: (y0, y1) => polygons.filter((_, n) => spans[2 * n]! <= y1 && spans[2 * n + 1]! >= y0) };
}
