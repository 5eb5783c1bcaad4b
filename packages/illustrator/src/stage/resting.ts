/** What rests on top of something: on a table beside what is there already, on a seat, on a plate or a branch. */
import { clamp } from '../math.ts';
import { boundsOf, type Item, scale, shift } from './boxes.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';
import { isSeat, isSitting } from './sitting.ts';
import { perchOf } from './topline.ts';
import { isWindow } from './wall-words.ts';

/** Feet on the top of the anchor, `inset` of its height lower than its highest point. */
export const onTop =
  (inset: (a: Item) => number): Rule =>
  (items, anchor, { r }) => {
    const holder = largest(anchor);
    const many = items.length > 1;
    const a = centre(many ? anchor : [holder]);
    const top = holder.top + holder.h * inset(holder);
    const m = centre(items);
    shift(items, a.x + r.between(-0.06, 0.06) * a.w - m.x, 0);
    if (m.w > a.w * 0.94 && many) scale(items, clamp((a.w * 0.94) / m.w, 0.45, 1), a.x, 0);
    const footOf = (item: Item): number => item.top + item.h * item.thing.foot[1];
    // What lies one upon another stays so.
    const piled = items.some((item) => item.seat === 'on');
    const lowest = Math.max(...items.map(footOf));
    for (const item of items) item.top += top - (piled ? lowest : footOf(item)) + (many ? 0 : item.h * 0.015);
    const order = items.map((item) => (piled ? item.near : 0));
    lift(items, baseOf([holder]), holder.near + 0.5, 'on');
    items.forEach((item, i) => {
      item.near += order[i]!;
    });
  };

/** On the front edge of a seat, side by side: what they sit on goes by their size, feet come to the floor before it. */
function sit(items: Item[], seat: Item): void {
  // Nobody sits in an armchair that is twice too large for them.
  const tall = Math.min(...items.map(({ h, thing }) => h / (thing.metres || 1)));
  if (items.every(({ thing }) => isSitting(thing.art)) && seat.thing.metres < 1.3) {
    const life = 1.12 * tall * seat.thing.metres;
    if (seat.h > life) scale([seat], life / seat.h, seat.x, seat.base);
  }
  const a = centre([seat]);
  const each = Math.min(Math.max(...items.map((i) => i.w)), (a.w * 0.96) / items.length);
  items.forEach((item, i) => {
    item.x = a.x + (i - (items.length - 1) / 2) * each;
    item.base = seat.base + 0.03 * item.h;
    item.top = item.base - item.h * item.thing.foot[1];
    item.near = seat.near + 0.5;
    item.seat = 'ground';
  });
}

/** Where the knees go below a desk, as a part of its width from its middle. */
const KNEES = 0.16;

/** Behind it, side by side, as large beside it as in life; what is on it stands at their side. */
export const atDesk: Rule = (items, anchor) => {
  const desk = largest(anchor);
  items.forEach((item, i) => {
    scale([item], (1.05 * desk.h * item.thing.metres) / desk.thing.metres / item.h, item.x, item.base);
    const aside =
      items.length > 1 ? (i - (items.length - 1) / 2) * item.w * 1.1 : desk.thing.art === 'own:desk' ? -KNEES * desk.w : 0;
    item.x = desk.x + aside;
    item.base = desk.base - 0.06 * desk.h;
    item.top = item.base - item.h * item.thing.foot[1];
    item.near = desk.near - 0.5;
    item.seat = 'ground';
  });
};

/** What stands on a desk at which somebody sits is beside them, and not much larger than in life. */
export function besideSitter(riders: readonly Item[], sitters: readonly Item[], desk: Item): void {
  for (const item of riders) {
    const most = (1.4 * desk.h * item.thing.metres) / desk.thing.metres;
    const foot = item.top + item.h * item.thing.foot[1];
    const { base } = item;
    if (item.h > most) scale([item], most / item.h, item.x, foot);
    Object.assign(item, { base });
  }
  const [own, who] = [boundsOf(riders), boundsOf(sitters)];
  const room = desk.x + 0.48 * desk.w - own.x1;
  shift(riders, Math.min(room, who.x1 - 0.12 * (who.x1 - who.x0) - own.x0), 0);
}

/** Side by side with what stands there already, together in the middle. */
function alongside(items: Item[], neighbours: readonly Item[], holder: Item): void {
  if (neighbours.length === 0) return;
  const own = centre(items);
  const theirs = boundsOf(neighbours);
  const gap = 0.06 * holder.w;
  shift(items, theirs.x1 + gap - own.x0, 0);
  const all = [...neighbours, ...items];
  const b = centre(all);
  const k = Math.min(1, (0.92 * holder.w) / b.w);
  const footOf = (item: Item): number => item.top + item.h * item.thing.foot[1];
  for (const item of all) {
    const base = item.base;
    // Who sits has the feet on the floor, what lies beside them is on the seat.
    const foot = Math.max(...all.filter(({ seat }) => seat === item.seat).map(footOf));
    scale([item], k, b.x, foot);
    Object.assign(item, { base });
  }
  shift(all, holder.x - b.x, 0);
}

