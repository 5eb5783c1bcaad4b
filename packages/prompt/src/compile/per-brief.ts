/**
 * What follows from a Brief alone is worked out once for each and shared by all dialects. The key is the object: `compile` hands the
 * dialects another one where a Brief was changed in place.
 */
import type { Brief } from '@atelier/spec';

/** One map for all answers: a place in it is what costs, and most Briefs are compiled once. */
const known = new WeakMap<Brief, unknown[]>();
let questions = 0;

/** Keeps the answer for as long as the Brief lives. */
export function perBrief<T extends object>(work: (brief: Brief) => T): (brief: Brief) => T {
  const at = questions++;
  return (brief) => {
    let answers = known.get(brief);
    if (answers === undefined) {
      answers = [];
      known.set(brief, answers);
    }
    answers[at] ??= work(brief);
    return answers[at] as T;
  };
}
