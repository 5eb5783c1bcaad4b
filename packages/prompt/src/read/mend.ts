/**
 * Typos one edit away from a known word, and hashtags run together. A mended word keeps what was typed beside it (`corrected`);
 * nothing is mended where the idea is mostly unknown words, which is another language and not a typo.
 */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOSED,
  CLOTHES,
  COMPOUNDS,
  drawingOf,
  EVERYDAY,
  LOOKS,
  MEDIUM_NOUNS,
  NAMED_PLACES,
  NUMBERS,
  PAINTERS,
  PLACES,
  remember,
  SETTING_WORDS,
  singular,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import { isMaker } from './cameras.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { isCapital } from './pattern.ts';
import { sounded } from './sounded.ts';
import type { Token } from './tokens.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST = 12;

const LISTS: readonly { has(word: string): boolean }[] = [
  CLOSED,
  NUMBERS,
  EVERYDAY,
  PLACES,
  NAMED_PLACES,
  SETTING_WORDS,
  LOOKS,
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOTHES,
  MEDIUM_NOUNS,
  PAINTERS,
];
const listed = (word: string): boolean => LISTS.some((list) => list.has(word));
/** Whether English has the word, in this form or as a form of another. */
export const isKnown = remember(
  (word: string): boolean =>
    listed(word) ||
    wordNet(word) !== undefined ||
    wordNet(singular(word)) !== undefined ||
    EVERYDAY.has(singular(word)) ||
    drawingOf(word) !== undefined ||
    verbBase(word) !== undefined,
);

/** How good a guess a known word is: everyday words first, then those met often; 0 for no word worth guessing. */
function worth(word: string): number {
  const entry = wordNet(word);
  const often = entry ? Math.max(entry.noun ?? 0, entry.verb ?? 0, entry.adjective ?? 0) + (entry.concrete ? 1 : 0) : 0;
  return often + (listed(word) ? 5 : 0) + (entry?.concrete && word.length > 7 && drawingOf(word) ? 4 : 0);
}

/** The likeliest word one edit away: a dropped or doubled letter or two swapped cost less than a wrong one. */
const oneEdit = remember(findOneEdit, 2000);
function findOneEdit(word: string): string | undefined {
  let best: string | undefined;
  let score = 5;
  const offer = (candidate: string, bonus: number): void => {
    // A name is only meant where letters are swapped or doubled: "indica" is no India.
    if (candidate === word || (bonus < 3 && NAMED_PLACES.has(candidate))) return;
    const good = worth(candidate);
    if (good < 5) return;
    const value = good + bonus;
    if (value > score) {
      best = candidate;
      score = value;
    }
  };
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail.length > 1) offer(head + tail[1] + tail[0] + tail.slice(2), 3);
    if (tail.length > 0 && (word.length > 5 || tail[0] === head.at(-1)))
      offer(head + tail.slice(1), tail[0] === head.at(-1) ? 3 : 1);
    if (tail[0] === 'f') offer(`${head}ph${tail.slice(1)}`, 3);
    for (const letter of LETTERS) {
      offer(head + letter + tail, letter === head.at(-1) || letter === tail[0] ? 3 : 2);
      if (tail.length > 0 && word.length > 5 && i > 0) offer(head + letter + tail.slice(1), word.length > 6 ? -0.5 : -2);
    }
  }
  return best;
}

/** "swiming", "runing": a form that should double its letter. */
const doubled = remember((word: string): string | undefined => {
  const stem = /^([a-z]*[^aeiou][aeiou]([bdgmnprt]))(ing|ed)$/.exec(word);
  if (!stem || listed(word) || wordNet(word) !== undefined) return undefined;
  const [, base = '', letter = '', ending = ''] = stem;
  if (base.length > 5 || wordNet(base)?.verb === undefined || wordNet(`${base}e`)?.verb !== undefined) return undefined;
  return (base.match(/[aeiou]/g) ?? []).length === 1 ? `${base}${letter}${ending}` : undefined;
});

/** "palmtrees" → "palm trees", where the two are a known compound or both everyday words. */
const parted = remember(findParts, 2000);
function findParts(word: string): string[] | undefined {
  for (let i = 3; i <= word.length - 3; i++) {
    const [a, b] = [word.slice(0, i), word.slice(i)];
    const whole = `${a} ${b}`;
    if (COMPOUNDS.has(`${a} ${singular(b)}`) || (EVERYDAY.has(a) && EVERYDAY.has(singular(b)))) return [a, b];
    if (SETTING_WORDS.has(whole) || LOOKS.has(whole) || PLACES.has(whole)) return [a, b];
    if (ATTRIBUTE_KINDS.has(a) && (EVERYDAY.has(singular(b)) || PLACES.has(singular(b)))) return [a, b];
  }
  return undefined;
}

