/**
 * Paths: lines and Bézier curves in pixels or asset units, y downwards. Stored flat (codes beside coordinates), because a palm
 * has thousands of leaflets. Arcs become cubics when they are added, so every later step knows four kinds of segment only.
 */
import { atan2, cos, PI, radians, sin, TAU, tan } from '../math.ts';

export const MOVE = 0;
export const LINE = 1;
export const QUAD = 2;
export const CUBIC = 3;
export const CLOSE = 4;

/** `codes` consume 2, 2, 4, 6 and 0 numbers of `points` in turn. */
export interface Path {
  readonly codes: readonly number[];
  readonly points: readonly number[];
}

/** An affine map as SVG writes it: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `outer` after `inner`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Maps a path; Bézier curves stay Bézier curves under affine maps. */
export function transform(path: Path, matrix: Matrix): Path {
  const [a, b, c, d, e, f] = matrix;
  const points = new Array<number>(path.points.length);
  for (let i = 0; i < points.length; i += 2) {
    const x = path.points[i]!;
    const y = path.points[i + 1]!;
    points[i] = a * x + c * y + e;
    points[i + 1] = b * x + d * y + f;
  }
  return { codes: path.codes, points };
}

/** Several paths as one. */
export function join(paths: readonly Path[]): Path {
  return { codes: paths.flatMap((path) => path.codes), points: paths.flatMap((path) => path.points) };
}

/** Draws a path step by step; every method returns the pen, `path` is what was drawn so far. */
export interface Pen {
  moveTo(x: number, y: number): Pen;
  lineTo(x: number, y: number): Pen;
  quadTo(cx: number, cy: number, x: number, y: number): Pen;
  cubicTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): Pen;
  /** SVG's endpoint arc; `turn` in degrees. */
  arcTo(rx: number, ry: number, turn: number, large: boolean, sweep: boolean, x: number, y: number): Pen;
  close(): Pen;
  readonly path: Path;
}

export function pen(): Pen {
  const codes: number[] = [];
  const points: number[] = [];
  let lastX = 0;
  let lastY = 0;
  let startX = 0;
  let startY = 0;
  const add = (code: number, ...numbers: number[]): Pen => {
    codes.push(code);
    for (const value of numbers) points.push(value);
    lastX = numbers[numbers.length - 2] ?? startX;
    lastY = numbers[numbers.length - 1] ?? startY;
    return self;
  };
  const self: Pen = {
    moveTo(x, y) {
      startX = x;
      startY = y;
      return add(MOVE, x, y);
    },
    lineTo(x, y) {
      codes.push(LINE);
      points.push(x, y);
      lastX = x;
      lastY = y;
      return self;
    },
    quadTo: (cx, cy, x, y) => add(QUAD, cx, cy, x, y),
    cubicTo: (ax, ay, bx, by, x, y) => add(CUBIC, ax, ay, bx, by, x, y),
    arcTo(rx, ry, turn, large, sweep, x, y) {
      arc(self, lastX, lastY, rx, ry, turn, large, sweep, x, y);
      return self;
    },
    close: () => add(CLOSE),
    path: { codes, points },
  };
  return self;
}

/**
 * Endpoint arc to cubics, by the conversion of SVG 1.1, appendix F.6.5–F.6.6 (out-of-range radii are scaled up); pieces of at
 * most a quarter turn, whose cubic departs from the ellipse by less than 0.03 %.
 */
function arc(
  out: Pen,
  x0: number,
  y0: number,
  radiusX: number,
  radiusY: number,
  turn: number,
  large: boolean,
  sweep: boolean,
  x: number,
  y: number,
): void {
  let rx = Math.abs(radiusX);
  let ry = Math.abs(radiusY);
  if (x0 === x && y0 === y) return;
  if (rx === 0 || ry === 0) {
    out.lineTo(x, y);
    return;
  }
  const cosTurn = cos(radians(turn));
  const sinTurn = sin(radians(turn));
  const dx = (x0 - x) / 2;
  const dy = (y0 - y) / 2;
  const px = cosTurn * dx + sinTurn * dy;
  const py = -sinTurn * dx + cosTurn * dy;
  const excess = (px * px) / (rx * rx) + (py * py) / (ry * ry);
  if (excess > 1) {
    rx *= Math.sqrt(excess);
    ry *= Math.sqrt(excess);
  }
  const under = rx * rx * py * py + ry * ry * px * px;
  const root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (large === sweep ? -1 : 1);
  const qx = (root * rx * py) / ry;
  const qy = (-root * ry * px) / rx;
  const cx = cosTurn * qx - sinTurn * qy + (x0 + x) / 2;
  const cy = sinTurn * qx + cosTurn * qy + (y0 + y) / 2;
  const from = atan2((py - qy) / ry, (px - qx) / rx);
  let span = atan2((-py - qy) / ry, (-px - qx) / rx) - from;
  if (sweep && span < 0) span += TAU;
  if (!sweep && span > 0) span -= TAU;
  const pieces = Math.max(1, Math.ceil(Math.abs(span) / (PI / 2) - 1e-9));
  const step = span / pieces;
  const handle = (4 / 3) * tan(step / 4);
  const at = (u: number, v: number): [number, number] => [
    cx + cosTurn * rx * u - sinTurn * ry * v,
    cy + sinTurn * rx * u + cosTurn * ry * v,
  ];
  for (let i = 0; i < pieces; i++) {
    const a = from + i * step;
    const b = a + step;
    const p1 = at(cos(a) - handle * sin(a), sin(a) + handle * cos(a));
    const p2 = at(cos(b) + handle * sin(b), sin(b) - handle * cos(b));
    const p3: [number, number] = i === pieces - 1 ? [x, y] : at(cos(b), sin(b));
    out.cubicTo(...p1, ...p2, ...p3);
  }
}
