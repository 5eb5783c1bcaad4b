import type { Bond } from './relations.ts';
import type { Thing } from './things.ts';

/** "A cat on the left and a dog on the right": what their places in the picture make of the two. */
export function oppositeOf(a: Thing, b: Thing): Bond | undefined {
  if (a.where.side !== b.where.side && (a.where.side === 'left' || b.where.side === 'right')) return 'left';
  if (a.where.side !== b.where.side && (a.where.side === 'right' || b.where.side === 'left')) return 'right';
  if (a.where.level === b.where.level) return undefined;
  return a.where.level === 'top' || b.where.level === 'bottom' ? 'stacked-on' : 'stacked-under';
}
