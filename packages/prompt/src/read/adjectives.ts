/** Adjectives without a noun: after "is", after a thing, or as a tag of their own. */

import { ATTRIBUTE_KINDS, BODY_PARTS, COLOURS, DESERTED, LOOKS, MOODS, wordNet } from '@atelier/lexicon';
import type { Item, Modifier } from './items.ts';
import { isBoundary } from './lists.ts';
import { isAnimate } from './living.ts';
import { named } from './noun-phrases.ts';
import { readNoun } from './noun-roles.ts';
import { MARKS } from './pictures.ts';
import { predicate } from './predicates.ts';
import { takePicture } from './taken.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function readAdjectives(walk: Walk, item: Extract<Item, { type: 'adjectives' }>, i: number): void {
  const before = walk.items[i - 1];
  // "a cat, not black": what it must not be is no less said than what must not be there.
  const denying = before?.type === 'not' || before?.type === 'be' || before?.type === 'pronoun' || before?.type === 'adverb';
  if (walk.negated && !denying) walk.negated = undefined;
  // "The background is not clear": how it is.
  const behind = walk.negated && before?.type === 'not' ? walk.subjects.at(-1) : undefined;
  if (walk.negated && behind?.kind === 'setting' && behind.fact.kind === 'background' && walk.subjects.length === 1) {
    const words = [walk.negated, ...item.modifiers.flatMap((modifier) => modifier.words)];
    walk.draft.addAttribute(behind, wording(words), words);
    walk.negated = undefined;
    walk.joined = undefined;
    return;
  }
  if (walk.negated) {
    const words = [walk.negated];
    for (const modifier of item.modifiers) walk.draft.addAbsent(modifier.value, [...words.splice(0), ...modifier.words]);
    walk.negated = undefined;
    walk.joined = undefined;
    return;
  }
  const shown = depicted(walk, item, i);
  if (shown) {
    readNoun(walk, named([shown], [], [shown]), i);
    return;
  }
  const tag = isBoundary(before) && isBoundary(walk.items[i + 1]) && !walk.verbSeen;
  const said =
    before?.type === 'be' ||
    before?.type === 'verb' ||
    before?.type === 'adverb' ||
    before?.type === 'and' ||
    before?.type === 'not' ||
    walk.verbSeen;
  const main = walk.subjects.length > 0 ? walk.subjects : walk.last;
  // "three cats: one black …": they are spoken of across the colon.
  const several = main.length > 0 ? main : walk.draft.refs.filter((ref) => ref.kind === 'subject').slice(-1);
  if (item.each && several.length > 0) {
    // "People with umbrellas, only one is red": of the umbrellas one is.
    const painted = item.modifiers.every(({ words }) => COLOURS.has(words.at(-1)!.lower)) && several.every(isAnimate);
    const things = painted ? walk.draft.refs.filter((ref) => ref.kind === 'subject' && ref.plural && !isAnimate(ref)) : [];
    for (const modifier of item.modifiers)
      for (const ref of things.length > 0 ? things.slice(-1) : several) predicate(walk.draft, ref, modifier);
    return;
  }
  const aspect = said && main.length === 1 ? walk.draft.aspectOf(main[0]!) : undefined;
  if (aspect) {
    for (const { value, words } of item.modifiers) walk.draft.addAspect(aspect, main[0]!, value, words);
    return;
  }
  const last = item.modifiers.at(-1)!;
  const lookAt = LOOKS.get(last.value) ?? last.words.at(-1)!.look;
  // "Thick brushstrokes", "harsh shadows": how the picture is made, and no thing in it is thick.
  if (
    tag &&
    !walk.pending &&
    item.modifiers.length === 2 &&
    /^(?:texture|lighting)$/.test(lookAt ?? '') &&
    !LOOKS.has(item.modifiers[0]!.value)
  ) {
    const words = item.modifiers.flatMap((modifier) => modifier.words);
    walk.draft.addLook(lookAt!, wording(words), words);
    walk.joined = undefined;
    return;
  }
  if (tag && !walk.pending) {
    for (const modifier of item.modifiers) readTag(walk, modifier);
    return;
  }
  const overgrown =
    before?.type === 'comma' &&
    walk.items[i + 1]?.type === 'preposition' &&
    !item.modifiers.some((m) => LOOKS.has(m.value) && m.value !== 'overgrown');
  const part = before?.type === 'noun' && BODY_PARTS.has(before.head);
  // "A man walks past a van with its doors open".
  const isHad =
    before?.type === 'noun' && walk.role?.preposition === 'with' && /^(?:(?:wide )?open|shut|closed|ajar)$/.test(last.value);
  const refs = tag
    ? []
    : part || isHad
      ? walk.last
      : said || overgrown
        ? main
        : before?.type === 'noun' || before?.type === 'preposition'
          ? walk.last
          : [];
  const pending = walk.pending;
  if (pending?.verb) {
    takePicture(
      pending,
      item.modifiers.flatMap(({ words }) => words),
      before,
    );
    walk.settle();
  } else if (pending?.preposition) {
    walk.pending = undefined;
    if (MADE.test(pending.preposition) && pending.from.length > 0) {
      const words = [...pending.words, ...item.modifiers.flatMap((m) => m.words)];
      for (const ref of pending.from) walk.draft.addAttribute(ref, wording(words), words, 'material');
      return;
    }
    if (/^(?:in|wearing|dressed in|into|of)$/.test(pending.preposition) && pending.from.length > 0) {
      for (const modifier of item.modifiers) for (const ref of pending.from) predicate(walk.draft, ref, modifier);
      return;
    }
  }
  for (const modifier of item.modifiers) {
    if (refs.length === 0) predicate(walk.draft, DESERTED.has(modifier.value) ? main[0] : undefined, modifier);
    else for (const ref of refs) predicate(walk.draft, ref, modifier);
  }
  walk.joined = undefined;
}

