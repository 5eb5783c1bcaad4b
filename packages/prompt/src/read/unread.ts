/**
 * Rule B2: a content word is kept only where a fact whose span covers it says that word in its name, value, count or predicate.
 * What no fact says is listed in `unread`; nothing is lost.
 */
import { lemmas, remember } from '@atelier/lexicon';
import type { Brief, Span, Subject, Unread } from '@atelier/spec';
import type { Typed } from './lexeme.ts';
import { isAscii, pattern } from './pattern.ts';
import type { Token } from './tokens.ts';
import { wordBounds } from './word-bounds.ts';

/** Function words, and words that only say that there is a picture. */
const LIGHT = new Set(
  "a an the this that these those of and or to is are was were be been being it its he she they them his her their there here who which as by for from with without in on at into onto over under up down out off near some any all each both very so too just also then than while where when image picture photo photograph view scene can could would will you i me my we our us see seen show shows showing have has had having do does not no how nothing isn't aren't wasn't weren't".split(
    ' ',
  ),
);
const NUMBER_NAMES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** One stretch of the idea with the texts that are said under it, each a fact's own, so that what is remembered of it is found again. */
interface Stretch {
  span: Span;
  said: readonly string[];
}

const noWord = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`);
/** The words of a text by their lemmas: two texts say the same word where these meet. */
export const keys = remember((text: string): string[] =>
  text
    .toLowerCase()
    .split(noWord(text))
    .filter(Boolean)
    .flatMap((word) => lemmas(word)),
);

const meet = (some: readonly string[], others: readonly string[]): boolean => some.some((key) => others.includes(key));

interface Fact {
  span?: Span | undefined;
  spans?: Span[] | undefined;
  name?: string | undefined;
  value?: string | undefined;
  predicate?: string;
  content?: string;
  said?: string | undefined;
}

function collect(fact: Fact, into: Stretch[], count?: Subject['count']): void {
  const { span, spans } = fact;
  if (span === undefined && spans === undefined) return;
  const said: string[] = [];
  if (fact.name !== undefined) said.push(fact.name);
  if (fact.value !== undefined) said.push(fact.value);
  if (fact.predicate !== undefined) said.push(fact.predicate);
  if (fact.content !== undefined) said.push(fact.content);
  if (fact.said !== undefined) said.push(fact.said);
  if (count) {
    // "One lion pride" is a pride.
    if ('quantifier' in count) said.push(count.quantifier, 'one');
    else
      for (const number of 'exact' in count ? [count.exact] : [count.min, count.max])
        if (number !== undefined) said.push(String(number), NUMBER_NAMES[number] ?? '');
  }
  if (spans === undefined) into.push({ span: span!, said });
  else for (const each of spans) into.push({ span: each, said });
}

function collectSubjects(subjects: readonly Subject[], into: Stretch[]): void {
  for (const subject of subjects) {
    collect(subject, into, subject.count);
    for (const attribute of subject.attributes) collect(attribute, into);
    for (const action of subject.actions) collect(action, into);
    collectSubjects(subject.parts, into);
  }
}

const pictograph = pattern(String.raw`[\p{Extended_Pictographic}]`);

const typedOf = remember(
  (word: string): Typed => ({
    light: LIGHT.has(word.toLowerCase().replace('’', "'")),
    picture: pictograph(word).test(word),
    keys: keys(word),
  }),
);

/** Whether one of the stretches that are open says the word that ends at `end`; of an emoji it is enough to cover it. */
function isSaid(word: string, { picture, keys: own }: Typed, end: number, open: readonly Stretch[]): boolean {
  for (const { span, said } of open) {
    if (end > span[1]) continue;
    if (picture) return true;
    // Most words stand in the fact as they were typed.
    for (const text of said) if ((text === word && own.length > 0) || meet(keys(text), own)) return true;
  }
  return false;
}

/** Facts come in a few runs that are in order each: a few of them are put in their place quicker than sorted. */
function sortByStart(stretches: Stretch[]): void {
  if (stretches.length > 60) {
    stretches.sort((a, b) => a.span[0] - b.span[0]);
    return;
  }
  for (let i = 1; i < stretches.length; i++) {
    const each = stretches[i]!;
    let k = i;
    for (; k > 0 && stretches[k - 1]!.span[0] > each.span[0]; k--) stretches[k] = stretches[k - 1]!;
    stretches[k] = each;
  }
}

/** Content words of the idea that no fact says and no frame covers, neighbours joined. */
export function findUnread(idea: string, brief: Brief, tokens: readonly Token[], frames: readonly Span[]): Unread[] {
  const flat: Stretch[] = [];
  collectSubjects(brief.subjects, flat);
  for (const facts of [brief.relations, brief.setting, brief.look, brief.text, brief.absent])
    for (const fact of facts) collect(fact, flat);
  // "30th" in lettering is a number and letters to whoever looks for words.
  for (const { content, span, spans } of brief.text)
    collect({ span, spans, content: content.replace(/(\d)(?=\D)/g, '$1 ') }, flat);
  collect(brief.format, flat);
  // Spans by start, so that each word is only held against those that may cover it.
  sortByStart(flat);
  const open: Stretch[] = [];
  let next = 0;
  const left: Unread[] = [];
  /** A word of its own to whoever looks for letters alone. */
  const possessives: Unread[] = [];
  const ascii = isAscii(idea);
  const bounds = wordBounds(idea, brief.language !== undefined);
  let at = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!;
    const end = bounds[i + 1]!;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const token = tokens[at];
    // In ASCII a spelling has one lower case, and what is known of that is known of the word.
    const same = ascii && token?.start === start && token.end === end ? token.lexeme : undefined;
    if (same?.typed?.light) continue;
    const word = idea.slice(start, end);
    const typed = same?.typed ?? typedOf(word);
    if (same) same.typed = typed;
    if (typed.light) continue;
    const mark = word.length > 2 ? word.charCodeAt(word.length - 2) : 0;
    if ((mark === 0x2019 || mark === 0x2018) && word.endsWith('s'))
      possessives.push({ value: word.slice(-2), span: [end - 2, end] });
    while (next < flat.length && flat[next]!.span[0] <= start) open.push(flat[next++]!);
    for (let k = open.length - 1; k >= 0; k--) {
      if (open[k]!.span[1] > start) continue;
      // Which of them says a word does not matter, and so neither does their order.
      open[k] = open[open.length - 1]!;
      open.pop();
    }
    if (frames.length > 0 && frames.some(([s, e]) => s <= start && end <= e)) continue;
    if (isSaid(word, typed, end, open)) continue;
    const last = left.at(-1);
    if (last?.span && /^[\s-]*$/.test(idea.slice(last.span[1], start))) {
      last.span = [last.span[0], end];
      last.value = idea.slice(last.span[0], end);
    } else left.push({ value: word, span: [start, end] });
  }
  if (possessives.length === 0) return left;
  return [...left, ...possessives].sort((a, b) => a.span![0] - b.span![0]);
}
