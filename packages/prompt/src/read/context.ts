/** What a noun phrase stands in, and small questions about it. */
import { singular, wordNet } from '@atelier/lexicon';
import type { Draft, Ref, SubjectRef } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { isCapital } from './pattern.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export interface NounContext {
  draft: Draft;
  /** Reads a phrase within this one. */
  introduce(np: NounPhrase, context: NounContext): Ref | undefined;
  /** The preposition it stands after, if any. */
  preposition?: string | undefined;
  /** Nothing else in its piece of the idea: a tag, or an idea of one phrase. */
  alone: boolean;
  /** Opens the piece. */
  first: boolean;
  /** The only noun of the whole idea. */
  only: boolean;
  /** Followed by "of", "showing". */
  opensOf: boolean;
  /** The predicate it is the object of. */
  verb: string | undefined;
  /** The object of a deed. */
  handled: boolean;
  /** Those it is put in relation to: "vase behind vase" are two. */
  besides: readonly Ref[];
  /** A verb follows that it may be the doer of. */
  acts: boolean;
  /** A preposition follows that puts it somewhere. */
  placed: boolean;
  /** Before a word for a picture or mood, which makes a place of it. */
  scene?: boolean;
  /** Whom "his", "her", "their", "its" speak of. */
  antecedent: SubjectRef | undefined;
}

/** "Hot water bottle" at the start of a sentence is no name. */
const IN_SMALL = / (?!(?:of|the|and|de|la|in|on|for|van|von|du|del|di|da|y)\b)[a-z]/;

/** Names keep their capitals: no article, and capitals inside a sentence or on words no dictionary has. */
export const isProper = (np: NounPhrase): boolean =>
  np.nouns.every((word) => (isCapital(word.text) && !IN_SMALL.test(word.text)) || /^\d/.test(word.text)) &&
  ((np.nouns[0]!.start > 0 && np.determiner === undefined && !np.sentenceStart) ||
    !np.nouns.every((word) => wordNet(singularOf(word.lexeme))));

export const nounWords = (np: NounPhrase): Word[] => (np.possessive ? [...np.nouns, np.possessive] : np.nouns);

/** The phrase with other nouns. */
export const withNouns = (np: NounPhrase, nouns: Word[]): NounPhrase => {
  const name = singular(wording(nouns));
  const inner: NounPhrase = {
    ...np,
    nouns,
    name,
    head: name.slice(name.lastIndexOf(' ') + 1),
    plural: isPluralForm(nouns.at(-1)!.lexeme),
  };
  return inner;
};
