/** The picture that a line is said to, and what words are, for the other ways to say it. */
import { BODY_PARTS, CLOTHES, drawingOf, isPlural, singular, wordNet } from '@atelier/lexicon';
import { isAdjective, isColour } from '../predicate.ts';
import { positiveOf } from '../put.ts';

/** The picture that a line is said to. */
export interface Ground {
  /** Whether something of that name is there. */
  there: (phrase: string) => boolean;
  /** Who lives there and is meant by "he" or "his", by name. */
  who: string | undefined;
  /** What the talk is about, or the picture is of. */
  it: string | undefined;
  /** Whether a thing of that name is there. */
  thing: (phrase: string) => boolean;
  /** The words that are to be read. */
  text: string | undefined;
  /** What there are several of. */
  several: string | undefined;
  /** Something lettered, or to be: a poster, a card. */
  sheet: boolean;
  /** The thing of a colour: "the red" of a red car. */
  ofColour: (colour: string) => string | undefined;
}

export type Way = (piece: string, ground: Ground) => string[];

export const THE = '(?:the|his|her|its|their|my|that|those|these|this)';
export const NP = "[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?";
export const at = (source: string): RegExp =>
  new RegExp(
    `^(?:please |maybe |just |also |now |then |and |but |so |ok |hmm |actually |oh |can you |could you |can we |can |could )*${source}[.!?]*$`,
    'iu',
  );

export const isNoun = (word: string): boolean => {
  const { noun = -1, adjective = -1 } = wordNet(singular(word.toLowerCase())) ?? {};
  return noun >= 0 && noun >= adjective;
};
export const drawable = (phrase: string): boolean => {
  if (/\bones?\b/i.test(phrase) || isCommand(phrase)) return false;
  const head = singular(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase());
  return drawingOf(head) !== undefined || wordNet(head)?.concrete !== undefined || CLOTHES.has(head) || BODY_PARTS.has(head);
};
/** Not there, it may be all the same: a table, a rug, a mug. Who lives and where one lives would be there only if it had been named. */
export const maybeThere = (phrase: string): boolean => {
  const name = bare(phrase);
  const head = singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  const category = drawingOf(name)?.category ?? drawingOf(head)?.category;
  const { concrete } = wordNet(head) ?? {};
  return (
    drawable(name) &&
    !/^(?:animal|person)$/.test(concrete ?? '') &&
    !/^(?:animal|bird|fish|person|building)$/.test(category ?? '')
  );
};
const isDone = (word: string): boolean =>
  /(?:ed|en)$/.test(word) || /^(?:shut|open|torn|cut|lit|bent|split|closed|up|down|off|on|apart)$/.test(word);
/** How something is: "more turquoise", "dark green", "bigger", "closed", "a bit sad". */
export const isHow = (said: string): boolean => {
  const words = said
    .toLowerCase()
    .replace(/^(?:(?:a (?:bit|little|lot)|much|way|even|very|really|more|less|all|slightly|kind of|too|so) )+/, '')
    .split(/,? and |, | /)
    .filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      (word) =>
        isColour(word) ||
        isAdjective(word) ||
        isAdjective(positiveOf(word)) ||
        isDone(word) ||
        /^(?:light|dark|pale|deep|bright|half|wide|fully)$/.test(word) ||
        (/^\p{L}+er$/u.test(word) && positiveOf(word) !== word),
    )
  );
};
export const a = (thing: string): string =>
  /^(?:an?|the|some|two|three|four|five|six|many|more|\d+) /i.test(thing) || isPlural(thing) || isMassNoun(thing)
    ? thing
    : `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`;
const isMassNoun = (thing: string): boolean =>
  wordNet(singular(thing.slice(thing.lastIndexOf(' ') + 1)))?.concrete === 'substance';
export const bare = (phrase: string): string =>
  phrase.replace(/^(?:the|his|her|its|their|my|a|an|some|that|those|these|this|all|any) /i, '');
export const whom = (pronoun: string, { who, it }: Ground): string | undefined => {
  const name = /^(?:it|its|this|that)$/i.test(pronoun) ? it : (who ?? it);
  return name && `the ${name}`;
};

export const isCommand = (phrase: string): boolean =>
  /^(?:make|add|put|place|remove|delete|change|turn|give|move|set|take|get|have|let|keep|leave|use|swap|switch|replace|show|draw|paint|write|print|order|bring|try|fix|undo|go|zoom|crop|no)\b/i.test(
    phrase,
  );
