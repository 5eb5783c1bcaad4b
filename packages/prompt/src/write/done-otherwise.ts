/** What is usual of a thing at rest is not told of one that something is done to, nor a catch of who has another. */
import type { Passage } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { classOf } from '../subjects/plain-portrait.ts';
import { on } from './on.ts';

/** Of something carried in the mouth. */
const IN_THE_MOUTH = /\b(?:in|from|between) \$?(?:its|the) (?:beak|bill|mouth|teeth|jaws)\b/i;
/** How several lie, what one is kept in, and what has been done to it already. */
const ARRANGED =
  /\b(?:stacked|piled|heaped|folded|rolled up|coiled|arranged|laid out|hangs?|lies?|cut (?:open|to|in)|halved|sliced|cracked open|one cracked|bitten|takeaway|(?:is|are|sits?) in (?:an? )?(?:\w+ ){0,3}(?:bowls?|cups?|glass(?:es)?|boxe?s?|baskets?|jars?)|in (?:blue|white|small|two|a|an) (?:\w+ ){0,2}(?:bowls?|box|basket|pan|pot|plate|board|tray))\b/i;

/** Whether a look shows it in another state than the deed does: plates that are balanced on an arm are not stacked, a heron with an eel has no other fish. */
export function isDoneOtherwise(
  text: string,
  slot: Passage['slot'],
  subject: Subject,
  { relations, subjects }: Brief,
): boolean {
  if (/^(?:small|form)$/.test(slot) && IN_THE_MOUTH.test(text) && on(relations).length > 0) return true;
  if (!/^(?:form|many)$/.test(slot) || !ARRANGED.test(text)) return false;
  return on(relations).some(({ from, to, predicate }) => {
    const doer = to === subject.id && /ing\b/.test(predicate) ? on(subjects).find(({ id }) => id === from) : undefined;
    return doer !== undefined && /^(?:person|animal)$/.test(classOf(doer) ?? '');
  });
}
