/**
 * How plausible a reading of a line is: what speaks against it, each with a weight. It knows nothing of how the line was taken, only the
 * picture before, the words, and the picture after (R36).
 */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOSED,
  isPartOf,
  isPlural,
  NAMED_PLACES,
  NUMBERS,
  placeKnown,
  singular,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { isCalled } from '../find.ts';
import { isThing, NO_THINGS } from '../hear/gate.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { positiveOf } from '../put.ts';
import { type Said, saidIn } from './said.ts';

export interface Fault {
  weight: number;
  /** What is wrong, for whoever reads the figures; nobody is told it. */
  what: string;
  /** So wrong that rather nothing is done. */
  nonsense?: boolean;
}

/** What a reading came to, apart from the picture. */
export interface Told {
  /** Nothing could be placed. */
  refused: boolean;
  /** Clauses that could not be placed. */
  undone: readonly string[];
  /** A question answered, praise, a move in the history: no edit was asked for. */
  silent: boolean;
}

type Facts = Map<string, { kind: string; value: string; of?: string; id: string }>;

/** What a person has said of a picture, by a key of its own. */
function saidFacts({ subjects, setting, look, text, relations }: Brief): Facts {
  const facts: Facts = new Map();
  const own = ({ source, off }: { source: string; off?: boolean | undefined }) =>
    !off && (source === 'user' || source === 'edit');
  for (const subject of everySubject(subjects)) {
    if (!own(subject)) continue;
    facts.set(`subject ${subject.id}`, { kind: 'subject', value: subject.name, id: subject.id });
    for (const fact of subject.attributes)
      if (own(fact))
        facts.set(`${subject.id} ${fact.value}`, {
          kind: `attribute ${fact.kind}`,
          value: fact.value,
          of: subject.id,
          id: fact.id,
        });
    for (const fact of subject.actions)
      if (own(fact))
        facts.set(`${subject.id} ${fact.value}`, { kind: 'action', value: fact.value, of: subject.id, id: fact.id });
  }
  for (const fact of [...setting, ...look])
    if (own(fact) && !fact.wordsOnly)
      facts.set(`${fact.kind} ${fact.value}`, { kind: fact.kind, value: fact.value, id: fact.id });
  for (const fact of text)
    if (own(fact)) facts.set(`text ${fact.content}`, { kind: 'text', value: fact.content, id: fact.id ?? '' });
  for (const { from, to, predicate, source, off } of relations)
    if (own({ source, off }))
      facts.set(`${from} ${predicate} ${to}`, { kind: 'relation', value: predicate, of: from, id: from });
  return facts;
}

const lastOf = (name: string): string => singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** What no picture shows, whatever part of speech it is. */
const NOT_SHOWN: ReadonlySet<string> = new Set(
  'way point gibberish outline shading wrong country complaint problem issue matter case side left right top bottom middle corner edge rest end part place spot front back direction distance level average detail name word letter number age year minute second hour'.split(
    ' ',
  ),
);

const LETTERING = /^(?:letters?|lettering|text|words?|title)$/;
/** There is one of each. */
const ONE_ALONE = /^(?:sky|sea|horizon|sun|moon|ocean|ground)$/;
const WHOLE = /^(?:whole|same|entire|other) /;

