/** Shapes that the ornaments of printed matter are drawn from: leaves, petals, drops, stars and hearts in flat colour. */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { closedCurve, polygon, ribbon } from '../abstract/shapes.ts';
import { blend } from '../abstract/tint.ts';
import { clamp, cos, PI, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';

export type Point = readonly [x: number, y: number];

export const pale = (c: Colour, t: number): Colour => blend(c, [1, 0.985, 0.95], t);
export const dark = (c: Colour, t: number): Colour => blend(c, [0.07, 0.06, 0.12], t);

export const along = ([x, y]: Point, angle: number, d: number): Point => [x + d * cos(angle), y + d * sin(angle)];

export function ellipse(x: number, y: number, rx: number, ry: number, turn = 0, pieces = 40): Polygon {
  const out = new Float64Array(2 * pieces);
  const [c, s] = [cos(turn), sin(turn)];
  for (let i = 0; i < pieces; i++) {
    const u = rx * cos((i / pieces) * TAU);
    const v = ry * sin((i / pieces) * TAU);
    out[2 * i] = x + u * c - v * s;
    out[2 * i + 1] = y + u * s + v * c;
  }
  return out;
}

/** The lit or shaded rim of an ellipse between two angles: thick in the middle, thin at its ends. */
export function crescent(x: number, y: number, rx: number, ry: number, from: number, to: number, thick: number): Polygon {
  const out: number[] = [];
  const n = 18;
  for (let i = 0; i <= n; i++) {
    const a = from + ((to - from) * i) / n;
    out.push(x + rx * cos(a), y + ry * sin(a));
  }
  for (let i = n; i >= 0; i--) {
    const a = from + ((to - from) * i) / n;
    const k = 1 - thick * sin((PI * i) / n);
    out.push(x + rx * k * cos(a), y + ry * k * sin(a));
  }
  return Float64Array.from(out);
}

/** A leaf from its foot: `round` 0 lance-like … 1 like a coin; `bend` curves its rib. The second outline is its shaded half. */
export function leaf(
  foot: Point,
  angle: number,
  long: number,
  wide: number,
  { round = 0.3, bend = 0 } = {},
): readonly [Polygon, Polygon] {
  const n = 12;
  const rib: Point[] = [];
  for (let i = 0; i <= n; i++) {
    const t = i / n;
    rib.push(along(along(foot, angle, long * t), angle + PI / 2, bend * long * t * t));
  }
  const side = (s: number): Point[] =>
    rib.map((p, i) => {
      const t = i / n;
      const w = sin(PI * clamp(t * (1 - 0.22 * (1 - round)) + 0.22 * (1 - round) * t * t)) * (0.8 + 0.2 * round);
      return along(p, angle + PI / 2, (s * wide * w) / 2);
    });
  const left = side(-1);
  const right = side(1);
  return [polygon(...left, ...[...right].reverse()), polygon(...rib, ...[...right].reverse())];
}

/** One petal about a centre, wide towards its tip, with a shallow notch. */
export function petal(centre: Point, angle: number, long: number, wide: number, notch = 0.06): Polygon {
  const at = (u: number, v: number): Point => along(along(centre, angle, u * long), angle + PI / 2, v * wide);
  return closedCurve(
    [
      at(0.02, 0),
      at(0.32, 0.3),
      at(0.68, 0.5),
      at(0.95, 0.32),
      at(1 - notch, 0),
      at(0.95, -0.32),
      at(0.68, -0.5),
      at(0.32, -0.3),
    ],
    5,
  );
}

export function star(x: number, y: number, outer: number, points = 5, inner = 0.42, turn = -PI / 2): Polygon {
  const out: Point[] = [];
  for (let i = 0; i < 2 * points; i++) out.push(along([x, y], turn + (i * PI) / points, i % 2 === 0 ? outer : outer * inner));
  return polygon(...out);
}

/** `size` is half its width. */
export function heart(x: number, y: number, size: number, turn = 0): Polygon {
  const [c, s] = [cos(turn), sin(turn)];
  const points: Point[] = [];
  for (let i = 0; i < 44; i++) {
    const t = (i / 44) * TAU;
    const st = sin(t);
    const u = st * st * st * size;
    const v = -((13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t)) / 16) * size;
    points.push([x + u * c - v * s, y + u * s + v * c]);
  }
  return polygon(...points);
}

/** A drop that stands on its round end: a flame, a bud. */
export const drop = (x: number, y: number, high: number, wide: number): Polygon =>
  closedCurve(
    [
      [x, y - high],
      [x + wide * 0.32, y - high * 0.5],
      [x + wide * 0.5, y - high * 0.2],
      [x, y],
      [x - wide * 0.5, y - high * 0.2],
      [x - wide * 0.32, y - high * 0.5],
    ],
    6,
  );

/** A line of even width through points. */
export const line = (points: readonly Point[], wide: number): Polygon => ribbon(points, () => wide);

/** Points of a curve from `a` to `b` that leaves the straight line by `bow` of its length. */
export function bowed(a: Point, b: Point, bow: number, n = 16): Point[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n;
    const k = 4 * bow * t * (1 - t);
    return [a[0] + dx * t - dy * k, a[1] + dy * t + dx * k] as const;
  });
}

export function rounded(x: number, y: number, w: number, h: number, r: number): Polygon {
  const out: Point[] = [];
  // No chord is farther than a twentieth of a pixel from its arc (r·step²/8), or a large frame would have edges.
  const n = Math.max(8, Math.ceil((PI / 2) * Math.sqrt(r / 0.4)));
  const corner = (cx: number, cy: number, from: number): void => {
    for (let i = 0; i <= n; i++) out.push(along([cx, cy], from + (i / n) * (PI / 2), r));
  };
  corner(x + w - r, y + r, -PI / 2);
  corner(x + w - r, y + h - r, 0);
  corner(x + r, y + h - r, PI / 2);
  corner(x + r, y + r, PI);
  return polygon(...out);
}

export const fill = (polygons: Polygon | readonly Polygon[], colour: Colour, opacity?: number): Shape => ({
  polygons: polygons instanceof Float64Array ? [polygons] : (polygons as readonly Polygon[]),
  fill: colour,
  ...(opacity === undefined ? {} : { opacity }),
});
