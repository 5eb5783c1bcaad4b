/** What shouts a price: a burst on strong ground, the words as large as it holds them. */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { box } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { PI } from '../math.ts';
import { dark, fill, star } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export const shoutsPrice = (words: string): boolean =>
  /\b(?:sale|discount|clearance|reduced|bargains?|black friday|half price)\b|\d\s?%/.test(words);

export function saleSheet({ width, height, seed, words: idea, inks, said }: SheetWish): DesignedSheet {
  const r = random(seed, idea, 'sale');
  const side = Math.min(width, height);
  const ground: Colour = said[0] ?? inks.paper;
  // The burst is the colour farthest from the ground in lightness; its letters are the ground's or the ink's.
  const hues = [...inks.hues, inks.gold].sort(
    (a, b) => Math.abs(lightness(b) - lightness(ground)) - Math.abs(lightness(a) - lightness(ground)),
  );
  const burst = hues[0]!;
  const ink = lightness(burst) > 0.5 ? dark(lightness(ground) < 0.5 ? ground : inks.ink, 0.35) : ([1, 0.98, 0.93] as const);
  const [cx, cy] = [width / 2, height / 2];
  const shapes: Shape[] = [];
  const stripe = blend(ground, lightness(ground) > 0.5 ? [0, 0, 0] : [1, 1, 1], 0.055);
  const pitch = side * 0.09;
  for (let x = -height; x < width + height; x += 2 * pitch)
    shapes.push(fill(Float64Array.from([x, height, x + pitch, height, x + pitch + height, 0, x + height, 0]), stripe));
  const points = r.pick([20, 24, 28]);
  const [rx, ry] = [Math.min(width * 0.47, side * 0.62), Math.min(height * 0.47, side * 0.62)];
  const big = Math.min(rx, ry);
  const stretched = (k: number, turn: number) => {
    const p = star(0, 0, big * k, points, 0.87, turn);
    return p.map((v, i) => (i & 1 ? cy + (v * ry) / big : cx + (v * rx) / big));
  };
  shapes.push({ ...fill(stretched(1, -PI / 2), blend(burst, ink, 0.28)) });
  shapes.push({ ...fill(stretched(0.955, -PI / 2 + PI / points), burst), raised: true });
  const half = 0.58;
  const rule = side * 0.006;
  for (const v of [-1, 1]) shapes.push(fill(box(cx, cy + v * ry * (half + 0.075), rx * 0.62, rule), ink));
  return {
    artboard: { width, height, ground, shapes },
    words: { x: cx - rx * half, y: cy - ry * half, width: 2 * rx * half, height: 2 * ry * half },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    motifs: [],
    inks: { ...inks, paper: burst, ink },
  };
}
