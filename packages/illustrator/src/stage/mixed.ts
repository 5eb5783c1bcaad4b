/** A bowl of fruit of which each kind is told: it is empty as it is drawn, and they lie in it. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const WITH = /^(?:with|including|like|such as|of)$/;

/** What is told of the content (`part`) of a bowl or a basket, two kinds at least; nothing where the one drawing of them does as well. */
export function mixedIn(brief: Brief, part: Subject): Subject[] {
  const kinds = brief.relations
    .filter(({ off, from, predicate }) => !off && from === part.id && WITH.test(predicate))
    .flatMap(({ to }) => brief.subjects.filter((s) => s.id === to && !s.off));
  const isLaid = ({ name }: Subject): boolean => {
    const drawing = drawnAs(name);
    return drawing?.category === 'food' && drawing.grounding.kind === 'asset';
  };
  return kinds.length > 1 && kinds.every(isLaid) ? kinds : [];
}

export const OPEN = /\b(?:bowl|basket)$/;

/** Into which of them each kind goes: by the id of the kind. */
export function mixes(brief: Brief): Map<string, string> {
  const into = new Map<string, string>();
  for (const { off, from, to, predicate } of brief.relations) {
    const [whole, part] = [from, to].map((id) => brief.subjects.find((s) => s.id === id && !s.off));
    if (off || predicate !== 'of' || !whole || !part || !OPEN.test(whole.name)) continue;
    for (const { id } of mixedIn(brief, part)) into.set(id, whole.id);
  }
  return into;
}
