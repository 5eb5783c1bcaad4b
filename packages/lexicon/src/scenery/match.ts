import { once } from '../words/once.ts';
import { wordFinder } from '../words/word-finder.ts';

type Entries<Id extends string> = readonly { id: Id; words: readonly string[] }[];

/**
 * Finds the longest known phrase in a few words: "an old mountain lake" says "mountain lake" before "lake" or
 * "mountain". Of phrases equally long the last wins, since English puts the head of a noun phrase last.
 */
export function phraseFinder<Id extends string>(entries: () => Entries<Id>): (value: string) => Id | undefined {
  const table = once(() => {
    const known = tableOf(entries());
    return { known, longest: Math.max(...[...known.keys()].map((phrase) => phrase.split(' ').length)) };
  });
  return (value) => {
    const { known, longest } = table();
    const words = wordsOf(value);
    for (let length = Math.min(longest, words.length); length > 0; length--) {
      for (let start = words.length - length; start >= 0; start--) {
        const phrase = words.slice(start, start + length).join(' ');
        const id = known.get(phrase) ?? known.get(singular(phrase));
        if (id !== undefined) return id;
      }
    }
    return undefined;
  };
}

/** Finds a phrase only where it is all that was said. */
export function phraseTable<Id extends string>(entries: () => Entries<Id>): (value: string) => Id | undefined {
  const table = once(() => tableOf(entries()));
  return (value) => {
    const known = table();
    const phrase = wordsOf(value).join(' ');
    return known.get(phrase) ?? known.get(singular(phrase));
  };
}

function tableOf<Id extends string>(entries: Entries<Id>): Map<string, Id> {
  const known = new Map<string, Id>();
  for (const entry of entries) for (const word of entry.words) if (!known.has(word)) known.set(word, entry.id);
  return known;
}

const wordsIn = wordFinder("'");
/** Lower-case words; hyphens part words, so that "star-lit" and "star lit" are the same. */
export const wordsOf = (value: string): string[] => wordsIn(value.toLowerCase());

/** Good enough for the head nouns of scenery: beaches → beach, cities → city, lakes → lake. */
function singular(phrase: string): string {
  if (/(ss|us)$/.test(phrase)) return phrase;
  if (phrase.endsWith('ies')) return `${phrase.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(phrase)) return phrase.slice(0, -2);
  return phrase.endsWith('s') ? phrase.slice(0, -1) : phrase;
}
