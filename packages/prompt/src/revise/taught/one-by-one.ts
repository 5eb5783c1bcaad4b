/** Wishes of a line one after another: each by its plain sentence, and where that cannot be placed as it was marked (R74). */
import type { Brief } from '@atelier/spec';
import { carriedOn } from '../meant/meant.ts';
import type { Edited, Reading } from '../weigh/reading.ts';
import { Workbench } from '../workbench.ts';
import { doneStraight } from './straight.ts';
import type { Wish } from './wishes.ts';

/**
 * @param readWish one sentence, of the picture as it then is
 * @param isSound whether what came of a sentence can be what was meant
 * @returns undefined where none of them can be done, or one is a move in the history
 */
export function oneByOne(
  brief: Brief,
  line: string,
  wishes: readonly Wish[],
  about: string | undefined,
  readWish: (brief: Brief, sentence: string, about: string | undefined) => Reading,
  isSound: (before: Brief, sentence: string, reading: Edited) => boolean,
): Edited | undefined {
  let bench = new Workbench(brief, about);
  const undone: string[] = [];
  const troubles: string[] = [];
  let straight = 0;
  for (const wish of wishes) {
    const on = bench.focus?.id ?? about;
    const reading = readWish(bench.brief, wish.line, on);
    if (reading.done?.move) return undefined;
    if (!reading.done && reading.undone.length === 0 && isSound(bench.brief, wish.line, reading)) {
      bench = carriedOn(bench, reading);
      continue;
    }
    const next = new Workbench(bench.brief, on);
    if (doneStraight(next, wish)) {
      bench = carriedOn(bench, { bench: next });
      straight++;
      continue;
    }
    if (!reading.done) {
      bench = carriedOn(bench, reading);
      undone.push(...reading.undone);
      troubles.push(reading.trouble.replace(/^Not done: /, ''));
    } else if (reading.done.unplaced.length > 0) {
      undone.push(wish.line);
      troubles.push(reading.done.answer.replace(/ ?Nothing has changed\.$/, ''));
    }
  }
  if (straight === 0) return undefined;
  const trouble = troubles.length > 0 ? `Not done: ${troubles.filter(Boolean).join(' ')}` : '';
  return { bench, text: line, unplaced: [], undone, trouble, anew: false };
}
