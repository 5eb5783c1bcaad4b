/** What is inside something: flowers in a vase, people in a boat, fruit heaped in a basket. */
import { type Item, scale } from './boxes.ts';
import type { Rim } from './placed.ts';
import { mouthOf } from './rims.ts';
import { baseOf, largest, type Rule } from './seat-rule.ts';

export const isVase = (name: string): boolean => /\b(?:vase|pot|jug|pitcher|jar|bucket|can)$/.test(name);

/** Cut, and drawn with or without the stalk that goes down into the water. */
const CUT = /flower|tulip|rose|daisy|poppy|lily|bouquet|lavender|reed|branch/;
/** Rooted: a drawing that ends at the soil. */
const ROOTED = /plant|cactus|fern|seedling|herb|succulent|aloe|bonsai|sapling|\b(?:shrub|bush|palm|tree)\b/;

const isCut = ({ thing }: Item): boolean => CUT.test(thing.fact.name);
const isRooted = (item: Item): boolean => !isCut(item) && ROOTED.test(item.thing.fact.name);

/** How far down its own height the soil of a pot is seen, and how high what is rooted in it rises beside it. */
const SOIL = 0.07;
const GROWN = 1.3;

/** On the soil, inside the rim, side by side. */
function root(items: readonly Item[], holder: Item): void {
  const each = (holder.w * (items.length > 1 ? 0.8 : 1.15)) / items.length;
  items.forEach((item, i) => {
    scale([item], Math.min((holder.h * GROWN) / item.h, each / item.w), item.x, item.base);
    item.x = holder.x + (i - (items.length - 1) / 2) * each;
    item.top = holder.top + SOIL * holder.h - item.h * item.thing.foot[1];
    Object.assign(item, { base: baseOf([holder]), seat: 'on', near: holder.near + 0.4 + 0.05 * (i % 3) });
  });
}

const CROWDED = 1.5;

/** Heaped into a mouth that is seen a little from above: the nearest row leans on the front wall, others rise behind it. */
function heap(items: readonly Item[], holder: Item, mouth: Rim): void {
  const near = holder.top + (mouth.y + mouth.ry) * holder.h;
  const room = mouth.rx * holder.w * 1.7;
  const across = Math.min(items.length <= 2 ? items.length : Math.ceil(items.length / 2) + (items.length > 5 ? 0 : 1), 4);
  // Young animals crowd, and one looks at their heads.
  const crowd = items.every(({ thing }) => thing.drawing?.category === 'animal') ? CROWDED : 1;
  const each = Math.min(room / across, Math.max(...items.map((i) => i.w)) / crowd);
  let placed = 0;
  for (let row = 0; placed < items.length; row++) {
    const n = Math.min(Math.max(1, across - row), items.length - placed);
    for (let k = 0; k < n; k++, placed++) {
      const item = items[placed]!;
      scale([item], Math.min(1, (each * crowd * (row === 0 ? 1.06 : 1)) / item.w), item.x, item.base);
      const off = k - (n - 1) / 2;
      item.x = holder.x + off * each * 0.98;
      // The wall's edge is nearest in the middle.
      item.top = near - item.h * (0.66 + 0.52 * row) - Math.abs(off) * mouth.ry * holder.h * 0.35;
      Object.assign(item, { base: baseOf([holder]), seat: 'on', inside: true, near: holder.near + 0.4 - 0.05 * row });
    }
  }
}

export const lieIn: Rule = (items, anchor, { neighbours = [] }) => {
  // Inside, behind the front wall, heaped: the upper parts show.
  const holder = largest(anchor);
  if (isVase(holder.thing.fact.name) && items.every(isRooted)) {
    root(items, holder);
    return;
  }
  if (isVase(holder.thing.fact.name) && items.every((item) => isCut(item) || isRooted(item))) {
    // Stalks stand up out of it and lean apart.
    items.forEach((item, i) => {
      const t = items.length === 1 ? 0 : i / (items.length - 1) - 0.5;
      scale([item], (holder.h * (1.05 - 0.3 * Math.abs(t))) / item.h, item.x, item.base);
      item.x = holder.x + t * Math.min(holder.w * 1.5, item.w * items.length * 0.55);
      // Heads above the rim, each on its stalk.
      item.top = holder.top - holder.h * (0.24 - 0.3 * Math.abs(t)) - item.h;
      item.stalk = true;
      item.near = holder.near - 0.3 - 0.05 * (i % 3);
      Object.assign(item, { base: baseOf([holder]), seat: 'on' });
    });
    return;
  }
  if (holder.thing.place === 'water' && items.every((item) => /person|animal/.test(item.thing.drawing?.category ?? ''))) {
    // Sitting in a boat: what is below its side is not seen.
    items.forEach((item, i) => {
      scale([item], Math.min(1, (holder.h * 1.5) / item.h), item.x, item.base);
      item.submerged = 0.45;
      item.x = holder.x + (i - (items.length - 1) / 2) * Math.min(item.w * 1.1, (holder.w * 0.6) / items.length);
      item.top = holder.top + holder.h * 0.5 - item.h * 0.55;
      item.near = holder.near + 0.3 + 0.05 * i;
      Object.assign(item, { base: baseOf([holder]), seat: 'on' });
    });
    return;
  }
  const mouth = mouthOf(holder.thing.art);
  if (mouth) {
    // Of several kinds the smaller lie before the taller.
    const all = [...neighbours.filter((item) => item.inside), ...items];
    heap(all.length > items.length ? all.toSorted((a, b) => a.h - b.h) : items, holder, mouth);
    return;
  }
  const room = holder.w * 0.84;
  const each = Math.min(room / Math.min(3, items.length), Math.max(...items.map((i) => i.w)));
  const rim = holder.top + holder.h * 0.34;
  let placed = 0;
  for (let row = 0; placed < items.length; row++) {
    const n = Math.min(Math.max(1, 3 - row), items.length - placed);
    for (let k = 0; k < n; k++, placed++) {
      const item = items[placed]!;
      scale([item], Math.min(1, each / item.w), item.x, item.base);
      item.x = holder.x + (k - (n - 1) / 2) * each * 0.96;
      item.top = rim - item.h * (0.62 + 0.6 * row);
      item.near = holder.near - 0.3 - 0.05 * row;
    }
  }
  for (const item of items) Object.assign(item, { base: baseOf([holder]), seat: 'on' });
};
