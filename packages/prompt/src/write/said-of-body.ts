/** What was said of hair, beard, face or fur is said, and nobody is given another. */
import { CLOTHES, kindsOf, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { on } from './on.ts';

/** What a text speaks of, and the words that have said it. */
const TOPICS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:hair|haired|fringe|ponytail|curls?|plaits?|bun|temples|braid(?:s|ed)?|topknot|cowlick)\b/i,
    /\b(?:hair|haired|bald|balding|braids?|plaits?|ponytail|pigtails|curls?|curly|shaven|shaved|headless|mohawk|afro|dreadlocks|bun|blonde?|brunette|redhead|hairless)\b/,
  ],
  [/\b(?:beard|bearded|moustache|stubble)\b/i, /\b(?:beards?|bearded|moustache|mustache|stubble|clean-shaven|headless)\b/],
  [
    /\b(?:face|faced|eyes?|eyebrows?|brows?|cheeks?|jaw|nose|freckles?|freckled)\b/i,
    /\b(?:headless|faceless|masks?|masked|veiled|helmet|helmeted)\b/,
  ],
  [/\bheads?\b/i, /\bheadless\b/],
  [/\b(?:fur|furry|coat|fleece|wool|woolly|plush|fluff|fluffy)\b/i, /\b(?:hairless|naked|shorn|sphynx)\b/],
];

/** Whether a text tells a part of a body otherwise than the person has. */
export function saidOtherwise(text: string, { id, name, attributes, parts }: Subject, { relations, subjects }: Brief): boolean {
  const held = on(relations).flatMap(({ from, to, predicate }) =>
    from === id && /^(?:with|wearing|in)$/.test(predicate) ? (subjects.find((each) => each.id === to)?.name ?? []) : [],
  );
  const said = [name, ...on(attributes).map(({ value }) => value), ...on(parts).map((part) => part.name), ...held]
    .join(' ')
    .toLowerCase();
  return TOPICS.some(([topic, words]) => words.test(said) && topic.test(text));
}

/** Whether it names what was ruled out, or a kind of it: a jacket where there is to be no coat. */
export const isRuledOut = (text: string, { absent }: Brief): boolean => {
  const without = on(absent).map(({ value }) => singular(value.toLowerCase()));
  return (
    without.length > 0 &&
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .map(singular)
      .some(
        (word) =>
          without.includes(word) ||
          (CLOTHES.has(word) &&
            without.some((each) => kindsOf(word).map(singular).includes(each) || (OUTER.test(each) && OUTER.test(word)))),
      )
  );
};
const OUTER = /^(?:coat|jacket|parka|cloak|overcoat|raincoat)$/;
