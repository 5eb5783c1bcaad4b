/** The form of a banner: a hem that is stitched all round, and an eyelet in each corner that the cord goes through. */
import type { Shape } from '../abstract/artboard.ts';
import { bar, circle } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, fill } from './pen.ts';

export function hem(width: number, height: number, { paper, ink }: Inks): Shape[] {
  const side = Math.min(width, height);
  const m = side * 0.026;
  const stitches: Polygon[] = [];
  const row = (long: number, at: (t: number) => readonly [number, number]): void => {
    const n = Math.max(8, Math.round(long / (side * 0.022)));
    for (let i = 0; i < n; i++) {
      const [a, b] = [at((i + 0.2) / n), at((i + 0.8) / n)];
      stitches.push(bar(a[0], a[1], b[0], b[1], side * 0.003));
    }
  };
  const [right, foot] = [width - m, height - m];
  row(right - m, (t) => [m + (right - m) * t, m]);
  row(right - m, (t) => [m + (right - m) * t, foot]);
  row(foot - m, (t) => [m, m + (foot - m) * t]);
  row(foot - m, (t) => [right, m + (foot - m) * t]);
  const brass = lightness(paper) > 0.5 ? blend([0.72, 0.55, 0.24], ink, 0.15) : ([0.86, 0.7, 0.38] as const);
  const c = side * 0.058;
  const eyelets = [
    [c, c],
    [width - c, c],
    [c, height - c],
    [width - c, height - c],
  ].map(([x = 0, y = 0]) => [circle(x, y, side * 0.019), circle(x, y, side * 0.0105)] as const);
  return [
    fill(stitches, ink, 0.55),
    fill(
      eyelets.map(([ring]) => ring),
      [...brass],
    ),
    fill(
      eyelets.map(([, hole]) => hole),
      dark(paper, 0.8),
    ),
  ];
}
