/** Drawings as flat vector pictures. `load-asset.ts` finds them. */

/** Share of the way, `#rrggbb`, and opacity where it is not 1. Stops rise. */
type GradientStop = readonly [at: number, color: string, opacity?: number];

/** As in SVG: `matrix` (a b c d e f) maps gradient space to asset units; colours beyond the ends continue the last stop. */
export type Gradient =
  | { kind: 'linear'; from: readonly [number, number]; to: readonly [number, number]; stops: GradientStop[]; matrix?: number[] }
  | { kind: 'radial'; center: readonly [number, number]; radius: number; stops: GradientStop[]; matrix?: number[] };

export interface Shape {
  /** SVG path data in asset units, y downwards. */
  d: string;
  /** `#rrggbb`, `url:<key of gradients>`, or `none` for a mere stroke. */
  fill: string;
  /** 0 … 1; 1 when absent. */
  opacity?: number;
  /** nonzero when absent. */
  rule?: 'nonzero' | 'evenodd';
  /** `body`: takes the colour that the person named; `piece`: so does what has another colour of its own, such as a bird's wing, and `glow` where it shines as well; `held`, `bottom`, `scarf` and the like: what else may have one. `light` and `window`: glow at night. */
  role?: string;
  /** Round caps and joins. */
  stroke?: { color: string; width: number };
  /** Key of `clips`: the shape shows only inside that path. */
  clip?: string;
}

export interface VectorAsset {
  name: string;
  width: number;
  height: number;
  /** Painted in order, the first is farthest back. */
  shapes: Shape[];
  gradients?: Record<string, Gradient>;
  clips?: Record<string, string>;
  /** The point that stands on the ground, asset units. */
  foot: [number, number];
  /** Where something that is held meets the hands, and a second thing the left one, asset units. */
  grips?: readonly (readonly [number, number])[];
  /** Which way the drawing looks. */
  faces?: 'left' | 'right' | 'front';
  /** `#rrggbb`: the main colour of what has the role `body`; recolouring keeps light and dark relative to it. */
  bodyColor?: string;
}
