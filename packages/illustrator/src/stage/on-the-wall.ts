/** What is in a wall or hangs: windows with what stands on their sill or before them, lamps, what flies over a plain ground. */
import { boundsOf, type Item, scale } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import { isAtEyeLevel } from './furnish.ts';
import type { Setting } from './setting.ts';
import { isWindow } from './wall-words.ts';

/** Part of a wall: nothing holds it. */
export const isFixture = (thing: Cluster['things'][number]): boolean => isWindow(thing.art);

/** Row of the feet before a wall, as a part of the height, and how much larger one is there than at the wall itself. */
const [FLOOR, NEARER] = [0.86, 1.25];

/** A window is set in the wall, with whatever stands on its sill, large enough to be looked at. */
export function fix(cluster: Cluster, { view }: Setting): void {
  const b = boundsOf(cluster.items);
  const H = view.height;
  const alone = cluster.items.length === 1;
  scale(cluster.items, Math.min(((alone ? 0.5 : 0.56) * H) / (b.y1 - b.y0), (0.6 * view.width) / (b.x1 - b.x0)), b.x0, b.y1);
  const made = boundsOf(cluster.items);
  const isBefore = (item: Item): boolean => !isFixture(item.thing) && item.seat === 'ground' && item.thing.place !== 'hang';
  const people = cluster.items.filter(isBefore).map((item) => ({ item, was: { ...item } }));
  // What is in their hands goes with them, and what stands on a table with the table.
  const carries = ({ was }: (typeof people)[number], item: Item): boolean => {
    const at =
      was.thing.drawing?.category === 'person'
        ? item.top + item.h / 2
        : item.seat === 'on'
          ? item.top + item.h * item.thing.foot[1]
          : Number.NaN;
    return Math.abs(item.x - was.x) < was.w / 2 && at > was.top && at < was.top + was.h;
  };
  const holderOf = (item: Item): (typeof people)[number] | undefined =>
    isFixture(item.thing) || item.seat === 'ground' ? undefined : people.find((each) => carries(each, item));
  const held = cluster.items.flatMap((item) => {
    const by = holderOf(item);
    return by ? [{ item, by }] : [];
  });
  for (const item of cluster.items) {
    if (held.some((h) => h.item === item)) continue;
    // Who is by the window and not on its sill stands on the floor before the wall.
    if (isBefore(item)) {
      scale([item], NEARER, item.x, item.base);
      item.top = H * FLOOR - item.h * item.thing.foot[1];
      item.base = H * FLOOR;
      continue;
    }
    item.top -= made.y1 - H * 0.63;
    if (isFixture(item.thing)) item.seat = 'hang';
  }
  for (const { item, by } of held) {
    const k = by.item.w / by.was.w;
    Object.assign(item, {
      x: by.item.x + (item.x - by.was.x) * k,
      top: by.item.top + (item.top - by.was.top) * k,
      w: item.w * k,
      h: item.h * k,
      base: by.item.base,
    });
  }
}

/** What flies or hangs leaves the floor. */
export function suspend(cluster: Cluster, height: number): void {
  const { place, art } = cluster.things[0]!;
  if (place !== 'sky' && place !== 'hang') return;
  const b = boundsOf(cluster.items);
  const row = isAtEyeLevel(art) ? Math.max(0.13 * height, 0.42 * height - (b.y1 - b.y0) / 2) : height * 0.13;
  const up = place === 'hang' ? b.y0 - row : Math.min(b.y0 - height * 0.08, height * 0.2);
  for (const item of cluster.items) {
    item.top -= Math.max(0, up);
    item.seat = place === 'hang' ? 'hang' : 'air';
  }
}
