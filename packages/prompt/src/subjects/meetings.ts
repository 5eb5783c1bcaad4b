/** Where two things that a person named meet, and which passages of the knowledge tell of it. */
import {
  BODY_PARTS,
  deedClass,
  once,
  type Passage,
  type Portrait,
  presentParticiple,
  remember,
  singular,
  stagedKnown,
  touchById,
  touchKnown,
  tracesKnown,
  verbBase,
} from '@atelier/lexicon';
import type { Brief, Relation, Subject } from '@atelier/spec';
import { everySubject } from './every-subject.ts';
import { formOf } from './form-of.ts';
import { FORMS } from './forms.ts';
import { classOf } from './plain-portrait.ts';
import { traitsOf, traitsOfName } from './traits.ts';

/** A thing as a passage speaks of it. */
export interface Spoken {
  id: string;
  subject: Subject | undefined;
  /** "bridge", of a place. */
  name: string;
}
export interface Meeting {
  relation: Relation;
  from: Subject;
  to: Spoken;
  /** The passages for what was said: "sitting on", else "on". */
  touch: Portrait;
  /** What was said, word by word. */
  words: readonly string[];
  /** What else the deed reaches, by the word that brings it in: whom a flower is given to, what a kitten is lifted out of. */
  others: readonly { by: string; relation: Relation; thing: Spoken }[];
}

/** Touches that need a thing of some size, with a top and sides. */
const EDGED = /^(?:on|behind|beside|in-front-of|around|between|in-container)$/;

/** "Lifts" and "lift" are "lifting". */
const participle = remember((key: string): string => {
  const [verb = '', ...rest] = key.split(' ');
  // "Off" is where something is taken from, and no deed.
  const base =
    verb.endsWith('ing') || /^(?:off|out|up|down|over|back|down|near|through)$/.test(verb) ? undefined : verbBase(verb);
  return base === undefined ? key : [presentParticiple(base), ...rest].join(' ');
});

/** Where one thing is to another, where no more is known of how the two meet. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^(?:in|inside|within|into)$/, 'any-in'],
  [/^(?:on|on top of|atop|upon)$/, 'any-on'],
  [/^(?:next to|beside|by|near|alongside)$/, 'any-beside'],
  [/^behind$/, 'any-behind'],
  [/^(?:over|above)$/, 'any-over'],
  [/^through$/, 'any-through'],
  [/^(?:towards?|to|after)$/, 'any-toward'],
];
/** "A girl with a kite in her hand" holds it. */
const holds = (brief: Brief, subject: Subject, relation: Relation): boolean =>
  isWithin(brief, subject, relation, /^(?:in|between)$/, /^(?:hand|arm|finger|paw)s?$/);
/** "An owl with a mouse in its beak". */
const inMouth = (brief: Brief, subject: Subject, relation: Relation): boolean =>
  isWithin(brief, subject, relation, /^in$/, /^(?:beak|bill|mouth|jaws?|teeth)$/);
/** Whether what is said to be with somebody is said to be in a part of theirs. */
const isWithin = (
  { relations }: Brief,
  { parts }: Subject,
  { to, predicate }: Relation,
  where: RegExp,
  part: RegExp,
): boolean =>
  predicate === 'with' &&
  relations.some(
    (each) =>
      !each.off &&
      each.from === to &&
      where.test(each.predicate) &&
      parts.some(({ id, name }) => id === each.to && part.test(name)),
  );
/** What holds of a deed or a place that nothing more exact is known of. */
function anyTouch(predicate: string, keys: readonly string[]): Portrait | undefined {
  // "Doing yoga" is one deed, and no thing that it is done to.
  return placeTouch(predicate) ?? (keys.some(isAnyDeed) ? touchById('any-deed') : undefined);
}
const placeTouch = remember((predicate: string): Portrait | undefined => {
  const last = predicate.toLowerCase().replace(/^\S+ing /, '');
  const id = PLACES.find(([pattern]) => pattern.test(last))?.[1];
  return id === undefined ? undefined : touchById(id);
});
const isAnyDeed = (key: string): boolean => /^(?!(?:do|hav|perform|tak|be|go|wear)ing)\S+ing$/.test(key);
/** What a verb does to a thing, where no touch is for just this verb and these two. */
const classTouch = remember((predicate: string): Portrait | undefined => {
  const [verb = ''] = predicate.toLowerCase().split(' ');
  const known = deedClass(verbBase(verb) ?? verb);
  return known === undefined ? undefined : touchById(`class-${known}`);
});
/** What somebody does and no thing: the trick of "doing a trick". */
export const isDeed = ({ relations }: Brief, { id }: { id: string }): boolean =>
  relations.some(
    ({ to, predicate, off }) => !off && to === id && /^(?:do|perform|hav|tak|practis|practic)(?:ing|e|es|s)$/.test(predicate),
  );
