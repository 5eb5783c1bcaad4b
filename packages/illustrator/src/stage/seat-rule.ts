/** What the rules of seating are made of: where a group is, its foot, its largest, and how it is lifted onto something. */
import type { Random } from '@atelier/spec';
import { boundsOf, type Item } from './boxes.ts';

export interface SeatOptions {
  r: Random;
  /** Which side has room, −1 left or 1 right. */
  side: number;
  /** What stands on the same thing already. */
  neighbours?: readonly Item[];
  /** Highest row that ground things may stand on, where it is known. */
  ceiling?: number;
}

export const centre = (
  items: readonly Item[],
): { x: number; y: number; w: number; h: number; x0: number; x1: number; y0: number; y1: number } => {
  const b = boundsOf(items);
  return { ...b, x: (b.x0 + b.x1) / 2, y: (b.y0 + b.y1) / 2, w: b.x1 - b.x0, h: b.y1 - b.y0 };
};

export const baseOf = (items: readonly Item[]): number => Math.max(...items.map((item) => item.base));
export const lift = (items: readonly Item[], base: number, near: number, seat: Item['seat']): void => {
  for (const item of items) Object.assign(item, { base, near, seat });
};

export const largest = (items: readonly Item[]): Item => items.reduce((a, b) => (b.w * b.h > a.w * a.h ? b : a));

export type Rule = (items: Item[], anchor: readonly Item[], options: SeatOptions) => void;
