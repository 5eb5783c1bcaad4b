/** Letters bent from glass tubes on a board on a wall by night, in a frame or two; `type/neon-pass.ts` makes them shine. */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { blend, colourOf } from '../abstract/tint.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import { dark, ellipse, fill, pale, rounded } from './pen.ts';
import { type WallKind, wallOf } from './wall.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

const WALLS: readonly (readonly [string, WallKind])[] = [
  ['6a4038', 'brick'],
  ['39404f', 'brick'],
  ['2f4a4a', 'brick'],
  ['4a3a52', 'brick'],
];

/** Gases beside the letters' own. */
const SECOND: readonly Colour[] = [
  [0.2, 0.8, 1],
  [1, 0.72, 0.2],
  [1, 0.28, 0.55],
  [0.35, 1, 0.62],
];

export function neonSheet({ width, height, seed, words: idea, inks, texts, type }: SheetWish, light: Colour): DesignedSheet {
  const r = random(seed, idea, 'neon');
  const [code, kind] = r.pick(WALLS);
  const wall = dark(colourOf(code), 0.55);
  const shapes: Shape[] = [];
  wallOf(shapes, kind, wall, width, height, r.below(1 << 16));
  const shape = texts.length > 2 ? 1 : texts.join(' ').length > 13 ? 1.25 : 1.55;
  const wide = Math.min(width * 0.82, height * 0.74 * shape);
  const tall = wide / shape;
  const area: Area = { x: (width - wide) / 2, y: (height - tall) * 0.48, width: wide, height: tall };
  const other = SECOND.filter((c) => Math.abs(c[0] - light[0]) + Math.abs(c[1] - light[1]) + Math.abs(c[2] - light[2]) > 0.7);
  const second = r.pick(other.length > 0 ? other : SECOND);
  const tubes: NonNullable<DesignedSheet['tubes']>[number][] = [];
  const round = tall * r.pick([0.1, 0.5]);
  // A board carries the glass: dark, a hand's breadth larger all round, on the wall by its own shadow.
  const out = tall * 0.09;
  const back = (d: number, drop = 0): Polygon =>
    rounded(
      area.x - out + d,
      area.y - out + d + drop,
      wide + 2 * (out - d),
      tall + 2 * (out - d),
      Math.max(1, round + out * 0.6 - d),
    );
  for (const [k, a] of [
    [0.06, 0.16],
    [0.035, 0.22],
  ] as const)
    shapes.push(fill(back(-tall * k * 0.4, tall * k), [0.01, 0.01, 0.02], a));
  const board = dark(blend(wall, light, 0.1), 0.3);
  shapes.push(fill(back(0), dark(board, 0.5)), fill(back(tall * 0.012), board));
  // A frame, or two of them, one in each colour.
  const frame = texts.length === 0 ? 1 : r.below(2);
  tubes.push({ line: rounded(area.x, area.y, wide, tall, round), closed: true, light: second });
  if (frame === 1) {
    const d = tall * 0.07;
    tubes.push({
      line: rounded(area.x + d, area.y + d, wide - 2 * d, tall - 2 * d, Math.max(1, round - d)),
      closed: true,
      light,
    });
  }
  // Caps that hold the glass.
  for (const u of [0.25, 0.75])
    for (const y of [area.y, area.y + tall])
      shapes.push(fill(ellipse(area.x + wide * u, y, tall * 0.016, tall * 0.028, 0, 20), dark(wall, 0.7)));
  // Air between the letters and their frame: tubes that nearly touch read as crowded.
  // Letters that were said to be large have less, small ones more.
  const air = 1 / Math.min(1.5, type?.grow ?? 1);
  const padX = wide * (round > tall * 0.3 ? 0.17 : 0.14) * air;
  const padY = tall * (frame === 1 ? 0.24 : 0.21) * air;
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
