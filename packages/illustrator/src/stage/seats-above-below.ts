/** Seats over or under what is placed already: in the air, hung along it, beneath it. */
import { boundsOf, type Item, scale, shift } from './boxes.ts';
import { onTop, perch, stackAt } from './resting.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';
import { isTree } from './seat-scale.ts';
import { KITE } from './tethers.ts';

export const above: Rule = (items, anchor, { r }) => {
  const a = centre(anchor);
  const m = centre(items);
  const gap = 0.1 * a.h + 0.1 * m.h;
  shift(items, a.x + r.between(-0.12, 0.12) * Math.min(a.w, m.h) - m.x, a.y0 - gap - m.y1);
  lift(items, baseOf(anchor), 0, 'air');
};

export const stackedOn: Rule = (items, anchor, options) => {
  if (!perch(items, largest(anchor))) onTop(stackAt)(items, anchor, options);
};

/** Strung along the upper half of it, one below the other. */
export const draped: Rule = (items, anchor) => {
  const holder = largest(anchor);
  items.forEach((item, i) => {
    scale([item], (0.86 * holder.w) / item.w, item.x, item.base);
    item.x = holder.x;
    item.top = holder.top + (0.3 + (0.26 * i) / Math.max(1, items.length - 1)) * holder.h - 0.3 * item.h;
    Object.assign(item, { base: baseOf([holder]), seat: 'on', near: holder.near + 0.3 + 0.05 * i });
  });
};

export const stackedUnder: Rule = (items, anchor, options) => {
  const a = centre(anchor);
  const m = centre(items);
  const ground = baseOf(anchor);
  if (anchor.every((item) => item.thing.art === KITE) && items.every((item) => item.thing.drawing?.category === 'person')) {
    // Far up at the end of its string, to one side.
    shift(items, a.x - m.x, ground - baseOf(items));
    const holder = boundsOf(items);
    for (const item of anchor as Item[]) {
      scale([item], Math.min(1, (0.62 * m.h) / item.h), item.x, item.top);
      item.x = a.x + options.side * 0.95 * m.h;
      item.top = holder.y0 - 0.5 * m.h - item.h * 0.5;
      item.seat = 'air';
    }
    return;
  }
  if (anchor.every((item) => item.seat === 'air' || item.thing.place === 'sky' || item.thing.place === 'hang')) {
    shift(items, a.x - m.x, ground - baseOf(items));
    const clear = a.y1 + 0.06 * a.h - boundsOf(items).y0;
    if (clear > 0) {
      for (const item of anchor as Item[]) {
        item.top -= clear;
        item.seat = 'air';
      }
    }
    return;
  }
  shift(items, a.x - m.x, ground - baseOf(items));
  // The anchor is lifted onto what is now below it.
  onTop(stackAt)(anchor as Item[], items, options);
};

export const under: Rule = (items, anchor, options) => {
  const a = centre(anchor);
  const m = centre(items);
  if (
    anchor.some((item) => item.seat === 'air') ||
    !/table|desk|tree|umbrella|parasol|bridge|bench|chair|arch|tent|palm|pine|lamp|bed\b/.test(anchor[0]?.thing.fact.name ?? '')
  ) {
    stackedUnder(items, anchor, options);
    return;
  }
  const fit = Math.min(1, (a.h * 0.62) / m.h);
  scale(items, fit, m.x, baseOf(items));
  const tree = isTree(anchor[0]!);
  const foot = anchor[0]!;
  shift(
    items,
    foot.x + (tree ? options.side * (0.5 * m.w * fit + 0.06 * a.w) : 0) - m.x,
    baseOf(anchor) - baseOf(items) + 0.015 * a.h,
  );
  for (const item of items) item.near = foot.near + 0.5;
};
