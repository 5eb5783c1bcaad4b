/** What somebody has on them: in the hand, on the head, or as a part of them. */
import { clamp } from '../math.ts';
import { type Item, scale, shift } from './boxes.ts';
import { AT_NECK } from './cluster-words.ts';
import { gripsOf, handsFor, UPHELD } from './grips.ts';
import { baseOf, centre, largest, lift, type Rule } from './seat-rule.ts';
import { isSitting, SITTING_HEIGHT } from './sitting.ts';
import { uprightOf } from './sizes.ts';
import { isOnString } from './tethers.ts';
import { crownOf } from './topline.ts';

/** How much larger than in life what is held may be, or it would be lost in the picture. */
const SHOWN = 1.45;

/** Of several holders each gets theirs. */
export const hold: Rule = (items, anchor, options) => {
  if (items.length < 2 || anchor.length < 2) give(items, anchor, options);
  else
    anchor.forEach((holder, i) => {
      const dealt = items.filter((_, k) => k % anchor.length === i);
      if (dealt.length > 0) give(dealt, [holder], options);
    });
};

const give: Rule = (items, anchor, { side }) => {
  const holder = largest(anchor);
  const grips = gripsOf(holder.thing.art);
  if (grips) {
    takeInHand(items, holder, grips);
    return;
  }
  const a = centre([holder]);
  const m = centre(items);
  const life = Math.max(0.14, (SHOWN * (items[0]?.thing.metres ?? 1)) / Math.max(0.3, uprightOf(holder.thing)));
  const whole = (holder.h * uprightOf(holder.thing)) / holder.thing.metres;
  const fit = Math.min(1, (a.h * 0.55) / m.h, holder.thing.drawing?.category === 'person' ? (life * whole) / m.h : 1);
  scale(items, fit, m.x, baseOf(items));
  shift(items, a.x + side * a.w * 0.42 - m.x, 0);
  const upheld = UPHELD.test(items[0]?.thing.fact.name ?? '');
  if (upheld && holder.thing.drawing?.category === 'animal') {
    // An animal has its handle in the paw before its chest, and the rest over its head.
    const heading = holder.thing.drawing.heading;
    if (heading !== 'front') holder.facing ??= heading;
    const front = holder.facing === undefined ? side * 0.3 : holder.facing === 'right' ? 0.11 : -0.11;
    items.forEach((item, i) => {
      const onString = isOnString(item.thing.art);
      scale([item], ((onString ? BALLOON : 1.55) * a.h) / item.h, item.x, item.base);
      item.x = a.x + front * a.w;
      item.top = a.y0 + a.h * 0.88 - item.h;
      if (!onString) return;
      // Balloons float over the head, several as a bunch.
      const out = i - (items.length - 1) / 2;
      item.x += out * 0.85 * item.w;
      item.top = a.y0 - item.h * (1.12 - 0.16 * Math.abs(out));
    });
    lift(items, baseOf([holder]), holder.near + 0.5, 'on');
    return;
  }
  for (const item of items) item.top = a.y0 + a.h * 0.52 - item.h * (upheld ? 0.94 : 0.5);
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
};

/** A balloon beside the animal that has it, as a part of that one's height. */
const BALLOON = 0.62;

/** How high over the hands what is carried may reach, as a part of the holder: to the chin. And where the face ends at its side. */
const CHIN = 0.27;
const CHEEK = 0.085;

