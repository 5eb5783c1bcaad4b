/**
 * Where a group goes in respect of one that is placed already. Each bond is one small rule; the measures are those by which
 * layouts are judged elsewhere (T2I-CompBench, Huang et al. 2023: left means further left than up or down, and hardly
 * overlapping; in front means nearer), met with some room to spare.
 */
import { poseIn } from '../art/own/index.ts';
import { CLOSE } from '../art/own/jointed/close.ts';
import { clamp, pow } from '../math.ts';
import { inPool, milking, pushing, through } from './at-work.ts';
import { belong, hold, onHeadOf, onShoulder, wear } from './bodily.ts';
import { boundsOf, type Item, scale, shift } from './boxes.ts';
import { lieIn } from './contents.ts';
import { gripsOf, isAstride, isMounted } from './grips.ts';
import type { Bond } from './relations.ts';
import { atDesk, isAbed, onTop, perch, rest, restAt, stackAt } from './resting.ts';
import { baseOf, centre, largest, lift, type Rule, type SeatOptions } from './seat-rule.ts';
import { BICYCLE, isSeat, isSitting } from './sitting.ts';
import { KITE } from './tethers.ts';
import { isWindow } from './wall-words.ts';

/** Moves `items` so that "items bond anchor" holds. */
export function seat(items: Item[], bond: Bond, anchor: readonly Item[], options: SeatOptions): void {
  matchScale(items, bond, anchor);
  RULES[bond](items, anchor, options);
}

/** Trees are of any height: who is by one is as tall as its trunk at least. */
const isTree = ({ thing }: Item): boolean => thing.art?.startsWith('tree.') === true;

const isCrossed = ({ thing }: Item): boolean => /\bbridge$/.test(thing.fact.name) && thing.metres < 12;

/** A cat beside a house is small: next to something far larger than life sizes near the viewer, its scale rules. */
function matchScale(items: readonly Item[], bond: Bond, anchor: readonly Item[]): void {
  const holder = largest(anchor);
  const big = holder.thing.metres;
  for (const item of items) {
    const own = item.thing.metres;
    // Beside a submarine one still sees who swims there.
    if (DIVES.test(holder.thing.fact.name) && swims(item) && own < big)
      scale([item], (SWIMS * holder.h) / item.h, item.x, item.base);
    else if (big > 5 && own < big && item.thing.count <= 20) {
      // Before what stands far off somebody is near the viewer.
      const nearer = bond === 'front' || bond === 'hiding' ? (big > 12 ? 3 : 1.7) : 1;
      const most = Math.max(
        holder.h * pow(own / big, 0.55) * nearer,
        holder.h * (own > 1 && isTree(holder) ? 0.58 : isCrossed(holder) ? 0.4 : 0.16),
      );
      // A giant octopus is no speck beside its ship.
      const giant = item.thing.factor > 1.2 ? 0.7 * holder.h : 0;
      if (item.h > Math.max(most, giant)) scale([item], Math.max(most, giant) / item.h, item.x, item.base);
      else if (item.h < giant) scale([item], giant / item.h, item.x, item.base);
    }
  }
}

/** As a part of the height of the vessel. */
const SWIMS = 0.6;
const DIVES = /\b(?:submarine|submersible|bathyscaphe|u-boat|diving bell)$/;
const swims = ({ thing }: Item): boolean => thing.drawing?.category === 'sea life';
const flies = ({ thing }: Item): boolean => thing.place === 'sky';

const beside =
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

/** Touching: before a tree's trunk, whose crown is far wider, or at the side of anything else. */
const against: Rule = (items, anchor, { side }) => {
  const a = centre(anchor);
  const m = centre(items);
  const trunk = anchor[0]?.thing.art?.startsWith('tree.') === true;
  const apart = trunk ? 0.4 * m.w : (a.w + m.w) / 2 - 0.06 * m.w;
  shift(items, a.x + side * apart - m.x, baseOf(anchor) + 0.02 * m.h - baseOf(items));
  for (const item of items) item.near += 0.5;
};

