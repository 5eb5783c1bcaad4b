/** Lettering, and what it stands on (R6). */

import { LETTERING_NOUNS } from '@atelier/lexicon';
import { isBoundary } from './lists.ts';
import type { Walk } from './walk.ts';
import type { Word } from './words.ts';

/** What stands on what follows: `"OPEN" on the door`. */
const ON = /^on$/;

export function readQuote(walk: Walk, word: Word, i: number): void {
  const lettering = walk.context.letterings[word.lettering ?? -1];
  if (!lettering) return;
  const next = walk.items[i + 1];
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
