/** Parts of speech that the clause decides: "while the dog watches tv", "a crane the size of a house", "one sleeping, one washing". */
import { CLOSED, verbBase, wordNet } from '@atelier/lexicon';
import { isPluralForm, type Scores } from './lexeme.ts';
import { numberOf } from './numerals.ts';
import { traitsOf } from './traits.ts';
import { doesThings } from './who-acts.ts';
import type { Word } from './words.ts';

const NOUN: Scores = [['N', 7]];
const VERB: Scores = [['V', 7]];
const PARTICIPLE: Scores = [['G', 7]];
const ADVERB: Scores = [['R', 9]];

const may = (scores: Scores, tag: string): boolean => scores.some(([each]) => each === tag);

export function shapedByClause(words: readonly Word[], i: number, scores: Scores, open: boolean): Scores | undefined {
  const word = words[i]!;
  const previous = words[i - 1];
  const next = words[i + 1];
  if (word.size > 1 || word.kind !== 'word' || !previous) return undefined;
  const is = traitsOf(word);
  // "While the dog watches tv".
  if (
    is.s &&
    /^(?:while|when|because)$/.test(words[i - 3]?.lower ?? '') &&
    /^(?:an?|the|his|her|its|their|my|our)$/.test(words[i - 2]!.lower) &&
    doesThings(previous.lower) &&
    may(scores, 'V')
  )
    return VERB;
  // "A crane the size of a house": it stretches its neck towards nothing.
  if (
    next?.lower === 'the' &&
    /^(?:size|height|shape|length|colou?r|width)$/.test(words[i + 2]?.lower ?? '') &&
    words[i + 3]?.lower === 'of' &&
    may(scores, 'N')
  )
    return NOUN;
  // "Three cats, one sleeping, one washing".
  if (
    is.ing &&
    !open &&
    numberOf(previous) !== undefined &&
    /^(?:,|and|:)$/.test(words[i - 2]?.lower ?? '') &&
    may(scores, 'G')
  )
    return PARTICIPLE;
  // "The last bus home".
  if (word.lower === 'home' && !open && /^(?:bus|train|tram|ferry|taxi|flight|walk|drive|journey|ride)$/.test(previous.lower))
    return ADVERB;
  return undefined;
}

/** "a girl who loves horses", "dogs that bark": right after a pronoun that speaks of the noun before it stands what that one does. */
export function isRelativeVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const pronoun = words[i - 1];
  const noun = words[i - 2];
  if (!pronoun || !noun || !(pronoun.lower === 'who' || pronoun.lower === 'which' || pronoun.lower === 'that')) return false;
  if (word.size > 1 || word.kind !== 'word' || CLOSED.has(word.lower) || noun.kind !== 'word' || CLOSED.has(noun.lower))
    return false;
  const many = isPluralForm(noun.lexeme);
  const base = many ? word.lower : word.lower.endsWith('s') ? verbBase(word.lower) : undefined;
  return base !== undefined && base !== (many ? undefined : word.lower) && wordNet(base)?.verb !== undefined;
}
