/**
 * Back through what was said before, and forth again to where one was. An earlier idea comes back with what was said and done under it,
 * where a picture of it is still in the strip; otherwise its words alone.
 */
import { type Doc, withIdea } from './doc.ts';

export interface Walk {
  /** What was in hand when the walk began. */
  own: Doc;
  /** Steps back from it. */
  back: number;
}

export interface Step {
  walk: Walk;
  doc: Doc;
}

/** `ideas` and `past` have the newest last; `by` is 1 for a step back, −1 for one forth. Undefined where there is nothing further. */
export function stepped(
  walk: Walk | undefined,
  by: 1 | -1,
  now: Doc,
  ideas: readonly string[],
  past: readonly { doc: Doc }[],
): Step | undefined {
  const { own, back } = walk ?? { own: now, back: 0 };
  const earlier = ideas.filter((idea) => idea !== own.idea.trim());
  const next = Math.min(earlier.length, Math.max(0, back + by));
  if (next === back) return undefined;
  if (next === 0) return { walk: { own, back: 0 }, doc: own };
  const idea = earlier.at(-next) ?? '';
  const { parent: _, given: __, one: ___, ...rest } = own;
  const bare = { ...rest, said: [], off: {}, edited: {}, order: [], locked: [] };
  const doc = past.findLast((each) => each.doc.idea.trim() === idea)?.doc ?? withIdea(bare, idea);
  return { walk: { own, back: next }, doc };
}
