/** A row of a body that was asked for by the name of something else: a crow at a dog bowl has no dog's tongue. */
import type { Passage } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { traitsOf } from '../subjects/traits.ts';
import { contentWords } from './content-words.ts';
import { on } from './on.ts';

const OF_A_BODY = /^stage-(?:near-(?:body|beast|open)|fill-(?:animal|person|deed))\./;

/** `has`: whether a word was said, or is a tag of what is there. */
export function isOfAnother(
  { rule, any }: Passage,
  subject: Subject | undefined,
  brief: Brief,
  has: (word: string) => boolean,
): boolean {
  if (subject === undefined || any.length === 0 || !OF_A_BODY.test(rule)) return false;
  const own = traitsOf(subject, brief.idea);
  const others = new Set(on(brief.subjects).flatMap((each) => (each === subject ? [] : contentWords(each.name))));
  const held = any.filter(has);
  return held.length > 0 && held.every((word) => others.has(word) && !own.has(word));
}
