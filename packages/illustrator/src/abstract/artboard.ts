/**
 * A piece made of flat shapes: what it is made of, for the painter and for SVG alike. Colours are sRGB-encoded 0 … 1; lengths
 * are pixels of the picture.
 */
import type { Polygon } from '../vector/flatten.ts';

export type Colour = readonly [number, number, number];

export interface Shape {
  polygons: readonly Polygon[];
  fill: Colour;
  /** 1 when absent. */
  opacity?: number;
  rule?: 'nonzero' | 'evenodd';
  /** Another tone towards one side. */
  shade?: Shade;
  /** Cut paper: it lies on what is below and throws a shadow. */
  raised?: boolean;
  /** Fact it stands for, where it is not the piece as a whole. */
  of?: string;
}

/** A change of colour along a way: none at `from`, all of `tone` at `to` and beyond. */
export interface Shade {
  from: readonly [number, number];
  to: readonly [number, number];
  tone: Colour;
}

export interface Artboard {
  width: number;
  height: number;
  ground: Colour;
  shapes: readonly Shape[];
}
