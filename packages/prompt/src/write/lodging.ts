/** Where what is named beside the main thing stands in this picture: the rows of its kind that hold on the grounds of the idea (lexicon's lodged.ts). */
import { BODY_PARTS, GROUNDS, lodgedAll, lodgedById, type Passage, type Portrait, placeKnown } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { formOf } from '../subjects/form-of.ts';
import { hostOf } from '../subjects/host.ts';
import { ideaWords } from '../subjects/idea-words.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import { traitsOf, traitsOfName } from '../subjects/traits.ts';
import { isAsleep } from './asleep.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';
import { isOnOtherGround } from './other-ground.ts';
import { isForeign, landsSaid, OUT_OF_DOORS } from './surroundings.ts';
import { isLiving } from './tableau-suits.ts';

/** Relations that only say that two things are in one picture. */
const IN_ONE_PICTURE = /^(?:with|and|has|have|having|including|plus)$/;
/** Relations that say no more than in which place a thing is. */
const IN_PLACE = /^(?:in|on|at|by|near|beside|next to|along|in front of|over|above|under|behind)$/;

/** Of its own kind first, else of its class. */
function lodgings(subject: Subject): readonly (readonly Portrait[])[] {
  // A marble counter is marble before it is a counter.
  const made = on(subject.attributes).flatMap(({ kind, value }) => (kind === 'material' ? [`${value} ${subject.name}`] : []));
  return [
    ...made.map((name) => lodgedAll(name)),
    lodgedAll(subject.name),
    [lodgedById(`any-${classOf(subject)}`)].flatMap((each) => each ?? []),
  ];
}

/** The rows that hold of it here; none where what it does or how it stands was said. */
export function lodgedHere(subject: Subject, brief: Brief, context: Context, said: ReadonlySet<string>): readonly Passage[] {
  if (BODY_PARTS.has(subject.name)) return [];
  const under = isUnder(subject, brief);
  const host = under || subject === mainSubject(brief) ? undefined : hostOf(subject, brief);
  const open = isLeftOpen(subject, brief);
  if (!under && !host && !open) return [];
  const grounds = groundsOf(subject, brief, context, said, under);
  const holds = ({ groups, none }: Passage): boolean =>
    groups.every((group) => group.some((word) => grounds.has(word))) && !none.some((word) => grounds.has(word));
  const find = (fits: (row: Passage) => boolean): readonly Passage[] => {
    for (const known of lodgings(subject)) {
      const rows = known.flatMap(({ lodged }) => lodged.filter(fits));
      if (rows.length > 0) return rows;
    }
    return [];
  };
  if (host) {
    const how = new Set([...grounds, GUEST, host.how, ...[...traitsOf(host.thing, brief.idea)].map((trait) => `at-${trait}`)]);
    const ofClass = classOf(host.thing);
    if (ofClass) how.add(`at-${ofClass}`);
    const rows = find(
      ({ any, groups, none }) =>
        any.includes(GUEST) &&
        groups.every((group) => group.some((word) => how.has(word))) &&
        !none.some((word) => how.has(word)),
    );
    if (rows.length > 0 || !open) return rows;
  }
  return find(
    (row) =>
      !row.any.includes(GUEST) &&
      row.any.includes(UNDER) === under &&
      holds(row) &&
      !isElsewhere(row, subject, brief, context, said),
  );
}

/** On, in or by another thing that was named. */
const GUEST = 'guest';
/** What carries the main thing has rows of its own: it is told of as it is seen under that. */
const UNDER = 'under';
export const isUnder = ({ id }: Subject, brief: Brief): boolean => {
  const main = mainSubject(brief);
  if (main === undefined || !SET_DOWN.test(classOf(main) ?? '')) return false;
  const carried = new Set([main.id, ...formsOf(main, brief)]);
  const said = on(brief.relations).filter(({ source }) => source === 'user' || source === 'edit');
  return said.some(
    ({ from, to, predicate }) =>
      carried.has(from) &&
      CARRIED.test(predicate) &&
      // A stack of books carries with its books, a piece of driftwood is driftwood.
      (to === id || said.some((each) => each.from === to && each.to === id && each.predicate === 'of')),
  );
};
const CARRIED = /^(?:on|on top of|upon|onto|atop)$/;
/** Living beings stand on what they stand on by their deeds. */
const SET_DOWN = /^(?:food|drink|product|plant)$/;
const formsOf = ({ id }: Subject, { relations }: Brief): string[] =>
  on(relations).flatMap(({ from, to, predicate }) => (to === id && predicate === 'of' ? [from] : []));

const HOLLOW = /(?:car|van|bus|truck|train|tram|caravan|camper|tent|boat|ship|yacht)s?$/i;

/** Whether a row takes another place for granted: a skirting board belongs to a room, and no room was said on a terrace. */
function isElsewhere(
  { text, groups }: Passage,
  subject: Subject,
  brief: Brief,
  { place }: Context,
  said: ReadonlySet<string>,
): boolean {
  if (isOnOtherGround(text, brief)) return true;
  // What has an inside has panes and shutters of its own.
  if (classOf(subject) === 'building' || HOLLOW.test(subject.name)) return false;
  const lands = landsSaid(brief, place);
  // Where a row asks for a canal that was said, its water is there, but no room.
  const asked = groups.some((group) => group.some((word) => said.has(word)));
  const round = asked && lands && !lands.has('room') ? OUT_OF_DOORS : lands;
  return round !== undefined && isForeign(text, round, (word) => word.split(' ').every((each) => said.has(each)));
}

