/** Seats on the ground by what is placed already: at its side, against it, before it, behind it, round it. */
import { boundsOf, type Item, shift } from './boxes.ts';
import { baseOf, centre, largest, type Rule } from './seat-rule.ts';

const flies = ({ thing }: Item): boolean => thing.place === 'sky';

export const beside =
  (fixed: number | undefined, room: number): Rule =>
  (items, anchor, { r, side }) => {
    const a = centre(anchor);
    const m = centre(items);
    const towards = fixed ?? side;
    const airborne = anchor.every((item) => item.seat === 'air') && items.every((item) => item.thing.place === 'sky');
    const down = airborne ? a.y - m.y : baseOf(anchor) - baseOf(items);
    const dy = Math.abs(m.y + down - a.y);
    const gap = Math.max(room * Math.min(a.w, m.w) + r.between(0.01, 0.05) * a.h, dy * 1.18 - (a.w + m.w) / 2);
    shift(items, a.x + towards * ((a.w + m.w) / 2 + gap) - m.x, down);
    // What stands beside something that flies leaves it its height.
    if (fixed === undefined && !airborne && anchor.every(flies) && !items.some(flies))
      for (const item of anchor as Item[]) {
        item.top -= Math.max(0, Math.min(m.h * 0.7, item.top + item.h - (m.y0 + down) - item.h * 0.5));
        item.seat = 'air';
      }
    // What flies beside something that stands keeps its height in the air.
    for (const item of items) {
      if (item.thing.place === 'sky' && fixed === undefined) {
        const up = Math.min(a.h * 0.35, Math.abs(a.w + m.w) * 0.35);
        item.top -= up;
        item.seat = 'air';
      }
      if (airborne) item.base = baseOf(anchor);
    }
  };

export const near = beside(undefined, 0.1);

/** Touching: before a tree's trunk, whose crown is far wider, or at the side of anything else. */
export const against: Rule = (items, anchor, { side }) => {
  const a = centre(anchor);
  const m = centre(items);
  const trunk = anchor[0]?.thing.art?.startsWith('tree.') === true;
  const apart = trunk ? 0.4 * m.w : (a.w + m.w) / 2 - 0.06 * m.w;
  shift(items, a.x + side * apart - m.x, baseOf(anchor) + 0.02 * m.h - baseOf(items));
  for (const item of items) item.near += 0.5;
};

export const inFront: Rule = (items, anchor, { r, side }) => {
  const a = centre(anchor);
  const m = centre(items);
  const far = largest(anchor).thing.metres > 5;
  // Far enough to one side that what stands behind is still seen.
  const aside = m.h > a.h * 0.6 ? Math.max(0.3 * a.w, 0.5 * m.w) : 0.18 * a.w;
  shift(
    items,
    a.x + side * aside * r.between(0.85, 1.15) - m.x,
    baseOf(anchor) +
      // What is far larger than life sizes near the viewer stands that much farther off.
      Math.max((far ? 0.22 : 0.1) * a.h, (far ? 0.5 : 0.06) * m.h) -
      Math.min(...items.map((i) => i.base)),
  );
};

export const behind =
  (cover: number): Rule =>
  (items, anchor, { r, side, ceiling }) => {
    const a = centre(anchor);
    const m = centre(items);
    const back = Math.max(0.1 * a.h, 0.08 * m.h) * r.between(1, 1.25);
    const base = Math.max(baseOf(anchor) - back, ceiling ?? Number.NEGATIVE_INFINITY);
    // `cover` is the share of the width of the smaller that stays hidden.
    const aside = (a.w + m.w) / 2 - cover * Math.min(a.w, m.w);
    const taller = m.h > a.h * 1.5 && cover > 0.4;
    shift(items, a.x + side * (taller ? aside * 0.4 : aside) - m.x, base - baseOf(items));
    for (const item of items) {
      item.near -= 1;
      if (item.thing.place === 'sky') item.seat = 'air';
    }
  };

export const hiding: Rule = (items, anchor, options) => {
  // What is to be hidden is placed already: stand before it and cover a part.
  const a = centre(anchor);
  const m = centre(items);
  const aside = (a.w + m.w) / 2 - 0.55 * Math.min(a.w, m.w);
  shift(
    items,
    a.x - options.side * (m.w > a.w ? aside : aside * 0.7) - m.x,
    baseOf(anchor) + Math.max(0.1 * a.h, 0.06 * m.h) - baseOf(items),
  );
  for (const item of items) item.near += 1;
};

/** How much of who looks over something is seen above it at least. */
const LOOKS_OVER = 0.4;

/** Through these one would see who has no ground under the feet. */
const BARRED = /\b(?:gate|fence|railing)$/;

/** Close behind it and about its middle; where it is high, who looks over it stands on something there. */
export const overlooking: Rule = (items, anchor, { r }) => {
  const a = centre(anchor);
  const m = centre(items);
  const base = baseOf(anchor) - 0.06 * a.h;
  shift(items, a.x + r.between(-0.12, 0.12) * a.w - m.x, base - baseOf(items));
  for (const item of items) {
    const low = item.top - (boundsOf(anchor).y0 - LOOKS_OVER * item.h);
    if (low > 0 && !BARRED.test(largest(anchor).thing.fact.name)) item.top -= low;
    item.near -= 1;
  }
};

export const around: Rule = (items, anchor, { r }) => {
  const a = centre(anchor);
  const base = baseOf(anchor);
  const n = items.length;
  if (n === 1) {
    near(items, anchor, { r, side: 1 });
    return;
  }
  const depth = 0.16 * a.h;
  items.forEach((item, i) => {
    // A flat ring seen from standing height, its nearest point left open so that the middle is seen.
    const t = (i + 0.5) / n;
    const across = Math.abs(t - 0.5) * 4 - 1;
    const near = i % 2 === 0 ? 1 : -1;
    const reach = a.w / 2 + item.w * 0.62;
    item.x =
      a.x +
      (t < 0.5 ? -1 : 1) * reach * (0.72 + 0.28 * Math.abs(across)) +
      r.between(-0.05, 0.05) * item.w +
      (i % 4 < 2 ? 0 : (t < 0.5 ? -1 : 1) * item.w * 0.75);
    const row = base + near * depth * (0.35 + 0.4 * Math.abs(across));
    item.top += row - item.base;
    item.base = row;
  });
};

/** Ahead of who aims at it and turns to it. */
export const ahead: Rule = (items, anchor, options) => {
  beside(undefined, 0.3)(items, anchor, options);
  const holder = largest(anchor);
  if (holder.thing.drawing?.heading !== 'front') holder.facing = options.side > 0 ? 'right' : 'left';
};
