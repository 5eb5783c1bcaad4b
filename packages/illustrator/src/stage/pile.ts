/** "A stack of books", "a pile of apples": the instances of one fact one upon another. */
import type { Random, Subject } from '@atelier/spec';
import type { Item } from './boxes.ts';

const PILED = /^(?:stack|pile|heap|tower|mound|pyramid)$/;

/** Most that are piled; more of them are a crowd. */
const MOST = 20;

export const isPiled = ({ attributes }: Subject, count: number): boolean =>
  count > 1 && count <= MOST && attributes.some((a) => !a.off && a.kind === 'arrangement' && PILED.test(a.value));

/** Things wider than this lie flat and make one column; the others make a pyramid. */
const FLAT = 1.25;
/** What of a flat thing's height is its thickness, its top being seen a little from above. */
const THICKNESS = 0.55;

type Make = (instance: number, x: number, base: number, h: number) => Item;

/** Around column 0 with the lowest on row 0; `height` is that of one by itself. */
export function pile(count: number, aspect: number, height: number, make: Make, r: Random): Item[] {
  if (aspect > FLAT) return column(count, aspect, height, make, r);
  let broad = 1;
  while ((broad * (broad + 1)) / 2 < count) broad++;
  const h = height * Math.min(1, 2.2 / broad);
  const w = h * aspect;
  const items: Item[] = [];
  for (let level = 0; items.length < count; level++) {
    const n = Math.min(Math.max(1, broad - level), count - items.length);
    for (let k = 0; k < n; k++) {
      const one = make(items.length + 1, (k - (n - 1) / 2 + r.between(-0.04, 0.04)) * w * 0.92, 0, h * r.between(0.96, 1.03));
      items.push(raised(one, level, level * h * 0.74));
    }
  }
  return items;
}

function column(count: number, aspect: number, height: number, make: Make, r: Random): Item[] {
  const h = height * Math.min(1, 2.6 / (1 + (count - 1) * THICKNESS));
  let up = 0;
  return Array.from({ length: count }, (_, level) => {
    // Larger ones lie below, none quite over another.
    const own = h * (1 - Math.min(0.035, 0.4 / count) * level) * r.between(0.95, 1.03);
    const one = make(level + 1, level === 0 ? 0 : r.between(-0.07, 0.07) * own * aspect, 0, own);
    const item = raised(one, level, up);
    up += own * THICKNESS;
    return item;
  });
}

/** All stand over one row; the upper ones are painted last. */
function raised(item: Item, level: number, up: number): Item {
  if (level === 0) return item;
  return { ...item, top: item.top - up, near: 0.01 * level, seat: 'on' };
}
