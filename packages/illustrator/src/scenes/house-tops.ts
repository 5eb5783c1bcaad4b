/** Houses without a ridge: a terrace behind a low parapet, and on some a dome on its drum. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { cos, PI, sin } from '../math.ts';
import type { HouseSpace, Point } from './house-space.ts';

const PARAPET = 0.5;
/** Slices of a dome round its axis, and steps up to its top. */
const SLICES = 9;
const STEPS = 6;

export function flatTop(space: HouseSpace): void {
  const { h, at, quad, shadeOf, visible, wallNormal, U, V } = space;
  const corners = (y: number): Point[] => [at(-U, y, V), at(U, y, V), at(U, y, -V), at(-U, y, -V)];
  if (visible(at(0, h.wall, 0), [0, 1, 0])) quad(corners(h.wall), shadeOf(scaleRgb(h.plaster, 0.82), [0, 1, 0]));
  const low = corners(h.wall);
  const high = corners(h.wall + PARAPET);
  const outside = [wallNormal(0, 1), wallNormal(1, 0), wallNormal(0, -1), wallNormal(-1, 0)];
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    const n = outside[i]!;
    if (!visible(low[i]!, n)) continue;
    quad([low[i]!, low[j]!, high[j]!, high[i]!], shadeOf(h.plaster, n));
    // The line of shade under its coping.
    const line = (p: Point, by: number): Point => [p[0], p[1] - by, p[2]];
    quad([low[i]!, low[j]!, line(low[j]!, 0.14), line(low[i]!, 0.14)], shadeOf(scaleRgb(h.plaster, 0.74), n));
  }
}

/** A half ball of `radius` metres on a drum, with a small cross. */
export function dome(space: HouseSpace, radius: number): void {
  const { h, at, quad, shadeOf } = space;
  const drum = 0.9;
  const [x0, y0, z0] = at(0, h.wall, 0);
  const on = (a: number, up: number, out: number): Point => [x0 + sin(a) * out, y0 + up, z0 - cos(a) * out];
  for (let i = 0; i < SLICES; i++) {
    const a = PI * (i / SLICES - 0.5);
    // A little wider than its share, so that nothing shows between two of them.
    const b = Math.min(PI / 2, PI * ((i + 1) / SLICES - 0.5) + 0.05);
    const middle = (a + b) / 2;
    const n = (up: number): Point => [sin(middle) * (1 - up * 0.6), up, -cos(middle) * (1 - up * 0.6)];
    quad(
      [on(a, 0, radius * 1.04), on(b, 0, radius * 1.04), on(b, drum, radius * 1.04), on(a, drum, radius * 1.04)],
      shadeOf(h.plaster, n(0)),
    );
    for (let s = 0; s < STEPS; s++) {
      const t0 = (s / STEPS) * (PI / 2);
      const t1 = Math.min(PI / 2, ((s + 1.12) / STEPS) * (PI / 2));
      const ring = (ang: number, t: number): Point => on(ang, drum + sin(t) * radius, cos(t) * radius);
      quad([ring(a, t0), ring(b, t0), ring(b, t1), ring(a, t1)], shadeOf(h.tiles, n(sin((t0 + t1) / 2) * 0.9)));
    }
  }
  const pole = (w: number, from: number, to: number, color: Rgb): void => {
    quad(
      [on(0, from, 0), on(0, to, 0)].flatMap(([x, y, z], i): Point[] =>
        i === 0
          ? [
              [x - w, y, z],
              [x + w, y, z],
            ]
          : [
              [x + w, y, z],
              [x - w, y, z],
            ],
      ),
      color,
    );
  };
  const cross = shadeOf(h.plaster, [0, 0.3, -1]);
  pole(0.09, drum + radius, drum + radius + 1.1, cross);
  pole(0.36, drum + radius + 0.66, drum + radius + 0.84, cross);
}