/** Whether a touch is one of those that hold of anything. */
const isAnyTouch = ({ id }: Portrait): boolean => id.startsWith('any-');

const spokenBy = ({ off, source }: { off?: boolean | undefined; source: string }): boolean =>
  !off && (source === 'user' || source === 'edit');

const found = new WeakMap<Brief, Meeting[]>();
/** Every meeting that a touch is known of, in the order of the relations; found out once for a Brief. */
export function meetingsOf(brief: Brief): Meeting[] {
  const known = found.get(brief) ?? meetingsIn(brief);
  found.set(brief, known);
  return known;
}

/** What a deed is known by, the longest first: "rolling out", "rolling". */
function keysOf({ relation, from }: Pick<Meeting, 'relation' | 'from'>): string[] {
  const actions = from.actions.filter((action) => !action.off).map(({ value }) => value);
  const states = from.attributes.filter(({ kind, off: not }) => kind === 'state' && !not).map(({ value }) => value);
  return [...[...actions, ...states].map((action) => `${action} ${relation.predicate}`), relation.predicate].flatMap((key) => {
    // "Repaired with" before "repairing with": what was done to a thing is not what it does.
    const said = key.toLowerCase();
    const doing = participle(said);
    return doing === said ? [said] : [said, doing];
  });
}

function meetingsIn(brief: Brief): Meeting[] {
  const subjects = brief.subjects.filter(spokenBy);
  const things = everySubject(subjects).filter(spokenBy);
  const content = (subject: Subject): Subject => {
    const of = FORMS.test(subject.name)
      ? brief.relations.find(({ from, predicate, off }) => !off && from === subject.id && predicate === 'of')
      : undefined;
    return (of && things.find(({ id }) => id === of.to)) ?? subject;
  };
  const spoken = (to: string): Spoken | undefined => {
    const thing = things.find(({ id }) => id === to);
    if (thing) {
      const subject = content(thing);
      return { id: to, subject, name: subject.name };
    }
    const place = brief.setting.find((fact) => fact.id === to && fact.kind === 'place' && !fact.off);
    return place && { id: to, subject: undefined, name: place.value };
  };
  return brief.relations.flatMap((relation): Meeting[] => {
    const { from, to, predicate } = relation;
    const first = subjects.find(({ id }) => id === from);
    const second = spoken(to);
    if (!spokenBy(relation) || first === undefined || second === undefined || from === to) return [];
    if (isDeed(brief, first)) return [];
    // "Sorted by colour": no colour stands beside it.
    if (second.subject !== undefined && predicate === 'by' && formOf(second.subject, brief.idea) === 'mass') return [];
    const keys = keysOf({ relation, from: first });
    const known = keys.map((key) => touchKnown(key)).find((found) => found !== undefined && !found.id.startsWith('trace-'));
    // A hand is no thing to be in, and a story none to look at.
    const any =
      classOf(first) === undefined || (second.subject && (BODY_PARTS.has(second.name) || classOf(second.subject) === undefined))
        ? undefined
        : anyTouch(predicate, keys);
    const held = holds(brief, first, relation);
    const classed = held ? undefined : classTouch(predicate);
    const staged = held ? [] : keys.flatMap((key) => stagedKnown(key));
    const bitten = inMouth(brief, first, relation) ? touchKnown('holding in the mouth') : undefined;
    if (bitten) return [{ relation, from: first, to: second, touch: bitten, words: ['holding'], others: [] }];
    const touch = (held ? touchKnown('holding') : undefined) ?? known ?? any ?? classed ?? staged[0];
    if (touch === undefined) return [];
    // An interview is no thing to stand before.
    if (second.subject && EDGED.test(touch.id) && classOf(second.subject) === undefined && !BODY_PARTS.has(second.name))
      return [];
    const others = brief.relations.flatMap((each) => {
      const reached =
        spokenBy(each) && each !== relation && (each.from === from || each.from === to) ? spoken(each.to) : undefined;
      const by = each.predicate.split(' ')[0] as string;
      return reached === undefined || each.to === from || each.to === to ? [] : [{ by, relation: each, thing: reached }];
    });
    // "A newborn's forehead": whose it is.
    const owner = things.find(({ parts }) => parts.some(({ id }) => id === to));
    if (owner && owner !== first)
      others.push({ by: 'of', relation, thing: { id: owner.id, subject: owner, name: owner.name } });
    const meeting = { relation, from: first, to: second, touch, words: keys.flatMap((key) => key.split(' ')), others };
    // How just this deed is seen comes before what is known of its kind.
    const shown = staged.map((each) => ({ ...meeting, touch: each })).find((each) => holding(each, brief).length > 0);
    if (shown) return [shown];
    // What it leaves under the hands, before what is known of another sense of the verb or of anything that is done.
    if (
      !held &&
      !(known && holding(meeting, brief).some((row) => isOfThing(row) || row.any.some((word) => meeting.words.includes(word))))
    ) {
      const left = keys
        .flatMap((key) => tracesKnown(key))
        .map((each) => ({ ...meeting, touch: each }))
        .find((each) => holding(each, brief).some(isOfThing));
      if (left) return [left];
    }
    // A market is no thing with edges to stand behind.
    if (second.subject === undefined && (EDGED.test(touch.id) || (isAnyTouch(touch) && touch.id !== 'any-deed'))) return [];
    // Known of other things than these: what holds of the class of the deed, else of any two.
    if (second.subject === undefined || (known && holding(meeting, brief).length > 0)) return [meeting];
    const told = classed && { ...meeting, touch: classed };
    if (told && holding(told, brief).length > 0) return [told];
    return [any && any !== touch && holding(meeting, brief).length === 0 ? { ...meeting, touch: any } : meeting];
  });
}

