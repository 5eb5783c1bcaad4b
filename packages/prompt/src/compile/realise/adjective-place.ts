/**
 * Puts an adjective where English has it in a noun phrase of a sentence: size, age and shape before the colour, the colour before the material,
 * the material before what the thing is for. It finds the phrase by its noun; where another adjective of the kind stands there it finds none.
 */
import { ATTRIBUTE_KINDS, CLOSED, COLOURS, isPlural, remember, singular, verbBase, wordNet } from '@atelier/lexicon';
import { withArticle } from './words.ts';

/** In the order in which English has them. */
const ORDER = ['size', 'state', 'texture', 'age', 'shape', 'pattern', 'color', 'origin', 'material'] as const;
export type Kind = (typeof ORDER)[number];

export interface Adjective {
  kind: Kind;
  /** "blue and white". */
  value: string;
}

/** A noun in a sentence that an adjective can be put before. */
export interface Phrase {
  /** Where the first of the words before the noun begins, where its determiner does, and where the noun begins and ends. */
  from: number;
  at: number;
  end: number;
  /** What stands between the determiner and the noun. */
  before: readonly string[];
  /** "a", "the", "its" and their like, in lower case. */
  determiner: string | undefined;
}

/** Of these it is another one that is told. */
const OF_OTHERS = /^(?:no|not|another|other|any|neither|without|every|most|what|whose|like|than|as)$/;
const DETERMINER =
  /^(?:an?|the|its|his|her|their|this|that|these|those|each|both|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|all|few|half|first|second|last)$/;
/** Stand before a noun and belong to no other one. */
const BOUNDARY = /[.,;:!?"“”()—–]$/;

/** The noun phrases of a text that have one of these nouns for their head; `bare` where it may stand without an article. */
export function phrasesOf(text: string, nouns: RegExp, bare: boolean): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { 0: noun, index } of text.matchAll(nouns)) {
    const end = index + noun.length;
    if (text.charAt(index - 1) === '-' || text.charAt(end) === '-') continue;
    if (!endsPhrase(text.slice(end))) continue;
    const phrase = phraseBefore(text, index, end);
    if (phrase === undefined) continue;
    if (phrase.determiner === undefined && !bare && !isPlural(noun.toLowerCase())) continue;
    phrases.push(phrase);
  }
  return phrases;
}

