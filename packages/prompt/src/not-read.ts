import { NUMBERS } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { findAsides } from './read/asides.ts';
import { everySubject } from './subjects/every-subject.ts';
import { spansOf } from './subjects/spans-of.ts';

/** Words that hold a sentence together; after a curly apostrophe the "s" stands by itself. */
const SMALL =
  /^(?:[’‘]s|x|pk|but|only|right|him|your|there['’]s|it['’]s|that['’]s|during|because|either|else|actually|first|one|other|between|pcs|about|around|nearly|almost|approximately|roughly|exactly|w|o|lol|lmao|haha|btw|tbh|thru|lil|yrs?)$/i;

/** Words that were not understood, each once: those of a mended typo were, though no fact says them as typed. */
export function notRead(brief: Brief): string[] {
  if (brief.unread.length === 0) return [];
  const things = everySubject(brief.subjects);
  const facts = [
    ...things,
    ...things.flatMap(({ attributes, actions }) => [...attributes, ...actions]),
    ...brief.relations,
    ...brief.setting,
    ...brief.look,
    ...brief.absent,
  ];
  const mended = new Set(facts.flatMap(({ corrected }) => (corrected === undefined ? [] : [corrected])));
  const toUs = findAsides(brief.idea);
  const open = brief.unread.filter(
    (each) =>
      !leadsToLettering(brief, each) &&
      !isCounted(each, things) &&
      !toUs.some(({ span: [start, end] }) => each.span !== undefined && start <= each.span[0] && each.span[1] <= end),
  );
  // Neighbours are listed as one: "w lil".
  const isUnderstood = (value: string): boolean => mended.has(value) || SMALL.test(value);
  return [...new Set(open.map(({ value }) => value))].filter((value) => !value.split(/\s+/).every(isUnderstood));
}

/** What only says how many: "nearly two hundred", "1,000", "no fewer than ten". */
const isOfCount = (word: string): boolean =>
  NUMBERS.has(word) || /^(?:\d+|and|more|fewer|less|least|most|than|nearly|almost)$/.test(word);

/** "Twenty-four" of 24 eggs, "two hundred" of 200: the count is a number, and says it in no words. */
const isCounted = ({ value, span }: Brief['unread'][number], things: readonly Subject[]): boolean => {
  if (span === undefined || !value.toLowerCase().split(/\s+/).every(isOfCount)) return false;
  return things.some(
    ({ count, ...thing }) =>
      count !== undefined &&
      !('quantifier' in count) &&
      spansOf(thing).some(([start, end]) => start <= span[1] && span[0] <= end && span[1] <= end),
  );
};

const BETWEEN = /^[\s:“„"'‘«(]*$/u;
const BEHIND = /^[\s“”"'’»)]*$/u;
const LEADS =
  /^(?:says?|saying|reads?|reading|spells?|spelling|displays?|displaying|titled|entitled|labell?ed|captioned|called|named)$/i;

const FOLLOWS = /^(?:written|spelled)$/i;

/** "says" in `a poster that says "OPEN"`, "written" behind the letters: no fact says it, and yet it was understood. */
export function leadsToLettering({ idea, text }: Brief, { value, span }: Brief['unread'][number]): boolean {
  if (!span) return false;
  if (FOLLOWS.test(value))
    return text.some((fact) => fact.span && fact.span[1] <= span[0] && BEHIND.test(idea.slice(fact.span[1], span[0])));
  if (!LEADS.test(value)) return false;
  return text.some((fact) => fact.span && fact.span[0] >= span[1] && BETWEEN.test(idea.slice(span[1], fact.span[0])));
}
