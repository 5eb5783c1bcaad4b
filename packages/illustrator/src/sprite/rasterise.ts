/** Vector drawing → sprite. Shapes blend sRGB-encoded, as SVG does and as their makers saw them; the result is linear. */
import type { Shape, VectorAsset } from '../art/asset.ts';
import { type Rgb, toLinear } from '../colour.ts';
import { mix } from '../math.ts';
import { type Bounds, boundsOf, fillMask, type Mask, scratchMask } from '../vector/fill-mask.ts';
import { flatten, type Polygon } from '../vector/flatten.ts';
import { parsePath } from '../vector/parse-path.ts';
import { type Matrix, type Path, transform } from '../vector/path.ts';
import { strokeToFill } from '../vector/stroke.ts';
import { type Encoded, encoded, gradientPaint, type Paint, solid } from './fill-colour.ts';
import { recolouring } from './recolour.ts';
import { type Sprite, visibleBox } from './sprite.ts';

export interface RasteriseOptions {
  /** Visible height in pixels, above 0. */
  height: number;
  /** Mirrored left to right. */
  flip?: boolean;
  /** Share of a pixel by which the foot stands right of and below a whole pixel, 0 … 1 each. */
  subpixel?: readonly [number, number];
  /** Linear colours by role (`body`, `held`, `light`, …). */
  recolour?: Readonly<Record<string, Rgb>>;
}

/** Room round the art so that blurs and filters meet transparent pixels. */
const MARGIN = 2;
const TOLERANCE = 0.1;

export function rasterise(asset: VectorAsset, options: RasteriseOptions): Sprite {
  const { flip = false, subpixel = [0, 0], recolour = {} } = options;
  if (!(options.height > 0)) throw new RangeError(`rasterise: expected a height above 0 pixels, got ${options.height}`);
  const art = artBox(asset);
  const scale = options.height / (art.y1 - art.y0);
  // The foot sits on the same share of a pixel whatever the size, so that the sprite can be placed at whole pixels.
  const reachLeft = (flip ? art.x1 - asset.foot[0] : asset.foot[0] - art.x0) * scale;
  const reachRight = (flip ? asset.foot[0] - art.x0 : art.x1 - asset.foot[0]) * scale;
  const footX = Math.ceil(Math.max(0, reachLeft)) + MARGIN + subpixel[0];
  const footY = Math.ceil(Math.max(0, (asset.foot[1] - art.y0) * scale)) + MARGIN + subpixel[1];
  const width = Math.ceil(footX + Math.max(0, reachRight)) + MARGIN;
  const height = Math.ceil(footY + Math.max(0, (art.y1 - asset.foot[1]) * scale)) + MARGIN;
  const sx = flip ? -scale : scale;
  const toPixels: Matrix = [sx, 0, 0, scale, footX - sx * asset.foot[0], footY - scale * asset.foot[1]];

  const canvas = new Canvas(width, height);
  for (const shape of asset.shapes) paintShape(canvas, asset, shape, toPixels, recolour);
  return canvas.sprite([footX, footY]);
}

const ART_BOXES = new WeakMap<VectorAsset, { x0: number; y0: number; x1: number; y1: number }>();

/** Bounds of what the asset shows, asset units, to 1/64 of a unit. */
export function artBox(asset: VectorAsset): { x0: number; y0: number; x1: number; y1: number } {
  const known = ART_BOXES.get(asset);
  if (known) return known;
  const fine = 64;
  const limit: Bounds = { x0: 0, y0: 0, x1: asset.width * fine, y1: asset.height * fine };
  const all: Polygon[] = [];
  for (const shape of asset.shapes) {
    const part = polygonsOf(shape, [fine, 0, 0, fine, 0, 0], 4);
    if (shape.clip === undefined) all.push(...part);
    else {
      const within = boundsOf(flatten(transform(clipOf(asset, shape.clip), [fine, 0, 0, fine, 0, 0]), 4), limit);
      const b = boundsOf(part, within);
      all.push(Float64Array.of(b.x0, b.y0, b.x1, b.y0, b.x1, b.y1, b.x0, b.y1));
    }
  }
  const b = boundsOf(all, limit);
  const box =
    b.x1 > b.x0
      ? { x0: b.x0 / fine, y0: b.y0 / fine, x1: b.x1 / fine, y1: b.y1 / fine }
      : { x0: 0, y0: 0, x1: asset.width, y1: asset.height };
  ART_BOXES.set(asset, box);
  return box;
}

