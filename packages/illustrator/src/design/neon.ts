/** Letters bent from glass tubes on a wall by night, in a ring, a frame or over a line of another colour; `type/neon-pass.ts` makes them shine. */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { colourOf } from '../abstract/tint.ts';
import type { Area } from '../type/layout.ts';
import { bowed, dark, pale, rounded } from './pen.ts';
import { type WallKind, wallOf } from './wall.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

const WALLS: readonly (readonly [string, WallKind])[] = [
  ['6a4038', 'brick'],
  ['39404f', 'brick'],
  ['2f4a4a', 'timber'],
  ['4a3a52', 'plaster'],
];

/** Gases beside the letters' own. */
const SECOND: readonly Colour[] = [
  [0.2, 0.8, 1],
  [1, 0.72, 0.2],
  [1, 0.28, 0.55],
  [0.35, 1, 0.62],
];

export function neonSheet({ width, height, seed, words: idea, inks, texts }: SheetWish, light: Colour): DesignedSheet {
  const r = random(seed, idea, 'neon');
  const [code, kind] = r.pick(WALLS);
  const wall = dark(colourOf(code), 0.55);
  const shapes: Shape[] = [];
  wallOf(shapes, kind, wall, width, height, r.below(1 << 16));
  const shape = texts.length > 2 ? 1 : texts.join(' ').length > 13 ? 1.25 : 1.55;
  const wide = Math.min(width * 0.8, height * 0.7 * shape);
  const tall = wide / shape;
  const area: Area = { x: (width - wide) / 2, y: (height - tall) * 0.48, width: wide, height: tall };
  const other = SECOND.filter((c) => Math.abs(c[0] - light[0]) + Math.abs(c[1] - light[1]) + Math.abs(c[2] - light[2]) > 0.7);
  const second = r.pick(other.length > 0 ? other : SECOND);
  const tubes: NonNullable<DesignedSheet['tubes']>[number][] = [];
  const round = tall * r.pick([0.1, 0.5]);
  // Lines below the words need words; a sign without them is two frames, one in each colour.
  const frame = texts.length === 0 ? 1 : r.below(3);
  if (frame < 2) tubes.push({ line: rounded(area.x, area.y, wide, tall, round), closed: true, light: second });
  if (frame === 1) {
    const d = tall * 0.07;
    tubes.push({
      line: rounded(area.x + d, area.y + d, wide - 2 * d, tall - 2 * d, Math.max(1, round - d)),
      closed: true,
      light,
    });
  }
  if (frame === 2)
    for (const [v, bow] of [
      [0.98, -0.06],
      [1.07, -0.06],
    ] as const) {
      const y = area.y + tall * v;
      const inset = v > 1 ? 0.2 : 0.08;
      const curve = bowed([area.x + wide * inset, y], [area.x + wide * (1 - inset), y], bow);
      tubes.push({ line: Float64Array.from(curve.flat()), closed: false, light: second });
    }
  const padX = wide * (round > tall * 0.3 && frame < 2 ? 0.17 : 0.12);
  const padY = tall * (frame === 1 ? 0.22 : 0.18);
  return {
    artboard: { width, height, ground: wall, shapes },
    words: { x: area.x + padX, y: area.y + padY, width: wide - 2 * padX, height: tall - 2 * padY },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    motifs: [],
    inks: { ...inks, paper: wall, ground: wall, ink: pale(light, 0.8) },
    tubes,
    board: { x: area.x, y: area.y, width: wide, height: tall },
  };
}
