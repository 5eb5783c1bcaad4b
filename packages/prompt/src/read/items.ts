/** The phrases a sentence is made of. */
import type { Count } from '@atelier/spec';
import type { Word } from './words.ts';

export interface Modifier {
  words: Word[];
  /** As kept in the fact: "light blue", "very tall". */
  value: string;
  /** As said, where that is more: "black colored". */
  name?: string;
}

/** Every phrase has every field: objects of one shape are read several times quicker than objects of many. */
export interface NounPhrase {
  type: 'noun';
  /** Name without adjectives, singular. */
  name: string;
  /** Last word of the name, singular. */
  head: string;
  nouns: Word[];
  modifiers: Modifier[];
  plural: boolean;
  determiner: Word | undefined;
  count: { value: Count; words: Word[] } | undefined;
  /** "no people". */
  negation: Word | undefined;
  /** "a two door garage": what it has so many of. */
  fitted: { count: { value: Count; words: Word[] }; noun: Word } | undefined;
  /** "a woman's hat". */
  owner: NounPhrase | undefined;
  /** The "'s" after it. */
  possessive: Word | undefined;
  words: Word[];
  /** Opens its sentence, where a capital says nothing. */
  sentenceStart: boolean;
}

export type Item =
  | NounPhrase
  | { type: 'verb'; word: Word; form: 'V' | 'G' | 'E'; negated: boolean; adverbs: Word[] }
  /** `each`: one of those named before: "one black". */
  | { type: 'adjectives'; modifiers: Modifier[]; each: boolean }
  | { type: 'preposition'; word: Word }
  /** How many those are that were named before: "the three of them". */
  | { type: 'tally'; word: Word }
  | {
      type:
        | 'be'
        | 'have'
        | 'relative'
        | 'and'
        | 'comma'
        | 'stop'
        | 'there'
        | 'not'
        | 'pronoun'
        | 'adverb'
        | 'to'
        | 'skip'
        | 'quote';
      word: Word;
    };

export const isNounTag = (word: Word | undefined): boolean => word?.tag === 'N' && word.kind !== 'mark';

/** Whether a word has one of the tags, each a letter of `tags`. */
export const oneOf = (tags: string): ((word: Word) => boolean) => {
  const has = new Uint8Array(128);
  for (let i = 0; i < tags.length; i++) has[tags.charCodeAt(i)] = 1;
  return (word) => has[word.tag.charCodeAt(0)] === 1;
};