/** "firefight", "smartphone": two known words run together are a word, not a typo. */
function isCompound(word: string): boolean {
  for (let i = 3; i <= word.length - 3; i++) if (isKnown(word.slice(0, i)) && isKnown(word.slice(i))) return true;
  return false;
}

/** What is written short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['bday', 'birthday'],
  ['xmas', 'christmas'],
  ['bf', 'boyfriend'],
  ['gf', 'girlfriend'],
  ['bg', 'background'],
  ['nite', 'night'],
  ['racoon', 'raccoon'],
  ['racoons', 'raccoons'],
]);

/** A plain word that English has not, or has in another spelling. */
const isDoubtful = (lexeme: Lexeme): boolean => {
  lexeme.doubtful ??=
    SHORT.has(lexeme.lower) ||
    (!isMaker(lexeme.lower) &&
      /^[a-z]{4,20}$/.test(lexeme.lower) &&
      (!isKnown(lexeme.lower) || doubled(lexeme.lower) !== undefined));
  return lexeme.doubtful;
};

/** "Cliffs of moher", "frida kahlo": a part of a name that is known as a whole. */
function isOfName(tokens: readonly Token[], i: number): boolean {
  for (let size = 2; size < 5; size++)
    for (let from = Math.max(0, i - size + 1); from <= i && from + size <= tokens.length; from++) {
      const name = tokens
        .slice(from, from + size)
        .map(({ lower }) => lower)
        .join(' ');
      if (NAMED_PLACES.has(name) || PAINTERS.has(name) || COMPOUNDS.has(name)) return true;
    }
  return false;
}

/** A letter too many or another one for the same sound. */
const isSlip = ({ lower }: Token): boolean => {
  const meant = oneEdit(lower);
  return (
    meant !== undefined &&
    lower.length > 5 &&
    (meant.replace(/(.)\1/g, '$1') === lower.replace(/(.)\1/g, '$1') || meant.replaceAll('c', 'k') === lower)
  );
};

/** Mends tokens in place; a word run together becomes several tokens of one span. */
export function mend(tokens: readonly Token[]): readonly Token[] {
  const doubts = tokens.filter((token, i) => token.kind === 'word' && isDoubtful(token.lexeme) && !isOfName(tokens, i));
  if (doubts.length === 0) return tokens;
  const words = tokens.filter((token) => token.kind === 'word' && token.lower !== "'s");
  const tagged = new Set(tokens.filter((_, i) => tokens[i - 1]?.lower === '#' && tokens[i - 1]!.end === tokens[i]!.start));
  const unknown = doubts.filter(
    (token) => (tagged.has(token) || !isCompound(token.lower)) && !isCapital(token.text) && !/[a-z][A-Z]/.test(token.text),
  );
  if (
    unknown.length === 0 ||
    unknown.length > MOST ||
    (((words.length > 2 && unknown.length * 2 > words.length) ||
      (words.length <= 2 && unknown.length === words.length && words.length === 2)) &&
      // Tags that run two known words together are no sign of another language, however many there are.
      !unknown.every((token) => tagged.has(token) && parted(token.lower)) &&
      // "Beautifull flamenko dancer": a short idea with a slip in every word but one.
      !(words.length > 2 && words.length < 6 && unknown.length < words.length && unknown.some(isSlip)))
  )
    return tokens;
  const mended: Token[] = [];
  for (const token of tokens) {
    if (!unknown.includes(token)) {
      mended.push(token);
      continue;
    }
    const parts =
      (tagged.has(token) ? parted(token.lower) : undefined) ??
      (words.length > 1 || token.lower.length > 4
        ? [SHORT.get(token.lower) ?? doubled(token.lower) ?? oneEdit(token.lower) ?? sounded(token.lower)]
        : undefined);
    if (!parts || parts[0] === undefined) mended.push(token);
    else
      for (const part of parts)
        mended.push({ ...token, lower: part!, lexeme: lexemeOf(part!), text: part!, corrected: token.text });
  }
  return mended;
}
