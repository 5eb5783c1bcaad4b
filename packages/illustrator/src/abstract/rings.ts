/**
 * Rings: bands of colour round one or a few middles, broad beside hair-thin, cut by the edge, and exchanged along a line through the middle, so
 * that they turn. After R. and S. Delaunay's simultaneous discs (1912), W. Kandinsky's "Squares with Concentric Circles" (1913) and
 * K. Noland's concentric paintings (1958–63).
 */
import { TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon, sector } from './shapes.ts';
import { blend, toldApart } from './tint.ts';

export function rings(sheet: Sheet): Artboard {
  const { width, height, palette, r } = sheet;
  const shapes = r.pick([exchanged, exchanged, pair, grid] as const)(sheet);
  return { width, height, ground: palette.ground, shapes };
}

/** Radii of `bands` rings from 1 inwards: broad ones and thin ones in turn. */
function radii(r: Sheet['r'], bands: number): number[] {
  const steps = Array.from({ length: bands }, (_, i) => (i % 2 === 0 ? r.between(0.8, 1.5) : r.between(0.2, 0.75)));
  const sum = steps.reduce((a, b) => a + b, 0) * 1.09;
  let at = 1;
  return steps.map((s) => {
    const own = at;
    at -= s / sum;
    return own;
  });
}

/** Two halves of a disc; the first goes on a little under the second, and nothing of it shows round that one's rim. */
const halved = (x: number, y: number, radius: number, turn: number, first: Colour, second: Colour): Shape[] => [
  { polygons: [sector(x, y, 0, radius, turn + TAU / 2 - 0.02, turn + TAU + 0.02)], fill: first },
  { polygons: [sector(x, y, 0, radius, turn, turn + TAU / 2)], fill: second },
];

/** Quarters of one great set of rings, each with its colours moved on by one; it runs off the sheet, and one quarter of it is a set of its own. */
function exchanged({ width, height, unit, palette, traits, r }: Sheet): Shape[] {
  const { ground, main, accent, ink } = palette;
  const colours = toldApart([...main, ink, accent]);
  const [cx, cy] = [width * r.pick([0.36, 0.64]), height * r.pick([0.38, 0.62])];
  const bands = 6 + Math.floor(traits.density * 4);
  const all = radii(r, bands);
  const reach = unit * r.between(0.6, 0.68);
  const shapes: Shape[] = [];
  const lot = r.below(colours.length);
  const corner = (q: number): Polygon => {
    const [x1, y1] = [q === 0 || q === 3 ? width + 2 : -2, q < 2 ? height + 2 : -2];
    return polygon([cx, cy], [x1, cy], [x1, y1], [cx, y1]);
  };
  // Grounds of the quarters: paper, and two tints of it that carry the rings' colours on.
  const grounds = [ground, blend(ground, main[main.length - 1]!, 0.45), ground, blend(ground, main[1 % main.length]!, 0.34)];
  for (let q = 0; q < 4; q++) shapes.push({ polygons: [corner(q)], fill: grounds[q]! });
  const own = r.below(4);
  for (let q = 0; q < 4; q++) {
    const from = (q * TAU) / 4;
    const mine = q === own ? radii(r, bands + 2) : all;
    const large = q === own ? reach * 0.8 : reach;
    mine.forEach((at, i) => {
      const fill = i % 4 === 3 ? grounds[q]! : colours[(lot + i + q + (q >> 1)) % colours.length]!;
      shapes.push({ polygons: [sector(cx, cy, 0, at * large, from, from + TAU / 4)], fill });
    });
  }
  // A small whole disc answers it in the widest corner.
  const [ox, oy] = [cx < width / 2 ? width * 0.85 : width * 0.15, cy < height / 2 ? height * 0.85 : height * 0.15];
  for (const [k, fill] of [
    [0.075, ink],
    [0.055, ground],
    [0.036, accent],
  ] as const)
    shapes.push({ polygons: [circle(ox, oy, unit * k)], fill });
  return shapes;
}

/** Two sets of different size, the lesser in front, each halved along a line of its own. */
function pair({ width, height, unit, palette, traits, r }: Sheet): Shape[] {
  const { ground, main, accent, ink } = palette;
  const colours = toldApart([...main, ink]);
  const shapes: Shape[] = [];
  const set = (x: number, y: number, radius: number, bands: number, turn: number): void => {
    const lot = r.below(colours.length);
    const bright = bands - 2;
    shapes.push({ polygons: [circle(x, y, radius * 1.035)], fill: ground });
    radii(r, bands).forEach((at, i) => {
      const fill = i === bright ? accent : i % 3 === 1 ? ground : colours[(lot + i) % colours.length]!;
      // The other half takes the next colour, so that the rings seem to turn.
      const other =
        i % 3 === 1 ? blend(ground, main[main.length - 1]!, 0.3) : colours[(lot + i + 1 + (i & 1)) % colours.length]!;
      if (i === bright) shapes.push({ polygons: [circle(x, y, at * radius)], fill });
      else shapes.push(...halved(x, y, at * radius, turn, fill, other));
    });
  };
  const turn = r.pick([0.125, 0.375]) * TAU;
  const bands = 7 + Math.floor(traits.density * 4);
  set(width * r.between(0.24, 0.36), height * r.between(0.6, 0.7), unit * r.between(0.5, 0.58), bands, turn);
  set(width * r.between(0.72, 0.8), height * r.between(0.24, 0.3), unit * r.between(0.19, 0.23), bands - 2, turn + TAU / 4);
  return shapes;
}

/** Squares with rings in them, some halved, no two neighbours alike. */
function grid({ width, height, unit, palette, traits, r }: Sheet): Shape[] {
  const { ground, main, accent, ink } = palette;
  const colours = toldApart([ground, ...main, ink, accent]);
  const across = traits.density > 0.6 ? 4 : 3;
  const margin = unit * 0.05;
  const columns = Math.max(2, Math.round(((width - 2 * margin) / (Math.min(width, height) - 2 * margin)) * across));
  const s = Math.floor((width - 2 * margin) / columns);
  const rows = Math.max(1, Math.floor((height - 2 * margin) / s + 0.35));
  const [left, top] = [Math.floor((width - columns * s) / 2), Math.floor((height - rows * s) / 2)];
  const shapes: Shape[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [left + (i + 0.5) * s, top + (j + 0.5) * s];
      const lot = (i * 2 + j * 3 + r.below(2)) % colours.length;
      const at = (k: number): Colour => colours[(lot + k) % colours.length]!;
      shapes.push({ polygons: [box(x, y, s, s)], fill: at(0) });
      const turn = (r.below(4) * TAU) / 4;
      const cut = r.chance(0.4);
      radii(r, 4).forEach((k, n) => {
        if (cut) shapes.push(...halved(x, y, s * 0.46 * k, turn, at(n + 1), at(n + 2)));
        else shapes.push({ polygons: [circle(x, y, s * 0.46 * k)], fill: at(n + 1) });
      });
    }
  return shapes;
}
