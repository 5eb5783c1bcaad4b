/** Numbers of several words or with marks in them: "two hundred and fifty", "1,000", "3-5", "10+". */
import { NUMBERS } from '@atelier/lexicon';
import type { Count } from '@atelier/spec';
import type { Word } from './words.ts';

export function numberOf(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  if (word.kind !== 'number') return NUMBERS.get(word.lower);
  // "4x".
  if (/^\d{1,7}x?$/.test(word.lower)) return Number.parseInt(word.lower, 10);
  return /^\d{1,3}(?:,\d{3}){1,2}$/.test(word.lower) ? Number(word.lower.replaceAll(',', '')) : undefined;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1000000],
]);

/** The number that begins at `i`, with what it is multiplied by and what is added to it. */
export function numeralAt(words: readonly Word[], i: number): { value: number; next: number } | undefined {
  const first = numberOf(words[i]);
  if (first === undefined) return undefined;
  let value = first;
  let next = i + 1;
  let scale = words[i]!.kind === 'word' ? (SCALES.get(words[i]!.lower) ?? 0) : 0;
  for (; SCALES.has(words[next]?.lower ?? ''); next++) {
    scale = SCALES.get(words[next]!.lower)!;
    value *= scale;
  }
  // "A hundred and one", "two hundred fifty".
  while (scale > 12) {
    const at = words[next]?.lower === 'and' ? next + 1 : next;
    const rest = words[at]?.kind === 'word' ? numberOf(words[at]) : undefined;
    if (rest === undefined || rest === 0 || rest >= scale) break;
    value += rest;
    next = at + 1;
    scale = 0;
  }
  return { value, next };
}

const DASH = /^[-–]$/;

/** "Two or three", "3-5", "10+": the count of `value` with what goes on from it at `k`. */
export function rangeFrom(words: readonly Word[], value: number, k: number): { value: Count; next: number } | undefined {
  const link = words[k];
  if (link === undefined) return undefined;
  const dashed = link.kind === 'mark' && DASH.test(link.lower);
  if (dashed || link.lower === 'or' || link.lower === 'to') {
    const other = numeralAt(words, k + 1);
    if (other && !(dashed && other.value <= value))
      return { value: { min: value, max: Math.max(value, other.value) }, next: other.next };
  }
  if (link.lower === '+' && link.start === words[k - 1]?.end) return { value: { min: value }, next: k + 1 };
  return undefined;
}
