/** Lettering, and what it stands on (R6). */

import { LETTERING_NOUNS } from '@atelier/lexicon';
import type { Walk } from './walk.ts';
import type { Word } from './words.ts';

export function readQuote(walk: Walk, word: Word): void {
  const lettering = walk.context.letterings[word.lettering ?? -1];
  if (!lettering) return;
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
