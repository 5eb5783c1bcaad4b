/** Boxes in pixels while the plan is made, before they become parts of the picture. */
import type { Thing } from './things.ts';

export interface Item {
  thing: Thing;
  /** From 1. */
  instance: number;
  /** Centre of the box. */
  x: number;
  top: number;
  w: number;
  h: number;
  /** Row of the ground that it stands on or hovers over. */
  base: number;
  /** Among things over the same row, the larger is nearer. */
  near: number;
  seat: 'ground' | 'water' | 'air' | 'on' | 'hang';
  /** Share of the height under water. */
  submerged: number;
  lean: number;
  /** Stands in a vase: its stalk is painted down to the rim. */
  stalk?: boolean;
  /** Lies in something whose front wall hides its lower part. */
  inside?: boolean;
  /** Needs a little land of its own under it. */
  islet?: boolean;
  facing: 'left' | 'right' | undefined;
  /** Stands as it stood before an edit of something else. */
  settled?: boolean;
}

/** An instance whose foot stands in the middle over (`x`, `base`), `h` pixels tall with its own breadth. */
export const itemOf = (thing: Thing, instance: number, x: number, base: number, h: number, more: Partial<Item> = {}): Item => ({
  thing,
  instance,
  x,
  top: base - h * thing.foot[1],
  w: h * thing.aspect,
  h,
  base,
  near: 0,
  seat: 'ground',
  submerged: 0,
  lean: 0,
  facing: thing.facing,
  ...more,
});

export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const rectOf = (item: Item): Rect => ({
  x0: item.x - item.w / 2,
  y0: item.top,
  x1: item.x + item.w / 2,
  y1: item.top + item.h,
});

export function boundsOf(items: readonly Item[]): Rect {
  const all: Rect = {
    x0: Number.POSITIVE_INFINITY,
    y0: Number.POSITIVE_INFINITY,
    x1: Number.NEGATIVE_INFINITY,
    y1: Number.NEGATIVE_INFINITY,
  };
  for (const item of items) {
    const { x0, y0, x1, y1 } = rectOf(item);
    all.x0 = Math.min(all.x0, x0);
    all.y0 = Math.min(all.y0, y0);
    all.x1 = Math.max(all.x1, x1);
    all.y1 = Math.max(all.y1, y1);
  }
  return all;
}

export function shift(items: readonly Item[], dx: number, dy: number): void {
  for (const item of items) {
    item.x += dx;
    item.top += dy;
    item.base += dy;
  }
}

/** Scales about (x, y). */
export function scale(items: readonly Item[], k: number, x: number, y: number): void {
  for (const item of items) {
    item.x = x + (item.x - x) * k;
    item.top = y + (item.top - y) * k;
    item.base = y + (item.base - y) * k;
    item.w *= k;
    item.h *= k;
  }
}

export function overlap(a: Rect, b: Rect): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return w > 0 && h > 0 ? w * h : 0;
}

export const areaOf = (r: Rect): number => (r.x1 - r.x0) * (r.y1 - r.y0);
