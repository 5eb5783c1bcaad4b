/**
 * Whether a realised sentence can be read at all: what an opening put together from a wrong reading, or a row said of one where it speaks of several,
 * sounds like. A sentence that cannot is left out, and an opening gives way to the words as they were typed.
 */
import { verbBase, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { bareIdea } from '../dialect.ts';
import { sentence } from './words.ts';

/** Said twice for what they are. */
const TWICE = new Set('had that her so very bye pom choo knock tick tuk yo cha aye night chow dik'.split(' '));
/** "An" before a consonant, though not before a letter by its name, "a" before a vowel that is heard. */
const CONSONANT = /^[bcdfgjklmnpqrstvwyz](?=\p{L})/u;
const VOWEL = /^[aeio](?!ne(?:\b|-)|nce\b|u|uija)/;
const STOPS = /(?:^| )[,.;]|\.\.|,,|[,;]\.$/;
/** "The frame has a thin gold frame". */
const SAME_NOUN = /^The (?:\p{L}+ )?(\p{L}{3,}) (?:has|have) (?:\p{L}+[ -]){0,4}\1(?:e?s)?\b/iu;
/** "The boot is thick leather boots". */
const OTHER_NUMBER = /^The (?:\p{L}+ )?(\p{L}{3,}) is (?!an? )(?:\p{L}+ ){0,4}\1e?s\b/iu;
/** "The syrup and the maple syrup". */
const SAME_PAIR = /\bthe (\p{L}{3,}) and the (?:\p{L}+ )\1\b/iu;
/** What somebody cannot do to nothing: "the postman is turning", and no more. */
const WANTING =
  /^(?:The|An?) (?:\p{L}+ ){0,2}(\p{L}+) (?:is|are) (?:turning|taking|making|putting|getting|bringing|giving|having|using|doing|letting|keeping|setting)\.$/iu;
const wants = (text: string): boolean => {
  const [, who] = WANTING.exec(text) ?? [];
  return who !== undefined && wordNet(who.toLowerCase())?.concrete === 'person';
};
/** One who acts in the form of several: "the girl run". */
const ONE = /^(?:An?|One|This|That) (?!few |dozen |hundred |thousand |couple |handful )(?:\p{L}+ )?\p{L}+ (?:are|have|do)\b/u;

/** Whether a sentence of a text is whole and agrees with itself. */
export function isSound(text: string): boolean {
  const said = bare(text);
  if (STOPS.test(said)) return false;
  let before = '';
  for (const word of said.toLowerCase().split(' ')) {
    if (word === before && word.length > 1 && !TWICE.has(word)) return false;
    if ((before === 'a' && VOWEL.test(word)) || (before === 'an' && CONSONANT.test(word))) return false;
    before = word;
  }
  if (said.includes(' and the ') && SAME_PAIR.test(said)) return false;
  return (
    !/^(?:The|An?|One|This|That) /.test(said) ||
    !(SAME_NOUN.test(said) || OTHER_NUMBER.test(said) || ONE.test(said) || wants(said))
  );
}

/** Letters that a sign shows are nobody's grammar. */
const bare = (text: string): string => ((/["“]/.test(text) ? text : '') === '' ? text : text.replace(/["“][^"”]*["”]/g, 'Q'));

/** The first sentence, or the words as they were typed where it is none that somebody would write. */
export function soundOpening(text: string, brief: Brief): { text: string; typed: boolean } {
  if (opensSoundly(text, brief)) return { text, typed: false };
  const typed = bareIdea(brief)
    .trim()
    .replace(/[.\s]+$/, '');
  return PLAIN.test(typed) && isSound(`${typed}.`) ? { text: sentence(typed), typed: true } : { text, typed: false };
}
const PLAIN = /^\p{L}[\p{L}’' -]+(?:, [\p{L}’' -]+)*$/u;

/** "A cosy reads a nook", "avocados and a cut open": what was typed was "a cosy reading nook", "one cut open". */
function opensSoundly(text: string, { idea, subjects: [first], relations }: Brief): boolean {
  if (!isSound(text)) return false;
  const words = wordsOf(bare(text));
  const typed = wordsOf(idea);
  // "A rabbit with a hat reads a book": it is the rabbit that reads.
  const own = new Set([
    ...relations.flatMap(({ from, predicate }) => (from === first?.id ? (verbBase(predicate.split(' ')[0] ?? '') ?? []) : [])),
    ...(first?.actions ?? []).flatMap(({ value }) => verbBase(value.split(' ')[0] ?? '') ?? []),
  ]);
  return words.every((word, i) => {
    if (!own.has(verbBase(word) ?? '') && isOfPart(word, i, words, typed)) return false;
    if (!/^an?$/.test(word)) return true;
    const [next = '', after] = words.slice(i + 1, i + 3);
    // "A loneliness": of a state there is no piece.
    if (UNCOUNTED.test(next) && !typed.some((each, at) => each === word && typed[at + 1] === next)) return false;
    if (after !== undefined && isQuality(next) && isMadeFinite(after, next, typed)) return false;
    return !typed.some(
      (each, at) => each === 'one' && typed[at + 1] === next && /^(?:a|e)?\p{L}+(?:t|ed|en)$/u.test(next) && !isThing(next),
    );
  });
}
const UNCOUNTED =
  /^(?!(?:business|harness|wilderness|likeness|illness|weakness|witness|lioness|highness)$)\p{L}+(?:ness|hood)$/u;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** "A village with smoke rising from" has become "a village with smoke rises from". */
const isOfPart = (word: string, i: number, words: readonly string[], typed: readonly string[]): boolean => {
  const base = word.endsWith('s') && words.slice(Math.max(0, i - 4), i).includes('with') ? verbBase(word) : undefined;
  return (
    base !== undefined &&
    typed.some(
      (each, at) =>
        each.endsWith('ing') &&
        typed[at - 1] === words[i - 1] &&
        typed.slice(Math.max(0, at - 4), at).includes('with') &&
        verbBase(each) === base,
    )
  );
};

/** "Cosy reading" has become "cosy reads". */
const isMadeFinite = (word: string, before: string, typed: readonly string[]): boolean => {
  const base = word.endsWith('s') ? verbBase(word) : undefined;
  return (
    base !== undefined &&
    typed.some(
      (each, at) => each.endsWith('ing') && typed[at - 1] === before && verbBase(each) === base && typed[at + 1] !== undefined,
    )
  );
};
const isQuality = (word: string): boolean => {
  const { adjective, noun } = wordNet(word) ?? {};
  return adjective !== undefined && adjective >= (noun ?? -1);
};
const isThing = (word: string): boolean => {
  const { noun, verb } = wordNet(word) ?? {};
  return noun !== undefined && noun >= (verb ?? -1);
};
