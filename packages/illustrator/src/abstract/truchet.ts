/**
 * Tiles of two sets of quarter rings, turned at random, that join into winding bands; the turns follow a slow wave in places, so
 * that quiet and restless areas alternate. S. Truchet, "Mémoire sur les combinaisons", 1704; C. S. Smith, "The Tiling Patterns of
 * Sebastien Truchet and the Topology of Structural Hierarchy", Leonardo 20, 1987.
 */
import { TAU } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, sector } from './shapes.ts';

/** Inner and outer radius as parts of a tile, symmetric about the middle of its sides so that rings meet whatever the turn. */
const RINGS = [
  [0.31, 0.41],
  [0.455, 0.545],
  [0.59, 0.69],
] as const;

export function truchet({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const cell = unit / (4 + Math.floor(traits.density * 4));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const [left, top] = [(width - columns * cell) / 2, (height - rows * cell) / 2];
  const { main, ground, accent } = palette;
  const shapes: Shape[] = [];
  const tinted = [0, 1, 2].map((c) => ground[c]! * 0.86 + main[main.length - 1]![c]! * 0.14) as [number, number, number];
  const bright = r.below(columns * rows);
  const rings: Shape[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [left + i * cell, top + j * cell];
      const wave = fractal((i + 0.5) * 0.4, (j + 0.5) * 0.4, 2, salt);
      // Calm: every other tile turned, which closes circles; restless: by chance.
      const turned = wave > 0.5 ? (i + j) % 2 === 0 : r.chance(0.5);
      if ((i + j) % 2 === 0) shapes.push({ polygons: [box(x + cell / 2, y + cell / 2, cell, cell)], fill: tinted });
      const corners: readonly (readonly [number, number, number])[] = turned
        ? [
            [x, y, 0],
            [x + cell, y + cell, TAU / 2],
          ]
        : [
            [x + cell, y, TAU / 4],
            [x, y + cell, (3 * TAU) / 4],
          ];
      for (const [cx, cy, a] of corners)
        RINGS.forEach(([from, to], n) => {
          const fill = j * columns + i === bright && n === 1 ? accent : n === 1 ? main[1 % main.length]! : main[0]!;
          rings.push({ polygons: [sector(cx, cy, cell * from, cell * to, a - 0.004, a + TAU / 4 + 0.004)], fill });
        });
    }
  return { width, height, ground, shapes: [...shapes, ...rings] };
}
