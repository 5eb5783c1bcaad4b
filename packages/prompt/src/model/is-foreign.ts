import { lemmas, remember, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

/** Small words that hardly any other language has; where one stands, names that nobody knows are names. */
const ENGLISH = /\b(?:the|and|with|from|this|that|their|his|her|without|near|under|between|behind|which|are|an)\b/i;

const isKnown = remember((word: string): boolean => lemmas(word).some((each) => wordNet(each) !== undefined));

/** Whether an idea is in another language: one that the reader knows, another script, or mostly words that no English dictionary has. */
export function isForeign(idea: string, builtIn: Brief): boolean {
  if (builtIn.language !== undefined) return true;
  const letters = idea.match(/\p{L}/gu)?.length ?? 0;
  const others = idea.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (letters > 0 && others * 2 > letters) return true;
  if (ENGLISH.test(idea)) return false;
  const words = (idea.toLowerCase().match(/\p{L}{2,}/gu) ?? []).slice(0, 200);
  const unknown = words.filter((word) => !isKnown(word));
  if (words.length < 2) return false;
  // A word that is not known and has a letter that English has not is hardly English.
  return unknown.length * 5 >= words.length * 2 || unknown.some((word) => /[^a-z]/.test(word));
}
