/** What somebody has on them: in the hand, on the head, or as a part of them. */
import { scale, shift } from './boxes.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';

/** Held up by its lower end. */
const UPHELD = /\b(?:umbrella|parasol|balloons?|flag|kite|torch|sign|banner|sword|staff|spear|flower|candle)$/;

export const hold: Rule = (items, anchor, { side }) => {
  const holder = largest(anchor);
  const a = centre([holder]);
  const m = centre(items);
  const fit = Math.min(1, (a.h * 0.55) / m.h);
  scale(items, fit, m.x, baseOf(items));
  shift(items, a.x + side * a.w * 0.42 - m.x, 0);
  const upheld = UPHELD.test(items[0]?.thing.fact.name ?? '');
  if (upheld && holder.thing.drawing?.category === 'animal') {
    // An animal has it over its back, as large as it is itself.
    for (const item of items) {
      scale([item], (a.h * 1.15) / item.h, item.x, item.base);
      item.x = a.x;
      item.top = a.y0 + a.h * 0.45 - item.h;
    }
    lift(items, baseOf([holder]), holder.near - 0.5, 'on');
    return;
  }
  for (const item of items) item.top = a.y0 + a.h * 0.52 - item.h * (upheld ? 0.94 : 0.5);
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
};

export const wear: Rule = (items, anchor) => {
  const holder = largest(anchor);
  const a = centre([holder]);
  const m = centre(items);
  scale(items, Math.min(1, (a.w * 0.55) / m.w), m.x, baseOf(items));
  shift(items, a.x - m.x, 0);
  for (const item of items) item.top = a.y0 + a.h * 0.07 - item.h * 0.75;
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
};

export const belong: Rule = (items, anchor) => {
  const holder = largest(anchor);
  const low = /wheel|leg|foot|feet|shoe|boot|base|skirt/.test(items[0]?.thing.fact.name ?? '');
  items.forEach((item, i) => {
    scale([item], Math.min(1, (holder.h * 0.42) / item.h, (holder.w * 0.7) / item.w / items.length), item.x, item.base);
    item.x = holder.x + (i - (items.length - 1) / 2) * item.w * 1.05;
    item.top = low ? holder.top + holder.h * 0.97 - item.h : holder.top + holder.h * 0.06;
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
};