/** Flat, and seen from above its edge. */
const DISH = /\b(?:plate|platter|saucer|dish|board|tray)$/;
/** The part of a dish that is laid, and how far apart two rows on it are, as parts of its width and height. */
const LAID = 0.72;
const ROWS_APART = 0.3;

/** Close together in the middle of a dish: a row, and before its gaps a second. */
function serve(items: readonly Item[], holder: Item): void {
  const behind = Math.ceil(items.length / 2);
  const widest = Math.max(...items.map((item) => item.w));
  const k = Math.min(1, (LAID * holder.w) / (behind * widest));
  const step = widest * k * 0.94;
  items.forEach((item, i) => {
    const base = item.base;
    scale([item], k, item.x, item.base);
    const front = i >= behind;
    const [at, n] = front ? [i - behind, items.length - behind] : [i, behind];
    // Where both rows have as many, the near one stands half a place aside.
    const aside = behind * 2 === items.length ? (front ? 0.25 : -0.25) : 0;
    item.x = holder.x + (at - (n - 1) / 2 + aside) * step;
    item.top = holder.top + holder.h * (0.5 + ROWS_APART * (front ? 0.5 : -0.5)) - item.h * item.thing.foot[1];
    item.base = base;
    item.near += front ? 0.1 : 0;
  });
}

/** How far down its own height a thing offers a place: the seat of a chair, the back of a horse, the deck of a skateboard. */
export function restAt(item: Item): number {
  const name = item.thing.fact.name;
  if (item.thing.art === undefined && item.thing.aspect > 4) return 0.45;
  if (/^own:(?:skis|surfboard)-flat$/.test(item.thing.art ?? '')) return 0.72;
  if (/sofa|couch|settee/.test(name)) return 0.68;
  if (/sill\b|windowsill/.test(name) || isWindow(item.thing.art)) return 0.88;
  // The top is seen from above: things stand on the middle of it.
  if (item.thing.art === 'own:table') return 0.1;
  if (item.thing.art === 'own:round-table') return 0.16;
  // On the tread at its middle.
  if (item.thing.art === 'own:stairs') return 0.49;
  // Books lie at its end, over its edge.
  if (item.thing.art === 'own:desk') return 0.17;
  // Between the till and the jars that stand on it.
  if (item.thing.art === 'own:counter') return 0.25;
  if (item.thing.art === 'own:coffee-table') return 0.12;
  if (item.thing.art === 'own:cake-stand') return 0.24;
  if (item.thing.art === 'own:dresser') return 0.5;
  if (/chair|bench|throne/.test(name)) return 0.5;
  if (/\bbed\b/.test(name)) return 0.45;
  if (/horse|donkey|camel|llama|zebra|elephant|cow|deer|unicorn|dragon|dinosaur|turtle|pony/.test(name)) return 0.36;
  if (/bicycle|bike|motorcycle|scooter/.test(name)) return 0.4;
  // Seen from above its edge: what it carries stands on the middle of it.
  if (DISH.test(name)) return 0.5;
  if (item.thing.art === 'own:branch') return 0.55;
  if (item.thing.art === 'own:stump') return 0.17;
  if (item.thing.art === 'own:lily-pad') return 0.46;
  if (item.thing.art === 'own:picnic-blanket' || item.thing.art === 'own:rug') return 0.62;
  if (item.thing.art === 'own:rope-bridge') return 0.44;
  if (item.thing.art === 'own:stilts') return 0.05;
  if (/skateboard|surfboard|snowboard|sled/.test(name)) return 0.3;
  if (/\bcar\b|bus\b|truck|van\b/.test(name)) return 0.06;
  if (/branch|tree/.test(name)) return 0.42;
  if (/\b(?:rock|boulder)$/.test(name)) return 0.17;
  if (/boat|ship|canoe|raft/.test(name)) return 0.55;
  return 0.03;
}

/** What is piled on a thing is seen on the top of it; what is piled on furniture lies where furniture carries things. */
export const stackAt = (item: Item): number =>
  isSeat(item.thing.fact.name) || FURNITURE.test(item.thing.art ?? '') ? restAt(item) : Math.min(restAt(item), 0.04);
const FURNITURE = /^own:(?:table|round-table|desk|coffee-table|counter|dresser)$/;