const PATHS = new WeakMap<Shape, Path>();
const CLIPS = new WeakMap<VectorAsset, Map<string, Path>>();

/** Read once: each instance, its box and its colours ask for it. */
function pathOf(shape: Shape): Path {
  const known = PATHS.get(shape) ?? parsePath(shape.d);
  PATHS.set(shape, known);
  return known;
}

function clipOf(asset: VectorAsset, key: string): Path {
  const d = asset.clips?.[key];
  if (d === undefined) throw new RangeError(`rasterise: expected "${asset.name}" to have the clip "${key}"`);
  const clips = CLIPS.get(asset) ?? new Map<string, Path>();
  CLIPS.set(asset, clips);
  const known = clips.get(key) ?? parsePath(d);
  clips.set(key, known);
  return known;
}

export function polygonsOf(shape: Shape, toPixels: Matrix, tolerance: number): Polygon[] {
  const path = transform(pathOf(shape), toPixels);
  const fill = shape.fill === 'none' ? [] : flatten(path, tolerance);
  return shape.stroke ? [...fill, ...strokeOf(path, shape, toPixels, tolerance)] : fill;
}

const strokeOf = (path: Path, shape: Shape, toPixels: Matrix, tolerance: number): Polygon[] =>
  strokeToFill(path, (shape.stroke?.width ?? 0) * Math.abs(toPixels[3]), tolerance);

function paintShape(
  canvas: Canvas,
  asset: VectorAsset,
  shape: Shape,
  toPixels: Matrix,
  recolour: Readonly<Record<string, Rgb>>,
): void {
  const path = transform(pathOf(shape), toPixels);
  const change = changeOf(asset, shape, recolour);
  const glows = shape.role === 'light' || shape.role === 'glow' || shape.role === 'window';
  const clip = shape.clip === undefined ? undefined : flatten(transform(clipOf(asset, shape.clip), toPixels), TOLERANCE);
  const lay = (polygons: Polygon[], paint: Paint, rule: 'nonzero' | 'evenodd'): void => {
    const bounds = boundsOf(polygons, canvas.bounds);
    const mask = scratchMask(polygons, bounds, rule);
    if (clip) multiplyMask(mask, fillMask(clip, bounds));
    canvas.lay(mask, paint, shape.opacity ?? 1, glows);
  };
  if (shape.fill !== 'none')
    lay(flatten(path, TOLERANCE), paintOf(asset, shape.fill, toPixels, change), shape.rule ?? 'nonzero');
  if (shape.stroke) {
    const paint = paintOf(asset, shape.stroke.color, toPixels, change);
    lay(strokeOf(path, shape, toPixels, TOLERANCE), paint, 'nonzero');
  }
}

function paintOf(asset: VectorAsset, fill: string, toPixels: Matrix, change: (color: Encoded) => Encoded): Paint {
  if (!fill.startsWith('url:')) return solid(change(encoded(fill)));
  const gradient = asset.gradients?.[fill.slice(4)];
  if (!gradient) throw new RangeError(`rasterise: expected "${asset.name}" to have the gradient "${fill.slice(4)}"`);
  return gradientPaint(gradient, toPixels, change);
}

/** How a shape's colours change where its role takes one of `recolour`. */
export function changeOf(
  asset: VectorAsset,
  shape: Shape,
  recolour: Readonly<Record<string, Rgb>>,
): (color: Encoded) => Encoded {
  const target = shape.role === undefined ? undefined : recolour[isWithBody(shape.role) ? 'body' : shape.role];
  return target ? recolouring(baseOf(asset, shape), target) : (color) => color;
}

