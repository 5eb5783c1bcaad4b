/** Which interior that is built of panels the words speak of: a place or a subject by its name, or what one is said to be inside of. */

import { drawingOf, insideKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { onceFor } from '../../stage/once-for.ts';
import { type Found, NAMED } from './named-plans.ts';
import type { PlanName } from './plans.ts';
import { roomOfSet } from './sets.ts';

/** Rooms of a vehicle, that it is said to be of. */
const CABIN = /^(?:inside|interior|cabin|cockpit|passenger cabin|aisle)$/;
const HOUSEHOLD =
  /\b(?:fireplace|hearth|bed|bunk bed|sofa|couch|armchair|bathtub|rug|carpet|piano|throne|chandelier|bookshelf|bookcase|bookshelves|kitchen|stove|dining table|curtain)s?$/;
const ROOM_OF = / (?:cabin|interior)$/;
const INSIDE = /^(?:[\w]+ )?(?:inside|inside of|aboard|on board)$/;
const OUT =
  /^(?:in front of|outside|outside of|behind|beside|next to|near|by|before|across from|opposite|above|over|on top of|around|past|on)$/;

/** Whoever is on one of these is in it; so is a person in a tent. */
const BOARDED: ReadonlySet<PlanName> = new Set(['bus', 'train', 'subway', 'plane']);
/** Who is in one of these is within its walls. */
const LIVED_IN: ReadonlySet<PlanName> = new Set([
  'tent',
  'living',
  'logCabin',
  'castleHall',
  'ballroom',
  'lighthouse',
  'windmill',
]);

export interface NamedInterior {
  plan: PlanName;
  /** Facts that are the room itself. */
  facts: readonly string[];
  /** One is said to be inside of it. */
  said: boolean;
  /** What it is told to be painted as, where it has no plan of its own. */
  likeness?: string | undefined;
  /** What was said of it, in lower case. */
  called: string;
}

/** An edit makes no picture another place (L1): only what was said first counts. */
export const interiorNamed = onceFor(findInterior);

function findInterior(brief: Brief): NamedInterior | undefined {
  const inView = brief.look.some(
    (f) => !f.off && f.kind === 'shot' && f.source === 'user' && /^(?:inside view|interior)$/.test(f.value),
  );
  const relations = brief.relations.filter((r) => !r.off && r.source !== 'edit');
  const subjects = brief.subjects.filter((s) => !s.off && s.source === 'user');
  const cabinOf = (id: string): string | undefined =>
    relations.find(
      (r) => r.predicate === 'of' && r.to === id && subjects.some((s) => s.id === r.from && CABIN.test(s.name.toLowerCase())),
    )?.from;
  // A rainy day is no place that a kitchen is on.
  const isWhere = (id: string): boolean =>
    brief.subjects.some((s) => s.id === id) || brief.setting.some((f) => f.id === id && f.kind === 'place');
  const isOut = (id: string, plan?: PlanName): boolean =>
    relations.some((r) => {
      const verb = r.predicate.replace(/^\w+(?:ing|ed) /, '');
      return r.to === id && OUT.test(verb) && !(verb === 'on' && plan && OPEN_FLOORS.has(plan));
    });
  const isIn = (plan: PlanName, { from, predicate }: { from: string; predicate: string }): boolean => {
    const who = subjects.find((s) => s.id === from);
    const verb = predicate.replace(/^\w+ing /, '');
    return (
      who !== undefined &&
      drawingOf(who.name)?.category === 'person' &&
      ((verb === 'on' && BOARDED.has(plan)) || (verb === 'in' && (LIVED_IN.has(plan) || BOARDED.has(plan))))
    );
  };
  // "A ski lodge with a fireplace" is looked into.
  const isFurnished = (id: string, plan: PlanName): boolean =>
    LIVED_IN.has(plan) &&
    relations.some(
      (r) => r.from === id && r.predicate === 'with' && subjects.some((s) => s.id === r.to && HOUSEHOLD.test(s.name)),
    );
  // A cottage with a porch is seen from outside.
  const isOfHouse = (id: string): boolean =>
    relations.some(
      (r) =>
        (r.to === id && /^(?:with|of)$/.test(r.predicate) && subjects.some((s) => s.id === r.from && isBuilding(s.name))) ||
        (r.from === id && r.predicate === 'of' && subjects.some((s) => s.id === r.to && isBuilding(s.name))),
    );
  const vesselOf = (id: string, of: RegExp): string | undefined =>
    relations
      .filter((r) => r.from === id && /^(?:of|in|inside|aboard|on)$/.test(r.predicate))
      .flatMap(({ to }) => subjects.filter((s) => s.id === to && of.test(s.name.toLowerCase())).map((s) => s.id))[0];
  const called = saidOf(brief);
  const front = frontOf(brief);
  if (front) return { plan: 'shopFront', facts: front, said: true, called };
  for (const row of NAMED) {
    const { words, of } = row;
    const foundBy = (name: string): Found | undefined =>
      !words.test(name) ? undefined : typeof row.plan === 'function' ? row.plan(name) : { plan: row.plan, within: row.within };
    for (const { id, kind, value, off, source } of brief.setting) {
      const found =
        off || of || kind !== 'place' || (source !== 'user' && source !== 'inferred')
          ? undefined
          : foundBy(value.toLowerCase());
      if (!found) continue;
      const { plan, within, likeness } = found;
      const said =
        inView ||
        / interior$/i.test(value) ||
        relations.some((r) => r.to === id && (INSIDE.test(r.predicate) || (within === 'said' && isIn(plan, r)))) ||
        (within === 'said' && isFurnished(id, plan));
      if (said || (within !== 'said' && !isOut(id, plan)))
        return { plan, facts: [id], said: said || OPEN_AIR.has(plan), likeness, called };
    }
    for (const { id, name, count, parts } of subjects) {
      const found = count && 'exact' in count && count.exact > 1 ? undefined : foundBy(name.toLowerCase());
      if (!found) continue;
      const { plan, within, likeness } = found;
      if (of) {
        const vessel = vesselOf(id, of);
        if (vessel === undefined) continue;
        return { plan, facts: [id, vessel], said: true, called };
      }
      const cabin = cabinOf(id);
      const said =
        inView ||
        cabin !== undefined ||
        parts.some((part) => !part.off && CABIN.test(part.name)) ||
        // A log cabin is a house.
        (ROOM_OF.test(name) && drawingOf(name)?.category !== 'building') ||
        relations.some((r) => r.to === id && (INSIDE.test(r.predicate) || isIn(plan, r))) ||
        (within === 'said' && isFurnished(id, plan));
      const listed = typeof row.plan === 'function';
      const plain =
        within === undefined &&
        // A chocolate bar and a jungle gym are things, a church is seen from outside.
        isUndrawn(name, listed) &&
        !isOut(id, plan) &&
        !(OPEN_FLOORS.has(plan) && isOfHouse(id)) &&
        (OPEN_AIR.has(plan) ||
          !relations.some((r) => r.from === id && (listed ? BESIDE : OF_OR_BESIDE).test(r.predicate) && isWhere(r.to)));
      // What is full of something is looked into.
      const full = within === 'place' && relations.some((r) => r.from === id && FULL.test(r.predicate));
      if (said || plain || full)
        return {
          plan,
          facts: cabin === undefined ? [id] : [id, cabin],
          said: said || full || OPEN_AIR.has(plan),
          likeness,
          called,
        };
    }
  }
  const set = roomOfSet(brief);
  return set && { plan: set, facts: [], said: true, called };
}

const BESIDE = /^(?:on|in|near|by)$/;
const OF_OR_BESIDE = /^(?:of|on|in|near|by)$/;
/** What the lexicon lists as a place within walls is no alley of a town, though such an alley is painted. */
const isUndrawn = (name: string, listed: boolean): boolean => {
  const drawing = drawingOf(name);
  return drawing === undefined || (listed && drawing.grounding.name.startsWith('scene.'));
};

/** Built under the sky: wherever they stand, they are the place. */
const OPEN_AIR: ReadonlySet<PlanName> = new Set([
  'shopFront',
  'forecourt',
  'stadium',
  'platform',
  'porch',
  'terrace',
  'balcony',
]);
/** What one is on and not in. */
const OPEN_FLOORS: ReadonlySet<PlanName> = new Set(['platform', 'porch', 'terrace', 'balcony']);
const isBuilding = (name: string): boolean => drawingOf(name)?.category === 'building';
const FULL = /^(?:full of|filled with|packed with|crowded with|brimming with|overgrown with|lined with)$/;

/** Plans that have a window on the street. */
const SHOPS: ReadonlySet<string> = new Set([
  'store',
  'bookshop',
  'bakery',
  'cafe',
  'flowerShop',
  'boutique',
  'pharmacy',
  'barber',
  'restaurant',
  'bar',
]);
const FRONTS = /^(?:(.*) )?(?:(?:shop)? ?(?:window(?: display)?|front)|store ?front|shop ?front|facade|façade|exterior)$/;
const isShop = (name: string): boolean =>
  /\b(?:shop|store)$/.test(name) ||
  NAMED.some(({ plan, words }) => typeof plan === 'string' && SHOPS.has(plan) && words.test(name)) ||
  SHOPS.has(insideKnown(name)?.plan ?? '');

/** "A bookshop window", "the front of a bakery", "a corner store seen from the street": the facts that are the front of a shop. */
function frontOf(brief: Brief): string[] | undefined {
  const subjects = brief.subjects.filter((s) => !s.off && s.source === 'user');
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source === 'user');
  const shops = [
    ...places.map((f) => ({ id: f.id, name: f.value.toLowerCase() })),
    ...subjects.map((s) => ({ id: s.id, name: s.name.toLowerCase() })),
  ];
  for (const { id, name } of shops) {
    const [whole, of] = FRONTS.exec(name) ?? [];
    if (whole === undefined) continue;
    if (of !== undefined && isShop(of)) return [id];
    if (/^(?:shop|store) ?(?:front|window)$/.test(name)) return [id];
    if (of !== undefined) continue;
    const shop = shops.find((each) => each.id !== id && isShop(each.name));
    if (shop && /^(?:front|store ?front|shop ?front|facade|façade|exterior)$/.test(name)) return [shop.id, id];
  }
  const shop = shops.find(({ name }) => isShop(name));
  // "Parked beside a café": whoever is there sees it from the street.
  const before =
    shop && brief.relations.some((r) => !r.off && r.source !== 'edit' && r.to === shop.id && BEFORE_SHOP.test(r.predicate));
  return shop && (before || SEEN_FROM.test(brief.idea)) ? [shop.id] : undefined;
}
const BEFORE_SHOP = /^(?:\w+(?:ing|ed) )?(?:in front of|outside|outside of|beside|next to|near|by|before)$/;
const SEEN_FROM =
  /\b(?:(?:seen|viewed) from (?:the )?(?:street|outside|sidewalk|pavement|road)|from (?:the )?outside|(?:exterior|outside) (?:view|shot))\b/i;

/** All that was said from the start: an edit makes no room another (L1). */
const saidOf = ({ setting, subjects, look }: Brief): string =>
  [
    ...[...setting, ...look].filter((f) => !f.off && f.source === 'user').map((f) => f.value),
    ...subjects
      .filter((s) => !s.off && s.source === 'user')
      .flatMap((s) => [...s.attributes.filter((a) => !a.off && a.source === 'user').map((a) => a.value), s.name]),
  ]
    .join(' ; ')
    .toLowerCase();
