/**
 * What was said of a thing stands in the sentence that shows it: of a yellow tram "a small old tram climbs the rails" becomes "a small old
 * yellow tram climbs". Once for each thing, where it is first told of, and never where the sentence says another of the kind.
 */
import { isPlural, remember } from '@atelier/lexicon';

import { type Adjective, kindOf, type Phrase, phrasesOf, putIn } from './adjective-place.ts';
import type { Carried } from './carried-words.ts';

/** As much of a row as is needed here. */
interface Row {
  slot: string;
  rule: string;
  /** As it is without what is carried into it. */
  plain: string;
}

export type Placed = ReadonlyMap<string, readonly Carried[]>;

/** Which of what was said each row takes up, by its rule. */
export function placesIn(all: readonly Carried[], told: readonly Row[]): Placed {
  const by = new Map<string, Carried[]>();
  if (all.length === 0) return by;
  const rows = told.filter(({ slot }) => slot !== 'viewed');
  for (const each of all) {
    const found = rowFor(each, rows);
    if (found) by.set(found.rule, [...(by.get(found.rule) ?? []), each]);
  }
  return by;
}

/** The first row that tells of it and has not said so already; before all one that no pronoun stands for. */
function rowFor(carried: Carried, rows: readonly Row[]): Row | undefined {
  let second: Row | undefined;
  for (const row of rows) {
    const { plain } = row;
    const found = placeIn(plain, carried);
    if (found === 'said') return undefined;
    if (found === undefined) continue;
    // "The truck stands": it was named right before, or goes by its pronoun.
    if (found.phrase.at > 4 || !/^The /.test(plain)) return row;
    second ??= row;
  }
  return second;
}

/** Whether one of the words may stand in a text: most have none of them. */
function names(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word) || text.includes(word.slice(1), 1)) return true;
  return false;
}

/** Where in a text what was said of a thing is to be put; "said" where it stands there. */
function placeIn(text: string, carried: Carried): { phrase: Phrase; adjectives: readonly Adjective[] } | 'said' | undefined {
  if (!names(text, carried.words)) return undefined;
  for (const phrase of phrasesOf(text, carried.nouns, carried.bare)) {
    const { at, end, before } = phrase;
    // The stars of a quilt are no paper stars.
    if (PRINTED.test(text.slice(0, at))) continue;
    if (carried.one && isPlural(text.slice(at, end).toLowerCase())) continue;
    const adjectives = carried.adjectives.filter(({ kind, value }) => {
      if (saysIt(before.join(' '), value)) return false;
      return !before.some((word) => kindOf(word) === kind);
    });
    if (adjectives.length === 0) {
      if (carried.adjectives.every(({ value }) => saysIt(before.join(' '), value))) return 'said';
      continue;
    }
    // "The bridge is red", "the brass of the knocker": what stands round it says it.
    const near = `${text.slice(0, at).split(' ').slice(-NEAR).join(' ')}${text.slice(end).split(' ').slice(0, NEAR).join(' ')}`;
    const left = adjectives.filter(({ value }) => !saysIt(near, value) && !isDone(text, value));
    return left.length === 0 ? 'said' : { phrase, adjectives: left };
  }
  return undefined;
}
const NEAR = 7;
const PRINTED = /\b(?:quilt|print|pattern|wallpaper|blanket|fabric|embroidery|row|shape)s? of $/;
/** "The butter melts" has said that it is melting. */
const isDone = (text: string, value: string): boolean =>
  value.endsWith('ing') && value.length > 6 && new RegExp(`\\b${value.slice(0, -3)}(?:e?s|ed|ing)?\\b`, 'i').test(text);

/** Words that say as much. */
const LIKE: Readonly<Record<string, string>> = {
  red: 'scarlet|crimson|vermilion|ruby|cherry',
  pink: 'rosy|rose|blush',
  grey: 'gray|silver|slate',
  gray: 'grey|silver|slate',
  silver: 'silvery',
  blue: 'navy|azure|cobalt|indigo|turquoise',
  green: 'emerald|sage|olive|mint|mossy',
  brown: 'chestnut|tan|chocolate|umber',
  yellow: 'lemon|mustard|ochre',
  orange: 'amber|rust',
  purple: 'violet|lilac|plum|lavender',
  white: 'ivory|cream|snowy',
  black: 'ebony|jet|dark',
  gold: 'golden|gilded',
  golden: 'gold|gilded',
  wooden: 'wood|oak|pine|walnut|planks?|boards|timber',
  stone: 'granite|sandstone|limestone|slate',
  plaid: 'checked|tartan|gingham',
  cobblestone: 'cobbled|cobbles',
  brick: 'bricks',
  striped: 'stripes?|stripy|bands',
  old: 'ancient|worn|weathered|aged',
  ancient: 'old|weathered',
  rusty: 'rust|rusted',
  knitted: 'knit|ribbed|wool',
};

/** Whether a text has a word that was said, or one that says as much. */
export const saysIt = (text: string, value: string): boolean =>
  value
    .split(' ')
    .filter((word) => word !== 'and')
    .every((word) => wordOf(word).test(text));
const wordOf = remember(
  (word: string) => new RegExp(`\\b(?:${word}${Object.hasOwn(LIKE, word) ? `|${LIKE[word]}` : ''})\\b`, 'i'),
);

/** A text of a row with what was said of its things. */
export function carriedInto(text: string, carried: readonly Carried[] | undefined): string {
  let told = text;
  for (const each of carried ?? []) {
    const found = placeIn(told, each);
    if (found !== undefined && found !== 'said') told = putIn(told, found.phrase, found.adjectives);
  }
  return told;
}
