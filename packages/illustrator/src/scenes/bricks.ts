/** A wall of bricks in running bond: how bright a point of it is, and whether it is mortar. */
import type { Rgb } from '../colour.ts';
import { clamp } from '../math.ts';

/** Fired clay, linear. */
export const BRICK: Rgb = [0.27, 0.105, 0.07];

export interface Course {
  /** 0 mortar … 1 brick, soft at the arris. */
  brick: number;
  /** Tone of the brick that the point lies in, about 1. */
  tone: number;
}

/** Width of a brick in units of its height, and of the joint. */
const LONG = 2.7;
const JOINT = 0.13;

/** `u`, `v` in heights of a brick. */
export function courseAt(u: number, v: number, salt: number): Course {
  const row = Math.floor(v);
  const along = u / LONG + (row & 1) * 0.5;
  const column = Math.floor(along);
  const dx = Math.min(along - column, column + 1 - along) * LONG;
  const dy = Math.min(v - row, row + 1 - v);
  const edge = Math.min(dx, dy);
  let h = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b) ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  const own = (h >>> 0) / 4294967296;
  // The upper edge of each brick catches the light, the lower lies in shade.
  const bevel = clamp((v - row - 0.5) * 2, -1, 1);
  return { brick: clamp((edge - JOINT * 0.4) / (JOINT * 0.5)), tone: 0.78 + 0.4 * own - 0.09 * bevel };
}
