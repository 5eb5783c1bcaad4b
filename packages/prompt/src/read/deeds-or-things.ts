/** "Playing cards", "drinking water", "a riding horse": what is a thing of its own, and what somebody does with one. */
import { PEOPLE, verbBase, wordNet } from '@atelier/lexicon';
import { singularOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** What a deed takes, where that and the deed are a thing of their own as well: "drinking water", "a riding horse", "a sailing boat". */
const TAKEN: ReadonlyMap<string, RegExp> = new Map(
  [
    ['drink eat chew', /^(?:food|substance)$/],
    ['ride milk', /^animal$/],
    ['sail row race', /^artifact$/],
    ['play', /^(?:card|game)$/],
    ['skip jump', /^rope$/],
  ].flatMap(([verbs, taken]) => (verbs as string).split(' ').map((verb) => [verb, taken as RegExp] as const)),
);

/** "Friends playing cards": who is named before does it. A "kids swimming pool" is a pool: nobody swims one. */
export function isDone(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const taken = lower.endsWith('ing') ? TAKEN.get(verbBase(lower) ?? '') : undefined;
  const whom = tokens[i + 1];
  if (taken === undefined || whom?.kind !== 'word' || !isDoneBy(tokens, i - 1)) return false;
  const thing = singularOf(whom.lexeme);
  const { nounClass, concrete } = wordNet(thing) ?? {};
  return [thing, nounClass ?? '', concrete ?? ''].some((each) => taken.test(each));
}

/** Whether somebody who may do it was named right before, or does something else before "and": "sitting on the floor and playing cards". */
function isDoneBy(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i];
  if (before?.kind !== 'word') return false;
  // "They are both eating apples".
  if (/^(?:both|all|are|is)$/.test(before.lower)) return true;
  if (before.lower !== 'and')
    return (
      PEOPLE.has(singularOf(before.lexeme)) || /^(?:person|animal)$/.test(wordNet(singularOf(before.lexeme))?.concrete ?? '')
    );
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word') return false;
    if (lower.endsWith('ing') && verbBase(lower) !== undefined) return true;
  }
  return false;
}
