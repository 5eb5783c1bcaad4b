/** Poses of two who hold each other, and how far apart they stand then, hips from hips, in units of facing.ts. */
import type { PoseName } from '../pose-kinds.ts';

export const CLOSE: Readonly<Partial<Record<PoseName, number>>> = {
  embracing: 118,
  kissing: 130,
  waltzing: 122,
  cuddling: 118,
};
