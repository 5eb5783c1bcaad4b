/**
 * Strokes as fills: round caps and joins, one width. The outline runs along one side and back along the other; on the inner
 * side of a bend it passes through the vertex, so that the nonzero rule keeps the bend filled.
 */
import { atan2, cos, PI, sin, TAU } from '../math.ts';
import { flattenLines, type Polygon, type Polyline } from './flatten.ts';
import type { Path } from './path.ts';
import { pointsFrom } from './points.ts';

/** Polygons that cover the stroke under the nonzero rule. `width` and `tolerance` in units of the path. */
export function strokeToFill(path: Path, width: number, tolerance = 0.1): Polygon[] {
  if (!(width > 0)) return [];
  const radius = width / 2;
  // Chord error of a circle: r·(1 − cos(step/2)) ≈ r·step²/8.
  const step = Math.min(PI / 4, Math.sqrt((8 * tolerance) / radius));
  return flattenLines(path, tolerance).flatMap((line) => outline(line, radius, step));
}

function outline(line: Polyline, radius: number, step: number): Polygon[] {
  const points = withoutRepeats(line);
  const n = points.length;
  if (n === 1) return [ring(points[0]!, radius, step)];
  if (line.closed && n > 2) {
    const there: number[] = [];
    const back: number[] = [];
    for (let i = 0; i < n; i++) corner(there, points[(i + n - 1) % n]!, points[i]!, points[(i + 1) % n]!, radius, step);
    for (let i = n - 1; i >= 0; i--) corner(back, points[(i + 1) % n]!, points[i]!, points[(i + n - 1) % n]!, radius, step);
    return [pointsFrom(there), pointsFrom(back)];
  }
  const out: number[] = [];
  for (let i = 0; i < n; i++)
    corner(out, points[i - 1] ?? points[1]!, points[i]!, points[i + 1] ?? points[n - 2]!, radius, step);
  for (let i = n - 2; i > 0; i--) corner(out, points[i + 1]!, points[i]!, points[i - 1]!, radius, step);
  return [pointsFrom(out)];
}

type Point = readonly [number, number];

function withoutRepeats(line: Polyline): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < line.points.length; i += 2) {
    const x = line.points[i]!;
    const y = line.points[i + 1]!;
    const last = points[points.length - 1];
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  const [first] = points;
  const last = points[points.length - 1];
  if (line.closed && points.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
}

function ring([x, y]: Point, radius: number, step: number): Polygon {
  const out: number[] = [];
  const n = Math.ceil(TAU / step);
  for (let i = 0; i < n; i++) out.push(x + radius * cos((i * TAU) / n), y + radius * sin((i * TAU) / n));
  return pointsFrom(out);
}

/** The left side round `at`, coming from `from` and going to `to`; going straight back is a cap, half a turn round the outside. */
function corner(out: number[], from: Point, at: Point, to: Point, radius: number, step: number): void {
  const ix = at[0] - from[0];
  const iy = at[1] - from[1];
  const ox = to[0] - at[0];
  const oy = to[1] - at[1];
  const start = atan2(-ix, iy);
  let turn = atan2(ix * oy - iy * ox, ix * ox + iy * oy);
  const reversal = ix * oy - iy * ox === 0 && ix * ox + iy * oy < 0;
  if (reversal) turn = PI;
  const put = (angle: number): void => {
    out.push(at[0] + radius * cos(angle), at[1] + radius * sin(angle));
  };
  if (turn < 0) {
    put(start);
    out.push(at[0], at[1]);
    put(start + turn);
    return;
  }
  const n = Math.max(1, Math.ceil(turn / step));
  put(start);
  if (turn > 1e-6) for (let i = 1; i <= n; i++) put(start + (turn * i) / n);
}
