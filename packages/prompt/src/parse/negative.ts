/** A negative field, thing by thing. It is no part of the prompt, so its absences have no spans. */
import type { Denied, Reading } from './reading.ts';

export function negativeOf(negative: string, front: (text: string) => Reading): Denied[] {
  const { words, weights } = front(negative);
  const denied: Denied[] = [];
  for (const match of words.text.matchAll(/[^,;\n]+/g)) {
    const value = match[0].trim().replace(/[.]$/, '');
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value)) continue;
    const from = match.index + match[0].indexOf(value);
    const [start, end] = words.span([from, from + value.length]);
    const weight = weights.findLast((each) => each.start <= start && each.end >= Math.min(end, start + 1))?.weight;
    denied.push({ value, ...(weight !== undefined && weight !== 1 && { weight }) });
  }
  return denied;
}
