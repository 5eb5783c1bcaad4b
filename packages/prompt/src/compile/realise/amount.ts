/** A quantifier before what it counts: "a pack of", "dozens of", "a few", "many". */
import { GROUP_NOUNS, singular } from '@atelier/lexicon';
import { withArticle } from './words.ts';

/** Quantifiers that take "of" and no article. */
const MANY_OF = /^(?:lots|tens|scores|dozens|hundreds|thousands|millions|tons|plenty|loads)$/;
/** What holds its things, and counts them so. */
const HOLDERS = new Set(['bowl', 'field', 'family', 'score']);

export function amount(quantifier: string): string {
  if (/^(?:dozen|few(?: \w+)?)$/.test(quantifier)) return `a ${quantifier}`;
  if (MANY_OF.test(quantifier)) return `${quantifier} of`;
  const isGroup = (word: string): boolean => GROUP_NOUNS.has(word) || HOLDERS.has(word);
  // "A small pile of".
  if (isGroup(quantifier) || (/ /.test(quantifier) && isGroup(quantifier.slice(quantifier.lastIndexOf(' ') + 1))))
    return `${withArticle(quantifier)} of`;
  return isGroup(singular(quantifier)) ? `${quantifier} of` : quantifier;
}
