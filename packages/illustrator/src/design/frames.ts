/** Paper with a rule, a band of colour round it, or a scalloped edge. */
import type { Random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { box } from '../abstract/shapes.ts';
import { lightness } from '../abstract/tint.ts';
import type { Area } from '../type/layout.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, rounded } from './pen.ts';

/** Draws the frame and gives the part inside; `open` where something crosses it. */
export function framed(shapes: Shape[], full: Area, side: number, inks: Inks, r: Random, open: boolean): Area {
  const deep = lightness(inks.paper) < 0.45;
  const style = deep ? r.pick([0, 1] as const) : open ? r.pick([1, 0, 2, 1] as const) : r.pick([2, 0, 3, 2] as const);
  const inset = (d: number): Area => ({ x: full.x + d, y: full.y + d, width: full.width - 2 * d, height: full.height - 2 * d });
  const rule = (d: number, wide: number, colour: Inks['gold'], round = 0): void => {
    const a = inset(d);
    const b = inset(d + wide);
    shapes.push({
      polygons: [
        rounded(a.x, a.y, a.width, a.height, round + 0.01),
        rounded(b.x, b.y, b.width, b.height, Math.max(0.01, round - wide)),
      ],
      fill: colour,
      rule: 'evenodd',
    });
  };
  const whole = (colour: Inks['gold']): void => {
    shapes.push(fill(box(full.x + full.width / 2, full.y + full.height / 2, full.width, full.height), colour));
  };
  const hair = Math.max(1, side * 0.0035);
  if (style === 0) {
    rule(side * 0.045, hair * 1.5, inks.gold);
    rule(side * 0.058, hair * 0.7, inks.gold);
    return inset(side * 0.06);
  }
  if (style === 1) {
    rule(side * 0.05, hair, deep ? inks.gold : dark(inks.gold, 0.1), side * 0.03);
    return inset(side * 0.052);
  }
  if (style === 2) {
    whole(inks.ground);
    const a = inset(side * 0.05);
    shapes.push({ ...fill(rounded(a.x, a.y, a.width, a.height, side * 0.02), inks.paper), raised: true });
    rule(side * 0.066, hair * 0.8, inks.gold, side * 0.012);
    return inset(side * 0.068);
  }
  // Scallops along every side of the band.
  whole(inks.ground);
  const a = inset(side * 0.06);
  const lobes = [rounded(a.x, a.y, a.width, a.height, 1)];
  const step = side * 0.05;
  for (const [x0, y0, x1, y1] of [
    [a.x, a.y, a.x + a.width, a.y],
    [a.x, a.y + a.height, a.x + a.width, a.y + a.height],
    [a.x, a.y, a.x, a.y + a.height],
    [a.x + a.width, a.y, a.x + a.width, a.y + a.height],
  ] as const) {
    const n = Math.round((Math.abs(x1 - x0) + Math.abs(y1 - y0)) / step);
    for (let i = 0; i <= n; i++)
      lobes.push(ellipse(x0 + ((x1 - x0) * i) / n, y0 + ((y1 - y0) * i) / n, step * 0.47, step * 0.47, 0, 24));
  }
  shapes.push({ ...fill(lobes, inks.paper), raised: true });
  rule(side * 0.078, hair * 0.8, inks.gold);
  return inset(side * 0.08);
}
