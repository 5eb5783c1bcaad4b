/** Looking ahead in the phrases of a sentence: enumerations, boundaries, what opens a clause. */
import type { Item } from './phrases.ts';

export const isBoundary = (item: Item | undefined): boolean =>
  item === undefined || item.type === 'comma' || item.type === 'stop' || item.type === 'skip';

/**
 * Whether the comma at `i` parts the members of an enumeration, which an "and" or "or" must end: "a dog, a cat and a parrot".
 * Members are noun phrases, each with at most one "of" phrase. Without the "and" it is a list of tags.
 */
export function enumerates(items: readonly Item[], i: number): boolean {
  for (let k = i + 1, steps = 0; k < items.length && steps < 40; k++, steps++) {
    const item = items[k]!;
    if (item.type === 'and') return items[k + 1]?.type === 'noun' && item.word.lower !== 'but';
    if (item.type === 'noun' || item.type === 'adjectives') continue;
    if (item.type === 'comma') {
      if (items[k - 1]?.type !== 'noun' && items[k - 1]?.type !== 'adjectives') return false;
      continue;
    }
    if (item.type === 'preposition' && item.word.lower === 'of') continue;
    return false;
  }
  return false;
}

/** Whether the sentence says that something is or does something, rather than listing tags. */
export const hasVerb = (items: readonly Item[]): boolean =>
  items.some(
    (item, i) =>
      item.type === 'be' ||
      item.type === 'have' ||
      (item.type === 'verb' && (item.form === 'V' || items[i - 1]?.type === 'noun')),
  );
