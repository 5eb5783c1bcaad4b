/**
 * Woven cloth: coloured warp over and under coloured weft by a draft, in blocks that change the draft; a stripe of accent.
 * A. Glassner, "Digital Weaving", IEEE CG&A 22–23, 2002–03 (drafts as matrices); blocks after A. Albers, "On Weaving", 1965.
 */
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box } from './shapes.ts';

/** Rows of a draft: 1 where the warp lies above. */
const DRAFTS: readonly (readonly string[])[] = [
  ['10', '01'],
  ['1100', '0110', '0011', '1001'],
  ['1110', '0111', '1011', '1101'],
  ['1100', '1100', '0011', '0011'],
  ['10000', '00100', '00001', '01000', '00010'],
];

export function weave({ width, height, palette, traits, r }: Sheet): Artboard {
  const threads = Math.floor(34 + traits.density * 34);
  const pitch = Math.min(width, height) / threads;
  const columns = Math.ceil(width / pitch);
  const rows = Math.ceil(height / pitch);
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const stripes = (n: number): Colour[] => {
    const out: Colour[] = [];
    const set: readonly Colour[] = [main[0]!, ground, main[1 % main.length]!, main[2 % main.length]!, ink];
    while (out.length < n) {
      const colour = r.pick(set);
      const long = r.pick([2, 2, 4, 6, 10, 14]);
      for (let i = 0; i < long; i++) out.push(colour);
    }
    return out.slice(0, n);
  };
  const warp = stripes(columns);
  const weft = stripes(rows);
  const [ac, ar] = [Math.floor(columns * r.between(0.55, 0.8)), Math.floor(rows * r.between(0.2, 0.42))];
  for (let i = 0; i < 2; i++) {
    warp[ac + i] = accent;
    if (r.chance(0.5)) weft[ar + i] = accent;
  }
  const blocks = 3 + r.below(3);
  const drafts = Array.from({ length: blocks * blocks }, () => r.pick(DRAFTS));
  const shade = (c: Colour, k: number): Colour => [c[0] * k, c[1] * k, c[2] * k];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const draft = drafts[Math.floor((j / rows) * blocks) * blocks + Math.floor((i / columns) * blocks)]!;
      const up = draft[j % draft.length]![i % draft[0]!.length] === '1';
      const colour = up ? warp[i]! : weft[j]!;
      const [x, y] = [(i + 0.5) * pitch, (j + 0.5) * pitch];
      shapes.push({ polygons: [box(x, y, pitch, pitch)], fill: shade(up ? weft[j]! : warp[i]!, 0.62) });
      // The thread above is rounded: a body, and a lighter ridge along it.
      const [w, h] = up ? [pitch * 0.86, pitch * 1.02] : [pitch * 1.02, pitch * 0.86];
      shapes.push({ polygons: [box(x, y, w, h)], fill: shade(colour, 0.94) });
      shapes.push({
        polygons: [up ? box(x - pitch * 0.08, y, pitch * 0.4, pitch) : box(x, y - pitch * 0.08, pitch, pitch * 0.4)],
        fill: [Math.min(1, colour[0] * 1.06), Math.min(1, colour[1] * 1.06), Math.min(1, colour[2] * 1.06)],
      });
    }
  return { width, height, ground: ink, shapes };
}