/** One on a building: on the level part of its roof. */
export function perch(items: readonly Item[], holder: Item): boolean {
  const { art, drawing } = holder.thing;
  const item = items[0];
  if (!item || items.length > 1 || drawing?.category !== 'building' || isWindow(art) || art === undefined) return false;
  if (!/^own:/.test(art) || BRIDGE.test(art) || restAt(holder) > 0.1) return false;
  const heading = drawing.heading;
  const flip = heading !== 'front' && holder.facing !== undefined && holder.facing !== heading;
  const spot = perchOf(art, Math.min(0.5, (0.45 * item.w) / holder.w), flip);
  if (!spot) return false;
  item.x = holder.x + (spot.x - 0.5) * holder.w;
  item.top = holder.top + spot.y * holder.h + 0.02 * item.h - item.h * item.thing.foot[1];
  lift([item], baseOf([holder]), holder.near + 0.5, 'on');
  return true;
}

const BRIDGE = /bridge/;

/** A vehicle that people are in when they are said to be on it. */
const isDriven = ({ thing: { drawing, fact } }: Item): boolean =>
  drawing?.category === 'vehicle' &&
  /\b(?:tractor|bulldozer|excavator|digger|combine|combine harvester|jeep|lorry|truck)$/.test(fact.name);

/** Behind its near side, head and shoulders over it. */
function drive(items: readonly Item[], holder: Item): void {
  items.forEach((item, i) => {
    scale([item], Math.min(1, (0.86 * holder.h) / item.h), item.x, item.base);
    item.x = holder.x + (i - (items.length - 1) / 2) * 0.7 * item.w;
    item.top = holder.top + 0.1 * holder.h - 0.06 * item.h;
    Object.assign(item, { base: baseOf([holder]), near: holder.near - 0.5, seat: 'on' });
  });
}

/** What hangs is before the face of what stands upright, at the height of the eyes, and no larger than that is wide. */
const UPRIGHT = /\b(?:door|gate|fence|wardrobe|cupboard|refrigerator|fridge|shed|barn|chimney|fireplace|tree)$/;
function hangBefore(items: readonly Item[], holder: Item): boolean {
  if (!UPRIGHT.test(holder.thing.fact.name) || !items.every(({ thing }) => thing.place === 'hang')) return false;
  items.forEach((item, i) => {
    scale([item], Math.min(1, (0.62 * holder.w) / item.w, (0.5 * holder.h) / item.h), item.x, item.base);
    item.x = holder.x + (i - (items.length - 1) / 2) * item.w * 1.1;
    item.top = holder.top + 0.3 * holder.h - item.h / 2;
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
  return true;
}

/** Drawn lying down: on a bench or a sofa, and not before it. */
const isLying = (art: string | undefined): boolean => /~(?:asleep|lying)\b/.test(art ?? '');

const BED = /\b(?:bed|cot|crib)$/;

/** Somebody who lies in a bed. */
export const isAbed = (items: readonly Item[], holder: Item): boolean =>
  BED.test(holder.thing.fact.name) && items.every(({ thing }) => isLying(thing.art));

export const rest: Rule = (items, anchor, options) => {
  if (
    isSeat(largest(anchor).thing.fact.name) &&
    // A cat that sits is on the seat with its feet too.
    items.every(({ thing }) => isSitting(thing.art) && !/^(?:animal|bird)$/.test(thing.drawing?.category ?? ''))
  )
    sit(items, largest(anchor));
  else if (isDriven(largest(anchor)) && items.every(({ thing }) => thing.drawing?.category === 'person' && !thing.upright))
    drive(items, largest(anchor));
  else if (
    isSeat(largest(anchor).thing.fact.name) &&
    items.every(({ thing }) => thing.drawing?.category === 'person' && !thing.upright && !isLying(thing.art))
  ) {
    // Who has no drawing of sitting stands before it: nobody stands on a chair who is not said to.
    const holder = largest(anchor);
    const m = centre(items);
    const base = holder.base + 0.045 * holder.h;
    shift(items, holder.x - m.x, base - baseOf(items));
    lift(items, base, holder.near + 0.5, 'ground');
  } else {
    const holder = largest(anchor);
    // A violin on a chair is as large beside it as in life.
    if (isSeat(holder.thing.fact.name))
      for (const item of items) {
        const most = (1.15 * holder.h * item.thing.metres) / holder.thing.metres;
        if (item.thing.place === 'surface' && item.h > most) scale([item], most / item.h, item.x, item.base);
      }
    if (hangBefore(items, holder)) return;
    // A house is no wider than the floor that it stands on.
    if (holder.thing.art === 'own:stilts')
      for (const item of items)
        if (item.w > 0.84 * holder.w) scale([holder], item.w / (0.84 * holder.w), holder.x, holder.base);
    if (!perch(items, holder)) onTop(restAt)(items, anchor, options);
    // The head is on the pillow.
    if (isAbed(items, holder))
      for (const item of items)
        Object.assign(item, { facing: holder.facing === 'right' ? 'left' : 'right', top: item.top + 0.22 * item.h });
    if (DISH.test(holder.thing.fact.name) && items.length > 2 && (options.neighbours ?? []).length === 0) serve(items, holder);
    alongside(items, options.neighbours ?? [], holder);
  }
};
