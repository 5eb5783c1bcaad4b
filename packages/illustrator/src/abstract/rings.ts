/**
 * Rings: bands of colour round one or a few middles, uneven in breadth, cut by the edge or by each other.
 * After K. Noland's concentric paintings (1958–63) and R. and S. Delaunay's simultaneous discs (1912).
 */
import { TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, sector } from './shapes.ts';

export function rings({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, accent, ink } = palette;
  const shapes: Shape[] = [];
  const disc = (x: number, y: number, radius: number, fill: Colour): void => {
    shapes.push({ polygons: [circle(x, y, radius)], fill });
  };
  const colours: readonly Colour[] = [...main, ink];
  const form = r.next();
  const set = (x: number, y: number, radius: number, halved: boolean): void => {
    const bands = 5 + Math.floor(traits.density * 5) + r.below(2);
    const lot = r.below(colours.length);
    const bright = 1 + r.below(bands - 2);
    const turn = r.next() * TAU;
    let at = radius;
    for (let i = 0; i < bands && at > radius * 0.06; i++) {
      const own = i === bright ? accent : i % 3 === 2 ? ground : colours[(lot + i) % colours.length]!;
      disc(x, y, at, own);
      // The other half takes the next colour, so that the rings seem to turn.
      if (halved && i !== bright)
        shapes.push({
          polygons: [sector(x, y, 0, at, turn, turn + TAU / 2)],
          fill: colours[(lot + i + 1 + (i & 1)) % colours.length]!,
        });
      at -= (radius / bands) * r.between(0.55, 1.4);
    }
  };
  // One stands whole in the middle, or is plainly cut by the edge: a rim that just misses it looks like a slip.
  if (form < 0.3) set(width / 2, height / 2, Math.min(width, height) * r.between(0.38, 0.45), false);
  else if (form < 0.45)
    set(width * (r.chance(0.5) ? 0.1 : 0.9), height * r.between(0.56, 0.9), unit * r.between(0.6, 0.78), false);
  else if (form < 0.75) {
    set(width * r.between(0.2, 0.4), height * r.between(0.55, 0.75), unit * r.between(0.42, 0.6), r.chance(0.5));
    set(width * r.between(0.66, 0.82), height * r.between(0.2, 0.36), unit * r.between(0.16, 0.26), r.chance(0.5));
  } else {
    const across = 2 + r.below(2);
    const cell = width / across;
    for (let j = 0; j * cell < height; j++)
      for (let i = 0; i < across; i++) set((i + 0.5) * cell, (j + 0.5) * cell, cell * 0.46, r.chance(0.4));
  }
  return { width, height, ground, shapes };
}