/** In the hands that are drawn for it, about as large beside its holder as in life; the face stays free. */
function takeInHand(items: readonly Item[], holder: Item, grips: readonly (readonly [number, number])[]): void {
  items.forEach((item, i) => {
    const { thing } = item;
    // With something in each, what would lie on both hands is on one.
    const oneEach = grips.length > 1;
    const hands = oneEach && handsFor(thing) === 'carrying' ? 'serving' : handsFor(thing);
    const grip = (thing.inLeft && grips[1]) || grips[0]!;
    const side = thing.inLeft ? -1 : 1;
    const life = holder.h * Math.max(0.12, (thing.metres / Math.max(0.3, holder.thing.metres)) * SHOWN);
    const most = holder.h * (hands === 'carrying' || hands === 'serving' ? CHIN : 0.62);
    const fit = Math.min(life / item.h, most / item.h, ((oneEach ? 0.34 : 0.5) * holder.h) / item.w);
    // One of many is drawn small; in a hand it is what it is there.
    scale([item], thing.count > 1 ? fit : Math.min(1, fit), item.x, item.base);
    const hand = holder.top + grip[1] * holder.h;
    item.x = holder.x + (grip[0] - 0.5) * holder.w;
    item.top = hand - item.h * (hands === 'bearing' ? 0.04 : hands === 'raising' ? 0.94 : 1);
    if (isOnString(thing.art)) item.top -= 0.3 * holder.h;
    if (hands === 'raising' && ROOFS.test(thing.fact.name) && !oneEach) {
      // Its roof is over the head.
      scale([item], Math.max(1, (hand - holder.top) / (0.5 * item.h)), item.x, item.base);
      item.top = hand - 0.94 * item.h;
    } else if (hands === 'raising' || hands === 'serving')
      item.x = side * Math.max(side * item.x, side * holder.x + CHEEK * holder.h + item.w / 2);
    fan(item, i, items.length, side);
  });
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

const ROOFS = /\b(?:umbrella|parasol)$/;

/** How wide a row of a bunch is at most, and how far apart its members are, as parts of their width and height. */
const ROW = 3;
const APART = [0.72, 0.62] as const;

/** The `i`th of `n` in one hand: balloons in rows one over the other, all else side by side. */
function fan(item: Item, i: number, n: number, side: number): void {
  const across = isOnString(item.thing.art) ? ROW : n;
  const row = Math.floor(i / across);
  const inRow = Math.min(across, n - row * across);
  const x = (i % across) - (inRow - 1) / 2;
  item.x += (x + side * 0.18 * row) * APART[0] * item.w * (across === ROW ? 1 : Math.min(1, 2 / n));
  if (isOnString(item.thing.art)) item.top += (0.3 * x * x - row) * APART[1] * item.h;
}

/** Where what is worn sits on somebody who stands: its width and its middle down from the top, as parts of their height. */
const WORN_AT: Readonly<Record<string, { wide: number; down: number }>> = {
  'own:mask': { wide: 0.16, down: 0.122 },
  'own:necklace': { wide: 0.12, down: 0.235 },
  'own:helmet': { wide: 0.17, down: 0.085 },
};

export const wear: Rule = (items, anchor) => {
  const people = anchor.filter(({ thing }) => thing.drawing?.category === 'person');
  // One each, as far as there are both.
  const placed = items.filter((item, i) => {
    const at = WORN_AT[item.thing.art ?? ''];
    const who = people[i];
    if (!at || !who) return false;
    // Who sits is shorter, and has as large a head.
    const tall = isSitting(who.thing.art) ? who.h / SITTING_HEIGHT : who.h;
    scale([item], (tall * at.wide) / item.w, item.x, item.base);
    shift([item], who.x - item.x, 0);
    item.top = who.top + tall * at.down - item.h / 2;
    lift([item], baseOf([who]), who.near + 0.5, 'on');
    return true;
  });
  const rest = items.filter((item) => !placed.includes(item));
  if (rest.length > 0) onHead(rest, anchor);
};

/** Hats and crowns: on an animal each has its own, where its head is drawn. */
function onHead(all: Item[], anchor: readonly Item[]): void {
  const beasts = anchor.every(({ thing }) => /animal|bird/.test(thing.drawing?.category ?? ''));
  const items = beasts ? all.filter((item, i) => !onCrown(item, anchor[i])) : all;
  if (items.length === 0) return;
  const holder = largest(anchor);
  const a = centre([holder]);
  const m = centre(items);
  scale(items, Math.min(1, (a.w * 0.55) / m.w), m.x, baseOf(items));
  shift(items, a.x - m.x, 0);
  for (const item of items) item.top = a.y0 + a.h * 0.07 - item.h * 0.75;
  lift(items, baseOf([holder]), holder.near + 0.5, 'on');
}

/** How wide a hat is beside the head, at least and at most of the shorter side of the wearer's box; how much of it is down over the head. */
const BRIM = 1.25;
const HAT = [0.24, 0.46] as const;
const DOWN = 0.24;

function onCrown(item: Item, who: Item | undefined): boolean {
  const { art, drawing } = who?.thing ?? {};
  if (!who || !drawing || art === undefined) return false;
  const { heading } = drawing;
  // Which way it looks is settled now: the hat is where the head is.
  if (heading !== 'front') who.facing ??= heading;
  const crown = crownOf(art, heading !== 'front' && who.facing !== heading);
  if (!crown) return false;
  const side = Math.min(who.w, who.h);
  const { near } = who;
  if (AT_NECK.test(item.thing.fact.name)) {
    scale([item], clamp(0.95 * crown.wide * who.w, 0.2 * side, 0.42 * side) / item.w, item.x, item.base);
    item.x = who.x + (crown.x - 0.5) * who.w;
    // The loop lies under the chin.
    item.top = who.top + crown.y * who.h + 0.8 * crown.wide * who.w;
    lift([item], baseOf([who]), near + 0.5, 'on');
    return true;
  }
  scale([item], clamp(BRIM * crown.wide * who.w, HAT[0] * side, HAT[1] * side) / item.w, item.x, item.base);
  item.x = who.x + (crown.x - 0.5) * who.w;
  item.top = who.top + crown.y * who.h - (1 - DOWN) * item.h;
  lift([item], baseOf([who]), near + 0.5, 'on');
  return true;
}

/** Where one sits on somebody who stands: how far up from the feet, and aside from the middle, as parts of their height. */
const SITS_AT = { shoulder: { up: 0.735, aside: 0.085 }, head: { up: 0.97, aside: 0 } } as const;
/** What would be lost there is larger than in life. */
const LEAST = 0.13;
/** Beside a face, and over it. */
const MOST = { shoulder: 0.21, head: 0.4 } as const;

const sitOn =
  (at: keyof typeof SITS_AT): Rule =>
  (items, anchor, { side }) => {
    const holder = largest(anchor);
    const tall = (holder.h * uprightOf(holder.thing)) / holder.thing.metres;
    const { up, aside } = SITS_AT[at];
    items.forEach((item, i) => {
      const to = i % 2 === 0 ? side : -side;
      const life = (1.15 * item.thing.metres) / Math.max(0.3, uprightOf(holder.thing));
      scale([item], (tall * clamp(life, LEAST, MOST[at])) / item.h, item.x, item.base);
      item.x = holder.x + to * (aside * tall + (at === 'shoulder' ? 0.34 * item.w : 0));
      // Who sits or kneels is shorter from the feet up: the head is where their box begins.
      const top = holder.thing.metres < 0.9 * uprightOf(holder.thing) ? holder.top + (1 - up) * tall : holder.base - up * tall;
      item.top = top - item.h * item.thing.foot[1];
      item.facing = to > 0 ? 'left' : 'right';
      lift([item], baseOf([holder]), holder.near + 0.5, 'on');
    });
  };
export const onShoulder = sitOn('shoulder');
export const onHeadOf = sitOn('head');

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
