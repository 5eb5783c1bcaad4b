/** Verbs: who does it, and what they only present, join or ask for. */

import { DESERTED, LETTERING_NOUNS } from '@atelier/lexicon';
import { readTag } from './adjectives.ts';
import { doersOf, isTold, pendingOf } from './attach.ts';
import type { Item } from './items.ts';
import { isBoundary, nounAfterComma, PRESENTING } from './lists.ts';
import { isAnimate } from './living.ts';
import { predicate } from './predicates.ts';
import { traitsOf } from './traits.ts';
import { LINKING, REFUSING } from './verb-words.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';

/** What someone does, and hardly ever a thing. */
const OF_SOMEONE = new Set(
  'holding wearing carrying sitting standing kneeling crouching lying walking running smiling laughing crying sleeping looking gazing staring watching reading writing playing riding eating drinking dancing singing posing waving fighting'.split(
    ' ',
  ),
);
/** How a picture was looked at or taken, before the view it was taken from. */
export const VIEWED = /^(?:seen|viewed|shot|photographed|filmed|pictured|taken)$/;
const isView = (item: Item): boolean => {
  const word =
    item.type === 'adjectives' ? item.modifiers[0]?.words.at(-1) : item.type === 'noun' ? item.nouns.at(-1) : undefined;
  return word?.look === 'angle' || word?.look === 'shot';
};
const isFilm = ({ nouns }: Extract<Item, { type: 'noun' }>): boolean => /^(?:lens|medium)$/.test(nouns.at(-1)?.look ?? '');
const isSheet = ({ kind, value }: { kind: string; value: string }): boolean =>
  kind === 'medium' && /\b(?:poster|cover|card|invitation|flyer|banner|book|album)$/i.test(value);

