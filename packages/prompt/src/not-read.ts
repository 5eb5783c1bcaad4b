import type { Brief, Subject } from '@atelier/spec';

/** Words that hold a sentence together; after a curly apostrophe the "s" stands by itself. */
const SMALL = /^(?:[’‘]s|but|him|your|there['’]s|it['’]s|that['’]s|during|because|either|else|actually)$/i;

/** Words that were not understood, each once: those of a mended typo were, though no fact says them as typed. */
export function notRead(brief: Brief): string[] {
  if (brief.unread.length === 0) return [];
  const every = (list: readonly Subject[]): Subject[] => list.flatMap((subject) => [subject, ...every(subject.parts)]);
  const things = every(brief.subjects);
  const facts = [
    ...things,
    ...things.flatMap(({ attributes, actions }) => [...attributes, ...actions]),
    ...brief.relations,
    ...brief.setting,
    ...brief.look,
    ...brief.absent,
  ];
  const mended = new Set(facts.flatMap(({ corrected }) => (corrected === undefined ? [] : [corrected])));
  return [...new Set(brief.unread.map(({ value }) => value))].filter((value) => !mended.has(value) && !SMALL.test(value));
}
