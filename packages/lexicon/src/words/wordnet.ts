/**
 * Look-up in the baked WordNet pack (scripts/bake-wordnet.js describes the format). Nothing is decoded before it is asked for:
 * a binary search finds the block, and the block is read through once and remembered.
 */
import { WORDNET_PACK } from './wordnet-pack.generated.ts';

export type NounClass =
  | 'act'
  | 'animal'
  | 'artifact'
  | 'attribute'
  | 'body'
  | 'cognition'
  | 'communication'
  | 'event'
  | 'feeling'
  | 'food'
  | 'group'
  | 'location'
  | 'motive'
  | 'object'
  | 'person'
  | 'phenomenon'
  | 'plant'
  | 'possession'
  | 'process'
  | 'quantity'
  | 'relation'
  | 'shape'
  | 'state'
  | 'substance'
  | 'time'
  | 'other';

/** What WordNet knows of a word; the numbers are 0 (never met in tagged text) to 9 (more than 250 times), absent = not that part of speech. */
export interface WordEntry {
  noun?: number;
  verb?: number;
  adjective?: number;
  adverb?: number;
  /** Some compound begins with it. */
  opens?: boolean;
  /** Class of the commonest noun sense. */
  nounClass?: NounClass;
  /** Class of the commonest noun sense that can be seen, if any. */
  concrete?: NounClass;
}

/** Letters of the pack are lexicographer file numbers counted from 'a'. */
const CLASS: Record<string, NounClass> = {
  d: 'other',
  e: 'act',
  f: 'animal',
  g: 'artifact',
  h: 'attribute',
  i: 'body',
  j: 'cognition',
  k: 'communication',
  l: 'event',
  m: 'feeling',
  n: 'food',
  o: 'group',
  p: 'location',
  q: 'motive',
  r: 'object',
  s: 'person',
  t: 'phenomenon',
  u: 'plant',
  v: 'possession',
  w: 'process',
  x: 'quantity',
  y: 'relation',
  z: 'shape',
  A: 'state',
  B: 'substance',
  C: 'time',
};

const blocks = new Map<number, Map<string, string>>();
/** What was found, and that as a word by itself: what only opens compounds is none. */
interface Found {
  entry: WordEntry | undefined;
  word: WordEntry | undefined;
}
const NOTHING: Found = { entry: undefined, word: undefined };
const known = new Map<string, Found>();

/** First word of the block that starts at `start`. */
const firstWord = (start: number): string => WORDNET_PACK.slice(start, WORDNET_PACK.indexOf('_', start));

function blockStart(word: string): number {
  let low = 0;
  let high = WORDNET_PACK.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = WORDNET_PACK.lastIndexOf('\n', middle - 1) + 1;
    if (firstWord(start) <= word) {
      const next = WORDNET_PACK.indexOf('\n', middle);
      if (next < 0 || next >= high) return start;
      if (firstWord(next + 1) > word) return start;
      low = next + 1;
    } else {
      if (start <= low) return start;
      high = start - 1;
    }
  }
  return WORDNET_PACK.lastIndexOf('\n', low - 1) + 1;
}

function readBlock(start: number): Map<string, string> {
  const end = WORDNET_PACK.indexOf('\n', start);
  const entries = new Map<string, string>();
  let before = '';
  let first = true;
  for (const item of WORDNET_PACK.slice(start, end < 0 ? WORDNET_PACK.length : end).split(';')) {
    const bar = item.indexOf('_');
    const word: string = first ? item.slice(0, bar) : before.slice(0, item.charCodeAt(0) - 65) + item.slice(1, bar);
    entries.set(word, item.slice(bar + 1));
    before = word;
    first = false;
  }
  return entries;
}

function decode(codes: string): WordEntry {
  const entry: WordEntry = {};
  for (let i = 0; i < codes.length; ) {
    const part = codes[i];
    if (part === 'n') {
      entry.nounClass = CLASS[codes[i + 1]!] ?? 'other';
      const concrete = CLASS[codes[i + 2]!];
      if (concrete) entry.concrete = concrete;
      entry.noun = Number(codes[i + 3]);
      i += 4;
    } else if (part === 'c') {
      entry.opens = true;
      i += 1;
    } else {
      const common = Number(codes[i + 1]);
      if (part === 'v') entry.verb = common;
      else if (part === 'a') entry.adjective = common;
      else entry.adverb = common;
      i += 2;
    }
  }
  return entry;
}

/** A mum who does something is no chrysanthemum. */
function find(word: string): Found {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const start = blockStart(word);
  let block = blocks.get(start);
  if (!block) {
    block = readBlock(start);
    blocks.set(start, block);
  }
  const codes = word === 'mum' ? block.get(word)?.replace('nuu0', 'nss2') : block.get(word);
  const found = codes === undefined ? NOTHING : foundIn(decode(codes));
  if (known.size > 50_000) known.clear();
  known.set(word, found);
  return found;
}

function foundIn(entry: WordEntry): Found {
  const { opens, noun, verb, adjective, adverb } = entry;
  const onlyOpens =
    opens === true && noun === undefined && verb === undefined && adjective === undefined && adverb === undefined;
  return { entry, word: onlyOpens ? undefined : entry };
}

/** What WordNet knows of a lower-case base form, single word or compound with spaces. */
export const wordNet = (word: string): WordEntry | undefined => find(word).word;

/** Whether some compound noun begins with the word. */
export const opensCompound = (word: string): boolean => find(word).entry?.opens === true;