export function readVerb(walk: Walk, item: Extract<Item, { type: 'verb' }>, i: number): void {
  const { word, form } = item;
  const before = walk.items[i - 1];
  // "Pasta hanging to dry": what it hangs for.
  const { pending } = walk;
  if (form === 'V' && before?.type === 'skip' && before.word.lower === 'to' && isBoundary(walk.items[i + 1]) && pending?.verb) {
    if (!pending.preposition) {
      const words = [...pending.verb, before.word, word];
      walk.pending = pendingOf(pending.from, wording(words), words, undefined, words, pending.told);
      return;
    }
  }
  // "A goat that refuses to get out".
  if (
    form === 'V' &&
    before?.type === 'skip' &&
    before.word.lower === 'to' &&
    pending?.verb &&
    REFUSING.test(pending.verb[0]!.lower)
  ) {
    const words = [...pending.verb, before.word, word];
    walk.pending = pendingOf(pending.from, wording(words), words, undefined, words);
    return;
  }
  walk.settle();
  if (form === 'G' && before?.type === 'be' && before.word.lower.endsWith("n't") && isBoundary(walk.items[i + 1])) {
    walk.draft.addAbsent(word.lower, [before.word, word]);
    walk.joined = undefined;
    return;
  }
  // "a man not smiling": what somebody must not do is no less said than what must not be there.
  if (walk.negated && before?.type === 'not' && isBoundary(walk.items[i + 1])) {
    // "Close but not joined", "a fence not painted yet": how it is, and nothing that could be there.
    const whose = walk.subjects.length > 0 ? walk.subjects : walk.last;
    if ((form === 'E' || (MEETING.test(word.lower) && !whose.some(isAnimate))) && whose.length > 0) {
      const words = [walk.negated, word];
      for (const ref of whose) walk.draft.addAttribute(ref, wording(words), words, 'state');
      walk.negated = undefined;
      walk.joined = undefined;
      return;
    }
    walk.draft.addAbsent(word.lower, [walk.negated, word]);
    walk.negated = undefined;
    walk.joined = undefined;
    return;
  }
  if (PRESENTING.has(word.lower) && (walk.mediumOf || before?.type === 'pronoun' || walk.subjects.length === 0)) {
    if (before?.type === 'pronoun' || walk.subjects.length === 0) walk.subjects = [];
    walk.presented = true;
    // "A house where you can see the kitchen": it is in there.
    if (walk.where) walk.fronted = { predicate: 'in', words: [], to: walk.where, position: undefined };
    walk.where = undefined;
    walk.joined = undefined;
    return;
  }
  // "A sign in a bar, slightly broken".
  const opens = isBoundary(before) || (before?.type === 'adverb' && isBoundary(walk.items[i - 2]) && walk.adverbs.length > 0);
  if (form !== 'V' && opens && i > 0 && isBoundary(walk.items[i + 1]) && (!walk.verbSeen || before?.type === 'adverb')) {
    const said = [...walk.adverbs, word];
    walk.adverbs = [];
    readTag(walk, { words: said, value: wording(said) });
    return;
  }
  if (form !== 'V' && isBoundary(before) && isBoundary(walk.items[i + 1]) && !walk.verbSeen) {
    readTag(walk, { words: [word], value: word.lower });
    return;
  }
  if (form === 'E' && before?.type === 'be' && DESERTED.has(word.lower) && walk.subjects[0]) {
    predicate(walk.draft, walk.subjects[0], { words: [word], value: word.lower });
    return;
  }
  if (before?.type === 'pronoun' && before.word.lower === 'it' && /^(?:rains|snows|hails|drizzles|storms)$/.test(word.lower)) {
    walk.draft.addSetting('weather', word.lower, word.lower, [word]);
    return;
  }
  // "Seen from above" says how it is seen, "seen across a river" where from; neither is done by what is seen.
  if (form === 'E' && VIEWED.test(word.lower) && before?.type !== 'be') {
    const next = walk.items[i + 1];
    if (next !== undefined && isView(next)) {
      walk.viewed = [word];
      return;
    }
    const film = walk.items[i + 2];
    if (next?.type === 'preposition' && next.word.lower === 'on' && film?.type === 'noun' && isFilm(film)) {
      walk.viewed = [word, next.word];
      return;
    }
    if (next?.type === 'preposition' && next.word.lower !== 'by' && walk.last.length > 0) {
      const from = walk.subjects.length > 0 ? walk.subjects : walk.last;
      walk.pending = pendingOf(from, word.lower, [word], undefined, undefined, 'seen');
      return;
    }
  }
  // A poster is titled, and not who is on it.
  if (form === 'E' && /^(?:titled|entitled|captioned)$/.test(word.lower) && walk.draft.look.some(isSheet)) {
    walk.draft.addLook('detail', word.lower, [word]);
    walk.subjects = [];
    walk.last = [];
    return;
  }
  if (
    form === 'V' &&
    walk.fronted &&
    walk.subjects.length === 0 &&
    walk.items[i + 1]?.type === 'noun' &&
    traitsOf(word).posture
  ) {
    walk.inverted = word;
    walk.last = [];
    walk.joined = undefined;
    return;
  }
  // "Snow falling", "rain pouring": so it does.
  const weather = walk.last.at(-1);
  if (weather?.kind === 'setting' && weather.fact.kind === 'weather' && /^(?:fall|pour|com|drizzl|blow)ing$/.test(word.lower)) {
    weather.fact.name = `${weather.fact.value} ${word.lower}`;
    walk.draft.mention(weather, [word]);
    walk.subjects = [];
    walk.joined = undefined;
    return;
  }
  const told = form === 'V' && isTold(walk, i);
  let who = doersOf(walk, form, i);
  // "A row of tulips and a board that says …": one says it, the one named last.
  if (walk.relative && form === 'V' && word.lower.endsWith('s') && who.length > 1) who = who.slice(-1);
  // "A sign in a forest that says …": a place says nothing, what stands there does.
  if (
    walk.items[i + 1]?.type === 'quote' &&
    walk.subjects.length > 0 &&
    who.length > 0 &&
    who.every(({ kind }) => kind === 'setting')
  )
    who = walk.subjects;
  // "A poster of Rome that says …": the poster's, of which the words speak for themselves.
  if (walk.items[i + 1]?.type === 'quote' && who.length > 0 && who.every(({ kind }) => kind === 'setting')) {
    walk.newClause();
    return;
  }
  // "A mug with "best dad" written on it": the letters are, and not the mug.
  if (before?.type === 'quote' && form === 'E' && /^(?:written|spelled)$/.test(word.lower)) {
    walk.joined = undefined;
    const letters = walk.last.filter((ref) => ref.kind === 'subject' && LETTERING_NOUNS.has(ref.head));
    if (letters.length > 0) walk.pending = pendingOf(letters, word.lower, [word], undefined, [word]);
    return;
  }
  // "Five wines for celebrating": what they are for.
  if (form === 'G' && pending?.preposition === 'for' && !pending.verb && isBoundary(walk.items[i + 1])) {
    const things = pending.from.filter((ref) => ref.kind === 'subject' && !isAnimate(ref));
    const words = [...pending.words, word];
    for (const ref of things) walk.draft.addAttribute(ref, wording(words), words, 'purpose');
    if (things.length > 0) {
      walk.joined = undefined;
      return;
    }
  }
  if (PRESENTING.has(word.lower) && who.length > 0 && who.every((ref) => LETTERING_NOUNS.has(ref.head))) {
    walk.newClause();
    return;
  }
  if (
    who.length === 0 &&
    form === 'G' &&
    walk.draft.refs.every((ref) => ref.kind !== 'subject') &&
    !(OF_STUFF.test(word.lower) && isOfStuff(walk, i)) &&
    !nounAfterComma(walk.items, i)
  )
    who = [walk.draft.implied('')];
  // "A keeper, deep wrinkles, holding a lantern": it is the keeper who holds it.
  if (form === 'G' && before?.type === 'comma' && who.length > 0 && !who.some(isAnimate) && OF_SOMEONE.has(word.lower)) {
    const someone = walk.draft.refs.findLast((ref) => ref.kind === 'subject' && ref.owner === undefined && isAnimate(ref));
    if (someone) who = [someone];
  }
  if (form === 'V' || before?.type === 'be') walk.verbSeen = true;
  walk.relative = false;
  walk.joined = undefined;
  if (LINKING.has(word.lower) && walk.items[i + 1]?.type === 'adjectives') {
    walk.subjects = who;
    for (const ref of who) walk.draft.addAction(ref, word.lower, [word]);
    return;
  }
  // "A donkey that won't move", "a dog that will not get off the sofa".
  const auxiliary = walk.items[i - 2];
  const denied =
    walk.negated && before?.type === 'preposition' && before.word === walk.negated
      ? // "Sharing an umbrella without looking at each other".
        [walk.negated]
      : form !== 'V'
        ? []
        : before?.type === 'be' && before.word.lower.endsWith("n't")
          ? [before.word]
          : before?.type === 'not' && walk.negated
            ? [...(auxiliary?.type === 'be' ? [auxiliary.word] : []), walk.negated]
            : [];
  if (denied.length > 0) walk.negated = undefined;
  const verb = [...denied, ...walk.adverbs, word];
  walk.adverbs = [];
  walk.pending = pendingOf(who, wording(verb), verb, undefined, verb);
  if ((form === 'V' && !told) || walk.subjects.length === 0) walk.subjects = who;
}

/** How things lie to each other, and no deed: "close but not touching". */
const MEETING = /^(?:touch|overlapp|meet|align|match|connect|mov|work|show)ing$/;

/** What stands before the verb is a colour or a light, which are no things: "gold light dripping down". */
const isOfStuff = ({ items, draft }: Walk, i: number): boolean =>
  items[i - 1]?.type === 'noun' || draft.look.some(({ kind }) => kind === 'palette' || kind === 'lighting');
/** What colours, paint and light do, and nobody: "soft gradients melting into each other". */
const OF_STUFF = /^(?:melt|dripp|flow|swirl|fad|dissolv|blend|spill|splatter|shimmer|glow|bleed|drift|rippl|seep)ing$/;
