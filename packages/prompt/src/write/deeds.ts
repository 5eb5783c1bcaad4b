/** What a subject does: the words that its pose is known by, and who does a thing in the same way. */
import { type Portrait, portraitById, singular, verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { pronounsOf } from '../subjects/pronoun.ts';
import { on } from './on.ts';

export const DEED = /ing\b/;
/** Where a thing is, not what it does. */
const PLACING =
  /(?:^|\b)(?:on|in|at|by|under|beneath|beside|near|behind|over|above|across|along|inside|against|between|around|through|next to|in front of|from)$/;

/** Done with anything: who holds bread does not bake it. */
const HAVING = /^(?:hold|carry|clutch|wear|look|watch|see|sell|buy|show|bring|giv|offer|point)\w*(?: at| up)?$/;

/** What is said of this subject alone: that the daughter rides is no pose of the father's. */
export function wordsOfDeeds(subject: Subject, { relations, subjects, setting: places }: Brief): Set<string> {
  const name = (id: string) =>
    subjects.find((each) => each.id === id)?.name ?? places.find((each) => each.id === id)?.value ?? '';
  // What it is beside, on or under is no part of a deed: an owl on books reads none.
  const done = on(relations).filter(({ from, predicate }) => from === subject.id && /^(?!(?:with|wearing)$)/.test(predicate));
  const acting = on(subject.actions).length > 0 || done.some(({ predicate }) => DEED.test(predicate));
  const phrases = [
    ...on(subject.actions).map(({ value }) => value),
    ...on(subject.attributes).map(({ value }) => value),
    ...done.flatMap(({ predicate, to }) =>
      // A snow fort is a fort: its builders look up at no flakes.
      PLACING.test(predicate) || HAVING.test(predicate)
        ? [predicate]
        : [predicate, name(to).split(' ').at(-1) as string, name(to).replaceAll(' ', '-')],
    ),
    ...(acting ? [] : on(places).flatMap(({ kind, value }) => (kind === 'weather' || kind === 'season' ? [value] : []))),
  ];
  return new Set(
    phrases.flatMap((phrase) =>
      (phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? []).flatMap((word) => [word, singular(word), verbBase(word) ?? word]),
    ),
  );
}

/** Kinds that do a thing in the same way as one of these tags: a baker kneads as a woman does. */
export function likeIt(subject: Subject | undefined, tags: readonly string[], idea: string): Portrait[] {
  const { subject: pronoun } = pronounsOf(subject, idea);
  const ids = tags.includes('person')
    ? ['deed-of-person', ...(pronoun === 'he' ? ['man'] : pronoun === 'she' ? ['woman'] : []), 'person']
    : tags.includes('bird')
      ? ['deed-of-animal', 'bird', 'animal']
      : tags.includes('animal')
        ? ['deed-of-animal', 'animal']
        : [];
  return ids.flatMap((id) => portraitById(id) ?? []);
}

/** Whether it does something, is in a state or is somewhere, so that it has no bearing of its own. */
export const acts = ({ id, actions, attributes, parts }: Subject, { relations }: Brief): boolean =>
  on(actions).length > 0 ||
  // "With his head under the sink".
  on(parts).some((part) =>
    on(relations).some(
      ({ from, predicate }) => from === part.id && /^(?:under|in|inside|through|out of|into|up)$/.test(predicate),
    ),
  ) ||
  on(attributes).some(({ kind }) => kind === 'state') ||
  on(relations).some(({ from, predicate }) => from === id && /ing\b|^in$|^on$/.test(predicate));

/** A guitar is played as no ball is, and who races snails runs no race: what it is done to decides, and the verb alone tells nothing. */
export function withoutObjects(own: Set<string>, subject: Subject | undefined, { relations }: Brief): void {
  for (const [verb, words] of [
    [/^play/, ['play', 'playing', 'plays']],
    [/^rac(?:e|es|ing)$/, ['race', 'racing', 'races']],
  ] as const)
    if (on(relations).some(({ from, to, predicate }) => from === subject?.id && to !== from && verb.test(predicate)))
      for (const word of words) own.delete(word);
}
