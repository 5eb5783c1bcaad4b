/** Looking ahead in the phrases of a sentence: enumerations, boundaries, what opens a clause. */
import { BODY_PARTS, COLOURS } from '@atelier/lexicon';
import type { Item } from './items.ts';

export const isBoundary = (item: Item | undefined): boolean =>
  item === undefined || item.type === 'comma' || item.type === 'stop' || item.type === 'skip';

/**
 * Whether the comma at `i` parts the members of an enumeration, which an "and" or "or" must end: "a dog, a cat and a parrot".
 * Members are noun phrases, each with at most one "of" phrase. Without the "and" it is a list of tags.
 */
export function enumerates(items: readonly Item[], i: number): boolean {
  // "A wall, midnight blue, sand and black": colours on their own go with no thing.
  if (isColour(items[i + 1]) && items[i - 1]?.type === 'noun' && !isColour(items[i - 1])) return false;
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

const isColour = (item: Item | undefined): boolean =>
  (item?.type === 'noun' && COLOURS.has(item.head)) ||
  (item?.type === 'adjectives' && COLOURS.has(item.modifiers.at(-1)!.words.at(-1)!.lower));

/** "we can see", "there is": they bring things up and say nothing of them. */
export const PRESENTING = new Set(
  'see sees seeing seen show shows showing shown observe find notice depict depicts depicting feature features featuring'.split(
    ' ',
  ),
);

/** Whether what follows makes this noun the subject of a clause of its own. */
export function startsClause(items: readonly Item[], i: number): boolean {
  let k = i + 1;
  for (
    let item = items[k];
    item?.type === 'preposition' && item.word.lower === 'of' && items[k + 1]?.type === 'noun';
    item = items[k]
  )
    k += 2;
  // "… and the path in front of it is wet".
  if (items[k]?.type === 'preposition' && /^(?:noun|pronoun)$/.test(items[k + 1]?.type ?? '') && items[k + 2]?.type === 'be')
    k += 2;
  const after = items[k];
  return after?.type === 'be' || after?.type === 'have' || (after?.type === 'verb' && after.form === 'V');
}

/** "we can see", "you can see": the verb after the auxiliary only presents. */
export function presents(items: readonly Item[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const item = items[k];
    if (item?.type === 'verb') return PRESENTING.has(item.word.lower);
    if (item?.type !== 'be' && item?.type !== 'adverb') return false;
  }
  return false;
}

/** "Standing on a hill, a man …": the doer comes after the comma. */
export function nounAfterComma(items: readonly Item[], i: number): boolean {
  return (
    items.some((item, k) => k > i && item.type === 'noun' && items[k - 1]?.type === 'comma' && !BODY_PARTS.has(item.head)) ||
    (items[i + 1]?.type === 'noun' && items[i + 2] === undefined)
  );
}

/** After a word for a picture: "a painting next to a pig" is a thing, "a painting on canvas" or "in watercolour" is how it is made. */
export const placesThing = (preposition: string, object: Item | undefined): boolean =>
  preposition === 'on'
    ? !(
        object?.type === 'noun' &&
        /^(?:canvas|paper|parchment|wood|silk|linen|panel|vellum|background|white|black)$/.test(object.head)
      )
    : !preposition.includes('style') &&
      (preposition.includes(' ')
        ? !/^(?:made|consisting|composed|full|filled|inspired)/.test(preposition)
        : /^(?:beside|behind|under|above|below|near|beneath|underneath|over|atop|against|between|inside)$/.test(preposition));
