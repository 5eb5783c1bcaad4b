/** Drawings as flat vector pictures, and where they are found. */
import { NOTO } from './noto/data.generated.ts';
import { OWN_ASSETS } from './own/index.ts';
import { type PackedAsset, unpackAsset } from './packed-asset.ts';

/** Share of the way, `#rrggbb`, and opacity where it is not 1. Stops rise. */
export type GradientStop = readonly [at: number, color: string, opacity?: number];

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
  /** `body`: takes the colour that the person named. `light` and `window`: glow at night. */
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
  /** Which way the drawing looks. */
  faces?: 'left' | 'right' | 'front';
  /** `#rrggbb`: the main colour of what has the role `body`; recolouring keeps light and dark relative to it. */
  bodyColor?: string;
  /** The outline is good, the inside is not: paint it as a silhouette only. */
  silhouetteOnly?: boolean;
}

const opened = new Map<string, VectorAsset>();

/** `noto:<name>` or `own:<name>`; undefined where there is no such drawing. */
export function loadAsset(name: string): VectorAsset | undefined {
  if (name.startsWith('own:')) return Object.hasOwn(OWN_ASSETS, name.slice(4)) ? OWN_ASSETS[name.slice(4)] : undefined;
  const known = opened.get(name);
  if (known) return known;
  const key = name.startsWith('noto:') ? name.slice(5) : '';
  const text = Object.hasOwn(NOTO, key) ? NOTO[key] : undefined;
  if (text === undefined) return undefined;
  const asset = unpackAsset(name, JSON.parse(text) as PackedAsset);
  opened.set(name, asset);
  return asset;
}

/** Every name that `loadAsset` knows. */
export function assetNames(): string[] {
  return [...Object.keys(NOTO).map((name) => `noto:${name}`), ...Object.keys(OWN_ASSETS).map((name) => `own:${name}`)];
}