/** "An ink drawing of bamboo": what other things are made of is, drawn by itself, the thing. */
function depicted(walk: Walk, { modifiers }: Extract<Item, { type: 'adjectives' }>, i: number): Word | undefined {
  const [only, ...more] = modifiers;
  const before = walk.items[i - 1];
  if (!walk.mediumOf || before?.type !== 'preposition' || before.word.lower !== 'of' || !only || more.length > 0)
    return undefined;
  const [word, ...rest] = only.words;
  if (!word || rest.length > 0 || word.size > 1 || word.look || COLOURS.has(word.lower) || LOOKS.has(word.lower))
    return undefined;
  return wordNet(word.lower)?.concrete === undefined ? undefined : word;
}

/** One adjective between commas: of the picture where it is a word for pictures, else of the first thing named. */
export function readTag(walk: Walk, modifier: Modifier): void {
  const first = walk.draft.refs.find((ref) => ref.kind === 'subject');
  // "A logo for a coffee shop, flat": the shop is what it stands for, the shape is the mark's.
  const mark = walk.draft.look.some(({ kind, value }) => kind === 'medium' && MARKS.has(value));
  if (mark && ATTRIBUTE_KINDS.get(modifier.value) === 'shape') {
    walk.draft.addLook('style', modifier.value, modifier.words);
    walk.joined = undefined;
    return;
  }
  const look = LOOKS.has(modifier.value) || modifier.words.at(-1)!.look !== undefined || MOODS.has(modifier.value);
  // "A street, completely empty".
  const place = DESERTED.has(modifier.words.at(-1)!.lower) ? walk.draft.refs.find(({ kind }) => kind === 'setting') : undefined;
  if (place && !first) {
    predicate(walk.draft, place, modifier);
    walk.joined = undefined;
    return;
  }
  // "Pink clouds, aesthetic": the whole is.
  if (modifier.value === 'aesthetic') {
    walk.draft.addLook('style', modifier.value, modifier.words);
    walk.joined = undefined;
    return;
  }
  predicate(walk.draft, look || !first ? undefined : first, modifier);
  walk.joined = undefined;
}

/** "Made of wood", "knitted from wool": of what. */
const MADE = /^(?:made|knitted|woven|sewn|cast|hewn|sculpted|moulded|molded|carved|built)\b/;
