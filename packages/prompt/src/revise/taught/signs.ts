/**
 * What is told of each token of a line to whoever labels it, as short texts: the word and its neighbours, by themselves where talk is full of
 * them, else by the class they are of; what stands before and behind it in its sentence; and whether it is in the picture.
 */
import { CLOSED, COLOURS, isPlural, NUMBERS, singular, verbBase, wordNet } from '@atelier/lexicon';
import { tagWords } from '../../read/tags.ts';
import { tokenise } from '../../read/tokens.ts';
import { joinWords, type Word } from '../../read/words.ts';
import { positiveOf } from '../put.ts';
import type { Token } from './tokens.ts';

const PAUSE = /^[.,!?;:…—–()-]$/;
const STOP = /^[.!?;…—–]$/;

/** The class of a word that talk is not full of. */
function classOf({ word, text }: Token): string {
  if (/^\p{N}/u.test(word)) return /[a-z]/.test(word) ? '9x' : '9';
  if (!/\p{L}/u.test(word)) return PAUSE.test(word) ? word : /["“”«»]/.test(word) ? '"' : '*';
  if (NUMBERS.has(word)) return '#';
  const closed = CLOSED.get(word);
  if (closed) return `c${closed[0]}`;
  if (COLOURS.has(word)) return 'colour';
  const positive = positiveOf(word);
  if (positive !== word) return 'A+';
  const { noun = -1, verb = -1, adjective = -1, adverb = -1, concrete, nounClass } = wordNet(word) ?? {};
  const base = verbBase(word);
  if (base !== undefined && base !== word && /ing$/.test(word)) return 'Ving';
  if (noun >= 0 && noun >= verb && noun >= adjective)
    return `N${concrete ?? nounClass ?? ''}${verb > 1 ? 'v' : ''}${isPlural(word) ? 's' : ''}`;
  if (adjective >= 0 && adjective >= verb) return 'A';
  if (verb >= 0) return noun >= 0 ? 'Vn' : 'V';
  if (adverb >= 0) return 'R';
  if (base !== undefined && base !== word && wordNet(base)?.verb !== undefined) return /ed$/.test(word) ? 'Ved' : 'Vx';
  const one = singular(word);
  if (one !== word && wordNet(one)) return `N${wordNet(one)?.concrete ?? wordNet(one)?.nounClass ?? ''}s`;
  return /^\p{Lu}/u.test(text) ? 'Xx' : 'x';
}

/** For each token the word of the reader that it is in, as the tagger took it. */
function readWords(line: string, tokens: readonly Token[]): (Word | undefined)[] {
  const words = joinWords(tokenise(line));
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !STOP.test(words[to - 1]!.text)) to++;
    tagWords(words.slice(from, to));
    from = to;
  }
  let at = 0;
  return tokens.map((token) => {
    while (at < words.length && words[at]!.end <= token.from) at++;
    const word = words[at];
    return word && word.start < token.to ? word : undefined;
  });
}

/** @param common words that talk is full of @param there whether a word names something in the picture @returns for each token its signs */
export function signsOf(
  line: string,
  tokens: readonly Token[],
  common: ReadonlySet<string>,
  there: (word: string) => boolean,
): string[][] {
  const signs = tokens.map(classOf);
  const words = tokens.map(({ word }) => word);
  const said = words.map((word, i) => (common.has(word) ? word : signs[i]!));
  const known = words.map((word) => word.length > 2 && !CLOSED.has(word) && there(singular(word)));
  const at = (list: readonly string[], i: number): string => list[i] ?? (i < 0 ? '<' : '>');
  const read = readWords(line, tokens);
  const tags = read.map((word, i) =>
    word ? `${word.tag}${word.look ?? ''}${word.setting ? `.${word.setting}` : ''}${read[i - 1] === word ? '+' : ''}` : '-',
  );
  const asks = words.includes('?');
  return words.map((word, i) => {
    const out: string[] = [];
    const say = (name: string, ...values: string[]): void => {
      out.push(`${name} ${values.join(' ')}`);
    };
    const s = (d: number) => at(said, i + d);
    const c = (d: number) => at(signs, i + d);
    const t = known[i] ? '!' : '-';
    say('w', word);
    say('s', s(0));
    say('c', c(0), t);
    say('t', t, s(-1));
    say('a', s(-1));
    say('b', s(1));
    say('aa', s(-2));
    say('bb', s(2));
    say('as', s(-1), s(0));
    say('sb', s(0), s(1));
    say('aas', s(-2), s(-1), s(0));
    say('asb', s(-1), s(0), s(1));
    say('sbb', s(0), s(1), s(2));
    say('aa_', s(-2), s(-1));
    say('_bb', s(1), s(2));
    say('aaa', s(-3), s(-2), s(-1));
    say('cc', c(-1), c(0), c(1));
    say('c2', c(-1), c(0));
    say('c3', c(0), c(1));
    const g = (d: number) => at(tags, i + d);
    say('g', g(0), t);
    say('gs', g(0), s(-1));
    say('sg', g(0), s(1));
    say('gg', g(-1), g(0));
    say('hh', g(0), g(1));
    say('ggg', g(-1), g(0), g(1));
    say('g3', g(-2), g(-1), g(0));
    say('g4', g(0), g(1), g(2));
    say('e', word.slice(-3));
    // The sentence: from behind the last stop to the next.
    let from = i;
    while (from > 0 && !STOP.test(words[from - 1]!)) from--;
    let to = i;
    while (to + 1 < words.length && !STOP.test(words[to]!)) to++;
    // The piece between pauses.
    let near = i;
    while (near > from && !PAUSE.test(words[near - 1]!)) near--;
    say('n', String(Math.min(i - near, 4)), at(said, near));
    say('f', at(said, near), at(said, near + 1));
    say('p', String(Math.min(near, 1)), at(said, near - 2), i === near ? '1' : '0');
    say('fs', at(said, near), c(0));
    say('q', asks ? '1' : '0', at(said, from));
    say('l', String(Math.min(words.length, 6)), c(0), t);
    const left = new Set<string>();
    for (let j = from; j < i; j++) if (common.has(words[j]!)) left.add(words[j]!);
    for (const each of left) say('L', each);
    const right = new Set<string>();
    for (let j = i + 1; j < to; j++) if (common.has(words[j]!)) right.add(words[j]!);
    for (const each of right) say('R', each);
    // The last words that talk is full of, whatever lies between.
    let found = 0;
    let last = '<';
    for (let j = i - 1; j >= from && found < 2; j--)
      if (common.has(words[j]!) && !/^(?:the|an?|and|of)$/.test(words[j]!)) {
        if (found++ === 0) last = words[j]!;
        else say('mm', words[j]!, last);
      }
    say('m', last, c(0));
    say('mg', last, g(0));
    let next = '>';
    for (let j = i + 1; j < to; j++)
      if (common.has(words[j]!) && !/^(?:the|an?|and|of)$/.test(words[j]!)) {
        next = words[j]!;
        break;
      }
    say('mn', next, c(0));
    say('ng', next, g(0));
    say('mln', last, next);
    say('tk', t, last);
    return out;
  });
}
