/** Adverbs: with the verb they belong to, or said of a thing ("apart", "upright"). */

import { BODY_PARTS, PLACES } from '@atelier/lexicon';
import { showsInside } from './prepositions.ts';
import { PARTICLES } from './verb-words.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function readAdverb(walk: Walk, word: Word, i: number): void {
  const pending = walk.pending;
  if (word.lower === 'first' || word.lower === 'only') return;
  if (word.lower === 'home' && homeFrom(walk, word, i)) return;
  if (
    pending?.verb &&
    !pending.preposition &&
    (PARTICLES.has(word.lower) || /^(?:again|home|left|right|live)$/.test(word.lower) || word.phrase === 'adverb')
  ) {
    pending.verb = [...pending.verb, word];
    pending.predicate = `${pending.predicate} ${word.lower}`;
    pending.words = [...pending.words, word];
    return;
  }
  if (walk.isWithin({ from: walk.last, preposition: word.lower })) {
    for (const ref of walk.last) walk.draft.relate(ref, word.lower, walk.role!.from[0]!, [word]);
    return;
  }
  if (/^(?:inside|indoors)$/.test(word.lower) && showsInside(walk, word, i)) return;
  // "A fox, rain outside".
  const weather = /^(?:outside|outdoors)$/.test(word.lower) && !pending ? walk.last.at(-1) : undefined;
  if (weather?.kind === 'setting' && weather.fact.kind === 'weather') {
    walk.draft.tellOfHour(weather, [word]);
    return;
  }
  // "A violin backstage".
  if (PLACES.has(word.lower) || word.lower === 'underwater') {
    walk.draft.addSetting('place', word.lower, word.lower, [word]);
    return;
  }
  const next = walk.items[i + 1];
  // "A nurse asleep standing up".
  if (
    /^(?:asleep|awake|alone|afloat|barefoot|in mid[ -]air|mid[ -]air)$/.test(word.lower) &&
    walk.items[i - 1]?.type === 'noun' &&
    !pending
  ) {
    for (const ref of walk.last)
      if (ref.kind === 'subject')
        walk.draft.addAttribute(ref, word.lower, [word], / air|-air/.test(word.lower) ? 'position' : 'state');
    return;
  }
  if (next?.type === 'verb' && (/ly$/.test(word.lower) || /^(?:about to|half|almost|nearly|no longer)$/.test(word.lower))) {
    walk.settle();
    walk.adverbs = [...walk.adverbs, word];
    return;
  }
  if (
    next?.type === 'verb' ||
    !(
      PARTICLES.has(word.lower) ||
      word.phrase === 'adverb' ||
      /ly$|^(?:upside-down|outdoors|indoors|far|diagonally|there|close|ashore|upright|underfoot|everywhere|home)$/.test(
        word.lower,
      )
    ) ||
    word.lower === 'there'
  )
    return;
  const { role } = walk;
  // "Making coffee very slowly": so it is done.
  const done =
    /ly$|^together$/.test(word.lower) && role?.verb !== undefined && !role.preposition && !pending ? role.from : undefined;
  const limb = walk.items[i - 1];
  const refs =
    done ??
    (limb?.type === 'noun' && BODY_PARTS.has(limb.head)
      ? walk.last
      : pending?.from.length
        ? pending.from
        : walk.verbSeen && walk.subjects.length > 0
          ? walk.subjects
          : walk.last);
  for (const ref of refs)
    if (ref.kind === 'subject')
      walk.draft.addAttribute(ref, word.lower, [word], PARTICLES.has(word.lower) ? 'position' : 'manner');
}

/** "On the bus home from school", "walking home from work": on the way, and no school is there. */
function homeFrom(walk: Walk, word: Word, i: number): boolean {
  const [from, where] = [walk.items[i + 1], walk.items[i + 2]];
  if (from?.type !== 'preposition' || from.word.lower !== 'from' || where?.type !== 'noun' || where.modifiers.length > 0)
    return false;
  const words = [word, from.word, ...where.words];
  const { pending } = walk;
  if (pending?.verb && !pending.preposition) {
    const verb = [...pending.verb, ...words];
    for (const ref of pending.from) walk.draft.addAction(ref, wording(verb), verb);
    walk.last = pending.from;
    walk.pending = undefined;
  } else {
    const who = walk.subjects.length > 0 ? walk.subjects : walk.last;
    for (const ref of who) if (ref.kind === 'subject') walk.draft.addAttribute(ref, wording(words), words, 'manner');
  }
  walk.joined = undefined;
  walk.resume = i + 3;
  return true;
}
