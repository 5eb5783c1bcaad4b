/**
 * What is known of one spelling. A reader asks a dozen questions of each word, and most words come again and again: they are looked up
 * once, and each answer is kept here by whoever asks first. Every answer is a pure function of the spelling.
 */
import { isPlural, type LookKind, remember, type SettingKind, singular, type Tag } from '@atelier/lexicon';

export type Phrase = 'pronoun' | 'adverb' | 'adjective' | 'preposition' | 'compound' | 'look' | 'setting' | 'place' | 'artist';

/** Listed phrases of several words, word by word: what stands in a text has been looked up before, and need not be joined for it. */
export interface Branch {
  phrase: Phrase | undefined;
  next: Map<string, Branch> | undefined;
}

/** What a token may open, whatever follows it. */
export interface Opening {
  /** Listed phrases that go on from it. */
  phrases: Branch | undefined;
  compound: boolean;
  /** Of the words that stood behind it, whether the two are a thing. */
  pairs: Map<Lexeme, boolean>;
  number: boolean;
  gradient: boolean;
  lens: boolean;
  camera: boolean;
  /** "snow" of "snow covered". */
  covered: boolean;
}

/** What the lists say of a word or phrase. */
export interface Sayings {
  look: LookKind | undefined;
  lens: boolean;
  medium: boolean;
  setting: SettingKind | undefined;
  artist: boolean;
}

/** What a word is by its letters and the short lists, looked up once for all questions about its neighbours. */
export interface Traits {
  closed: boolean;
  /** Never another part of speech, whatever stands around it. */
  plain: boolean;
  /** Typed short, perhaps: "w". */
  short: boolean;
  colour: boolean;
  ing: boolean;
  s: boolean;
  side: boolean;
  denies: boolean;
  joins: boolean;
  article: boolean;
  looks: boolean;
  opens: boolean;
  /** A verb in its bare form. */
  bare: boolean;
  /** "help", "watch": somebody, who then does what follows. */
  tells: boolean;
  /** "covered" of "snow covered". */
  posture: boolean;
  pictures: boolean;
  covers: boolean;
  /** "several". */
  quantifies: boolean;
  /** "a bit". */
  degree: boolean;
  /** "up" of "a rolled up newspaper". */
  particle: boolean;
  /** "and", "crumble": what may stand second in the name of a dish. */
  dishes: boolean;
  /** Decided by the noun before it. */
  behind: boolean;
  /** "set" of "set of four": what things are sold in. */
  sets: boolean;
  /** As WordNet has it: a noun, and as such something made. */
  noun: boolean;
  artifact: boolean;
  animal: boolean;
}

/** What a word is to whoever looks for what was not read, whatever stands around it. */
export interface Typed {
  light: boolean;
  picture: boolean;
  keys: readonly string[];
}

/** Parts of speech, each with how well it suits. */
export type Scores = readonly (readonly [Tag, number])[];

export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** What it may open as a token. */
  opening: Opening | undefined;
  /** What the lists say of it. */
  sayings: Sayings | undefined;
  traits: Traits | undefined;
  /** Its parts of speech. */
  scores: Scores | undefined;
  /** As a noun. */
  singular: string | undefined;
  plural: boolean | undefined;
  /** Whether it may open a count. */
  counts: boolean | undefined;
  /** Whether it may be a typo. */
  doubtful: boolean | undefined;
  /** What it is to whoever looks for what was not read. */
  typed: Typed | undefined;
  /** How much it can speak for another language at most. */
  foreign: number | undefined;
}

export const lexemeOf: (lower: string) => Lexeme = remember((lower) => ({
  lower,
  opening: undefined,
  sayings: undefined,
  traits: undefined,
  scores: undefined,
  singular: undefined,
  plural: undefined,
  counts: undefined,
  doubtful: undefined,
  typed: undefined,
  foreign: undefined,
}));

/** By the spelling as typed. */
export const lexemeOfText: (text: string) => Lexeme = remember((text) => lexemeOf(text.toLowerCase().replace(/[’‘]/g, "'")));

/** The singular of a word, as a noun. */
export const singularOf = (lexeme: Lexeme): string => {
  lexeme.singular ??= singular(lexeme.lower);
  return lexeme.singular;
};

/** Whether a word is a plural by its form. */
export const isPluralForm = (lexeme: Lexeme): boolean => {
  lexeme.plural ??= isPlural(lexeme.lower);
  return lexeme.plural;
};
