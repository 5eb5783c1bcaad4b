/** Marked stretches of a line as plain wishes, each of a form that the clauses know: "make the truck mint green", "remove the comb". */
import type { Stretch } from './label.ts';
import type { Mark } from './labels.ts';
import { type Field, plainWish, type Said } from './plain-wish.ts';
import type { Token } from './tokens.ts';
import { quoted } from './wordings.ts';

const VALUES: ReadonlySet<Mark> = new Set<Mark>(['be', 'has', 'do', 'at', 'for', 'less', 'was', 'text']);
const STOP = /[.!?;…\n]\s|[.!?;…]$/;
const SAYS = /^,? (?:(?:that|which) )?(?:should |shall )?(?:says?|reads?|saying|reading|with the words?|with)\b/;
const SO_MANY =
  /^(?:(?:about|around|maybe|like|some|up to|only|just) )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: (?:or|to) (?:\d+|\p{L}+)| dozen| couple| few)?$/iu;
const BOTH = /^(?:,? and |, | & |\/)(?:the |also )?$/;
/** Who does it, as who it is done to. */
const OBJECT: Readonly<Record<string, string>> = {
  he: 'him',
  she: 'her',
  they: 'them',
  hes: 'him',
  shes: 'her',
  theyre: 'them',
  its: 'it',
  i: 'me',
  we: 'us',
  em: 'them',
};
const isPronoun = (words: string): boolean => /^(?:it|him|her|them|this|that|these|those)$/i.test(words);

export interface Wish {
  /** A plain wish of a form that the clauses know. */
  line: string;
  mark: Mark;
  /** What was marked, as it was typed. */
  words: string;
  /** What it is said of, by name; empty where nothing was named. */
  of: string;
}

/** @returns wishes in the order they were said; empty where nothing is wished or asked */
export function wishesOf(line: string, tokens: readonly Token[], stretches: readonly Stretch[], field?: Field): Wish[] {
  let at = 0;
  const said: Said[] = stretches.map(({ mark, from, to }) => {
    const start = tokens[from]?.from ?? line.length;
    const end = tokens[to - 1]?.to ?? line.length;
    const gap = line.slice(at, start).toLowerCase();
    at = end;
    return { mark, words: line.slice(start, end), gap, after: '' };
  });
  for (const [i, each] of said.entries()) each.after = said[i + 1]?.gap ?? line.slice(at).toLowerCase();
  const out: Wish[] = [];
  for (const sentence of sentencesOf(said)) out.push(...wishesIn(sentence, out.at(-1)?.line, field));
  return out;
}

/** Pieces said one after another. */
export const inOneLine = (lines: readonly string[]): string =>
  lines.map((wish, i) => (i === lines.length - 1 || /[.!?]$/.test(wish) ? wish : `${wish}.`)).join(' ');

/** Stretches that no stop stands between. */
function sentencesOf(said: readonly Said[]): Said[][] {
  const out: Said[][] = [];
  for (const each of said) {
    const last = out.at(-1);
    // A sentence that only says what it is about goes on in the next one.
    const open = last?.every(({ mark }) => mark === 'of');
    if (last && (open || !STOP.test(each.gap))) last.push(each);
    else out.push([each]);
  }
  return out;
}

function wishesIn(sentence: readonly Said[], before: string | undefined, field: Field | undefined): Wish[] {
  const out: Wish[] = [];
  /** What is spoken of, and what was said of it before it was named. */
  let of: string[] = [];
  let waiting: Said[] = [];
  let used = false;
  const first = sentence.find(({ mark }) => mark === 'of' || VALUES.has(mark))?.mark ?? 'of';
  const inFront = VALUES.has(first);
  const say = (each: Said): void => {
    const whose = of.join(' and ');
    const wish = plainWish(each, whose, sentence, out.at(-1)?.line ?? before, field);
    if (wish !== undefined) out.push({ line: wish, mark: each.mark, words: each.words, of: whose });
  };
  const flush = (): void => {
    for (const each of waiting) say(each);
    waiting = [];
  };
  for (const [i, each] of sentence.entries()) {
    const { mark, words, gap } = each;
    // What is wrong is the reason for what is wished behind it (R27); of what is too big both are done.
    if (
      mark === 'less' &&
      !/\b(?:big|small|large|huge|tiny|long|short|tall|wide|thin|thick|many|few)\b/i.test(words) &&
      sentence
        .slice(i + 1)
        .some((other) => /^(?:add|drop|for|all|has)$/.test(other.mark) && /^,|\b(?:so|and)\b/.test(other.gap))
    )
      continue;
    const [last, next] = [sentence[i - 1], sentence[i + 1]];
    if (mark === 'of') {
      if (used) {
        of = [];
        used = false;
      }
      const whom = OBJECT[words.toLowerCase()] ?? words;
      // "Earth is too close, make her small": the name is what "her" means; "the grill, no, the lamp": the last one.
      if (of.length === 0 || (last?.mark === 'of' && BOTH.test(gap))) of.push(whom);
      else if (!isPronoun(whom)) of = [whom];
      if (waiting.length > 0 && !(next?.mark === 'of' && BOTH.test(next.gap))) {
        flush();
        used = true;
      }
    } else if (VALUES.has(mark)) {
      // "Keep the water blue": it is made so.
      if (mark === 'be' && last?.mark === 'keep' && /^\s*$/.test(gap)) of = [last.words];
      const later = sentence.slice(i + 1).find((other) => other.mark === 'of' || !VALUES.has(other.mark));
      const before = next?.mark === 'of' && /^\s*(?:the |of |on )?$/.test(next.gap);
      if (inFront && later?.mark === 'of' && (before || !used || /^\s*(?:,|and|but|&|\+)/.test(gap) || waiting.length > 0)) {
        if (used) of = [];
        waiting.push(each);
        used = false;
        continue;
      }
      const wish = out.at(-1);
      if (mark === 'text' && last?.mark === 'add' && SAYS.test(gap) && wish) {
        wish.line += ` that says ${quoted(words)}`;
        used = true;
        continue;
      }
      // "Add boats, three or four": so many come in.
      const came = /^add (?!(?:an?|the|some|\d|two|three|four|five|six) )(?<what>.+)$/.exec(wish?.line ?? '')?.groups?.what;
      if (mark === 'be' && of.length === 0 && last?.mark === 'add' && wish && came && SO_MANY.test(words)) {
        wish.line = `add ${words} ${came}`;
        continue;
      }
      // Where letters stand is said with them.
      if (mark === 'at' && of.length === 0 && (last?.mark === 'text' || next?.mark === 'text')) continue;
      say(each);
      used = true;
    } else if (mark === 'keep') {
      // "Swap the car for a motorbike but keep the colour".
      const wish = out.at(-1);
      if (
        wish?.line.startsWith('replace ') &&
        /^(?:the |its |her |his |their )?(?:colou?rs?|pose|size|place|position)$/i.test(words)
      )
        wish.line = `${wish.line} but keep ${words}`;
    } else {
      flush();
      if (used) of = [];
      say(each);
      used = true;
    }
  }
  flush();
  return out;
}
