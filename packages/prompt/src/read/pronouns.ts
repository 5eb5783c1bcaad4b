/** Pronouns: whom they speak of, as the subject of a clause or the object of what is pending. */

import { BODY_PARTS, CONTAINERS, PLACING } from '@atelier/lexicon';
import { antecedentOf } from './antecedents.ts';
import type { Ref, SubjectRef } from './draft.ts';
import { PRESENTING, presents } from './lists.ts';
import { isAnimate } from './living.ts';
import { numberOf } from './numerals.ts';
import { relate } from './relate.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function readPronoun(walk: Walk, word: Word, i: number): void {
  const next = walk.items[i + 1];
  // "Behind her hang copper pans": nobody is "her" who does something.
  const taken =
    walk.pending?.preposition !== undefined &&
    (/^(?:him|her|them)$/.test(word.lower) ||
      // "A beach with sand on it is in front of a house".
      (word.lower === 'it' &&
        walk.items[i - 1]?.type === 'preposition' &&
        (PLACING.has(walk.pending.preposition) ||
          /^(?:next to|in front of|on top of|close to|in the middle of|across from)$/.test(walk.pending.preposition))));
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
  // "A table set for two".
  const laid = walk.pending?.preposition === 'for' && numberOf(word) !== undefined ? walk.pending : undefined;
  if (laid && laid.from.length > 0) {
    const words = [...(laid.verb ?? []), ...laid.words, word];
    if (laid.verb) for (const ref of laid.from) walk.draft.addAction(ref, wording(words), words);
    else for (const ref of laid.from) walk.draft.addAttribute(ref, wording(words), words, 'purpose');
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
  // "The left leg crossed in front of the other": the other leg.
  if (word.lower === 'other' && walk.pending?.preposition && walk.items[i - 1]?.type === 'skip') {
    const [limb] = walk.pending.from;
    const side =
      limb?.kind === 'subject' ? limb.subject.attributes.find(({ value }) => /^(?:left|right)$/.test(value)) : undefined;
    if (limb?.kind === 'subject' && side && BODY_PARTS.has(limb.head)) {
      const across = side.value === 'left' ? 'right' : 'left';
      const to =
        walk.draft.refs.find(
          (each): each is SubjectRef =>
            each.kind === 'subject' &&
            each.head === limb.head &&
            each.owner === limb.owner &&
            each.subject.attributes.some(({ value }) => value === across),
        ) ?? walk.draft.addSubject(limb.subject.name, limb.head, false, [], { owner: limb.owner });
      walk.draft.addAttribute(to, 'other', [word]);
      relate(walk, walk.pending, to);
      walk.pending = undefined;
      return;
    }
  }
  if (isBetween(walk, word)) return;
  if (wearsIt(walk, word, i)) return;
  const held = walk.pending?.preposition && /^(?:it|them)$/.test(word.lower) && !opens ? walk.holder : undefined;
  const ref =
    held && !walk.pending!.from.includes(held)
      ? held
      : (shownThere(walk, word, opens) ??
        vesselOf(
          walk,
          i,
          antecedentOf(walk.draft, word.lower, walk.subjects, walk.pending?.preposition && !opens ? notIn(walk, i) : []),
        ));
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

/** "Clouds over the hills behind them": neither the clouds nor the hills. */
const notIn = ({ pending, last, items }: Walk, i: number): Ref[] =>
  items[i - 2]?.type === 'noun' &&
  /^(?:behind|beside|next to|in front of|below|beneath|above|around)$/.test(pending!.preposition!)
    ? [...pending!.from, ...last]
    : pending!.from;

/** "The tie he is wearing is striped": what somebody wears, holds or reads, with the verb behind it. */
function wearsIt(walk: Walk, word: Word, i: number): boolean {
  const [what, be, verb, then] = [walk.items[i - 1], walk.items[i + 1], walk.items[i + 2], walk.items[i + 3]];
  const thing = walk.last.at(-1);
  if (!/^(?:he|she|they)$/.test(word.lower) || what?.type !== 'noun' || be?.type !== 'be' || walk.pending) return false;
  if (verb?.type !== 'verb' || verb.form !== 'G' || thing?.kind !== 'subject' || thing.head !== what.head) return false;
  if (then && !/^(?:be|comma|stop|have)$/.test(then.type)) return false;
  const known = antecedentOf(walk.draft, word.lower, [], [thing]);
  const who = known && isAnimate(known) ? known : walk.draft.implied(word.lower);
  walk.draft.relate(who, verb.word.lower, thing, [verb.word]);
  walk.subjects = [thing];
  walk.last = walk.subjects;
  walk.role = undefined;
  walk.resume = i + 3;
  return true;
}

/** "In the background we can see it is blurry": the background is. */
function shownThere({ fronted, subjects }: Walk, word: Word, opens: boolean): Ref | undefined {
  const there = fronted?.to;
  return word.lower === 'it' && opens && subjects.length === 0 && there?.kind === 'setting' && there.fact.kind === 'background'
    ? there
    : undefined;
}

/** "Soup in a bowl. It is placed on a mat": the bowl is put there, with what is in it. */
function vesselOf({ draft, items }: Walk, i: number, ref: Ref | undefined): Ref | undefined {
  const verb = items[i + 2];
  const word = items[i];
  if (ref?.kind !== 'subject' || !(word?.type === 'pronoun' && word.word.lower === 'it') || items[i + 1]?.type !== 'be')
    return ref;
  if (verb?.type !== 'verb' || !/^(?:placed|kept|put|set|served)$/.test(verb.word.lower)) return ref;
  const held = draft.relations.find(({ from, predicate }) => from === ref.id && /^(?:in|on|inside)$/.test(predicate));
  return draft.refs.find(({ id, head }) => id === held?.to && CONTAINERS.has(head)) ?? ref;
}

/** "A dog in a hat, a cat in a tie, a cake between them": between the two, and what is there stands between no third. */
function isBetween(walk: Walk, { lower }: Word): boolean {
  const { pending } = walk;
  if (lower !== 'them' || pending?.preposition !== 'between' || pending.verb || pending.from.length === 0) return false;
  const from = walk.last.length > 0 ? walk.last.slice(-1) : pending.from.slice(-1);
  const others = walk.draft.refs.filter((ref) => ref.kind === 'subject' && !ref.owner && !from.includes(ref));
  const plural = others.findLast((ref) => ref.kind === 'subject' && ref.plural);
  const living = others.filter(isAnimate);
  const to =
    living.length > 1 && !isAnimate(plural)
      ? living.slice(-2)
      : plural
        ? [plural]
        : living.length > 1
          ? living.slice(-2)
          : others.slice(-2);
  if (to.length < 2 && to[0] !== plural) return false;
  if (to.length === 0) return false;
  for (const each of to) relate(walk, { ...pending, from }, each);
  walk.last = from;
  walk.pending = undefined;
  return true;
}
