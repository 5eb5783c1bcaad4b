/**
 * Bauhaus-like geometry: modules of a few plain figures on a grid with a margin; one figure takes four modules, some stay empty.
 * Grid: J. Müller-Brockmann, "Grid Systems in Graphic Design", 1981; figures after the preliminary course of the Bauhaus.
 */
import { TAU } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, box, circle, sector } from './shapes.ts';
import { toldApart } from './tint.ts';
import type { Figure } from './traits.ts';
import { unrepeated } from './unrepeated.ts';

/** Kinds of module that show a figure. */
const KINDS: Readonly<Record<Figure, readonly number[]>> = {
  triangle: [6, 8],
  circle: [5, 1],
  square: [1, 9],
  arc: [0, 2, 4],
  stripe: [3, 7],
};

export function bauhaus({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const across = traits.density > 0.6 ? 5 : traits.density < 0.35 ? 3 : 4;
  const margin = unit * 0.075;
  const cell = (Math.min(width, height) - 2 * margin) / across;
  const columns = Math.max(2, Math.floor((width - 2 * margin) / cell + 1e-6));
  const rows = Math.max(2, Math.floor((height - 2 * margin) / cell + 1e-6));
  const [left, top] = [(width - columns * cell) / 2, (height - rows * cell) / 2];
  const shapes: Shape[] = [];
  const colours = toldApart([...palette.main, palette.ink]);
  const taken = new Set<number>();
  const next = unrepeated(r, colours);
  // What was said to make it makes most of it.
  const said = traits.figure === undefined ? undefined : KINDS[traits.figure];
  const figure = (x: number, y: number, s: number, kind: number): void => {
    const [cx, cy] = [x + s / 2, y + s / 2];
    const corner = r.below(4);
    const [qx, qy] = [corner & 1 ? x + s : x, corner & 2 ? y + s : y];
    const from = [0, TAU / 4, (3 * TAU) / 4, TAU / 2][corner]!;
    if (kind === 0) shapes.push({ polygons: [sector(qx, qy, 0, s, from, from + TAU / 4)], fill: next() });
    else if (kind === 1) {
      shapes.push({ polygons: [box(cx, cy, s, s)], fill: next() });
      shapes.push({ polygons: [circle(cx, cy, s * 0.36)], fill: next() });
    } else if (kind === 2) {
      // Half discs, one above the other.
      shapes.push({ polygons: [sector(cx, cy, 0, s / 2, TAU / 2, TAU)], fill: next() });
      shapes.push({ polygons: [sector(cx, cy + s / 2, 0, s / 2, TAU / 2, TAU)], fill: next() });
    } else if (kind === 3) {
      const fill = next();
      const n = s > cell * 1.5 ? 9 : 5;
      for (let i = 0; i < n; i++)
        shapes.push({
          polygons: [
            corner & 1
              ? box(cx, y + (s * (2 * i + 1)) / (2 * n), s, (s / n) * 0.5)
              : box(x + (s * (2 * i + 1)) / (2 * n), cy, (s / n) * 0.5, s),
          ],
          fill,
        });
    } else if (kind === 4) {
      shapes.push({ polygons: [sector(qx, qy, s * 0.66, s, from, from + TAU / 4)], fill: next() });
      shapes.push({ polygons: [sector(qx, qy, s * 0.3, s * 0.5, from, from + TAU / 4)], fill: next() });
    } else if (kind === 5) shapes.push({ polygons: [circle(cx, cy, s / 2)], fill: next() });
    else if (kind === 6) {
      shapes.push({ polygons: [Float64Array.from([x, y + s, x + s, y + s, corner & 1 ? x : x + s, y])], fill: next() });
    } else if (kind === 7) shapes.push({ polygons: [bar(x, y + s, x + s, y, s * 0.16)], fill: next() });
    else if (kind === 8) {
      // Two that meet along a side, or one on its base with another in it.
      const tip = corner & 1 ? y : y + s;
      const base = corner & 1 ? y + s : y;
      shapes.push({ polygons: [Float64Array.from([x, base, x + s, base, cx, tip])], fill: next() });
      shapes.push({
        polygons: [Float64Array.from([x + s * 0.25, base, x + s * 0.75, base, cx, base + (tip - base) / 2])],
        fill: next(),
      });
    } else {
      shapes.push({ polygons: [box(cx, cy, s, s)], fill: next() });
      shapes.push({ polygons: [box(cx, cy, s * 0.5, s * 0.5)], fill: next() });
    }
  };
  // One figure of four modules leads, off the middle.
  const [bc, br] = [r.below(columns - 1), r.below(rows - 1)];
  for (const [i, j] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const)
    taken.add((br + j) * columns + bc + i);
  figure(left + bc * cell, top + br * cell, cell * 2, said ? r.pick(said) : r.pick([0, 1, 4, 5, 3]));
  const empty = 0.34 - 0.28 * traits.density;
  const free: number[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      if (taken.has(j * columns + i)) continue;
      if (r.chance(empty)) {
        free.push(j * columns + i);
        continue;
      }
      figure(left + i * cell, top + j * cell, cell, said && r.chance(0.72) ? r.pick(said) : r.below(8));
    }
  const spot = free.length > 0 ? r.pick(free) : (br * columns + bc + columns * 2) % (columns * rows);
  const [ax, ay] = [left + ((spot % columns) + 0.5) * cell, top + (Math.floor(spot / columns) + 0.5) * cell];
  shapes.push({ polygons: [circle(ax, ay, cell * 0.27)], fill: palette.accent });
  return { width, height, ground: palette.ground, shapes };
}