/** Whether a row asks for a thing like this one, and not for any. */
const isOfThing = ({ any }: Passage): boolean => any.some((word) => /^to-(?!(?:person|animal|many)$)/.test(word));

/** What a row calls the third thing of a meeting; undefined where it speaks of none, or none is there that it could. */
export function otherOf({ others }: Meeting, { any, text }: Passage, idea: string): Meeting['others'][number] | undefined {
  if (!OF_OTHER.test(text)) return undefined;
  const asked = (start: string) => any.flatMap((word) => (word.startsWith(start) ? [word.slice(start.length)] : []));
  const by = asked('by-');
  const like = asked('other-');
  return others.find(({ by: word, thing }) => {
    const traits = thing.subject ? traitsOf(thing.subject, idea) : traitsOfName(thing.name);
    return by.includes(word) && (like.length === 0 || like.some((trait) => traits.has(trait)));
  });
}

/**
 * The rows that hold of this meeting: `+from-x` of the first thing, `+to-x` of the second, `+by-x` and `+other-x` of a third, other words
 * of the idea; of each kind one, and of `+from-many +from-animal` both.
 */
export function holding(meeting: Meeting, brief: Brief): Passage[] {
  const known = held.get(meeting) ?? rowsHolding(meeting, brief);
  held.set(meeting, known);
  return known;
}
const held = new WeakMap<Meeting, Passage[]>();

/** What the deed does to the thing, in rows for a second sentence about it. */
export function tracesOf(meeting: Meeting, brief: Brief): Passage[] {
  const known =
    traced.get(meeting) ??
    keysOf(meeting)
      .flatMap((key) => tracesKnown(key))
      .flatMap((touch) => rowsHolding({ ...meeting, touch }, brief));
  traced.set(meeting, known);
  return known;
}
const traced = new WeakMap<Meeting, Passage[]>();

