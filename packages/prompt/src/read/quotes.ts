/** Lettering, and what it stands on (R6). */

import { LETTERING_NOUNS } from '@atelier/lexicon';
import type { Item } from './items.ts';
import { isBoundary } from './lists.ts';
import type { Walk } from './walk.ts';
import type { Word } from './words.ts';

/** "A number 30 candle": the word before the number that the candle bears. */
export function isBareNumber(items: readonly Item[], i: number): boolean {
  const [number, quote, bearer] = [items[i], items[i + 1], items[i + 2]];
  return (
    number?.type === 'noun' &&
    number.name === 'number' &&
    number.modifiers.length === 0 &&
    quote?.type === 'quote' &&
    bearer?.type === 'noun' &&
    bearer.determiner === undefined
  );
}

/** What stands on what follows: `"OPEN" on the door`. */
const ON = /^on$/;

export function readQuote(walk: Walk, word: Word, i: number): void {
  const lettering = walk.context.letterings[word.lettering ?? -1];
  if (!lettering) return;
  const next = walk.items[i + 1];
  if (isBareNumber(walk.items, i - 1)) {
    const number = walk.items[i - 1]!;
    const start = number.type === 'noun' ? number.nouns[0]!.start : lettering.outer[0];
    walk.draft.addText(lettering.content, [start, lettering.outer[1]], undefined);
    walk.numbered = walk.draft.text.at(-1);
    walk.numbered!.said = 'number';
    return;
  }
  if (isBoundary(walk.items[i - 1]) && next?.type === 'preposition' && ON.test(next.word.lower)) {
    walk.settle();
    walk.draft.addText(lettering.content, lettering.outer, undefined);
    walk.unborne = walk.draft.text.at(-1);
    return;
  }
  const pending = walk.pending;
  if (pending?.verb) walk.settle();
  walk.pending = undefined;
  const near = [...(pending?.verb ? pending.from : []), ...walk.last, ...(pending?.from ?? []), ...walk.subjects].filter(
    (ref) => ref.kind === 'subject',
  );
  const carrier = near.find((ref) => !LETTERING_NOUNS.has(ref.head)) ?? near[0];
  walk.draft.addText(lettering.content, lettering.outer, carrier);
  if (walk.last.length === 0 && carrier) walk.last = [carrier];
}
