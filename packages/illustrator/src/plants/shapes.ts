/** Small outlines that plants are made of; all turn the same way on the screen, so that many unite in one mask. */
import type { Random } from '@atelier/spec';
import { cos, sin, TAU } from '../math.ts';
import { type Polygon, signedArea } from '../vector/flatten.ts';
import { pointsOf } from '../vector/points.ts';

export function clockwise(points: Float64Array): Polygon {
  if (signedArea(points) >= 0) return points;
  const n = points.length;
  const turned = pointsOf(n);
  for (let i = 0; i < n; i += 2) {
    turned[i] = points[n - 2 - i]!;
    turned[i + 1] = points[n - 1 - i]!;
  }
  return turned;
}

/** Pixels: the belly of a shorter leaf is no curve to the eye. */
const PLAIN_BELOW = 6;

/** A leaf: pointed at both ends, `long` from (x, y) along `angle`, widest a little before the middle. */
export function leaf(x: number, y: number, long: number, wide: number, angle: number): Polygon {
  const c = cos(angle);
  const s = sin(angle);
  const plain = long < PLAIN_BELOW;
  const made = pointsOf(plain ? 8 : 12);
  made[0] = x;
  made[1] = y;
  if (plain) {
    // As much of the plane as with a belly.
    const [u, v] = [long * 0.5, wide * 0.55];
    made[2] = x + c * u + s * v;
    made[3] = y + s * u - c * v;
    made[4] = x + c * long;
    made[5] = y + s * long;
    made[6] = x + c * u - s * v;
    made[7] = y + s * u + c * v;
    return made;
  }
  for (let i = 1; i < 6; i++) {
    const u = long * (i === 3 ? 1 : i === 1 || i === 5 ? 0.35 : 0.75);
    const v = wide * (i === 3 ? 0 : i === 1 ? -0.5 : i === 2 ? -0.3 : i === 4 ? 0.3 : 0.5);
    made[2 * i] = x + c * u - s * v;
    made[2 * i + 1] = y + s * u + c * v;
  }
  return made;
}

/** A three-sided stroke from a base of width `wide` to a point: needles and thin twigs. */
export function needle(x: number, y: number, ex: number, ey: number, wide: number): Polygon {
  const dx = ex - x;
  const dy = ey - y;
  const l = Math.sqrt(dx * dx + dy * dy) || 1;
  const nx = (-dy / l) * wide * 0.5;
  const ny = (dx / l) * wide * 0.5;
  const made = pointsOf(6);
  made[0] = x - nx;
  made[1] = y - ny;
  made[2] = ex;
  made[3] = ey;
  made[4] = x + nx;
  made[5] = y + ny;
  return made;
}

/** A rough disc of `corners` corners; a smooth one without `chance`. */
export function blob(
  x: number,
  y: number,
  rx: number,
  ry: number,
  rough: number,
  chance: Random | undefined,
  corners = 11,
): Polygon {
  const points = pointsOf(corners * 2);
  for (let k = 0; k < corners; k++) {
    const a = (k / corners) * TAU;
    const d = chance ? 1 - rough * chance.next() : 1;
    points[k * 2] = x + cos(a) * rx * d;
    points[k * 2 + 1] = y + sin(a) * ry * d;
  }
  return points;
}

/** A limb through points, `widths` its full widths there; both ends are cut straight. */
export function limb(points: readonly (readonly [number, number])[], widths: readonly number[]): Polygon {
  const n = points.length;
  const out = pointsOf(n * 4);
  for (let i = 0; i < n; i++) {
    const [ax, ay] = points[Math.max(0, i - 1)]!;
    const [bx, by] = points[Math.min(n - 1, i + 1)]!;
    const l = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
    const w = widths[i]! / 2;
    const nx = (-(by - ay) / l) * w;
    const ny = ((bx - ax) / l) * w;
    const [x, y] = points[i]!;
    out[i * 2] = x - nx;
    out[i * 2 + 1] = y - ny;
    out[(2 * n - 1 - i) * 2] = x + nx;
    out[(2 * n - 1 - i) * 2 + 1] = y + ny;
  }
  return clockwise(out);
}
