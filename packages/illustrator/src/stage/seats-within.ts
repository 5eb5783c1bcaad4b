/** Seats in something: in a crown, a window, a pool, a chair or a bowl, and before a house whose inside is not seen. */
import { inPool } from './at-work.ts';
import { type Item, scale } from './boxes.ts';
import { lieIn } from './contents.ts';
import { isAbed, rest, restAt } from './resting.ts';
import { baseOf, largest, lift, type Rule } from './seat-rule.ts';
import { isTree } from './seat-scale.ts';
import { inFront } from './seats-beside.ts';
import { isSeat } from './sitting.ts';
import { isWindow } from './wall-words.ts';

/** Parts of a tree's height: how low what is in it sits, and how small it may be and still be found. */
const IN_CROWN = 0.6;
const FOUND = 0.2;

/** Before its leaves, on this side of the trunk. */
function inCrown(items: readonly Item[], holder: Item, side: number): void {
  items.forEach((item, i) => {
    if (item.h < FOUND * holder.h) scale([item], (FOUND * holder.h) / item.h, item.x, item.base);
    if (item.h > 0.34 * holder.h) scale([item], (0.34 * holder.h) / item.h, item.x, item.base);
    const off = i === 0 ? 0.16 * side : ((i % 2 === 0 ? 1 : -1) * side * (i + 1)) / (2 * items.length + 2);
    item.x = holder.x + off * holder.w;
    item.top = holder.top + (IN_CROWN - 0.1 * (i % 3)) * holder.h - item.h;
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

/** Within its frame, on the sill. */
function inWindow(items: readonly Item[], holder: Item): void {
  items.forEach((item, i) => {
    scale([item], Math.min(1, (0.66 * holder.h) / item.h, (0.74 * holder.w) / (item.w * items.length)), item.x, item.base);
    item.x = holder.x + (i - (items.length - 1) / 2) * item.w;
    item.top = holder.top + restAt(holder) * holder.h - item.h * item.thing.foot[1];
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

/** A house whose inside is not seen: who is in it is seen before it. */
const isEntered = ({ thing }: Item, items: readonly Item[]): boolean =>
  thing.drawing?.category === 'building' &&
  thing.metres > 3 &&
  items.every((item) => /^(?:person|animal)$/.test(item.thing.drawing?.category ?? ''));

export const within: Rule = (items, anchor, options) => {
  const holder = largest(anchor);
  if (holder.thing.art === 'own:swimming-pool') inPool(items, holder);
  else if (isTree(holder)) inCrown(items, holder, options.side);
  else if (isWindow(holder.thing.art)) inWindow(items, holder);
  else if (isEntered(holder, items)) inFront(items, anchor, options);
  else (isSeat(holder.thing.fact.name) || isAbed(items, holder) ? rest : lieIn)(items, anchor, options);
};
