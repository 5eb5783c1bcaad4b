/** Which of five other languages an idea is typed in, told by its small words; English unless they say otherwise. */
import { CLOSED, isForeignSmall, LANGUAGES, type Language, remember } from '@atelier/lexicon';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { isKnown } from './mend.ts';
import type { Token } from './tokens.ts';
import { traitsOf } from './traits.ts';

/** Words looked at; a long idea has said its language by then. */
const ENOUGH = 60;

/** What one word says for each language of LANGUAGES. */
interface Evidence {
  /** How much it speaks for that language. */
  foreign: number;
  /** How much for English instead. */
  english: number;
  /** Listed in that language, and there among the small words. */
  listed: boolean;
  small: boolean;
  /** A small word of English. */
  closed: boolean;
}

const evidenceOf = remember((word: string): Evidence[] => {
  const closed = CLOSED.has(word);
  const known = closed || isKnown(word);
  return LANGUAGES.map((language): Evidence => {
    const found = language.entries(word);
    const small = found.some(({ part }) => part === 'small' || part === 'amount') || language.requests.has(word);
    if (small) return { foreign: closed ? 0 : known ? 1 : 2, english: 0, listed: true, small, closed };
    if (found.length > 0) return { foreign: known ? 0 : 1.5, english: 0, listed: true, small, closed };
    return { foreign: 0, english: closed ? 2 : known ? 1 : 0, listed: false, small, closed };
  });
});

const speaksSmall = (languages: readonly Evidence[]): boolean => languages.some(({ small }) => small);

/** The language of the tokens where it is none but English. */
export function languageOf(tokens: readonly Token[]): Language | undefined {
  const words: string[] = [];
  // An upper bound of what speaks for another language, so that the tables of five are not built for plain English.
  let bound = 0;
  let closed = false;
  const hear = (part: Lexeme): void => {
    words.push(part.lower);
    bound += atMost(part);
    closed ||= traitsOf({ lexeme: part }).closed;
  };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.lower.includes("'")) for (const part of token.lower.split(/(?<=')/)) hear(lexemeOf(part));
    else {
      words.push(token.lower);
      bound += atMost(token.lexeme);
      closed ||= traitsOf(token).closed;
    }
    if (words.length >= ENOUGH) break;
  }
  if (bound < (closed ? 2 : 1)) return undefined;
  // Each word counts once: "la la land" is not twice Spanish.
  const different = [...new Set(words)];
  if (different.reduce((sum, word) => sum + atMost(lexemeOf(word)), 0) < (closed ? 2 : 1)) return undefined;
  const evidence = different.map(evidenceOf);
  // A small word of English and none of another language: the rest may be names and slips. No greeting is so long.
  if (closed && words.length > 3 && !evidence.some(speaksSmall)) return undefined;
  const said = words.join(' ');
  let best: Language | undefined;
  let most = 0;
  for (const [i, language] of LANGUAGES.entries()) {
    const clear = greets(language, said) ? 9 : sum(evidence, i);
    // What several languages have word by word is the one's that has two of them for a phrase: "que dice".
    const score = clear > 0 ? clear + pairsOf(language, words) / 10 : 0;
    if (score > most) {
      best = language;
      most = score;
    }
  }
  return best;
}

/** What a word can speak for another language at most. */
function atMost(lexeme: Lexeme): number {
  if (lexeme.foreign !== undefined) return lexeme.foreign;
  const word = lexeme.lower;
  lexeme.foreign = CLOSED.has(word) ? 0 : !isKnown(word) ? 2 : isForeignSmall(word) ? 1 : 0;
  return lexeme.foreign;
}

const pairsOf = (language: Language, words: readonly string[]): number =>
  words.filter((word, i) => i > 0 && language.entries(`${words[i - 1]} ${word}`).length > 0).length;

/** "Hola", "guten Tag"; "hi" is English. */
const greets = (language: Language, said: string): boolean =>
  language.greetings.has(said) && said.split(' ').some((word) => !isKnown(word));

/** 0 where the words are rather English. */
function sum(evidence: readonly (readonly Evidence[])[], language: number): number {
  let foreign = 0;
  let english = 0;
  let listed = 0;
  let small = 0;
  let closed = false;
  let own = false;
  for (const word of evidence) {
    const each = word[language]!;
    if (each.foreign > 1) own = true;
    foreign += each.foreign;
    english += each.english;
    if (each.listed) listed++;
    if (each.small) small++;
    if (each.closed) closed = true;
  }
  // "Male elf warrior" is English word by word, whatever "male" and "elf" are elsewhere.
  const clear = foreign >= 2 && foreign > 1.5 * english && small > 0 && listed > 1 && (own || english === 0);
  // "gatto nero", "un chat": nothing in it is English alone. One word that is English too ("man", "son") is English.
  const throughout = listed === evidence.length && !closed && foreign >= (evidence.length > 1 ? 1 : 1.5);
  return clear || throughout ? foreign + small / 10 : 0;
}