function rowsHolding(meeting: Meeting, { idea, relations, subjects }: Brief): Passage[] {
  const { from, to, touch, others, words } = meeting;
  const contained = FORMS.test(from.name)
    ? subjects.find(({ id }) => relations.some((each) => each.from === from.id && each.predicate === 'of' && each.to === id))
    : undefined;
  const own = traitsOf(from, idea);
  const first = contained ? new Set([...own, ...traitsOf(contained, idea)]) : own;
  const holder = subjects.find(({ id }) => id === to.id && id !== to.subject?.id);
  const reached = to.subject ? traitsOf(to.subject, idea) : traitsOfName(to.name);
  // A tray of rolls is carried as a tray is.
  const second = holder ? new Set([...reached, ...traitsOf(holder, idea)]) : reached;
  const said = once(() => wordsSaid(idea));
  const has = ({ of, word }: Asked): boolean => {
    switch (of) {
      case 'from':
        return first.has(word);
      case 'to':
        return second.has(word);
      case 'by':
        return others.some(({ by }) => by === word);
      default:
        return words.includes(word) || said().has(word);
    }
  };
  const tool = others.find(({ by, thing }) => by === 'with' && TOOL.test(thing.name))?.thing.name;
  const onBody = second.has('person') || second.has('animal');
  const rows: Passage[] = [];
  for (const { row, groups, none, other } of rowsOf(touch))
    if (
      groups.every((group) => group.some(has)) &&
      !none.some(has) &&
      // Nothing is laid out in the middle of a grandfather.
      !(
        LAID.test(touch.id) &&
        !first.has('person') &&
        !first.has('animal') &&
        onBody &&
        !row.any.some((word) => word.startsWith('to-'))
      ) &&
      (!other || otherOf(meeting, row, idea) !== undefined) &&
      (other || tool === undefined || !namesAnotherTool(row.text, tool))
    )
      rows.push(row);
  return rows;
}

/** Every word of an idea, as it stands and in its base forms. */
const wordsSaid = (idea: string): Set<string> =>
  new Set((idea.toLowerCase().match(/[\p{L}-]+/gu) ?? []).flatMap((word) => [word, singular(word), verbBase(word) ?? word]));

/** A word that a row asks for, and of whom. */
interface Asked {
  of: 'from' | 'to' | 'by' | 'idea';
  word: string;
}
const asked = (word: string): Asked => {
  const [, of, name] = /^(from|to|by)-(.*)$/.exec(word) ?? [];
  return of === undefined || name === undefined ? { of: 'idea', word } : { of: of as Asked['of'], word: name };
};

/** What a row asks for: of each group one word, of none any. Cut once for all meetings. */
interface Conditions {
  row: Passage;
  groups: readonly (readonly Asked[])[];
  none: readonly Asked[];
  /** Whether it speaks of a third thing. */
  other: boolean;
}
const conditions = new WeakMap<Portrait, readonly Conditions[]>();
function rowsOf(touch: Portrait): readonly Conditions[] {
  let known = conditions.get(touch);
  if (known === undefined) {
    known = touch.touch.map(askedBy);
    conditions.set(touch, known);
  }
  return known;
}
function askedBy(row: Passage): Conditions {
  const groups = row.groups.flatMap((words) => {
    const all = words.filter((word) => !word.startsWith('other-')).map(asked);
    return (['from', 'to', 'by', 'idea'] as const).map((of) => all.filter((each) => each.of === of));
  });
  return {
    row,
    groups: groups.filter(({ length }) => length > 0),
    none: row.none.map(asked),
    other: OF_OTHER.test(row.text),
  };
}
const OF_OTHER = /\$other/i;

const LAID = /^(?:on|any-on|sitting-on|lying-on|standing-on)$/;
/** What is worked with in the hand, or with a foot. */
const TOOL =
  /\b(?:saws?|kni(?:fe|ves)|blades?|scissors|shears|brush(?:es)?|brooms?|spoons?|forks?|needles?|hammers?|mallets?|wrench(?:es)?|spanners?|screwdrivers?|cloths?|sponges?|razors?|irons?|spades?|shovels?|trowels?|rakes?|axes?|tongs|tweezers|pumps?|hoses?|buckets?|nets?|rods?|sticks?|ladles?|whisks?|pens?|pencils?|chisels?|rollers?|drills?|feathers?|chopsticks|torch(?:es)?|tapes?)\b/i;
/** A melon that is cut with a saw is cut with no knife. */
const namesAnotherTool = (text: string, said: string): boolean => {
  const words = text.match(new RegExp(TOOL, 'gi')) ?? [];
  return words.length > 0 && !words.some((word) => said.toLowerCase().includes(singular(word.toLowerCase())));
};

/** Whether the second thing of a meeting is several. */
export const isMany = ({ subject }: Spoken, idea: string): boolean => subject !== undefined && formOf(subject, idea) === 'many';
