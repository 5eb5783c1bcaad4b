/** Curves → straight pieces. */
import { CLOSE, CUBIC, LINE, MOVE, type Path, QUAD } from './path.ts';
import { pointsFrom, pointsOf } from './points.ts';

/** x, y, x, y, …; closed without repeating its first point. */
export type Polygon = Float64Array;

/** A run of points and whether the path closed it; strokes need to know, fills do not. */
export interface Polyline {
  readonly points: Polygon;
  readonly closed: boolean;
}

const MOST_PIECES = 256;

/**
 * Pieces that keep the chord error of a Bézier curve under `tolerance`: n = √(k·M ÷ tolerance) with M the largest second
 * difference of its control points and k = degree·(degree − 1) ÷ 8 (Wang's formula; Goldman, "Pyramid Algorithms", 2003).
 */
function piecesFor(second: number, k: number, tolerance: number): number {
  const n = Math.ceil(Math.sqrt((k * second) / tolerance));
  return n < 1 ? 1 : n > MOST_PIECES ? MOST_PIECES : n;
}

const span = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** `tolerance` is the largest distance between curve and chord, in the units of the path; 0.1 pixel is invisible. */
export function flattenLines(path: Path, tolerance: number): Polyline[] {
  if (!(tolerance > 0)) throw new RangeError(`flatten: expected a tolerance above 0, got ${tolerance}`);
  const lines: Polyline[] = [];
  let run: number[] = [];
  const end = (closed: boolean): void => {
    if (run.length > 2) lines.push({ points: pointsFrom(run), closed });
    run = [];
  };
  const p = path.points;
  let at = 0;
  let x = 0;
  let y = 0;
  for (const code of path.codes) {
    if (code === MOVE || code === LINE) {
      if (code === MOVE) end(false);
      x = p[at]!;
      y = p[at + 1]!;
      run.push(x, y);
      at += 2;
    } else if (code === QUAD) {
      const ax = p[at]!;
      const ay = p[at + 1]!;
      const ex = p[at + 2]!;
      const ey = p[at + 3]!;
      const n = piecesFor(span(x - 2 * ax + ex, y - 2 * ay + ey), 0.25, tolerance);
      for (let i = 1; i < n; i++) {
        const t = i / n;
        const s = 1 - t;
        run.push(s * s * x + 2 * s * t * ax + t * t * ex, s * s * y + 2 * s * t * ay + t * t * ey);
      }
      run.push(ex, ey);
      x = ex;
      y = ey;
      at += 4;
    } else if (code === CUBIC) {
      const ax = p[at]!;
      const ay = p[at + 1]!;
      const bx = p[at + 2]!;
      const by = p[at + 3]!;
      const ex = p[at + 4]!;
      const ey = p[at + 5]!;
      const second = Math.max(span(x - 2 * ax + bx, y - 2 * ay + by), span(ax - 2 * bx + ex, ay - 2 * by + ey));
      const n = piecesFor(second, 0.75, tolerance);
      for (let i = 1; i < n; i++) {
        const t = i / n;
        const s = 1 - t;
        const c0 = s * s * s;
        const c1 = 3 * s * s * t;
        const c2 = 3 * s * t * t;
        const c3 = t * t * t;
        run.push(c0 * x + c1 * ax + c2 * bx + c3 * ex, c0 * y + c1 * ay + c2 * by + c3 * ey);
      }
      run.push(ex, ey);
      x = ex;
      y = ey;
      at += 6;
    } else if (code === CLOSE) {
      const [sx, sy] = run;
      end(true);
      if (sx !== undefined && sy !== undefined) {
        x = sx;
        y = sy;
        // What follows without a move starts where the closed run started.
        run.push(x, y);
      }
    }
  }
  end(false);
  return lines;
}

/** The closed polygons that a fill of the path covers. */
export function flatten(path: Path, tolerance = 0.1): Polygon[] {
  return flattenLines(path, tolerance)
    .filter((line) => line.points.length >= 6)
    .map((line) => line.points);
}

/** Twice the signed area ÷ 2: above 0 where the polygon turns clockwise as seen on a screen (y downwards). */
export function signedArea(polygon: Polygon): number {
  let sum = 0;
  const n = polygon.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) sum += polygon[j]! * polygon[i + 1]! - polygon[i]! * polygon[j + 1]!;
  return sum / 2;
}

/** All polygons with positive area, so that overlapping ones unite in one mask instead of cancelling. */
export function unite(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map(clockwise);
}

function clockwise(polygon: Polygon): Polygon {
  if (signedArea(polygon) >= 0) return polygon;
  const turned = pointsOf(polygon.length);
  for (let i = 0, j = polygon.length - 2; j >= 0; i += 2, j -= 2) {
    turned[i] = polygon[j]!;
    turned[i + 1] = polygon[j + 1]!;
  }
  return turned;
}
