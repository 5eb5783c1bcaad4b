/** What is worn and what marks a body (`looks-people.ts`), told of one subject: whose it is, and its parts as they are said. */
import { isBeastsKin, looksOf, type Passage, remember } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { portraitOf } from './portrait-of.ts';
import { pronounsOf } from './pronoun.ts';
import { traitsOfName } from './traits.ts';

/** Rows for a subject, those of its own kind first; of a person of no known kind those of a man, a woman or anybody. */
export function lookRowsOf(subject: Subject, idea: string): (readonly Passage[])[] {
  // The mother of a calf wears nothing.
  if (isBeastsKin(subject.name, idea)) return [];
  const { subject: pronoun } = pronounsOf(subject, idea);
  const portrait = portraitOf(subject);
  const own = portrait === undefined ? [] : looksOf(portrait.id);
  if (!traitsOfName(subject.name).has('person')) return [own];
  const usual = looksOf(pronoun === 'he' ? 'man' : pronoun === 'she' ? 'woman' : 'person');
  return [own, own === usual || GROWN.test(portrait?.id ?? '') ? [] : usual];
}
/** Kinds with an age of their own: no child is dressed as a woman. */
const GROWN = /^(?:boy|girl|child|baby|old-man|old-woman)$/;

/** The reason such a fact has: it says whose look it is. */
export const lookReason = ({ name }: Subject): string => `so that the ${name} can be pictured`;

export interface LookParts {
  /** "in his fifties", "of about eight". */
  age: string | undefined;
  /** "a weathered face". */
  has: string | undefined;
  /** "a thick navy sweater". */
  wears: string | undefined;
}

/** "of about six; with a round face; in a red coat" by its parts. */
export const lookParts = remember(
  (text: string): LookParts => {
    const parts = text.split('; ');
    const after = (word: RegExp) => parts.find((part) => word.test(part))?.replace(/^(?:with|in) /, '');
    return { age: parts.find((part) => AGE.test(part)), has: after(/^with /), wears: after(/^in (?!\$his )/) };
  },
  undefined,
  Number.POSITIVE_INFINITY,
);
const AGE = /^(?:of about |in \$his )/;