const inFront: Rule = (items, anchor, { r, side }) => {
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

const behind =
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

/** Strung along the upper half of it, one below the other. */
const draped: Rule = (items, anchor) => {
  const holder = largest(anchor);
  items.forEach((item, i) => {
    scale([item], (0.86 * holder.w) / item.w, item.x, item.base);
    item.x = holder.x;
    item.top = holder.top + (0.3 + (0.26 * i) / Math.max(1, items.length - 1)) * holder.h - 0.3 * item.h;
    Object.assign(item, { base: baseOf([holder]), seat: 'on', near: holder.near + 0.3 + 0.05 * i });
  });
};

/** How much of who looks over something is seen above it at least. */
const LOOKS_OVER = 0.4;

/** Through these one would see who has no ground under the feet. */
const BARRED = /\b(?:gate|fence|railing)$/;

/** Close behind it and about its middle; where it is high, who looks over it stands on something there. */
const overlooking: Rule = (items, anchor, { r }) => {
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

/** Face to face, the feet as far apart as arms reach round each other. */
const close: Rule = (items, anchor, { side }) => {
  const holder = largest(anchor);
  for (const item of items) {
    const unit = Math.max(...[holder, item].map(({ h, thing }) => (h * (thing.stands ?? thing.metres)) / thing.metres)) / 600;
    item.facing = side > 0 ? 'left' : 'right';
    holder.facing = side > 0 ? 'right' : 'left';
    const pose =
      [holder, item].map(({ thing }) => CLOSE[poseIn(thing.art ?? '') ?? 'walking']).find((apart) => apart !== undefined) ??
      120;
    // An animal is held about its shoulders.
    const reach =
      item.thing.drawing?.category === 'animal'
        ? 60 * unit + 0.42 * item.w
        : holder.thing.drawing?.category === 'animal'
          ? 60 * unit + 0.42 * holder.w
          : pose * unit;
    shift([item], footOf(holder) + side * reach - footOf(item), holder.base - item.base);
  }
};

/** Where the feet are, in a drawing that is turned as it looks. */
function footOf({ x, w, thing, facing }: Item): number {
  const flip = thing.drawing?.heading !== 'front' && facing !== undefined && facing !== thing.drawing?.heading;
  return thing.drawing?.category === 'animal' ? x : x + ((flip ? 1 - thing.foot[0] : thing.foot[0]) - 0.5) * w;
}

const RULES: Readonly<Record<Bond, Rule>> = {
  close,
  left: beside(-1, 0.16),
  right: beside(1, 0.16),
  near: beside(undefined, 0.1),
  between: beside(undefined, 0.1),
  against,
  at: atDesk,
  above: (items, anchor, { r }) => {
    const a = centre(anchor);
    const m = centre(items);
    const gap = 0.1 * a.h + 0.1 * m.h;
    shift(items, a.x + r.between(-0.12, 0.12) * Math.min(a.w, m.h) - m.x, a.y0 - gap - m.y1);
    lift(items, baseOf(anchor), 0, 'air');
  },
  'stacked-on': (items, anchor, options) => {
    if (!perch(items, largest(anchor))) onTop(stackAt)(items, anchor, options);
  },
  riding: (items, anchor, options) => {
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
  },
  'stacked-under': (items, anchor, options) => {
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
  },
  under: (items, anchor, options) => {
    const a = centre(anchor);
    const m = centre(items);
    if (
      anchor.some((item) => item.seat === 'air') ||
      !/table|desk|tree|umbrella|parasol|bridge|bench|chair|arch|tent|palm|pine|lamp|bed\b/.test(
        anchor[0]?.thing.fact.name ?? '',
      )
    ) {
      RULES['stacked-under'](items, anchor, options);
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
  },
  front: inFront,
  hiding: (items, anchor, options) => {
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
  },
  overlooking,
  draped,
  behind: behind(0.35),
  hidden: behind(0.6),
  around: (items, anchor, { r }) => {
    const a = centre(anchor);
    const base = baseOf(anchor);
    const n = items.length;
    if (n === 1) {
      RULES.near(items, anchor, { r, side: 1 });
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
  },
  containing: (items, anchor, options) => RULES.around(items, anchor, options),
  // Nobody who is not said to stand there stands on a horse.
  on: (items, anchor, options) => {
    const leaf = largest(anchor);
    const wide = centre(items).w * 1.4;
    // A pad bears who sits on it and is seen round them.
    if (leaf.thing.art === 'own:lily-pad' && leaf.w < wide) scale([leaf], wide / leaf.w, leaf.x, leaf.base);
    (items.every(({ thing }) => isMounted(thing, largest(anchor).thing)) || onSaddle(items, anchor) ? RULES.riding : rest)(
      items,
      anchor,
      options,
    );
  },
  in: (items, anchor, options) => {
    const holder = largest(anchor);
    if (holder.thing.art === 'own:swimming-pool') inPool(items, holder);
    else if (isTree(holder)) inCrown(items, holder, options.side);
    else if (isWindow(holder.thing.art)) inWindow(items, holder);
    else if (isEntered(holder, items)) inFront(items, anchor, options);
    else (isSeat(holder.thing.fact.name) || isAbed(items, holder) ? rest : lieIn)(items, anchor, options);
  },
  held: hold,
  shoulder: onShoulder,
  head: onHeadOf,
  through: through(beside(undefined, 0.1)),
  ahead: (items, anchor, options) => {
    beside(undefined, 0.3)(items, anchor, options);
    const holder = largest(anchor);
    if (holder.thing.drawing?.heading !== 'front') holder.facing = options.side > 0 ? 'right' : 'left';
  },
  pushing: pushing(beside(undefined, 0.1)),
  milking: milking(beside(undefined, 0.1)),
  worn: wear,
  part: belong,
  holding: (items, anchor, options) => RULES.near(items, anchor, options),
};