/** How little a name is one of a thing: 0 where it is one. */
function unlikeThing(subject: Subject, said: Said): number {
  const name = subject.name.toLowerCase();
  const head = lastOf(name);
  if (LETTERING.test(name)) return 0;
  // A double bass is an instrument, and nothing that there are two of.
  const [first = '', second = ''] = name.split(' ');
  if (NO_THINGS.has(first) && wordNet(`${first} ${second}`)?.concrete === undefined) return 4;
  const tags = CLOSED.get(head) ?? '';
  const { noun = -1, adjective = -1, verb = -1, concrete } = wordNet(head) ?? {};
  const alone = !name.includes(' ');
  if (tags !== '' && !tags.includes('N')) return 4;
  if (alone && NUMBERS.has(head)) return 4;
  const counted = isPlural(said.formOf(name) ?? '') || /^(?:food|plant|animal)$/.test(concrete ?? '');
  if (alone && isColour(head) && !counted) return 4;
  if (noun < 0 && (adjective >= 0 || verb >= 0)) return 4;
  // "Rounder" is no man who goes his rounds.
  if (alone && /er$/.test(head) && positiveOf(head) !== head && isAdjective(positiveOf(head)) && !said.hasArticle(name))
    return 4;
  if (alone && adjective >= noun && noun >= 0 && concrete !== 'person' && !counted && !said.hasArticle(name)) return 4;
  if (alone && !counted && adjective >= noun && ATTRIBUTE_KINDS.has(head)) return 4;
  if (/^(?:other|same|whole|last|next)\b/.test(name)) return 4;
  if (!isThing(subject, said.hasArticle(name))) return concrete === undefined ? 3 : 1;
  if (NOT_SHOWN.has(head) && said.isBare(name)) return 2;
  if (concrete === undefined && alone && noun >= 0 && !ATTRIBUTE_KINDS.has(head)) return 1;
  return 0;
}

/** The net of a goal: what has it is there. */
const isPartThere = ({ subjects, relations }: Brief, { id, name }: Subject): boolean =>
  relations.some(
    ({ from, to, off }) => !off && to === id && isPartOf(name, subjects.find((each) => each.id === from)?.name ?? ''),
  );

/** Verbs of which nobody sees that they are done: somebody wishes or misses something. */
const UNSEEN_DEEDS =
  /^(?:need|want|like|love|hate|seem|be|have|spell|stay|mean|think|guess|know|prefer|suppose|make|let|get|put|add|match|belong|deserve|become|remain|keep|leave|miss|fix|happen|feel|wish|hope)(?:$| )/;
/** Where somebody looks. */
const AT = /^(?:at|into|to|towards?|up|down|over|out|through|in(?! front)|for)\b/;
/** What a complaint says; nothing is to be so. */
const AMISS =
  /^(?:wrong|weird|off|bad|better|nicer|worse|best|worst|boring|ugly|strange|odd|spelled|spelt|misspelled|fake|creepy|awkward|unnatural|generic|plain wrong|hard|impossible|unreadable|illegible)$/;

const isQuality = (value: string): boolean => {
  const words = value.toLowerCase().split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (words.length > 2 || ATTRIBUTE_KINDS.has(value) || isColour(value) || isColour(last)) return true;
  if (isAdjective(last) || isAdjective(positiveOf(last)) || /(?:ed|ing|en|wards?|ways)$/.test(last) || /^\d/.test(value))
    return true;
  const { concrete, noun, adjective } = wordNet(last) ?? {};
  return concrete !== undefined || adjective !== undefined || noun === undefined || NUMBERS.has(last);
};

const LOOSE = /^(?:detail|texture|background)$/;
/** One word that is how a thing is. */
const isBareQuality = (value: string): boolean => {
  const word = value.toLowerCase();
  if (word.includes(' ')) return false;
  const { noun = -1, adjective = -1 } = wordNet(positiveOf(word)) ?? {};
  return (
    (/est$/.test(word) && wordNet(word)?.noun === undefined) ||
    isColour(word) ||
    adjective > noun ||
    (adjective >= 0 && /er$/.test(word)) ||
    /^(?:shut|open|torn|broken|down|up)$/.test(word)
  );
};

