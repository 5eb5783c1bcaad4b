/** Catalogues count behind what they name: "peacocks set of two", "mugs (pack of 6)", "chairs x4", "wine glasses, 6 pieces". */
import type { Count } from '@atelier/spec';
import { isNounTag } from './items.ts';
import { isPluralForm } from './lexeme.ts';
import { numberOf } from './numerals.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

const OPENS = /^[,([|:–—-]$/;
const CLOSES = /^[)\]]$/;
const PIECES = /^(?:pieces?|pcs?|packs?|count)$/;
/** "x4". */
export const isTimes = ({ lower }: Word): boolean => lower.charCodeAt(0) === 120 && /^x\d{1,3}$/.test(lower);

interface Behind {
  value: Count;
  /** Those that say so. */
  words: Word[];
  next: number;
}

/** The count that begins at `i`, right behind a noun; undefined where there is none. */
export function countBehind(words: readonly Word[], i: number): Behind | undefined {
  const first = words[i];
  if (first === undefined) return undefined;
  const parted = first.kind === 'mark' && OPENS.test(first.lower);
  const said = statedAt(words, parted ? i + 1 : i) ?? (parted ? aloneAt(words, i + 1, first.lower) : undefined);
  if (said === undefined) return undefined;
  const after = words[said.next];
  if (parted && CLOSES.test(after?.lower ?? '')) return { ...said, next: said.next + 1 };
  // "A table, set of four chairs": it is the chairs that are counted.
  if (isNounTag(after) || after?.tag === 'J' || (parted && after !== undefined && after.kind !== 'mark')) return undefined;
  return said;
}

/** "Patterns: ten", "cups (4)", "wedding rings, two": a number alone behind several. */
function aloneAt(words: readonly Word[], k: number, mark: string): Behind | undefined {
  const said = words[k];
  const before = words[k - 2];
  const exact = numberOf(said);
  if (said === undefined || before === undefined || exact === undefined || exact < 2 || exact > 200) return undefined;
  if (!isNounTag(before) || !isPluralForm(before.lexeme)) return undefined;
  const after = words[k + 1];
  const closed = mark === '(' || mark === '[' ? CLOSES.test(after?.lower ?? '') : after === undefined || after.tag === '.';
  // "Ducks, two, three and four": no count but counting.
  const counting = mark === ',' && (after?.lower === ',' || said.kind === 'number');
  return closed && !counting ? { value: { exact }, words: [said], next: k + 1 } : undefined;
}

function statedAt(words: readonly Word[], k: number): Behind | undefined {
  const first = words[k];
  const second = words[k + 1];
  if (first === undefined) return undefined;
  const of = traitsOf(first).sets && second?.lower === 'of' ? numberOf(words[k + 2]) : undefined;
  if (of !== undefined) return { value: { exact: of }, words: [first, words[k + 2]!], next: k + 3 };
  if (isTimes(first)) return { value: { exact: Number(first.lower.slice(1)) }, words: [first], next: k + 1 };
  if (second === undefined) return undefined;
  const times = /^[x×]$/.test(first.lower) && second.kind === 'number' ? numberOf(second) : undefined;
  if (times !== undefined) return { value: { exact: times }, words: [second], next: k + 2 };
  // "Tiles, six of them".
  const them = second.lower === 'of' && words[k + 2]?.lower === 'them' ? numberOf(first) : undefined;
  if (them !== undefined) return { value: { exact: them }, words: [first], next: k + 3 };
  const pieces = PIECES.test(second.lower) ? numberOf(first) : undefined;
  return pieces === undefined ? undefined : { value: { exact: pieces }, words: [first], next: k + 2 };
}
