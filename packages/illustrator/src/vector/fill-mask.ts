/**
 * Exact-area coverage by accumulation: each edge adds its signed area and height to the pixels it crosses, a running sum along
 * the row turns that into winding averaged over each pixel (Raph Levien, "Inside the fastest font renderer in the world", 2016,
 * the method of font-rs). No sorting, no sampling, order of edges immaterial but for rounding far below 1/255.
 *
 * Limits: what a pixel holds is its *mean* winding. "nonzero" clamps |mean| to 1, so a pixel crossed by the edges of two
 * overlapping shapes may be covered a little more than its union; "evenodd" folds the mean, exact except in such pixels.
 */
import type { Polygon } from './flatten.ts';

/** Whole pixels, x1 and y1 exclusive. */
export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Coverage 0 … 1 of the pixels of `bounds`, row by row; `data` may be longer than they are. */
export interface Mask {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export type FillRule = 'nonzero' | 'evenodd';

/** Beyond this a coordinate is clamped: it is far outside any picture, and products stay finite. */
const FARTHEST = 1e8;
/** Sums of floats leave crumbs of about 1e-6 where shapes end; far below half a step of an 8-bit channel. */
const CRUMB = 1 / 8192;

/** The smallest whole-pixel rectangle round the polygons, cut to `limit`; empty (x1 = x0) where nothing is inside. */
export function boundsOf(polygons: readonly Polygon[], limit: Bounds): Bounds {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  // By number: V8 threw optimised code with `for … of` away at each call, for ever.
  for (let n = 0; n < polygons.length; n++) {
    const polygon = polygons[n]!;
    for (let i = 0; i < polygon.length; i += 2) {
      const x = polygon[i]!;
      const y = polygon[i + 1]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  const left = Math.max(limit.x0, Math.floor(x0));
  const top = Math.max(limit.y0, Math.floor(y0));
  const right = Math.min(limit.x1, Math.ceil(x1));
  const bottom = Math.min(limit.y1, Math.ceil(y1));
  return right > left && bottom > top
    ? { x0: left, y0: top, x1: right, y1: bottom }
    : { x0: limit.x0, y0: limit.y0, x1: limit.x0, y1: limit.y0 };
}

/**
 * Coverage of `polygons` on the pixels of `bounds`. Bands of rows of one picture give the same values as the whole.
 * Throws a RangeError on a coordinate that is not a number.
 */
export function fillMask(polygons: readonly Polygon[], bounds: Bounds, rule: FillRule = 'nonzero'): Mask {
  return fillInto(polygons, bounds, rule, new Float32Array(areaOf(bounds)));
}

const areaOf = ({ x0, y0, x1, y1 }: Bounds): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

let scratch = new Float32Array(1 << 16);
/** Floats from which on a mask has memory of its own, or that of the tallest tree of a large picture would stand for ever. */
const MOST_SCRATCH = 1 << 21;

/** The same on memory that the next call in this thread writes over: thousands of leaves a picture would be as many arrays. */
export function scratchMask(polygons: readonly Polygon[], bounds: Bounds, rule: FillRule = 'nonzero'): Mask {
  const size = areaOf(bounds);
  if (size > MOST_SCRATCH) return fillMask(polygons, bounds, rule);
  if (size > scratch.length) scratch = new Float32Array(Math.min(MOST_SCRATCH, size * 2));
  // The whole of it, not a view of its own: that is an object a leaf.
  return fillInto(polygons, bounds, rule, scratch.fill(0, 0, size));
}

function fillInto(polygons: readonly Polygon[], bounds: Bounds, rule: FillRule, data: Float32Array): Mask {
  const width = Math.max(0, bounds.x1 - bounds.x0);
  const height = Math.max(0, bounds.y1 - bounds.y0);
  if (width > 0 && height > 0) for (const polygon of polygons) addPolygon(data, width, height, polygon, bounds.x0, bounds.y0);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    let cover = 0;
    const end = (row + 1) * width;
    for (let i = row * width; i < end; i++) {
      const change = data[i]!;
      // Between edges, and most of all where nothing is, a pixel is what the one before it is.
      if (change !== 0) {
        sum += change;
        cover = sum < 0 ? -sum : sum;
        if (rule === 'evenodd') {
          cover -= 2 * Math.floor(cover / 2);
          if (cover > 1) cover = 2 - cover;
        } else if (cover > 1) cover = 1;
        cover = cover < CRUMB ? 0 : cover > 1 - CRUMB ? 1 : cover;
      }
      data[i] = cover;
    }
  }
  return { bounds, width, height, data };
}

const inReach = (v: number): number => {
  if (Number.isNaN(v)) throw new RangeError('fillMask: expected coordinates that are numbers, got NaN');
  return v < -FARTHEST ? -FARTHEST : v > FARTHEST ? FARTHEST : v;
};

/**
 * Adds a polygon's edges. What a function is given or gives back as a fraction is put on the heap wherever the engine does not inline it; hence one
 * function down to the row.
 */
function addPolygon(data: Float32Array, width: number, height: number, polygon: Polygon, left: number, top: number): void {
  const n = polygon.length;
  if (n < 6) return;
  let fromX = inReach(polygon[n - 2]!) - left;
  let fromY = inReach(polygon[n - 1]!) - top;
  for (let i = 0; i < n; i += 2) {
    const toX = inReach(polygon[i]!) - left;
    const toY = inReach(polygon[i + 1]!) - top;
    // Going down: parts left of the mask count at its first column, parts right of it not at all.
    const falls = toY > fromY;
    const x0 = falls ? fromX : toX;
    const y0 = falls ? fromY : toY;
    const x1 = falls ? toX : fromX;
    const y1 = falls ? toY : fromY;
    fromX = toX;
    fromY = toY;
    const tall = y1 - y0;
    if (y1 <= 0 || y0 >= height || (x0 >= width && x1 >= width) || !(tall >= 1e-12)) continue;
    const direction = falls ? 1 : -1;
    const slope = (x1 - x0) / tall;
    const topY = y0 < 0 ? 0 : y0;
    const bottomY = y1 > height ? height : y1;
    const lastRow = Math.ceil(bottomY);
    for (let row = Math.floor(topY); row < lastRow; row++) {
      // Positions come from the edge's own ends, never from the row before, so that bands agree bit for bit.
      const ya = row > topY ? row : topY;
      const yb = row + 1 < bottomY ? row + 1 : bottomY;
      if (yb <= ya) continue;
      const xa = x0 + (ya - y0) * slope;
      const xb = x0 + (yb - y0) * slope;
      const a = xa <= xb ? xa : xb;
      const b = xa <= xb ? xb : xa;
      const h = (yb - ya) * direction;
      const start = row * width;
      if (a >= width) continue;
      const first = Math.floor(a);
      if (a >= 0 && b <= width && b > 0 && Math.ceil(b) <= first + 1) {
        // Inside one pixel: the mean of a and b says how much of the height lies left of that pixel's end.
        const right = (a + b) / 2 - first;
        data[start + first] = data[start + first]! + h * (1 - right);
        if (first + 1 < width) data[start + first + 1] = data[start + first + 1]! + h * right;
      } else {
        PIECE[0] = a;
        PIECE[1] = b;
        PIECE[2] = h;
        addPiece(data, start, width);
      }
    }
  }
}

/** From x = a to x = b ≥ a, and its signed height: handed on here, for as arguments they would be three objects a piece. */
const PIECE = new Float64Array(3);

/** The piece inside one row: over several pixels, or over the border. */
function addPiece(data: Float32Array, row: number, width: number): void {
  const a = PIECE[0]!;
  const b = PIECE[1]!;
  const h = PIECE[2]!;
  if (a >= width) return;
  if (b <= 0) {
    data[row] = data[row]! + h;
    return;
  }
  if (a < 0 || b > width) {
    const perX = h / (b - a);
    const inA = a < 0 ? 0 : a;
    const inB = b > width ? width : b;
    if (a < 0) data[row] = data[row]! - a * perX;
    if (inB <= inA) return;
    PIECE[0] = inA;
    PIECE[1] = inB;
    PIECE[2] = (inB - inA) * perX;
    addPiece(data, row, width);
    return;
  }
  const first = Math.floor(a);
  const last = Math.ceil(b);
  if (last <= first + 1) {
    // Inside one pixel: the mean of a and b says how much of the height lies left of that pixel's end.
    const right = (a + b) / 2 - first;
    data[row + first] = data[row + first]! + h * (1 - right);
    if (first + 1 < width) data[row + first + 1] = data[row + first + 1]! + h * right;
    return;
  }
  // Across several: the area to the right of the edge grows quadratically in the first and last pixel, linearly between.
  const perX = h / (b - a);
  const intoFirst = first + 1 - a;
  let before = (perX * intoFirst * intoFirst) / 2;
  data[row + first] = data[row + first]! + before;
  for (let i = first + 1; i < last - 1; i++) {
    const area = perX * (i + 0.5 - a);
    data[row + i] = data[row + i]! + area - before;
    before = area;
  }
  const intoLast = b - (last - 1);
  const area = h - (perX * intoLast * intoLast) / 2;
  data[row + last - 1] = data[row + last - 1]! + area - before;
  if (last < width) data[row + last] = data[row + last]! + h - area;
}
