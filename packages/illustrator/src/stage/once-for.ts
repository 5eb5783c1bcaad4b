import type { Brief } from '@atelier/spec';

/** The answer for a Brief, found once for as long as that Brief is about: planning asks some questions anew for every fact. Nothing writes into a Brief that is painted. */
export function onceFor<T>(find: (brief: Brief) => T): (brief: Brief) => T {
  const known = new WeakMap<Brief, { answer: T }>();
  return (brief) => {
    const before = known.get(brief);
    if (before) return before.answer;
    const answer = find(brief);
    known.set(brief, { answer });
    return answer;
  };
}
