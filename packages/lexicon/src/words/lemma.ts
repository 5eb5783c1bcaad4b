/** Base forms of English words, checked against WordNet so that "glass" and "bus" stay whole. */
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { remember } from './remember.ts';
import { COMPOUNDS } from './things.ts';
import { wordNet } from './wordnet.ts';

/** Words that end in s and are singular, or are one thing by their plural name. */
const WHOLE = new Set(
  'glasses sunglasses spectacles eyeglasses scissors jeans pants trousers shorts binoculars goggles pyjamas pajamas headphones overalls tights leggings clothes stairs news species series chassis canvas lens bus gas atlas iris christmas texas paris vegas always across tennis chess tropics outskirts ruins chaos'.split(
    ' ',
  ),
);

const isNoun = (word: string): boolean => wordNet(word)?.noun !== undefined;
const isVerb = (word: string): boolean => wordNet(word)?.verb !== undefined;

/** The singular of a noun, the last word of a compound; the word itself where it is singular. */
export const singular = (noun: string): string =>
  // Most words are no plural, which is told sooner than it is looked up.
  noun.charCodeAt(noun.length - 1) !== S && !noun.includes('-') && !noun.endsWith('children')
    ? (irregularOf(noun) ?? noun)
    : singularOf(noun);
const S = 115;
function irregularOf(noun: string): string | undefined {
  const space = noun.lastIndexOf(' ');
  if (space < 0) return IRREGULAR_NOUNS.get(noun);
  const one = IRREGULAR_NOUNS.get(noun.slice(space + 1));
  return one === undefined ? undefined : noun.slice(0, space + 1) + one;
}
const singularOf = remember(findSingular);
function findSingular(noun: string): string {
  const space = noun.lastIndexOf(' ');
  if (space >= 0) {
    // "wine glasses" are several, "reading glasses" one pair.
    if (noun.endsWith(' glasses') && (COMPOUNDS.has(noun.slice(0, -2)) || wordNet(noun.slice(0, -2))?.noun !== undefined))
      return noun.slice(0, -2);
    if (WHOLE.has(noun.slice(space + 1)) || (COMPOUNDS.has(noun) && !COMPOUNDS.has(noun.slice(0, -1)) && noun.endsWith('s')))
      return noun;
    return noun.slice(0, space + 1) + singular(noun.slice(space + 1));
  }
  const dash = noun.lastIndexOf('-');
  if (dash > 0) return noun.slice(0, dash + 1) + singular(noun.slice(dash + 1));
  const irregular = IRREGULAR_NOUNS.get(noun);
  if (irregular) return irregular;
  // "Schoolchildren", "brainchildren".
  if (noun.endsWith('children') && isNoun(noun.slice(0, -3))) return noun.slice(0, -3);
  if (!noun.endsWith('s') || noun.length < 4 || WHOLE.has(noun)) return noun;
  if (/(ss|us|is)$/.test(noun)) return isOfI(noun) ? noun.slice(0, -1) : noun;
  const candidates: string[] = [];
  if (noun.endsWith('ies')) candidates.push(`${noun.slice(0, -3)}y`, noun.slice(0, -1));
  else if (/(sh|ch|x|z|ss|o|us|s)es$/.test(noun)) candidates.push(noun.slice(0, -2), noun.slice(0, -1));
  else candidates.push(noun.slice(0, -1));
  const found = candidates.find(isNoun);
  if (found) return found;
  // "Rhinoceros", "octopus": known as it stands, and unknown without its s.
  if (isNoun(noun) && !candidates.some(isVerb)) return noun;
  return /(sh|ch|x|ss)es$/.test(noun) || noun.endsWith('ies') ? candidates[0]! : noun.slice(0, -1);
}

/** "Taxis", "kiwis", "corgis": several of what ends in an i, and no "oasis". */
function isOfI(noun: string): boolean {
  const one = noun.endsWith('is') ? wordNet(noun.slice(0, -1))?.noun : undefined;
  return one !== undefined && one >= (wordNet(noun)?.noun ?? -1);
}

/** Whether the word is a plural by its form. */
export const isPlural = remember((noun: string): boolean => {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return last !== '' && (singular(last) !== last || WHOLE_PLURALS.has(last));
});
const WHOLE_PLURALS = new Set(
  'glasses sunglasses spectacles eyeglasses scissors jeans pants trousers shorts binoculars goggles pyjamas pajamas headphones overalls tights leggings news sheep deer reindeer fish cattle people police clothes stairs ruins outskirts tropics moose bison salmon'.split(
    ' ',
  ),
);

/** Base of a verb form in -s, -ing, -ed or irregular; undefined where no verb is known behind it. */
export const verbBase = remember(findVerbBase);
function findVerbBase(word: string): string | undefined {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular) return irregular;
  const candidates: string[] = [];
  const bare = (stem: string) => {
    if (/([bdfgklmnprtvz])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
    candidates.push(stem, `${stem}e`);
  };
  if (word.endsWith('ing') && word.length > 4) bare(word.slice(0, -3));
  else if (word.endsWith('ied') && word.length > 4) candidates.push(`${word.slice(0, -3)}y`);
  // "Feed" and "weed" are no past of "fee" and "wee".
  else if (/eed$/.test(word)) candidates.push(word);
  else if (word.endsWith('ed') && word.length > 3) bare(word.slice(0, -2));
  // "Lies" and "ties" keep their e.
  else if (word.endsWith('ies')) candidates.push(...(word.length < 6 ? [word.slice(0, -1)] : []), `${word.slice(0, -3)}y`);
  else if (/(sh|ch|x|z|ss|o)es$/.test(word)) candidates.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith('s') && !word.endsWith('ss')) candidates.push(word.slice(0, -1));
  let best: string | undefined;
  let common = -1;
  for (const candidate of candidates) {
    const seen = wordNet(candidate)?.verb;
    // "hoping" is hope + ing and not hop + ing: a doubled letter was already undone above.
    if (seen !== undefined && candidate.length > 1 && seen > common) {
      best = candidate;
      common = seen;
    }
  }
  return best ?? (isVerb(word) ? word : undefined);
}

/**
 * One key for all forms of a word, for telling whether a fact says a word: "holding", "holds" and "held" share one,
 * "wolves" and "wolf" another. Coarser than a base form on purpose.
 */
export function lemma(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  const noun = IRREGULAR_NOUNS.get(lower);
  if (noun) return noun;
  const verb = IRREGULAR_VERBS.get(lower);
  if (verb) return verb;
  const one = singular(lower);
  return /(ing|ed)$/.test(one) ? (verbBase(one) ?? one) : one;
}

/** All keys a form may have: "roses" and "rose" share one though "rose" is a form of "rise" too. */
export const lemmas: (word: string) => readonly string[] = remember(findLemmas);
function findLemmas(word: string): string[] {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  const noun = singular(lower);
  const keys = [noun];
  for (const key of [verbBase(lower), verbBase(noun)]) if (key !== undefined && !keys.includes(key)) keys.push(key);
  return keys;
}
