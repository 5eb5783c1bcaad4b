/**
 * Tiles of two sets of quarter rings, turned at random, that join into winding bands between two fields of colour; the turns follow a slow wave in
 * places, so that quiet and restless areas alternate, and where a band closes on itself its middle may be a disc of the accent.
 * S. Truchet, "Mémoire sur les combinaisons", 1704; C. S. Smith, "The Tiling Patterns of Sebastien Truchet and the Topology of Structural
 * Hierarchy", Leonardo 20, 1987 (that the two sides of the arcs can always be told apart by two colours).
 */
import { TAU } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, sector } from './shapes.ts';
import { blend, chroma, lightness } from './tint.ts';

/** Inner and outer radius as parts of a tile, symmetric about the middle of its sides so that rings meet whatever the turn. */
const BANDS = [
  [0.29, 0.71],
  [0.345, 0.655],
  [0.455, 0.545],
] as const;

export function truchet({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  // Whole pixels, and an even number of them: between two tiles there is no line.
  const cell = 2 * Math.round(unit / (8 + 2 * Math.floor(traits.density * 4)));
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const [left, top] = [Math.floor((width - columns * cell) / 2), Math.floor((height - rows * cell) / 2)];
  const { main, ground, accent, ink } = palette;
  const strong = [...main].sort((a, b) => chroma(b) - chroma(a));
  const field = strong[0]!;
  const other = blend(ground, strong[1 % strong.length]!, lightness(ground) < 0.4 ? 0.3 : 0.16);
  const core = strong.find((c) => c !== field && Math.abs(lightness(c) - lightness(ground)) > 0.1) ?? ink;
  const turned: boolean[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const wave = fractal((i + 0.5) * 0.4, (j + 0.5) * 0.4, 2, salt);
      // Calm: every other tile turned, which closes circles; restless: by chance.
      turned.push(wave > 0.5 ? (i + j) % 2 === 0 : r.chance(0.5));
    }
  /** Which field a corner of the grid lies in: those about it alternate. */
  const isField = (i: number, j: number): boolean => (i + j) % 2 === 0;
  const under: Float64Array[] = [];
  const bands: { fill: Colour; polygons: Float64Array[] }[] = [
    { fill: ground, polygons: [] },
    { fill: core, polygons: [] },
    { fill: ground, polygons: [] },
  ];
  const shapes: Shape[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [left + i * cell, top + j * cell];
      const corners: readonly (readonly [number, number, number, number, number])[] = turned[j * columns + i]!
        ? [
            [x, y, 0, i, j],
            [x + cell, y + cell, TAU / 2, i + 1, j + 1],
          ]
        : [
            [x + cell, y, TAU / 4, i + 1, j],
            [x, y + cell, (3 * TAU) / 4, i, j + 1],
          ];
      // Both arcs turn about corners of one field; what is left between them belongs to the other.
      const about = isField(corners[0]![3], corners[0]![4]);
      if (!about) under.push(box(x + cell / 2, y + cell / 2, cell, cell));
      for (const [cx, cy, a] of corners) {
        shapes.push({ polygons: [sector(cx, cy, 0, cell * 0.5, a - 0.004, a + TAU / 4 + 0.004)], fill: about ? field : other });
        BANDS.forEach(([from, to], n) => {
          bands[n]!.polygons.push(sector(cx, cy, cell * from, cell * to, a - 0.004, a + TAU / 4 + 0.004));
        });
      }
    }
  // Corners that all four tiles turn about are middles of closed rings: the accent lies in some, never in two side by side.
  const middles: Shape[] = [];
  const lit: [number, number][] = [];
  for (let j = 1; j < rows; j++)
    for (let i = 1; i < columns; i++) {
      const t = (a: number, b: number): boolean => turned[b * columns + a]!;
      if (!(t(i, j) && t(i - 1, j - 1) && !t(i - 1, j) && !t(i, j - 1))) continue;
      const alone = lit.every(([a, b]) => (a - i) * (a - i) + (b - j) * (b - j) > 4);
      const own = alone && r.chance(0.75);
      if (own) lit.push([i, j]);
      middles.push({
        polygons: [circle(left + i * cell, top + j * cell, cell * (own ? 0.2 : 0.11))],
        fill: own ? accent : core,
      });
    }
  return { width, height, ground: other, shapes: [{ polygons: under, fill: field }, ...shapes, ...bands, ...middles] };
}
