/** Pictures that are taken in the picture. */
import type { Pending } from './attach.ts';
import type { Item } from './items.ts';
import type { Word } from './words.ts';

/** "Taking a selfie": what the picture is, and what is done in it. */
export function takePicture(pending: Pending, words: readonly Word[], article?: Item): void {
  if (!pending.verb || pending.preposition || !/^(?:tak|snapp)(?:es|ing|e)$/.test(pending.verb.at(-1)!.lower)) return;
  if (!words.at(-1)!.look) return;
  pending.verb = [...pending.verb, ...(article?.type === 'skip' ? [article.word] : []), ...words];
}