/** "A mountain lake with a canoe": the place is the picture, and the thing is what it has. */
export const isOfPlace = ({ id }: Subject, { relations, setting }: Brief): boolean =>
  on(relations).some(
    ({ from, to, predicate }) =>
      to === id && IN_ONE_PICTURE.test(predicate) && setting.some((each) => each.id === from && each.kind === 'place'),
  );

/** Whether nobody said where it stands or what it is doing: a bench with a cat on it may stand anywhere, and a boat that is towed not. */
function isLeftOpen(subject: Subject, brief: Brief): boolean {
  const { relations, setting, subjects } = brief;
  const { id, actions } = subject;
  if (on(actions).length > 0 || (isLiving(subject) && isAsleep(subject, brief))) return false;
  return on(relations).every(({ from, to, predicate }) => {
    // What a cup or a vase is filled with leaves open where it stands, unless it is what the picture is of.
    if (from === id)
      return (
        (predicate === 'of' && (to !== mainSubject(brief)?.id || isOfPlace(subject, brief))) ||
        IN_ONE_PICTURE.test(predicate) ||
        (IN_PLACE.test(predicate) && setting.some((each) => each.id === to))
      );
    return (
      to !== id ||
      (IN_ONE_PICTURE.test(predicate) &&
        !(
          HAS.test(predicate) &&
          isHeld(
            subject,
            subjects.find((each) => each.id === from),
          )
        ))
    );
  });
}

/** The balloon of a bear and the flag of a robot are with whoever has them, and stand nowhere by themselves. */
const isHeld = (thing: Subject, by: Subject | undefined): boolean =>
  by !== undefined &&
  (isLiving(by) || traitsOfName(by.name).has('hands')) &&
  !isLiving(thing) &&
  !/^(?:vehicle|building|land)$/.test(classOf(thing) ?? '');
const HAS = /^(?:with|has|have|having)$/;

/** A shop that was said to be on a street. */
export const ON_STREET = / on an? (?:[a-z]+ ){0,2}(?:street|corner|square|lane|alley|avenue)$/i;
const INDOORS = ['shop', 'cafe', 'study', 'room', 'hall', 'kitchen', 'lounge', 'dining', 'table', 'library', 'bookshop'];
const ALOFT = /\b(?:floating|flying|hovering|sky) (?:island|cit|castle|village|house|rock|mountain)/i;
const ON_WATER = /\b(?:lake|river|pond|sea|ocean|harbou?r)\b/i;

/** A farm shop is on no field, and a garden shed holds no border. */
function beforeHouses(brief: Brief): ReadonlySet<string> {
  const words = ideaWords(brief);
  const heads = words.filter(
    ({ of, text }) =>
      of?.part === 'place' && of.head && placeKnown(text)?.tags.some((tag) => /^(?:in|home|urban)$/.test(tag)) === true,
  );
  return new Set(
    words.flatMap(({ of, at, keys }) =>
      of?.part === 'place' && !of.head && heads.some((head) => head.at > at && head.at - at < 4) ? [...keys] : [],
    ),
  );
}

function groundsOf(
  subject: Subject,
  brief: Brief,
  { tags, place }: Context,
  said: ReadonlySet<string>,
  under: boolean,
): ReadonlySet<string> {
  // The lake of a lake house is no water to be seen, and a beach ball makes no beach of a pool.
  const { span } = subject;
  const rest = new Set(span ? contentWords(`${brief.idea.slice(0, span[0])} ${brief.idea.slice(span[1])}`) : []);
  const own = new Set(under ? [] : contentWords(subject.name).filter((word) => !rest.has(word)));
  const before = beforeHouses(brief);
  // "In" and "out" are words of an idea as well, and grounds only as tags.
  const words = new Set(
    [...said, ...(place ? [place.known.id] : [])].filter(
      (word) => !own.has(word) && !before.has(word) && !/^(?:in|out)$/.test(word),
    ),
  );
  const grounds = new Set([...words, ...[...tags].filter((tag) => !own.has(tag) && !before.has(tag))]);
  for (const [ground, by] of Object.entries(GROUNDS)) if (by.some((word) => words.has(word))) grounds.add(ground);
  // A shop on a street is seen from the street.
  if (ON_STREET.test(brief.idea)) for (const each of ['in', ...INDOORS]) grounds.delete(each);
  // An island in the sky has no shore.
  if (ALOFT.test(brief.idea))
    for (const each of ['shore', 'sea', 'harbour', 'sand', ...(ON_WATER.test(brief.idea) ? [] : ['water'])])
      grounds.delete(each);
  if (isSeenFromAbove(brief)) grounds.add('above');
  if (under) grounds.add(UNDER);
  grounds.add(formOf(subject, brief.idea) === 'many' ? 'many' : 'one');
  return grounds;
}
