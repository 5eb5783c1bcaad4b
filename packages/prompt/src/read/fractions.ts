/** A part of one thing: "half a watermelon", "half of the pizza", "three quarters of a pie". It is said of the thing. */
import type { Modifier } from './items.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

const PARTS = new Set('half third quarter fifth eighth thirds quarters fifths eighths'.split(' '));

/** The fraction that begins at `i`, up to the article of what it is of. */
export function fractionAt(words: readonly Word[], i: number): { modifier: Modifier; next: number } | undefined {
  const first = words[i];
  if (first === undefined) return undefined;
  const counted = first.lower === 'a' || (first.tag === 'M' && first.lower !== 'half');
  const part = words[counted ? i + 1 : i];
  if (part === undefined || !PARTS.has(part.lower) || (!counted && part.lower !== 'half')) return undefined;
  // "Two halves of an avocado" are two things.
  if (part.lower === 'half' && counted && first.lower !== 'a' && first.lower !== 'one') return undefined;
  let next = (counted ? i + 1 : i) + 1;
  const of = words[next]?.lower === 'of';
  if (of) next++;
  if (words[next]?.tag !== 'D' || !(of || part.lower === 'half') || words[next + 1]?.lower === 'dozen') return undefined;
  const said = first.lower === 'a' || !counted ? [part] : [first, part];
  return { modifier: { words: said, value: wording(said) }, next };
}
