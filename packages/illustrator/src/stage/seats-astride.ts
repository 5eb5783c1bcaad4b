/** Seats on a back or on a saddle, as large beside what is ridden as in life. */
import { clamp } from '../math.ts';
import { type Item, scale, shift } from './boxes.ts';
import { gripsOf, isAstride, isMounted } from './grips.ts';
import { onTop, rest, restAt } from './resting.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';
import { BICYCLE, isSitting } from './sitting.ts';

/** In the saddle, as large beside the animal as in life, the near leg before its flank. */
function onBack(items: readonly Item[], holder: Item): void {
  for (const item of items) {
    const life = (ASTRIDE * item.thing.metres) / holder.thing.metres;
    scale([item], (holder.h * clamp(life, 0.3, 1.1)) / item.h, item.x, item.base);
    const [x, y] = gripsOf(item.thing.art)?.[0] ?? [0.5, 0.64];
    item.x = holder.x - (x - 0.5) * item.w;
    item.top = holder.top + holder.h * Math.max(0.2, restAt(holder)) - y * item.h;
  }
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

/** From the crown to the stirrup, as a part of the height of who stands, with some to spare beside the softened size of the animal. */
const ASTRIDE = 1;

const onSaddle = (items: readonly Item[], anchor: readonly Item[]): boolean =>
  largest(anchor).thing.art === BICYCLE && items.every(({ thing }) => isSitting(thing.art));

/** Where the saddle of a bicycle is in its box, seen from its left side, and where who sits has their seat. */
const SADDLE = [0.61, 0.13] as const;
const SEATED = 0.66;

/** On the saddle, one behind the other, as large beside it as in life, the legs before the frame. */
function mount(items: readonly Item[], holder: Item): void {
  items.forEach((item, i) => {
    scale([item], (holder.h * (item.thing.metres / holder.thing.metres)) / item.h, item.x, item.base);
    const saddle = holder.facing === 'right' ? 1 - SADDLE[0] : SADDLE[0];
    item.x = holder.x + (saddle - 0.5) * holder.w + i * 0.3 * item.w;
    item.top = holder.top + SADDLE[1] * holder.h - SEATED * item.h;
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

export const riding: Rule = (items, anchor, options) => {
  const holder = largest(anchor);
  if (onSaddle(items, anchor)) {
    mount(items, holder);
    return;
  }
  if (!/animal|dinosaur|bird|sea life/.test(holder.thing.drawing?.category ?? '')) {
    onTop(restAt)(items, anchor, options);
    return;
  }
  if (items.every(({ thing }) => isAstride(thing))) {
    onBack(items, holder);
    return;
  }
  // With no drawing of it: the legs are on the far side of the back.
  const m = centre(items);
  shift(items, holder.x - m.x, 0);
  for (const item of items) {
    if (item.h > holder.h * 0.9) scale([item], (holder.h * 0.9) / item.h, item.x, item.base);
    item.top = holder.top + holder.h * 0.43 - item.h * 0.6;
    item.submerged = 0.4;
  }
  lift(items, baseOf([holder]), holder.near - 0.5, 'on');
};

/** Nobody who is not said to stand there stands on a horse. */
export const on: Rule = (items, anchor, options) => {
  const leaf = largest(anchor);
  const wide = centre(items).w * 1.4;
  // A pad bears who sits on it and is seen round them.
  if (leaf.thing.art === 'own:lily-pad' && leaf.w < wide) scale([leaf], wide / leaf.w, leaf.x, leaf.base);
  const mounts = items.every(({ thing }) => isMounted(thing, leaf.thing)) || onSaddle(items, anchor);
  (mounts ? riding : rest)(items, anchor, options);
};
