/** The tubes of a neon sign: outlines of its letters, and those of the sheet beside them. */
import { mix } from '../math.ts';
import { boxOf } from '../vector/box-of.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Lettering } from './lettering.ts';

type Colour = readonly [number, number, number];

export interface Tubes {
  tubes: readonly {
    line: Polygon;
    closed: boolean;
    /** sRGB-encoded 0 … 1. */
    light: Colour;
    /** Fact it stands for. */
    of: string;
  }[];
  /** How wide the glass is, in pixels. */
  glass: number;
  /** The gas within, as a part of the glass. */
  core: number;
  /** The colour of the letters' own light. */
  light: Colour;
}

/** Undefined where nothing is bent from glass. `unit` is that of the view. */
export function tubesOf({ neon: light, pieces, sheet }: Lettering, unit: number): Tubes | undefined {
  if (!light) return undefined;
  const tubes = [
    ...(sheet?.tubes ?? []).map((tube) => ({ ...tube, of: sheet!.of })),
    ...pieces.flatMap(({ polygons, of }) => polygons.map((line) => ({ line, closed: true, light, of }))),
  ];
  return tubes.length > 0 ? { tubes, glass: glassOf(pieces, unit), core: 0.42, light } : undefined;
}

/** As wide as glass is bent, but never so wide that small letters close. */
function glassOf(pieces: Lettering['pieces'], unit: number): number {
  const heights = pieces
    .flatMap((p) => p.polygons.map((polygon) => boxOf([polygon])))
    .map((box) => (box ? box.y1 - box.y0 : 0))
    .sort((a, b) => a - b);
  const small = heights[Math.floor(heights.length * 0.5)] ?? unit;
  return Math.min(unit * 0.0125, small * 0.11);
}

/** What glass and gas look like in a light. */
export const shineOf = (light: Colour): { glass: Colour; core: Colour } => ({
  glass: towardsWhite(light, 0.12),
  core: towardsWhite(light, 0.82),
});

const towardsWhite = ([r, g, b]: Colour, by: number): Colour => [mix(r, 1, by), mix(g, 1, by), mix(b, 1, by)];
