/**
 * A wall of broken beds, as blocks: each row of blocks is a bed of its own thickness, each block stands out or back by its own measure and faces its
 * own way. What is seen of it follows from the neighbours: a lit ledge where the block above stands back, a cast shade where it stands out, and the
 * same to the side of the light.
 */
import { mix32 } from '@atelier/spec';
import { clamp } from '../math.ts';

export interface RockBlock {
  /** 0–1, the same all over one block. */
  tone: number;
  /** −1 … 1: which way its front is turned, positive towards the light. */
  facing: number;
  /** 0–1: on the ledge that the block carries. */
  top: number;
  /** 0–1: in the shade of what stands out above it or beside it. */
  shade: number;
  /** 0–1: on the edge that is turned to the light. */
  rim: number;
}

const hashOf = (i: number, j: number, salt: number): number =>
  mix32(Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d) ^ salt);

/** Where between its cells a border lies, so that no two beds are as thick. */
const shift = (h: number): number => ((h & 255) / 255 - 0.5) * 0.62;

/** Which block of bed `j` a place belongs to. */
function columnOf(x: number, j: number, salt: number): number {
  const at = x * BREADTH[hashOf(j, 7, salt) & 3]! + (hashOf(j, 11, salt) & 1023) / 37;
  const i = Math.floor(at);
  return at - i < 0.5 + shift(hashOf(i, j, salt ^ 0x51)) ? i : i + 1;
}
const BREADTH = [0.7, 0.9, 1.1, 1.5] as const;

const standsOut = (i: number, j: number, salt: number): number => (hashOf(i, j, salt ^ 0x3779) & 255) / 255;

/** `x`, `y` in blocks; `side`: 1 where the light comes from the right. */
export function rockBlock(x: number, y: number, salt: number, side: number, out: RockBlock): void {
  const row = Math.floor(y);
  const low = 0.5 + shift(hashOf(row, 3, salt));
  const j = y - row < low ? row : row + 1;
  // From the upper border of the bed down to the place, and on to its lower one.
  const above = y - (j - 1 + 0.5 + shift(hashOf(j - 1, 3, salt)));
  const i = columnOf(x, j, salt);
  const own = standsOut(i, j, salt);
  const over = standsOut(columnOf(x, j - 1, salt), j - 1, salt);
  const toLight = standsOut(columnOf(x + side * 0.1, j, salt), j, salt);
  const h = hashOf(i, j, salt ^ 0x9e37);
  out.tone = (h & 255) / 255;
  out.facing = ((h >>> 8) & 255) / 127.5 - 1;
  const step = own - over;
  out.top = step > 0 ? clamp((step * 0.42 - above) * 9) : 0;
  const cast = step < 0 ? clamp((-step * 0.75 - above) * 5) : 0;
  out.shade = Math.max(cast, clamp((toLight - own) * 1.5));
  out.rim = clamp((own - toLight) * 2.2);
}
