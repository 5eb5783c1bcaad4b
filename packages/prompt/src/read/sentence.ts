/** Walks the phrases of one sentence from left to right and writes facts into the draft: who does what, what stands where. */
import { PLACING } from '@atelier/lexicon';
import { readAdjectives } from './adjectives.ts';
import { readAdverb } from './adverbs.ts';
import { pendingOf } from './attach.ts';
import type { Draft, Ref } from './draft.ts';
import type { Item } from './items.ts';
import { enumerates, startsClause } from './lists.ts';
import { isAnimate } from './living.ts';
import { readNoun } from './noun-roles.ts';
import { numberOf } from './numerals.ts';
import { readPreposition } from './prepositions.ts';
import { readPronoun } from './pronouns.ts';
import { readQuote } from './quotes.ts';
import { readTally } from './tallies.ts';
import { readVerb, VIEWED } from './verbs.ts';
import { type SentenceContext, Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function readSentence(draft: Draft, items: readonly Item[], context: SentenceContext): void {
  const walk = new Walk(draft, items, context);
  for (let i = 0; i < items.length; i++) {
    if (i < walk.resume) continue;
    readItem(walk, unviewed(walk, items[i]!), i);
    if (walk.viewed && items[i]!.type !== 'verb' && items[i]!.type !== 'preposition') {
      draft.tellOfView(walk.viewed);
      walk.viewed = undefined;
    }
  }
  walk.settle();
}

/** "A table, seen from above": after a comma "seen" stands before the view like an adjective; it is no second view. */
function unviewed(walk: Walk, item: Item): Item {
  if (item.type !== 'noun' || !/^(?:angle|shot)$/.test(item.nouns.at(-1)?.look ?? '')) return item;
  const [first, ...modifiers] = item.modifiers;
  if (!first || !VIEWED.test(first.value)) return item;
  walk.viewed = first.words;
  return { ...item, modifiers };
}

function readItem(walk: Walk, item: Item, i: number): void {
  switch (item.type) {
    case 'noun':
      readNoun(walk, item, i);
      break;
    case 'verb':
      readVerb(walk, item, i);
      break;
    case 'adjectives':
      readAdjectives(walk, item, i);
      break;
    case 'preposition':
      readPreposition(walk, item.word, i);
      break;
    case 'have':
      walk.settle();
      walk.verbSeen = true;
      walk.pending = pendingOf(
        walk.relative || walk.subjects.length === 0 || haveThemselves(walk, item.word.lower, i) ? walk.last : walk.subjects,
        item.word.lower,
        [item.word],
      );
      walk.relative = false;
      break;
    case 'be':
      walk.settle();
      walk.verbSeen = true;
      if (walk.relative && walk.last.length > 0) walk.subjects = walk.last;
      walk.relative = false;
      if (/^(?:is|was)$/.test(item.word.lower)) walk.subjects = whoAgrees(walk.subjects, walk.items[i - 1]);
      // "a city that isn't crowded".
      if (/n['’]t$/.test(item.word.lower) && walk.items[i + 1]?.type === 'adjectives') walk.negated = item.word;
      break;
    case 'relative':
      if (isPlaceOf(walk, item.word)) break;
      walk.settle();
      if (isAsIf(walk, item.word, i)) break;
      if (item.word.lower === 'where' && walk.items[i + 1]?.type === 'pronoun') walk.where = walk.last.at(-1);
      if (/^(?:that|which|who|whose|where)$/.test(item.word.lower)) walk.relative = true;
      else if (walk.items[i + 1]?.type === 'verb') walk.joined = 'and';
      else if (isThan(walk, item.word, i)) break;
      else if (
        item.word.lower !== 'as' ||
        walk.items[i + 1]?.type !== 'noun' ||
        isDeed(walk.items[i + 2]) ||
        walk.items[i + 2]?.type === 'be'
      )
        walk.newClause();
      else walk.pending = pendingOf(walk.last.length > 0 ? walk.last : walk.subjects, 'as', [item.word], 'as');
      break;
    case 'pronoun':
      readAge(walk, item.word);
      readPronoun(walk, item.word, i);
      break;
    case 'tally':
      readTally(walk, item);
      break;
    case 'and':
      if (!walk.pending?.preposition) walk.settle();
      if (item.word.lower === 'but' || item.word.lower === 'yet') walk.role = undefined;
      walk.joined = 'and';
      break;
    case 'comma':
      walk.settle();
      walk.joined = enumerates(walk.items, i) || namesOn(walk, i) ? 'and' : 'comma';
      walk.mediumOf = false;
      break;
    case 'stop':
      walk.settle();
      walk.newClause();
      walk.fronted = undefined;
      break;
    case 'not':
      walk.negated = item.word;
      break;
    case 'quote':
      readQuote(walk, item.word, i);
      break;
    case 'adverb':
      readAdverb(walk, item.word, i);
      break;
    case 'there':
      walk.presented = true;
      break;
    case 'skip':
      readAge(walk, item.word);
      break;
    default:
      break;
  }
}

/** "We can see a cup, a fork on a plate": a list that nothing ends but its place. */
const namesOn = ({ presented, items, pending, verbSeen }: Walk, i: number): boolean => {
  const [before, next, after] = [items[i - 1], items[i + 1], items[i + 2]];
  return (
    presented &&
    !verbSeen &&
    !pending &&
    before?.type === 'noun' &&
    next?.type === 'noun' &&
    (after?.type === 'comma' || after?.type === 'preposition') &&
    !startsClause(items, i + 1)
  );
};

/** "Some people and one woman is carrying a child": one is, the one named last. */
const whoAgrees = (subjects: Ref[], before: Item | undefined): Ref[] => {
  const last = subjects.at(-1);
  return subjects.length > 1 &&
    before?.type === 'noun' &&
    !before.plural &&
    last?.kind === 'subject' &&
    !last.plural &&
    subjects.some((ref) => ref.kind === 'subject' && ref.plural)
    ? [last]
    : subjects;
};

/** "A plumber turning 50": how old somebody becomes. */
function readAge({ pending }: Walk, word: Word): void {
  if (
    !pending?.verb ||
    pending.preposition ||
    numberOf(word) === undefined ||
    !/^turn(?:s|ing|ed)?$/.test(pending.verb.at(-1)!.lower)
  )
    return;
  pending.verb = [...pending.verb, word];
}

/** "My son as a pilot flying": he is one, and flies. */
const isDeed = (item: Item | undefined): boolean => item?.type === 'verb' && item.form !== 'G';

/** "The left arm is higher than the right one": how they stand to each other. */
function isThan(walk: Walk, word: Word, i: number): boolean {
  const [before, next] = [walk.items[i - 1], walk.items[i + 1]];
  if (word.lower !== 'than' || next?.type !== 'noun' || isDeed(walk.items[i + 2])) return false;
  const how =
    before?.type === 'adjectives' ? before.modifiers.at(-1)!.value : before?.type === 'adverb' ? before.word.lower : '';
  // "Further back than the left".
  const further = walk.items[i - 2];
  const much = further?.type === 'adverb' && /^(?:further|farther|more)$/.test(further.word.lower) ? [further.word] : [];
  if (!/(?:er|more|less)\b/.test(how) && much.length === 0) return false;
  walk.pending = pendingOf(
    walk.subjects.length > 0 ? walk.subjects : walk.last,
    `${wording(much)} ${how} than`.trim(),
    [...much, word],
    'than',
  );
  return true;
}

/** "Hunched over as if crouching": it looks as if that was done, too. */
function isAsIf(walk: Walk, word: Word, i: number): boolean {
  const [next, verb] = [walk.items[i + 1], walk.items[i + 2]];
  if (word.lower !== 'as' || next?.type !== 'relative' || next.word.lower !== 'if') return false;
  if (verb?.type !== 'verb' || verb.form !== 'G') return false;
  walk.adverbs = [word, next.word];
  walk.joined = 'and';
  return true;
}

/** "A path on which people walk": what comes is there. */
function isPlaceOf(walk: Walk, { lower }: Word): boolean {
  const { pending } = walk;
  const to = walk.last.at(-1);
  if (!(lower === 'which' || lower === 'whom') || !pending?.preposition || pending.verb || !to) return false;
  if (!PLACING.has(pending.preposition)) return false;
  walk.pending = undefined;
  walk.newClause();
  walk.fronted = { predicate: pending.predicate, words: pending.words, to, position: undefined };
  return true;
}

/** "a terrace with friends having dinner": the friends have it. */
const haveThemselves = (walk: Walk, form: string, i: number): boolean =>
  form === 'having' && walk.items[i - 1]?.type === 'noun' && walk.last.some(isAnimate);
