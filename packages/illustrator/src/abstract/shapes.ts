/** Outlines of the plain figures that compositions are made of. */
import { cos, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';

export const polygon = (...points: readonly (readonly [number, number])[]): Polygon => Float64Array.from(points.flat());

export function circle(x: number, y: number, r: number, pieces = 96): Polygon {
  return arc(x, y, r, 0, TAU, pieces);
}

/** Points on a circle from angle `a` to `b`, radians clockwise from the right. */
function arc(x: number, y: number, r: number, a: number, b: number, pieces = 48): Polygon {
  const out = new Float64Array(2 * (pieces + 1));
  for (let i = 0; i <= pieces; i++) {
    const t = a + ((b - a) * i) / pieces;
    out[2 * i] = x + r * cos(t);
    out[2 * i + 1] = y + r * sin(t);
  }
  return out;
}

/** A part of a ring between radii r0 < r1 and angles a < b. */
export function sector(x: number, y: number, r0: number, r1: number, a: number, b: number): Polygon {
  const outer = arc(x, y, r1, a, b);
  if (r0 <= 0) return Float64Array.from([...outer, x, y]);
  return Float64Array.from([...outer, ...arc(x, y, r0, b, a)]);
}

/** A bar from (x0, y0) to (x1, y1), `wide` across. */
export function bar(x0: number, y0: number, x1: number, y1: number, wide: number): Polygon {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const n = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ox, oy] = [(-dy / n) * wide * 0.5, (dx / n) * wide * 0.5];
  return polygon([x0 + ox, y0 + oy], [x1 + ox, y1 + oy], [x1 - ox, y1 - oy], [x0 - ox, y0 - oy]);
}

/** A box about (x, y), turned by `angle`. */
export function box(x: number, y: number, w: number, h: number, angle = 0): Polygon {
  const [c, s] = [cos(angle), sin(angle)];
  const at = (u: number, v: number): [number, number] => [x + u * c - v * s, y + u * s + v * c];
  return polygon(at(-w / 2, -h / 2), at(w / 2, -h / 2), at(w / 2, h / 2), at(-w / 2, h / 2));
}

/** A band along a line of points; `wide(t)` is its width at t = 0 … 1. */
export function ribbon(points: readonly (readonly [number, number])[], wide: (t: number) => number): Polygon {
  const n = points.length;
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < n; i++) {
    const a = points[Math.max(0, i - 1)]!;
    const b = points[Math.min(n - 1, i + 1)]!;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const m = Math.sqrt(dx * dx + dy * dy) || 1;
    const half = wide(i / Math.max(1, n - 1)) / 2;
    const p = points[i]!;
    left.push(p[0] - (dy / m) * half, p[1] + (dx / m) * half);
    right.unshift(p[0] + (dy / m) * half, p[1] - (dx / m) * half);
  }
  return Float64Array.from([...left, ...right]);
}

/** A leaf from its foot towards `angle`, widest before its middle, pointed at its tip. */
export function blade(x: number, y: number, angle: number, long: number, wide: number): Polygon {
  const [c, s] = [cos(angle), sin(angle)];
  const at = (u: number, v: number): [number, number] => [x + u * long * c - v * wide * s, y + u * long * s + v * wide * c];
  const side = [0.28, 0.45, 0.5, 0.42, 0.24];
  const up = side.map((v, i) => at((i + 0.7) / 6, v));
  const down = side.map((v, i) => at((i + 0.7) / 6, -v)).reverse();
  return polygon(at(0, 0), ...up, at(1, 0), ...down);
}

/** A closed curve through points (E. Catmull and R. Rom, "A Class of Local Interpolating Splines", 1974). */
export function closedCurve(points: readonly (readonly [number, number])[], pieces = 10): Polygon {
  const n = points.length;
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((k) => points[(i + k + n) % n]!) as [
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
    ];
    for (let s = 0; s < pieces; s++) {
      const t = s / pieces;
      for (const c of [0, 1] as const)
        out.push(
          0.5 *
            (2 * p1[c] +
              (p2[c] - p0[c]) * t +
              (2 * p0[c] - 5 * p1[c] + 4 * p2[c] - p3[c]) * t * t +
              (3 * p1[c] - p0[c] - 3 * p2[c] + p3[c]) * t * t * t),
        );
    }
  }
  return Float64Array.from(out);
}
