/** A plant is a list of parts, far to near; each part is many small shapes of one colour united in one mask. */
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Light } from '../light/light.ts';
import type { SunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { OutlinesBox } from '../vector/box-of.ts';
import { type Bounds, scratchMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';

/** Albedo of lying snow. */
export const SNOW: Rgb = [0.84, 0.87, 0.92];

export interface Part {
  polygons: Polygon[];
  albedo: Rgb;
  /** How far the part faces the light, 0–1. */
  facing: number;
  /** How much light shines through it against the sun, 0–1 (leaves 1, wood 0). */
  through: number;
  /** Low growth about its foot, which throws no shadow of its own. */
  low?: boolean;
}

export interface PartsPlacement {
  id: number;
  /** 0 nearest … 1 farthest. */
  depth: number;
  /** Share of haze in front of it, 0–1. */
  haze: number;
}

/** Colour of a part under this light, before the glow of the sun behind it. */
export function shadePart(part: Part, light: Light): Rgb {
  const direct = light.backlit
    ? 0.08 + 0.2 * part.facing * part.facing
    : light.night
      ? 0.25 + 0.4 * part.facing
      : 0.25 + 0.85 * part.facing;
  // Under a closed sky form is told by how much of it a leaf sees.
  const ambient = light.backlit ? 0.2 + 0.34 * part.facing : 0.55 * (1 + 1.1 * light.cover * (part.facing - 0.5));
  // Against the light even black bark carries a little of the air between.
  const veil = light.backlit && !light.night ? (light.time === 'dawn' ? 0.04 : 0.018) : 0;
  // What comes through cloud is white, and leaves stay green in it.
  const grey = light.backlit ? 0 : 0.6 * light.cover;
  const white = luminance(light.fill) * grey;
  const lit = (c: 0 | 1 | 2): number =>
    part.albedo[c] * (light.key[c] * direct + (light.fill[c] * (1 - grey) + white) * ambient) + veil * light.fill[c];
  return [lit(0), lit(1), lit(2)];
}

const RINGS = 512;
/** Distances, in picture units, over which the glow round the sun is tabled. */
const RING_REACH = 2.2;
const GLOW_FALL = 3.4;
const GLOWS = Float32Array.from({ length: RINGS + 1 }, (_, i) => exp((-i / RINGS) * RING_REACH * GLOW_FALL));

const REACHES = new WeakMap<Part, { all: Bounds; each: Float64Array }>();

/** Left, top, right and bottom of a part and of each of its polygons, kept: every band asks for them. */
function reachOf(part: Part): { all: Bounds; each: Float64Array } {
  const known = REACHES.get(part);
  if (known) return known;
  const each = new Float64Array(part.polygons.length * 4);
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = -1e9;
  let bottom = -1e9;
  for (let n = 0; n < part.polygons.length; n++) {
    const polygon = part.polygons[n]!;
    let x0 = 1e9;
    let y0 = 1e9;
    let x1 = -1e9;
    let y1 = -1e9;
    for (let i = 0; i < polygon.length; i += 2) {
      const x = polygon[i]!;
      const y = polygon[i + 1]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    each[4 * n] = x0;
    each[4 * n + 1] = y0;
    each[4 * n + 2] = x1;
    each[4 * n + 3] = y1;
    if (x0 < left) left = x0;
    if (y0 < top) top = y0;
    if (x1 > right) right = x1;
    if (y1 > bottom) bottom = y1;
  }
  const reach = { all: { x0: left, y0: top, x1: right, y1: bottom }, each };
  REACHES.set(part, reach);
  return reach;
}

/** The box round all parts, in their own units and not rounded; undefined where there are none. */
export function boxOfParts(parts: readonly Part[]): OutlinesBox | undefined {
  const boxes = parts.filter(({ polygons }) => polygons.length > 0).map((part) => reachOf(part).all);
  if (boxes.length === 0) return undefined;
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** Paints parts over rows y0 … y1 of the frame. */
export function paintParts(
  frame: Frame,
  parts: readonly Part[],
  view: View,
  light: Light,
  sun: SunPlace,
  place: PartsPlacement,
  y0: number,
  y1: number,
): void {
  const { width } = frame;
  const near: Polygon[] = [];
  for (const part of parts) {
    const { all, each } = reachOf(part);
    if (all.y1 <= y0 || all.y0 >= y1 || all.x1 <= 0 || all.x0 >= width) continue;
    const bounds = leavesIn(part, all, each, near, width, y0, y1);
    if (near.length === 0 || bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) continue;
    const mask = scratchMask(near, bounds);
    const base = mixRgb(shadePart(part, light), light.haze, place.haze);
    const shine = light.backlit && !light.night ? part.through * (1 - light.cover) : 0;
    const rim = part.facing * part.facing * clamp(luminance(part.albedo) * 6);
    const [red, green, blue] = base;
    INK[0] = red;
    INK[1] = green;
    INK[2] = blue;
    for (const c of [0, 1, 2] as const) INK[3 + c] = light.glow[c] * (0.08 + 0.3 * rim + 0.9 * clamp(part.albedo[c] * 2.8));
    const { data, width: across } = mask;
    for (let y = bounds.y0; y < bounds.y1; y++)
      layRow(frame, data, (y - bounds.y0) * across - bounds.x0, y, bounds.x0, bounds.x1, shine, sun, view, place);
  }
}

/** Puts into `near` only the leaves that reach into these rows; answers with what they cover. */
function leavesIn(
  { polygons }: Part,
  all: Bounds,
  each: Float64Array,
  near: Polygon[],
  width: number,
  y0: number,
  y1: number,
): Bounds {
  near.length = 0;
  let top = y1;
  let right = 0;
  let bottom = y0;
  for (let n = 0; n < polygons.length; n++) {
    const at = 4 * n;
    if (each[at + 3]! <= y0 || each[at + 1]! >= y1 || each[at + 2]! <= 0 || each[at]! >= width) continue;
    near.push(polygons[n]!);
    top = Math.min(top, each[at + 1]!);
    right = Math.max(right, each[at + 2]!);
    bottom = Math.max(bottom, each[at + 3]!);
  }
  return {
    // The part's own left, not that of the leaves in these rows: sums along a row round alike in whatever bands it is painted.
    x0: Math.max(0, Math.floor(all.x0)),
    y0: Math.max(y0, Math.floor(top)),
    x1: Math.min(width, Math.ceil(right)),
    y1: Math.min(y1, Math.ceil(bottom)),
  };
}

/** Colour of the part at work, and what the glow behind it adds where it is nearest: red, green and blue of each. */
const INK = new Float64Array(6);

/** A row of a part's mask, in which pixel `x` stands at `start + x`. Apart, so that what the parts are like is not compiled with each pixel. */
function layRow(
  { color, ids, depth, width }: Frame,
  mask: Float32Array,
  start: number,
  y: number,
  from: number,
  to: number,
  shine: number,
  sun: SunPlace,
  view: View,
  place: PartsPlacement,
): void {
  for (let x = from; x < to; x++) {
    const a = mask[start + x]!;
    if (a <= 0) continue;
    let near = 0;
    if (shine > 0) {
      const dx = (x - sun.x) / view.unit;
      const dy = (y - sun.y) / view.unit;
      near = GLOWS[Math.min(RINGS, Math.floor(Math.sqrt(dx * dx + dy * dy) * (RINGS / RING_REACH)))]! * shine;
    }
    const p = y * width + x;
    const o = p * 4;
    color[o] = color[o]! + (INK[0]! + near * INK[3]! - color[o]!) * a;
    color[o + 1] = color[o + 1]! + (INK[1]! + near * INK[4]! - color[o + 1]!) * a;
    color[o + 2] = color[o + 2]! + (INK[2]! + near * INK[5]! - color[o + 2]!) * a;
    if (a > 0.5) {
      ids[p] = place.id;
      depth[p] = place.depth;
    }
  }
}
