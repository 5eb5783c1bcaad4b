/** Where somebody goes who does something to another thing; `near` is for what the deed does not suit. */
import { type Item, scale, shift } from './boxes.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';

/** Who dives is over the near edge with the hands first; who swims is in it to the chest. */
export function inPool(items: readonly Item[], holder: Item): void {
  items.forEach((item, i) => {
    const t = items.length === 1 ? 0 : i / (items.length - 1) - 0.5;
    const leaps = /~(?:diving|jumping|leaping)\b/.test(item.thing.art ?? '');
    const tall = (leaps ? 1.05 : 0.8) * holder.h;
    if (item.h > tall) scale([item], tall / item.h, item.x, item.base);
    item.x = holder.x + t * 0.6 * holder.w - (leaps && items.length === 1 ? 0.12 * holder.w : 0);
    if (leaps) item.top = holder.top + 0.34 * holder.h - item.h;
    else {
      item.submerged = 0.5;
      item.top = holder.top + (0.5 + 0.08 * (i % 2)) * holder.h - 0.5 * item.h;
    }
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

/** Where the ring of a basket is in its drawing, and how wide. */
const RING = { y: 0.355, wide: 0.4 } as const;

/** Through the ring of a basket, half of it behind the rim; past anything else. */
export const through =
  (near: Rule): Rule =>
  (items, anchor, options) => {
    const holder = largest(anchor);
    if (holder.thing.art !== 'own:basketball-hoop') {
      near(items, anchor, options);
      return;
    }
    items.forEach((item, i) => {
      scale([item], (0.78 * RING.wide * holder.w) / item.w, item.x, item.base);
      item.x = holder.x;
      item.top = holder.top + RING.y * holder.h - item.h * (0.8 + i);
    });
    lift(items, baseOf([holder]), holder.near + 0.5, 'on');
  };

/** Behind it with the hands at it, both on their way the same way. */
export const pushing =
  (near: Rule): Rule =>
  (items, anchor, options) => {
    const holder = largest(anchor);
    if (!items.every(({ thing }) => thing.drawing?.category === 'person') || holder.thing.place === 'sky') {
      near(items, anchor, options);
      return;
    }
    const a = centre(anchor);
    const m = centre(items);
    const way = -options.side;
    shift(items, a.x - way * ((a.w + m.w) / 2 - 0.14 * m.w) - m.x, baseOf(anchor) - baseOf(items));
    for (const item of items) Object.assign(item, { facing: way > 0 ? 'right' : 'left', near: item.near + 0.4 });
    for (const item of anchor) if (item.thing.drawing?.heading !== 'front') (item as Item).facing = way > 0 ? 'right' : 'left';
  };

/** How far from the middle of the animal towards its tail the udder is, and who milks behind that, as parts of its length. */
const UDDER = 0.17;

/** At its flank, with the hands at the udder. */
export const milking =
  (near: Rule): Rule =>
  (items, anchor, options) => {
    const holder = largest(anchor);
    if (!items.every(({ thing }) => thing.drawing?.category === 'person') || holder.thing.drawing?.category !== 'animal') {
      near(items, anchor, options);
      return;
    }
    const tail = (holder.facing ?? holder.thing.drawing.heading) === 'right' ? -1 : 1;
    holder.facing = tail > 0 ? 'left' : 'right';
    const m = centre(items);
    shift(items, holder.x + tail * (UDDER * holder.w + 0.42 * m.w) - m.x, baseOf(anchor) + 0.05 * holder.h - baseOf(items));
    for (const item of items) Object.assign(item, { facing: tail > 0 ? 'left' : 'right', near: holder.near + 0.5 });
  };
