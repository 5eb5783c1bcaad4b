/** Pronouns: whom they speak of, as the subject of a clause or the object of what is pending. */

import { antecedentOf } from './antecedents.ts';
import { PRESENTING, presents } from './lists.ts';
import { numberOf } from './numerals.ts';
import { relate } from './relate.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function readPronoun(walk: Walk, word: Word, i: number): void {
  const next = walk.items[i + 1];
  // "Behind her hang copper pans": nobody is "her" who does something.
  const taken = /^(?:him|her|them)$/.test(word.lower) && walk.pending?.preposition !== undefined;
  const opens =
    !taken &&
    (next?.type === 'be' ||
      next?.type === 'have' ||
      next?.type === 'verb' ||
      (next?.type === 'adverb' && walk.items[i + 2]?.type === 'verb'));
  if (/^(?:each other|one another)$/.test(word.lower)) {
    const pending = walk.pending;
    if (pending)
      for (const ref of pending.from)
        if (ref.kind === 'subject')
          walk.draft.addAttribute(ref, `${pending.predicate} ${word.lower}`, [...pending.words, word], 'arrangement');
    if (pending?.verb && pending.preposition)
      for (const ref of pending.from) walk.draft.addAction(ref, wording(pending.verb), pending.verb);
    walk.pending = undefined;
    return;
  }
  if (word.lower === 'nothing' && next?.type === 'adjectives') {
    walk.settle();
    walk.negated = word;
    return;
  }
  // "looking back at us": whoever looks on, who is not in the picture.
  if (/^(?:us|me|you)$/.test(word.lower) && walk.pending?.verb && /^(?:at|to|towards?)$/.test(walk.pending.preposition ?? '')) {
    const { from, verb, words } = walk.pending;
    const all = [...verb, ...words, word];
    for (const ref of from) walk.draft.addAction(ref, wording(all), all);
    walk.pending = undefined;
    return;
  }
  const count = walk.pending?.preposition === 'of' && numberOf(word) !== undefined ? walk.pending : undefined;
  if (count) {
    for (const from of count.from)
      if (from.kind === 'subject') walk.draft.addAttribute(from, `of ${word.lower}`, [...count.words, word], 'arrangement');
    walk.pending = undefined;
    return;
  }
  // "An ice cream in one hand and a balloon in the other".
  if (word.lower === 'other' && walk.pending?.preposition && walk.items[i - 1]?.type === 'skip') {
    const { from, predicate, words } = walk.pending;
    const one = walk.draft.relations.findLast(
      (each) => each.predicate === predicate && !from.some(({ id }) => id === each.from),
    );
    const to = walk.draft.refs.find(({ id }) => id === one?.to);
    if (to) {
      for (const ref of from) walk.draft.relate(ref, `${predicate} the other`, to, [...words, word]);
      walk.pending = undefined;
      return;
    }
  }
  const held = walk.pending?.preposition && /^(?:it|them)$/.test(word.lower) && !opens ? walk.holder : undefined;
  const ref =
    held && !walk.pending!.from.includes(held)
      ? held
      : antecedentOf(walk.draft, word.lower, walk.subjects, walk.pending?.preposition && !opens ? walk.pending.from : []);
  if (walk.pending?.preposition && walk.pending.from.length === 0 && ref && !opens) {
    // "Behind her there are …".
    const { predicate, words } = walk.pending;
    walk.fronted = { predicate, words, to: ref, position: undefined };
    walk.pending = undefined;
    return;
  }
  if (walk.pending && ref && !walk.pending.from.includes(ref) && !opens) {
    relate(walk, walk.pending, ref);
    walk.pending = undefined;
    return;
  }
  walk.settle();
  // "Two girls, one with a red hat, the other with a blue one": what follows is hers, and not the hat's.
  if (ref && next?.type === 'preposition' && isOneOf(word)) {
    walk.subjects = [ref];
    walk.last = walk.subjects;
    walk.role = undefined;
  }
  if (!opens) return;
  walk.subjects = ref ? [ref] : [];
  walk.last = walk.subjects;
  walk.role = undefined;
  walk.verbSeen = false;
  if (
    !ref &&
    /^(?:he|she|they|you|i)$/.test(word.lower) &&
    !(next?.type === 'verb' && PRESENTING.has(next.word.lower)) &&
    !(next?.type === 'be' && presents(walk.items, i + 1))
  ) {
    walk.subjects = [walk.draft.implied(word.lower)];
    walk.last = walk.subjects;
  }
}

/** One of several, or so many of them. */
const isOneOf = (word: Word): boolean => /^(?:others?|another)$/.test(word.lower) || numberOf(word) !== undefined;
