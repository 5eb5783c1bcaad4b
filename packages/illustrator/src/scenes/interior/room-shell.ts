/** What rooms of a home have in common: walls, floor, ceiling, the window at the light's side with its curtain. */
import { BRASS } from './dressing.ts';
import { type Builder, glass, type Paint, paint } from './panel.ts';

export const FRAME = '#efece2';
export const WHITE = paint('plain', '#e4e1d8');
export const floors = (b: Builder): Paint =>
  paint('boards', b.r.pick(['#9a7048', '#a9814f', '#84603f', '#b5925f']), '#4a321e', 0.15);

const BEAM = paint('boards', '#6a4828', '#3a2512', 0.2);

interface Walls {
  floor: Paint;
  wall: Paint;
  height?: number;
  depth?: number;
  /** A lower part of the wall, to this height. */
  clad?: readonly [Paint, number];
  curtain?: Paint;
  beams?: Paint;
}

/** Half the width of a room whose back wall takes most of the picture. */
const halfOf = (b: Builder): number => 1.5 * b.spread;

/** Walls with a window at the light's side, skirting, and a ceiling. */
export function room(b: Builder, { floor, wall, height = 2.7, depth = 4, clad, curtain, beams }: Walls): number {
  const half = halfOf(b) * (depth / 4);
  const s = b.side;
  b.shell(half, height, depth, { floor, wall, ceiling: paint('plain', '#dedad0') });
  const trim = b.rustic ? BEAM : WHITE;
  const low = b.rustic ? 0.12 : (clad?.[1] ?? 0.12);
  const foot = b.rustic ? BEAM : (clad?.[0] ?? WHITE);
  b.front(-half, half, 0, low, depth - 0.01, foot);
  for (const at of [-1, 1]) b.flank(at * (half - 0.01), 0, low, 0.3, depth, foot);
  if (clad && !b.rustic) {
    b.front(-half, half, low, low + 0.05, depth - 0.015, WHITE);
    for (const at of [-1, 1]) b.flank(at * (half - 0.015), low, low + 0.05, 0.3, depth, WHITE);
  }
  b.sideWindow(s * (half - 0.01), [0.95, 2.2], [depth - 2.3, depth - 0.75], glass(b.rustic ? '#5f4226' : FRAME, 2, 3));
  b.box(s > 0 ? [half - 0.12, half] : [-half, 0.12 - half], [0.88, 0.93], [depth - 2.4, depth - 0.65], trim);
  if (curtain) {
    for (const z of [depth - 2.55, depth - 0.8]) b.flank(s * (half - 0.06), 0.06, 2.36, z, z + 0.4, curtain);
    b.box(s > 0 ? [half - 0.1, half - 0.06] : [0.06 - half, 0.1 - half], [2.34, 2.38], [depth - 2.7, depth - 0.3], BRASS);
  }
  // A moulding under the ceiling.
  b.front(-half, half, height - 0.1, height - 0.02, depth - 0.02, trim);
  for (const at of [-1, 1]) b.flank(at * (half - 0.02), height - 0.1, height - 0.02, 0.3, depth, trim);
  const across = beams ?? (b.rustic ? BEAM : undefined);
  if (across) for (const z of [1.6, 2.7, 3.6]) b.box([-half, half], [height - 0.16, height], [z, z + 0.16], across);
  return half;
}

export const curtainOf = (b: Builder): Paint =>
  paint('folds', b.r.pick(['#c98a6a', '#7f9a8a', '#b86a5a', '#d8b878', '#7f90a8', '#e0d4bc']));
export const RUGS = ['#9a5a4a', '#56727c', '#7a7f5a', '#a8804a', '#7a5a6a'];
const SHADES = ['#b8884a', '#3f5a52', '#a8603c', '#4a5a6a'];
export const shadeOf = (b: Builder): Paint => paint('metal', b.r.pick(SHADES));
