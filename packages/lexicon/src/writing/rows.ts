/**
 * Reads the rows of a writer's knowledge. They are text so that a person can read and mend them and so that they cost nothing until
 * they are asked for.
 *
 * A block is `name | words | tags` and lines that begin with a letter: of a setting `n` near, `m` middle, `f` far, `a` air, `x` what does
 * not belong there; of a kind
 * `@` where it is at home, `w` weather it asks for, `o` its own details, `p` things beside it, `b` what is behind it; of both `g`
 * what light catches. Items of a line are parted by ` / ` (`;` after `g` and `@`). A clause marks its verb with `_`; `$his` is the
 * subject's own pronoun. `+a,b` after an item: only where one of these words or tags is there; `-a,b`: only where none is.
 */
import { singular } from '../words/lemma.ts';
import { remember } from '../words/remember.ts';
import { wordFinder } from '../words/word-finder.ts';

export interface Condition {
  any: readonly string[];
  none: readonly string[];
}

/** What a clause speaks of: see the letters of the lines above. */
export type Slot =
  | 'near'
  | 'middle'
  | 'far'
  | 'air'
  | 'own'
  | 'beside'
  | 'behind'
  | 'deed'
  | 'sky'
  | 'medium'
  | 'motif'
  | 'mood'
  | 'framing';

/** "a coil of wet rope _lies on the stones": something to say, with its verb, under a rule of its own. */
export interface Clause extends Condition {
  slot: Slot;
  /** `quay.coil-of-wet-rope` */
  rule: string;
  /** As a fact says it: "coil of wet rope". */
  value: string;
  /** "a coil of wet rope" */
  thing: string;
  /** In the form that agrees with the thing: "lies". */
  verb: string;
  /** "on the stones" */
  rest: string;
}

export interface Gleam extends Condition {
  /** "the wet rope" */
  text: string;
}

export interface Block {
  id: string;
  words: readonly string[];
  tags: readonly string[];
  lines: Readonly<Record<string, string>>;
}

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\$\w+ /g, '')
    .replaceAll('é', 'e')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** A line that no reader understands would fall to another block, or away: a table with one is a fault of the table. */
export function refuse(line: string, expected: string): never {
  throw new SyntaxError(`A writer's table: expected ${expected}; found "${line.slice(0, 80)}". Mend the table.`);
}

const list = (text: string): string[] => text.split(', ').map((word) => word.trim());

const LINE = /^[nmfaxg@wopb](?: |$)/;

export function blocksOf(text: string): Block[] {
  return text
    .trim()
    .split('\n\n')
    .map((part) => {
      const [head = '', ...rest] = part.split('\n');
      const [id = '', words = '', tags = ''] = head.split(' | ');
      if (words === '') refuse(head, 'the head of a block, `name | words | tags`');
      for (const line of rest) if (!LINE.test(line)) refuse(line, `a line of "${id}", or an empty line before the next head`);
      return {
        id: id.trim(),
        words: list(words),
        tags: tags.split(' ').filter(Boolean),
        lines: Object.fromEntries(rest.map((line) => [line[0] as string, line.slice(2)])),
      };
    });
}

const CONDITION = /^(.*?)((?: [+-][a-z-]+(?:,[a-z-]+)*)*)$/;

function conditionOf(item: string): { text: string } & Condition {
  const [, text = '', tail = ''] = CONDITION.exec(item.trim()) ?? [];
  const any: string[] = [];
  const none: string[] = [];
  for (const part of tail.trim().split(' '))
    if (part !== '') (part.startsWith('+') ? any : none).push(...part.slice(1).split(','));
  return { text, any, none };
}

/** A thing without its article or pronoun. */
const bare = (thing: string): string => thing.replace(/^(?:an?|the|\$his) /, '');

function clauseOf(owner: string, item: string, slot: Slot): Clause {
  const { text, any, none } = conditionOf(item);
  const at = text.indexOf(' _');
  const thing = text.slice(0, at);
  const [verb = '', ...rest] = text.slice(at + 2).split(' ');
  const value = bare(thing);
  return { slot, rule: `${slug(owner)}.${slug(value)}`, value, thing, verb, rest: rest.join(' '), any, none };
}

export const clausesOf = (owner: string, line: string | undefined, slot: Slot): Clause[] =>
  line === undefined || line.trim() === '' ? [] : line.split(' / ').map((item) => clauseOf(owner, item, slot));

export const gleamsOf = (line: string | undefined): Gleam[] => (line === undefined ? [] : line.split(/; ?/).map(conditionOf));

/** "in 3 person 2 -night". */
export function goesOf(text: string): Map<string, number> {
  const goes = new Map<string, number>();
  const words = text.trim().split(' ');
  words.forEach((word, i) => {
    if (word.startsWith('-')) goes.set(word.slice(1), -1);
    else if (!/^\d+$/.test(word) && word !== '') goes.set(word, Number(words[i + 1]) || 1);
  });
  return goes;
}

/** Rows by their words and by the singular of these; of two with one word the first. */
function rowsByWord<T extends { words: readonly string[] }>(rows: readonly T[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const row of rows)
    for (const word of row.words) {
      if (!known.has(word)) known.set(word, row);
      const one = singular(word);
      if (one !== word && !known.has(one)) known.set(one, row);
    }
  return known;
}
const wordsIn = wordFinder("'’&-");

/** By the head alone, where it `keeps` its sense: an artist's apartment is no artist. Of "field of sunflowers" the head is the field, unless the whole is known. */
export function headFinderOf<T extends { words: readonly string[] }>(
  rows: readonly T[],
  keeps: (whole: string, head: string, row: T | undefined) => boolean = () => true,
): (name: string) => T | undefined {
  const known = rowsByWord(rows);
  const find = finderIn(known);
  return remember((name) => {
    const whole = name.toLowerCase().trim();
    if (known.has(whole) || known.has(singular(whole))) return find(whole);
    const head = whole.replace(/ (?:of|with|in|on|for|from) .*$/, '');
    const words = wordsIn(head);
    for (let start = 0; start < words.length; start++) {
      const phrase = words.slice(start).join(' ');
      if (!known.has(phrase) && !known.has(singular(phrase))) continue;
      const row = find(phrase);
      if (keeps(words.join(' '), phrase, row)) return row;
    }
    return undefined;
  }, 2000);
}

/** Longest known phrase in a name; of those equally long the last, since English puts the head last. */
export const finderOf = <T extends { words: readonly string[] }>(rows: readonly T[]): ((name: string) => T | undefined) =>
  finderIn(rowsByWord(rows));

function finderIn<T>(known: ReadonlyMap<string, T>): (name: string) => T | undefined {
  let longest = 1;
  for (const word of known.keys()) if (word.includes(' ')) longest = Math.max(longest, word.split(' ').length);
  return remember((name) => {
    const words = wordsIn(name.toLowerCase());
    for (let length = Math.min(longest, words.length); length > 0; length--)
      for (let start = words.length - length; start >= 0; start--) {
        const phrase = words.slice(start, start + length).join(' ');
        const row = known.get(phrase) ?? known.get(singular(phrase));
        if (row !== undefined) return row;
      }
    return undefined;
  }, 2000);
}