/** All that speaks against it. */
export function faultsOf(before: Brief, line: string, after: Brief, { refused, undone, silent }: Told): Fault[] {
  const said = saidIn(line);
  const faults: Fault[] = [];
  const against = (weight: number, what: string, nonsense = false) => {
    if (weight > 0) faults.push({ weight, what, ...(nonsense && { nonsense }) });
  };
  if (silent) return faults;
  if (refused) against(3.5, 'nothing was placed');
  for (const clause of undone) against(2.5, `not placed: ${clause}`);
  if (refused) return faults;
  for (const [, quoted = ''] of line.matchAll(/["“]([^"“”]+)["”]/g))
    if (!after.text.some(({ content }) => content.toLowerCase().includes(quoted.toLowerCase())))
      against(2.5, `not lettered: ${quoted}`);

  const was = new Map(everySubject(before.subjects).map((each) => [each.id, each]));
  const is = everySubject(after.subjects).filter(({ off }) => !off);
  const heads = new Set([...was.values()].filter(({ off }) => !off).map(({ name }) => lastOf(name)));
  const fresh = new Set<string>();
  for (const subject of is) {
    const known = was.get(subject.id);
    const { name } = subject;
    if ((!known || known.name !== name) && subject.source === 'edit') {
      if (!isPartThere(after, subject)) against(unlikeThing(subject, said), `no thing: ${name}`, true);
      const head = lastOf(name);
      if (
        wordNet(head)?.concrete === 'person' &&
        (name === 'person' ? !said.hasSomebody : !said.names(name) && !heads.has(head) && subject.corrected === undefined)
      )
        against(3, `nobody named: ${name}`, name === 'person');
      else if (said.isCompared(head)) against(2.5, `only a likeness: ${name}`);
      if (
        !known &&
        !said.asksForMore &&
        !after.relations.some(({ to }) => to === subject.id) &&
        is.some((each) => was.has(each.id) && /^(?:user|edit)$/.test(each.source) && lastOf(each.name) === head)
      )
        against(2, `one more ${name}`);
      if (!known && fresh.has(head)) against(2, `twice: ${name}`);
      fresh.add(head);
      if (!known && BODY_PARTS.has(head) && isLoose(after, subject)) against(3, `nobody's ${name}`);
      if (ONE_ALONE.test(head) && subject.count && !('exact' in subject.count && subject.count.exact === 1))
        against(3, `several of ${name}`);
    }
    if (subject.source !== 'edit' && subject.source !== 'user') continue;
    for (const { value, source } of subject.attributes) {
      if (source !== 'edit' || known?.attributes.some((each) => each.value === value)) continue;
      if (value.split(' ').some((word) => AMISS.test(word))) against(4, `a complaint as a quality: ${value}`, true);
      else if (!LETTERING.test(name) && !isQuality(value)) against(3, `no quality: ${value}`);
      else if (said.isComplainedOf(value)) against(4, `what was complained of: ${value}`, true);
    }
    // "Longer hair, silver": the hair is.
    if (
      known &&
      subject.attributes.some(
        ({ value, kind, source }) =>
          source === 'edit' && kind === 'color' && said.has(value) && !known.attributes.some((each) => each.value === value),
      ) &&
      said.ofBody &&
      !said.names(subject.name) &&
      !/\b(?:it|him|her|them|he|she|they)\b/i.test(line)
    )
      against(2, `colour of the whole ${subject.name}`);
    for (const { value, source } of subject.actions) {
      if (source !== 'edit' || known?.actions.some((each) => each.value === value)) continue;
      const verb = value.split(' ')[0] ?? '';
      const base = verbBase(verb) ?? verb;
      if (LETTERING.test(subject.name)) against(3, `letters that do: ${value}`, true);
      if (/^(?:rain|snow|hail|drizzle|thunder|storm)$/.test(base) && !/\b(?:cloud|clouds|sky)$/.test(subject.name))
        against(4, `weather as a deed: ${value}`, true);
      if (said.commands(base)) against(3, `done by what it is done to: ${value}`);
      if (UNSEEN_DEEDS.test(base) && !/^(?:have|get|make|keep|add|put|leave) \S/.test(value))
        against(3, `no deed: ${value}`, true);
      else if (
        /^(?:look|feel|stare)$/.test(base) &&
        !value.includes(' ') &&
        !after.relations.some(({ from, predicate }) => from === subject.id && AT.test(predicate))
      )
        against(2, `looking: ${value}`);
      else if (wordNet(base)?.verb === undefined) against(2, `no verb: ${value}`);
      else if (said.isComplainedOf(verb)) against(4, `what was complained of: ${value}`, true);
    }
  }
  const settled = [...before.setting, ...before.look];
  for (const { kind, value, source, off } of [...after.setting, ...after.look]) {
    if (off || source !== 'edit' || settled.some((each) => each.kind === kind && each.value === value)) continue;
    if (said.isComplainedOf(value)) against(4, `what was complained of: ${value}`, true);
    else if (
      kind === 'weather' &&
      value.includes(' ') &&
      /^(?:artifact|animal|person|body)$/.test(wordNet(lastOf(value))?.nounClass ?? '')
    )
      against(3, `no weather: ${value}`, true);
    else if (
      before.setting.some(
        (each) => each.kind !== kind && !each.off && each.source !== 'writer' && lastOf(each.value) === lastOf(value),
      )
    )
      against(2, `there already: ${value}`);
    else if (kind === 'place' && WHOLE.test(value)) against(4, `no place: ${value}`, true);
    else if (kind === 'place' && isBareQuality(value) && placeKnown(value) === undefined && !NAMED_PLACES.has(value))
      against(4, `no place: ${value}`, true);
    else if (LOOSE.test(kind) && value !== 'simple' && isBareQuality(value)) against(3, `said of nothing: ${value}`);
    else if (/^(?:palette|style)$/.test(kind) && /^(?:colou?rs?|style|looks?)$/.test(value))
      against(3, `nothing said: ${value}`);
  }
  for (const { predicate, from, to, source } of after.relations)
    if (
      source === 'edit' &&
      UNSEEN_DEEDS.test(verbBase(predicate.split(' ')[0] ?? '') ?? '') &&
      /ing\b/.test(predicate) &&
      !before.relations.some((each) => each.from === from && each.to === to && each.predicate === predicate)
    )
      against(3, `no deed: ${predicate}`, true);
  for (const { value } of after.absent) {
    if (before.absent.some((each) => each.value === value)) continue;
    const { noun = -1, adjective = -1 } = wordNet(singular(lastOf(value))) ?? {};
    if (adjective > noun || / one$/.test(value)) against(adjective > noun ? 3 : 2, `rules out no thing: ${value}`);
  }
  for (const { content, source } of after.text)
    if (source === 'edit' && !before.text.some((each) => each.content === content))
      against(misLettered(content, line), `lettered: ${content}`, true);
  if (
    /\bleft\b.*\bright\b|\bright\b.*\bleft\b/i.test(line) &&
    said.sides.length === 2 &&
    is.filter((each) => each.attributes.some(({ kind, source }) => kind === 'position' && source === 'edit')).length === 1
  )
    against(3.5, 'two sides of one');
  const told = JSON.stringify([after.subjects, after.relations, after.look, after.text]);
  for (const side of ['left', 'right', 'top', 'bottom'])
    if (said.sides.includes(side) && !told.includes(side)) against(0.8, `not on the ${side}`);
  const unused = said.unused(before, after);
  for (const fault of lostFaults(before, after, said, unused.length > 0)) faults.push(fault);
  against(
    Math.min(
      3,
      unused.reduce((sum, word) => sum + loss(word), 0),
    ),
    `unused: ${unused.join(', ')}`,
  );
  return faults;
}

/** A name or a colour of which nothing came is a loss; an adjective may have become another. */
function loss(word: string): number {
  const { noun = -1, verb = -1, adjective = -1 } = wordNet(singular(word)) ?? {};
  return isColour(word) || /^\d/.test(word) || NUMBERS.has(word) || (noun >= verb && noun >= adjective) ? 0.8 : 0.4;
}

/** Stands in no relation to anything and is no part. */
const isLoose = ({ subjects, relations }: Brief, { id, name }: Subject): boolean =>
  subjects.some((each) => each.id === id) &&
  !relations.some(({ from, to }) => from === id || to === id) &&
  subjects.some((each) => each.id !== id && !each.off && each.name !== name);

/** Words of place and manner that were lettered along, or what only says that something is wrong. */
function misLettered(content: string, line: string): number {
  if (line.includes(`"${content}"`) || line.includes(`“${content}”`)) return 0;
  if (
    / (?:across|along|at|on|near|under|below|above|around|over|in) (?:the |its |my )?(?:very )?(?:top|bottom|middle|cent(?:er|re)|side|left|right|front|back|corner|edges?|sky|background)$/i.test(
      content,
    )
  )
    return 4;
  if (
    / in (?:an? )?(?:\p{L}+ )?(?:big|large|small|tiny|bold|gold|golden|white|black|red|blue|green|cursive|script|capital|fancy|block) ?(?:letters?|text|font|writing|capitals|type)?$/iu.test(
      content,
    )
  )
    return 3;
  if (/\b(?:wrong|spelled|spelt|misspelled|weird|too (?:big|small))\b/i.test(content)) return 4;
  // "By hand", "in the space": how and where something is to be written.
  if (
    /^(?:by hand|(?:in|on|at|under|over) (?:the|my|our|your|this|that) \p{Ll}+|(?:on|in|under) it|in (?:pen|pencil|ink))$/u.test(
      content,
    )
  )
    return 4;
  return /^(?:it|that|this|them|something)\b/i.test(content) ? 4 : 0;
}

/** What a person had said and is gone, though the line does not speak of it. */
function lostFaults(before: Brief, after: Brief, said: Said, partly: boolean): Fault[] {
  if (said.clears) return [];
  const [had, has] = [saidFacts(before), saidFacts(after)];
  const there = new Map(everySubject(after.subjects).map((each) => [each.id, each]));
  const came = [...has].filter(([key]) => !had.has(key)).map(([, fact]) => fact);
  const faults: Fault[] = [];
  for (const [key, fact] of had) {
    if (has.has(key) || said.names(fact.value)) continue;
    const now = fact.of ? there.get(fact.of) : there.get(fact.id);
    if (fact.kind === 'subject') {
      if (now && !now.off && singular(now.name).endsWith(singular(fact.value))) continue;
      const by =
        now && !now.off ? now : came.map(({ id }) => there.get(id)).find((each) => each !== undefined && said.names(each.name));
      if (!now && came.some((each) => each.kind === 'subject' && lastOf(each.value) === lastOf(fact.value))) continue;
      // Roses for flowers, and what "it" was.
      if (
        (by && isCalled(by.name, singular(fact.value))) ||
        (!by && said.points && !partly) ||
        (!by && said.removes && !said.points)
      )
        continue;
      faults.push(
        by
          ? { weight: said.exchanges ? 0.5 : 2, what: `swapped: ${fact.value}` }
          : { weight: 3, what: `lost: ${fact.value}`, nonsense: true },
      );
      continue;
    }
    // What was said of a thing that goes goes with it; its colour is missed where another took its place.
    if (fact.of !== undefined && !there.has(fact.of)) continue;
    if (fact.kind === 'relation') continue;
    const instead = came.find((each) => each.kind === fact.kind && each.of === fact.of);
    if (instead) {
      // One hour for another; but a poster that was a portrait is one still.
      if (fact.kind === 'medium' && /^(?:portrait|poster|logo|card|flyer)$/.test(fact.value))
        faults.push({ weight: 2, what: `lost: ${fact.value}` });
      continue;
    }
    if (fact.of !== undefined && there.get(fact.of)?.attributes.some(({ value }) => value.includes(fact.value))) continue;
    faults.push({ weight: 2, what: `gone ${fact.kind}: ${fact.value}` });
  }
  // Where several make way for what is named, that is what was asked for.
  const swapped = faults.filter(({ what }) => what.startsWith('swapped'));
  return swapped.length > 1 ? faults.filter((fault) => !swapped.includes(fault)) : faults;
}

export const weightOf = (faults: readonly Fault[]): number => faults.reduce((sum, { weight }) => sum + weight, 0);