/** A piece is measured mostly against itself: the red cab and the yellow box of a truck become one blue, a shade apart. */
function baseOf(asset: VectorAsset, shape: Shape): Encoded {
  const main = encoded(referenceOf(asset, shape));
  if (!isWithBody(shape.role) || !asset.bodyColor) return main;
  const body = encoded(asset.bodyColor);
  const part = (i: 0 | 1 | 2): number => mix(main[i], body[i], PIECE_OF_BODY);
  return [part(0), part(1), part(2), 1];
}

const PIECE_OF_BODY = 0.3;

/** What takes the colour of the body along with it. */
const isWithBody = (role: string | undefined): boolean => role === 'piece' || role === 'glow';

/** The colour that becomes the target: the baked main colour for the body, else the first colour of the role. */
export function referenceOf(asset: VectorAsset, shape: Shape): string {
  if (shape.role === 'body' && asset.bodyColor) return asset.bodyColor;
  const first = isWithBody(shape.role)
    ? shape
    : (asset.shapes.find((other) => other.role === shape.role && other.fill !== 'none') ?? shape);
  const fill = first.fill === 'none' ? (first.stroke?.color ?? 'none') : first.fill;
  if (!fill.startsWith('url:')) return fill === 'none' ? '#808080' : fill;
  const stops = asset.gradients?.[fill.slice(4)]?.stops ?? [];
  return stops[Math.floor(stops.length / 2)]?.[1] ?? '#808080';
}

function multiplyMask(mask: Mask, by: Mask): void {
  for (let i = 0; i < by.data.length; i++) mask.data[i] = mask.data[i]! * by.data[i]!;
}

const LINEAR = Float32Array.from({ length: 4097 }, (_, i) => toLinear(i / 4096));

/** Premultiplied and encoded to straight and linear. A function of its own: what follows a long loop is compiled blindly with it, and thrown away. */
function straighten(data: Float32Array): void {
  for (let i = 0; i < data.length; i += 4) {
    const a = data[i + 3]!;
    if (a === 0) continue;
    for (let k = i; k < i + 3; k++) {
      const v = (data[k]! / a) * 4096;
      data[k] = LINEAR[v >= 4096 ? 4096 : Math.floor(v + 0.5)]!;
    }
  }
}

/** Premultiplied, encoded. */
class Canvas {
  readonly bounds: Bounds;
  readonly #data: Float32Array;
  #glow: Float32Array | undefined;

  constructor(width: number, height: number) {
    this.bounds = { x0: 0, y0: 0, x1: width, y1: height };
    this.#data = new Float32Array(4 * width * height);
  }

  lay(mask: Mask, paint: Paint, opacity: number, glows: boolean): void {
    const { bounds, width, height } = mask;
    const across = this.bounds.x1;
    const data = this.#data;
    if (glows) this.#glow ??= new Float32Array(across * this.bounds.y1);
    const color = new Float32Array(4);
    for (let row = 0; row < height; row++) {
      const y = bounds.y0 + row;
      for (let column = 0; column < width; column++) {
        const cover = mask.data[row * width + column]!;
        if (cover === 0) continue;
        paint(bounds.x0 + column, y, color);
        const a = cover * opacity * color[3]!;
        const at = y * across + bounds.x0 + column;
        const keep = 1 - a;
        data[4 * at] = data[4 * at]! * keep + color[0]! * a;
        data[4 * at + 1] = data[4 * at + 1]! * keep + color[1]! * a;
        data[4 * at + 2] = data[4 * at + 2]! * keep + color[2]! * a;
        data[4 * at + 3] = data[4 * at + 3]! * keep + a;
        if (this.#glow) this.#glow[at] = this.#glow[at]! * keep + (glows ? a : 0);
      }
    }
  }

  sprite(foot: readonly [number, number]): Sprite {
    const { x1: width, y1: height } = this.bounds;
    const data = this.#data;
    straighten(data);
    const box = visibleBox(data, width, height);
    return { width, height, data, box, foot, glow: this.#glow };
  }
}
