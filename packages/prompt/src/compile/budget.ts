/** Keeps a prompt within what its target takes. */
import type { Warning } from '@atelier/spec';
import type { Capabilities } from './capabilities.ts';
import type { Piece } from './dialect.ts';
import { lastFitting, lengthIn, UNIT_NAMES } from './measure.ts';

const PLAIN = /^[\x20-\x7e]*$/;

interface Limits extends Pick<Capabilities, 'maxLength' | 'unit' | 'limit'> {
  /** What stands before and after the pieces takes this of it. */
  taken?: number;
}

/**
 * Joins pieces within a length: additions go first, from the end, then inferences, and the person's own words last of all; of
 * those the last one is cut at a word rather than dropped. What went is listed in a warning.
 */
export function fit(
  pieces: readonly Piece[],
  joiner: string,
  { maxLength: whole, unit, limit, taken = 0 }: Limits,
  target: string,
): { text: string; warnings: Warning[] } {
  const maxLength = whole - taken;
  const joined = (some: readonly Piece[]) => some.map(({ text }) => text).join(joiner);
  let text = joined(pieces);
  // Of plain letters no unit counts more than one for each and a mark for the end, so most prompts need no counting.
  const surely = PLAIN.test(text) ? text.length + 1 : text.length * 3;
  if (surely <= maxLength || lengthIn(text, unit) <= maxLength) return { text, warnings: [] };
  const kept = [...pieces];
  const left: string[] = [];
  const fits = () => lengthIn(text, unit) <= maxLength;
  for (const rank of limit === 'chunks' ? ([2, 1] as const) : ([2, 1, 0] as const))
    for (let i = kept.length - 1; i >= 0 && !fits(); i--)
      if (rank === 2 && kept[i]?.bare !== undefined) {
        left.unshift(added(kept[i] as Piece));
        kept[i] = { text: kept[i]?.bare as string, rank: (kept[i] as Piece).rank };
        text = joined(kept);
      } else if (kept.length > 1 && kept[i]?.rank === rank) {
        left.unshift(...kept.splice(i, 1).map((piece) => piece.text));
        text = joined(kept);
      }
  const warnings: Warning[] = [];
  if (!fits() && limit !== 'chunks') {
    const [head, tail] = cut(text, (some) => lengthIn(some, unit) <= maxLength);
    left.unshift(tail);
    text = head;
  }
  if (left.length > 0)
    warnings.push({
      code: 'prompt-shortened',
      message: `${target} takes ${whole} ${UNIT_NAMES[unit]}; left out: ${listed(left)}.`,
    });
  if (!fits() && limit === 'chunks') {
    const tokens = lengthIn(text, unit);
    warnings.push({
      code: 'prompt-long',
      message: `What you said takes ${tokens} ${UNIT_NAMES[unit]}; ${target} reads ${whole} at a time, so what comes later counts for less.`,
    });
  }
  return { text, warnings };
}

/** Each once, with how often it was left out where that was more than once. */
function listed(left: readonly string[]): string {
  const times = new Map<string, number>();
  for (const piece of left) {
    const words = piece.replace(/\.$/, '');
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times].map(([words, n]) => (n === 1 ? words : `${words} (${n} times)`)).join('; ');
}

/** What a writer put into a sentence. */
function added({ text, bare = '' }: Piece): string {
  let start = 0;
  while (start < bare.length && text[start] === bare[start]) start++;
  let end = 0;
  while (end < bare.length - start && text.at(-1 - end) === bare.at(-1 - end)) end++;
  return text.slice(start, text.length - end).trim();
}

/** At the last space before which everything fits, or at the last comma where that costs little: no "a silver bird, a purple". */
function cut(text: string, fits: (text: string) => boolean): [string, string] {
  const low = lastFitting(text, fits);
  const space = text.lastIndexOf(' ', low);
  const comma = text.lastIndexOf(', ', low);
  const at =
    comma > low * 0.7 && space !== comma + 1
      ? comma + 1
      : space > 0
        ? space
        : /[\uD800-\uDBFF]/.test(text.charAt(low - 1))
          ? low - 1
          : low;
  return [text.slice(0, at).replace(/[\s,;]+$/, ''), text.slice(at).trim()];
}
