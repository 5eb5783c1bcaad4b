/** A deed that is done to one thing is not shown with another: a horse that eats a hat does not graze, an otter with a key has no fish. */
import { BODY_PARTS, kindKnown, remember, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { traitsOf } from '../subjects/traits.ts';
import { DEED } from './deeds.ts';
import { on } from './on.ts';

/** What is eaten, grows, lives or is read, drunk or eaten from: it would be a second thing to do the deed to. */
const THINGS =
  /^(?:balls?|sticks?|twigs?|books?|notebooks?|diar(?:y|ies)|newspapers?|magazines?|letters?|phones?|canvas|easels?|bowls?|saucers?|cups?|mugs?|basket|string|skateboard|car|yarn|wool|branch|branches|grass|hay|acorns?|bread|dough|soup|crayons?|pots|sheets?|desk|stove|sofa|pillow|counter|ball)$/;
/** Known as a plant, an animal or food, and said of colours, bodies and ways to be. */
const NO_THINGS = new Set('orange pink rose hind cherry coat seal bill'.split(' '));

/** A plant, an animal or food before it is anything else: "down" is no feather. */
const isNoun = (word: string): boolean => {
  const entry = wordNet(word);
  if (entry === undefined || !/^(?:animal|plant|food)$/.test(entry.concrete ?? '')) return false;
  const noun = entry.noun ?? -1;
  return noun >= (entry.verb ?? -1) && noun >= (entry.adjective ?? -1) && noun >= (entry.adverb ?? -1);
};

const thingsIn = remember(
  (text: string): readonly string[] =>
    (
      text
        .toLowerCase()
        .replace(/\$\w+/g, '')
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => {
      const one = singular(word);
      if (BODY_PARTS.has(one) || NO_THINGS.has(one)) return false;
      return THINGS.test(word) || (isNoun(one) && (verbBase(word) ?? word) === word);
    }),
  undefined,
  Number.POSITIVE_INFINITY,
);

/** Whether a text shows the deed of a subject with something that nobody named, where it was said what it is done to. */
export function bringsAnother(text: string, subject: Subject, { relations, subjects, idea }: Brief): boolean {
  const done = on(relations).filter(({ from, predicate }) => from === subject.id && DEED.test(predicate));
  if (done.length === 0 && on(subject.actions).length === 0) return false;
  const others = on(subjects).filter(({ id }) => id !== subject.id);
  if (others.length === 0) return false;
  const known = new Set([
    ...(idea.toLowerCase().match(/\p{L}+/gu) ?? []).map(singular),
    ...others.flatMap((each) => [...traitsOf(each, idea), kindKnown(each.name)?.id ?? '']),
  ]);
  return thingsIn(text).some((word) => !known.has(singular(word)) && !known.has(word));
}