/** Walks back over adjectives to the determiner. */
function phraseBefore(text: string, at: number, end: number): Phrase | undefined {
  const words = text.slice(0, at).split(' ');
  // The text before a noun ends with a space, and before the first noun there is nothing.
  if (words.pop() !== '') return at === 0 ? { from: 0, at, end, before: [], determiner: undefined } : undefined;
  const before: string[] = [];
  let from = at;
  for (let i = words.length - 1; i >= 0 && before.length <= MOST; i--) {
    const word = words[i] as string;
    const low = word.toLowerCase();
    if (OF_OTHERS.test(low)) return undefined;
    if (DETERMINER.test(low) || /['’]s?$/.test(low)) return { from, at, end, before, determiner: low };
    // "A deep, soft armchair": a comma between adjectives parts nothing.
    const plain = low.replace(/,$/, '');
    if (BOUNDARY.test(low) && !(low.endsWith(',') && before.length > 0 && isAdjective(plain))) break;
    if (!isAdjective(plain) && !isStuff(plain)) {
      // "Front door" of a door, "desk lamp" of a lamp: what a noun before it makes another thing.
      return isJoined(plain, i === words.length - 1) ? undefined : { from, at, end, before, determiner: undefined };
    }
    before.unshift(plain);
    from -= word.length + 1;
  }
  return { from, at, end, before, determiner: undefined };
}
const MOST = 5;

/** Whether a word right before a noun is one as well. */
const isJoined = (word: string, next: boolean): boolean => {
  if (!next || CLOSED.has(word) || !/^[a-z-]+$/.test(word)) return false;
  const { noun, verb } = wordNet(word) ?? {};
  return noun !== undefined && noun >= (verb ?? -1);
};

const isAdjective = remember((word: string): boolean => {
  if (ATTRIBUTE_KINDS.has(word) || COLOURS.has(word) || word.includes('-')) return true;
  if (CLOSED.has(word)) return word === 'and' || word === 'half' || /R/.test(CLOSED.get(word) ?? '');
  const { adjective, noun, verb } = wordNet(word) ?? {};
  return (
    (adjective !== undefined && adjective >= (noun ?? -1) && adjective >= (verb ?? -1)) ||
    (/(?:ed|en|ing)$/.test(word) && noun === undefined && verbBase(word) !== undefined)
  );
});

const isStuff = (word: string): boolean => ATTRIBUTE_KINDS.get(word) === 'material';

/** Whether what follows a noun ends its phrase: "tram rails" are no tram. */
function endsPhrase(after: string): boolean {
  if (!after.startsWith(' ')) return !/^[\p{L}\d-]/u.test(after);
  const [word = ''] = /^[\p{L}’'-]+/u.exec(after.slice(1)) ?? [''];
  return word === '' || isFollower(word.toLowerCase());
}
/** Said of where a thing is far more often than they name one. */
const SETTLES =
  /^(?:rests?|stands?|sits?|lies?|leans?|hangs?|floats?|waits?|perch(?:es)?|drops?|cross(?:es)?|curves?|climbs?|winds?|reach(?:es)?|circles?|ris(?:es?)|runs?|glows?|shows?)$/;
const isFollower = remember((word: string): boolean => {
  if (CLOSED.has(word) || SETTLES.test(word) || word.endsWith('ly') || /(?:ing|ed)$/.test(word)) return true;
  const one = singular(word);
  const noun = wordNet(one)?.noun ?? -1;
  const base = verbBase(word);
  const verb = (base === undefined ? undefined : wordNet(base)?.verb) ?? -1;
  return noun < 0 || verb > noun || (wordNet(word)?.adjective ?? -1) > noun;
});

/** The kinds of which something is said in a phrase, with the words. */
export const kindOf = (word: string): Kind | undefined => {
  if (COLOURS.has(word)) return 'color';
  const kind = ATTRIBUTE_KINDS.get(word);
  return ORDER.find((each) => each === kind);
};

/** The text with adjectives put into one of its phrases. */
export function putIn(text: string, phrase: Phrase, adjectives: readonly Adjective[]): string {
  const { from, at, before, determiner } = phrase;
  const words = [...before];
  for (const each of adjectives) {
    const own = ORDER.indexOf(each.kind);
    let place = words.length;
    // Back over what comes after it: material, origin, and a noun of what it is for.
    while (place > 0 && rank(words[place - 1] as string) > own && words[place - 2] !== 'and') place--;
    words.splice(place, 0, each.value);
  }
  // "An old, weathered boat" keeps the commas that it had.
  const commas = text.slice(from, at).includes(',');
  const own = commas ? `${text.slice(from, at)}${adjectives.map(({ value }) => value).join(' ')} ` : `${words.join(' ')} `;
  const first = own.split(' ', 1)[0] as string;
  if (determiner === 'a' || determiner === 'an') {
    const start = from - determiner.length - 1;
    const article = withArticle(first).split(' ', 1)[0] as string;
    const typed = /^A/.test(text.slice(start)) ? `A${article.slice(1)}` : article;
    return `${text.slice(0, start)}${typed} ${own}${text.slice(at)}`;
  }
  if (from > 0) return text.slice(0, from) + own + text.slice(at);
  return own.charAt(0).toUpperCase() + own.slice(1) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}

/** Where a word stands in the order; what is of no known kind stands before colours, a noun behind all. */
function rank(word: string): number {
  const kind = kindOf(word);
  return kind === undefined ? 0 : ORDER.indexOf(kind);
}
