/** Prepositions: what the phrase after them is said of. */

import { drawingOf, PLACING } from '@atelier/lexicon';
import { attachTo, pendingOf } from './attach.ts';
import type { Item } from './items.ts';
import { PRESENTING } from './lists.ts';
import { EXCEPTIONS, isRefused, PARTICLES } from './verb-words.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** "Warm light in the windows": there it is seen. */
const isOpening = (item: Item | undefined): boolean => item?.type === 'noun' && /^(?:window|doorway|porthole)$/.test(item.head);

export function readPreposition(walk: Walk, word: Word, i: number): void {
  const value = word.lower;
  const pending = walk.pending;
  // "inside of a cave", "a view from inside a tent": seen from within, whatever else is there.
  if (
    /^(?:inside|inside of)$/.test(value) &&
    walk.subjects.length === 0 &&
    walk.last.length === 0 &&
    walk.draft.refs.length === 0
  ) {
    walk.draft.addLook('shot', 'interior', [word], 'inside view');
    walk.pending = pendingOf([], 'inside', [word], 'inside');
    return;
  }
  if (/^(?:inside|within)$/.test(value) && showsInside(walk, word, i)) return;
  // "Touching the bottom of": said already.
  if (value === 'of' && pending?.words.at(-1) === word) return;
  if (
    (value === 'of' || (value === 'about' && walk.mediumOf)) &&
    (walk.mediumOf || (!pending && walk.last.length === 0 && walk.subjects.length === 0))
  )
    return;
  if (walk.unborne && walk.items[i - 1]?.type === 'quote') {
    walk.pending = pendingOf([], value, [word], value);
    return;
  }
  // "not realistic, more like a children's book": the picture, and no thing in it.
  if (value === 'more like' && walk.items[i - 1]?.type === 'comma' && walk.items[i - 2]?.type === 'adjectives') {
    walk.pending = pendingOf([], value, [word], value);
    return;
  }
  if (EXCEPTIONS.has(value)) {
    walk.settle();
    walk.draft.excepted(word);
    walk.subjects = [];
    walk.last = [];
    walk.role = undefined;
    walk.pending = undefined;
    return;
  }
  if (value === 'without') {
    walk.settle();
    walk.negated = word;
    return;
  }
  if (value === 'on' && /^(?:has|have|had|having)$/.test(pending?.predicate ?? '')) {
    const { from, predicate, words, preposition, verb, told } = pending!;
    walk.pending = pendingOf(from, `${predicate} on`, [...words, word], preposition, verb, told);
    return;
  }
  if (pending?.told === 'seen') {
    walk.pending = pendingOf(pending.from, `${pending.predicate} ${value}`, [...pending.words, word], value);
    return;
  }
  // "Vacuuming the inside of a car", "refuses to get out of a taxi".
  const article = walk.items[i - 1];
  if (pending?.verb && /^(?:in|out)side of$/.test(value) && article?.type === 'skip' && article.word.lower === 'the') {
    const words = [...pending.words, article.word, word];
    walk.pending = pendingOf(pending.from, wording(words), words, pending.preposition && value, pending.verb, pending.told);
    return;
  }
  if (pending?.verb && !pending.preposition && pending.verb.length > 1 && isRefused(pending.verb)) {
    const words = [...pending.verb, word];
    walk.pending = pendingOf(pending.from, wording(words), words, value);
    return;
  }
  // "A launderette from across the street": from where it is seen.
  if (pending?.preposition === 'from' && !pending.verb && /^(?:across|beyond|over|behind|outside)$/.test(value)) {
    const words = [...pending.words, word];
    walk.pending = pendingOf(pending.from, wording(words), words, value, undefined, 'seen');
    return;
  }
  if (pending?.verb && !pending.preposition) {
    const place =
      PLACING.has(value) || value.includes(' ') || ['of', 'for', 'with', 'from', 'by', 'as', 'to', 'during'].includes(value);
    walk.pending = place
      ? pendingOf(pending.from, value, [word], value, pending.verb)
      : pendingOf(pending.from, `${pending.predicate} ${value}`, [...pending.words, word], value);
    return;
  }
  if (pending?.preposition) {
    // "Playing outside in the snow": both say where.
    if (
      !pending.verb &&
      /^(?:outside|outdoors|nearby)$/.test(pending.preposition) &&
      /^(?:in|on|at|by|near|under|with)$/.test(value)
    ) {
      for (const ref of pending.from)
        if (ref.kind === 'subject') walk.draft.addAttribute(ref, pending.preposition, pending.words, 'position');
    }
    // "from above", "up in": the second says where.
    const verb = pending.verb && PARTICLES.has(pending.preposition) ? [...pending.verb, ...pending.words] : pending.verb;
    walk.pending = pendingOf(pending.from, value, [word], value, verb, pending.told);
    return;
  }
  if (
    walk.lit &&
    walk.items[i - 1]?.type === 'noun' &&
    (/^(?:through|onto|into|from|on|across|over|between|down)$/.test(value) || (value === 'in' && isOpening(walk.items[i + 1])))
  ) {
    walk.joined = undefined;
    walk.pending = pendingOf([], value, [word], value, undefined, 'lit');
    return;
  }
  if (/^(?:comma|and)$/.test(walk.items[i - 1]?.type ?? '') && presentsThere(walk, i)) walk.newClause();
  const from = attachTo(walk, value, i);
  walk.joined = undefined;
  walk.pending = pendingOf(from, value, [word], value);
}

/** "…, on the road there are vehicles", "… and behind him there is a car", "…, on the left we can see a girl". */
function presentsThere({ items }: Walk, i: number): boolean {
  const [where, opens] = [items[i + 1], items[i + 2]];
  if (where?.type !== 'noun' && where?.type !== 'pronoun') return false;
  if (opens?.type === 'there') return true;
  return (
    opens?.type === 'pronoun' &&
    /^(?:we|i|you|one)$/.test(opens.word.lower) &&
    items.slice(i + 3, i + 6).some((item) => item.type === 'verb' && PRESENTING.has(item.word.lower))
  );
}

/**
 * "A church inside, with light through its windows", "a swimming pool indoors": all that was named yet is a building, a vehicle or a place, and it
 * is shown from within.
 */
export function showsInside(walk: Walk, word: Word, i: number): boolean {
  const [ref, more] = walk.draft.refs;
  const next = walk.items[i + 1];
  const name = ref?.kind === 'subject' ? ref.subject.name : ref?.fact.value;
  if (
    name === undefined ||
    more ||
    walk.items[i - 1]?.type !== 'noun' ||
    (next && !/^(?:comma|stop|preposition|and)$/.test(next.type))
  )
    return false;
  if (ref?.kind === 'subject' && !/^(?:building|vehicle|boat|aircraft)$/.test(drawingOf(name)?.category ?? '')) return false;
  walk.draft.addLook('shot', 'interior', [word], 'inside view');
  return true;
}
