/** The parts of speech of a word by itself: closed classes have theirs, open words those WordNet gives, with how common each is. */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOSED,
  CLOTHES,
  COLOURS,
  isPlural,
  LOOKS,
  NUMBERS,
  PLACES,
  QUANTIFIERS,
  SETTING_ADJECTIVES,
  SETTING_WORDS,
  singular,
  type Tag,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import type { Scores } from './lexeme.ts';
import type { Word } from './words.ts';

const QUOTE: Scores = [['N', 5]];
const LINK: Scores = [['C', 9]];
const MARK: Scores = [['.', 9]];
const ORDINAL: Scores = [
  ['J', 3],
  ['N', 3],
];
const NUMERAL: Scores = [
  ['M', 6],
  ['N', 3],
];
const COUNTING: Scores = [['M', 7]];
const LISTED: Readonly<Record<NonNullable<Word['phrase']>, Scores | undefined>> = {
  preposition: [['P', 9]],
  pronoun: [['X', 9]],
  adverb: [['R', 9]],
  adjective: [['J', 9]],
  artist: [['N', 9]],
  compound: [['N', 7]],
  place: [['N', 7]],
  look: undefined,
  setting: undefined,
};

/** What a word may be, each with how likely that is before its neighbours are asked; words of the lexicon are worked out once. */
export function candidates(word: Word): Scores {
  if (word.kind === 'quote') return QUOTE;
  if (word.kind === 'mark') return word.lower === '&' || word.lower === '+' ? LINK : MARK;
  if (word.kind === 'number')
    return /^\d[\d.,]*(?:nd|st|rd|th)$/.test(word.lower) || /[a-z]/.test(word.lower) ? ORDINAL : NUMERAL;
  if (word.size === 2 && NUMBERS.has(word.lower)) return COUNTING;
  const listed = word.phrase && LISTED[word.phrase];
  if (listed) return listed;
  if (word.size > 1 && word.phrase === 'look')
    return /ing$|ed$|[^s]s$/.test(word.lower)
      ? [
          ['N', 5],
          ['J', 4.5],
        ]
      : [
          ['N', 5],
          ['J', 5],
        ];
  if (word.size > 1)
    return [
      ['N', 6],
      ['J', 3],
    ];
  word.lexeme.scores ??= openScores(word.lower);
  return word.lexeme.scores;
}

/** Common uses in descriptions of pictures that tagged newspapers do not show. */
function openScores(word: string): Scores {
  const scores = new Map<Tag, number>();
  const give = (tag: Tag, score: number) => scores.set(tag, Math.max(scores.get(tag) ?? -9, score));
  const closed = CLOSED.get(word);
  if (closed) {
    for (const [i, tag] of [...closed].entries()) give(tag as Tag, 7 - 0.6 * i);
    if (!/[DTCWXBH]/.test(closed) || ['like', 'left', 'light', 'can'].includes(word))
      for (const [tag, score] of [...openClasses(word)]) give(tag, score - (tag === 'N' ? 1.5 : 2));
    return [...scores];
  }
  if (NUMBERS.has(word)) return [['M', 7]];
  if (QUANTIFIERS.has(word)) give('M', 6);
  for (const [tag, score] of openClasses(word)) give(tag, score);
  return scores.size > 0 ? [...scores] : [['N', 3]];
}

function openClasses(word: string): Map<Tag, number> {
  const scores = new Map<Tag, number>();
  const give = (tag: Tag, score: number) => scores.set(tag, Math.max(scores.get(tag) ?? -9, score));
  const level = (common: number | undefined): number | undefined => (common === undefined ? undefined : 2 + common * 0.45);
  const own = wordNet(word);
  const one = singular(word);
  const noun = own?.noun ?? (one !== word ? wordNet(one)?.noun : undefined);
  if (noun !== undefined) {
    const concrete = (own?.concrete ?? wordNet(one)?.concrete) !== undefined;
    give('N', level(noun)! + (concrete ? 0.6 : 0));
  }
  if (BODY_PARTS.has(one) || CLOTHES.has(one) || PLACES.has(one)) give('N', 5.5);
  if (own?.adjective !== undefined) give('J', level(own.adjective)!);
  if (own?.adverb !== undefined) give('R', level(own.adverb)! - 0.4);
  if (own?.verb !== undefined) give('V', level(own.verb)! - 0.5);
  const base = verbBase(word);
  if (base && base !== word) {
    const verb = level(wordNet(base)?.verb ?? 2)!;
    if (word.endsWith('ing')) give('G', Math.max(verb, 3.5) + 0.3);
    else if (word.endsWith('s') && !IRREGULAR_PAST.has(word))
      give('V', verb - 0.4 - (isPlural(word) ? 0.6 : 0) - (word === 'leaves' ? 1.5 : 0));
    else {
      give('E', Math.max(verb, 3.5));
      give('V', verb - 1);
    }
  }
  const attribute = ATTRIBUTE_KINDS.get(word);
  if (attribute) give('J', COLOURS.has(word) ? 5.5 : 4.8);
  if (SETTING_ADJECTIVES.has(word)) give('J', 5.5);
  if (SETTING_WORDS.has(word) && !SETTING_ADJECTIVES.has(word)) give('N', 5);
  if (LOOKS.has(word) && own === undefined && scores.size === 0) give('J', 4);
  // "The tallest tower", "a smaller dog".
  if (isCompared(word)) give('J', scores.size === 0 ? 5 : 3);
  if (scores.size === 0) {
    give('N', 3);
    if (/(?:y|ish|al|ful|less|ive|ous|ic|esque|like)$/.test(word)) give('J', 3.4);
    if (word.includes('-')) give('J', hyphened(word));
    if (word.endsWith('ly')) give('R', 4);
    if (word.endsWith('ing')) give('G', 3);
    if (word.endsWith('ed')) give('E', 3.2);
  } else if (word.includes('-') && /(?:ed|ing|style|shaped|like|colou?red|free|looking)$/.test(word)) give('J', 5);
  return scores;
}

/** "tallest", "prettier": a form of an adjective that the dictionary has without its ending. */
function isCompared(word: string): boolean {
  if (!/[a-z]{3}(?:er|est)$/.test(word)) return false;
  const stem = word.replace(/(?:er|est)$/, '');
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([bdgmnpt])\1$/, '$1')].some((base) => {
    const { adjective = 0, noun = 0, verb = 0 } = wordNet(base) ?? {};
    return adjective > 1 && adjective >= noun && adjective >= verb;
  });
}

const IRREGULAR_PAST = new Set(['was', 'has', 'does']);
const hyphened = (word: string): number =>
  /(?:ed|ing|style|shaped|like|free|looking|inspired|themed|sized|old|up|down|eyed|haired|tone|size)$/.test(word) ? 5.5 : 3.2;
