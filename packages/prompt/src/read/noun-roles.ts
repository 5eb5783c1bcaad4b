/** The role of a noun phrase in its clause: object of what is pending, member of an enumeration, or what is spoken of. */

import { BODY_PARTS, drawingOf, POSSESSIVES, wordNet } from '@atelier/lexicon';
import type { LookFact } from '@atelier/spec';
import { ownerFor } from './antecedents.ts';
import { artistOf } from './artists.ts';
import { type Pending, pendingOf } from './attach.ts';
import { type NounContext, withNouns } from './context.ts';
import type { Ref, SubjectRef } from './draft.ts';
import { readHour, readMeasure } from './hours.ts';
import type { Item, NounPhrase } from './items.ts';
import { isBoundary, placesThing, startsClause } from './lists.ts';
import { isLiving } from './living.ts';
import {
  keepArtist,
  readAftermath,
  readAtLeave,
  readColoured,
  readEpithet,
  readHands,
  readInstead,
  readKinds,
  readName,
  readPaints,
  readPosition,
  readStance,
  readStyle,
  readVersion,
  readViewer,
} from './noun-asides.ts';
import { isBesideHolder, isHadToo, isNamedToo, opensAnew, standsBeside } from './noun-beside.ts';
import { introduce } from './nouns.ts';
import { isNamedPlace } from './places.ts';
import { readOccasion, readPurpose } from './purposes.ts';
import { isBareNumber } from './quotes.ts';
import { relate } from './relate.ts';
import { takePicture } from './taken.ts';
import type { Walk } from './walk.ts';
import { otherSide, reachesPart } from './where-on.ts';
import type { Word } from './words.ts';

export function readNoun(walk: Walk, np: NounPhrase, i: number): void {
  const before = walk.items[i - 1];
  const after = walk.items[i + 1];
  const alone = isBoundary(before) && isBoundary(after);
  const opensOf =
    (after?.type === 'preposition' && /^(?:of|about|featuring)$/.test(after.word.lower)) ||
    (after?.type === 'verb' && /^(?:showing|depicting|featuring)$/.test(after.word.lower));
  let pending = walk.pending;
  if (walk.negated && !np.negation) np.negation = walk.negated;
  else if (
    walk.joined === 'and' &&
    walk.denied &&
    !np.determiner &&
    !(walk.verbSeen && startsClause(walk.items, i)) &&
    after?.type !== 'verb' &&
    after?.type !== 'be'
  )
    np.negation = walk.denied;
  walk.negated = undefined;
  walk.denied = np.negation;
  if (pending?.preposition === 'by' && artistOf(walk.draft, np, walk.last)) {
    keepArtist(walk, pending);
    return;
  }
  if (walk.role?.preposition === 'by artist' && walk.joined && artistOf(walk.draft, np, walk.last)) {
    keepArtist(walk, walk.role);
    return;
  }
  if (pending && /^(?:called|named|nicknamed)$/.test(pending.predicate)) {
    readName(walk, np, pending);
    return;
  }
  const likened = pending?.preposition === 'more like' && pending.from.length === 0;
  if (pending && (likened || pending.preposition === 'in the style of')) {
    readStyle(walk, np, pending);
    return;
  }
  if (isBareNumber(walk.items, i)) return;
  if (opensOf && readVersion(walk, np)) return;
  // "A bedroom with ocean view": the ocean is what is seen.
  const had = pending ?? (walk.joined === 'and' ? walk.role : undefined);
  if (had?.preposition === 'with' && !had.verb && np.head === 'view' && np.nouns.length === 2 && !np.negation) {
    const [seen, view] = np.nouns as [Word, Word];
    if (seen.look === undefined && seen.setting === undefined && view.size === 1 && had.from.length > 0) {
      pending = pendingOf(had.from, 'with view', [...(pending ? had.words : []), view], undefined, undefined, 'seen');
      walk.joined = undefined;
      walk.pending = pending;
      np = withNouns(np, [seen]);
    }
  }
  if (pending && isAside(walk, np, pending, i)) return;
  if (!pending && readEpithet(walk, np, i)) return;
  // "A travel poster for Mars": what it shows; "a logo for a bakery": what it stands for.
  if (pending?.preposition === 'for' && pending.from.length === 0 && !pending.verb) {
    const media = walk.draft.look.filter(({ kind }) => kind === 'medium');
    if (media.length > 0) walk.pending = undefined;
    if (media.length > 0 && isNamedPlace(np.nouns.at(-1)!)) pending = undefined;
  }
  if (pending && reachesPart(walk, np, pending, i)) return;
  otherSide(walk, np, i);
  if (pending?.told === 'lit') readLit(walk, np, pending);
  shareAdjectives(walk, np, i);
  const first =
    isBoundary(before) ||
    (pending === undefined && before?.type === 'preposition' && before.word.lower === 'for') ||
    // "Also a beach with palms".
    (before?.type === 'adverb' && isBoundary(walk.items[i - 2])) ||
    (before?.type === 'noun' && before.nouns[0]?.kind === 'emoji') ||
    (walk.mediumOf && before?.type === 'preposition' && walk.last.length === 0) ||
    (before?.type === 'and' && walk.last.every((ref) => ref.kind === 'setting')) ||
    before?.type === 'be' ||
    before?.type === 'pronoun';
  walk.actsNext = after?.type === 'verb' || after?.type === 'be' || after?.type === 'have';
  walk.placedNext =
    after?.type === 'preposition' &&
    (placesThing(after.word.lower, walk.items[i + 2]) ||
      // "A logo for a bakery, poster for the opening": the second is a thing beside it.
      (after.word.lower === 'for' && walk.draft.refs.length > 0 && walk.draft.look.some(({ kind }) => kind === 'medium')));
  const inherited = walk.joined === 'and' ? walk.role?.preposition : undefined;
  const ref = introduce(
    np,
    nounContext(walk, np, pending?.preposition ?? inherited, alone, first, opensOf, pending?.predicate),
  );
  if (opensOf && ref === undefined) walk.mediumOf = true;
  if (!ref) {
    if (pending?.verb) walk.last = pending.from;
    if (pending) takePicture(pending, [...(np.determiner ? [np.determiner] : []), ...np.nouns]);
    walk.lit = lightOf(walk, np);
    // "A bench with a view over the valley".
    if (np.head === 'view' && pending?.preposition === 'with' && pending.from.length > 0 && !np.negation) {
      walk.pending = pendingOf(pending.from, 'with view', [...pending.words, ...np.nouns], undefined, undefined, 'seen');
      return;
    }
    // "a garden with string lights and friends": the friends are with it too.
    if (pending?.preposition === 'with' && !np.negation && pending.from.length > 0) walk.role = pending;
    // "On stage under a spotlight": the light was said, and stands nowhere.
    if (pending?.preposition && !pending.verb && !np.negation) walk.pending = undefined;
    walk.settle();
    walk.pending = undefined;
    walk.joined = undefined;
    return;
  }
  walk.lit = undefined;
  if (walk.numbered && ref.kind === 'subject') walk.numbered.on = ref.id;
  walk.numbered = undefined;
  if (walk.unborne && before?.type === 'preposition') {
    if (ref.kind === 'subject') walk.unborne.on = ref.id;
    walk.pending = undefined;
  }
  walk.unborne = undefined;
  placeNoun(walk, ref, np, i);
  partOfBuilding(walk, ref, np);
}

/** Whether the phrase brings up no thing: how long, where in the picture, what colour, for whom. */
const isAside = (walk: Walk, np: NounPhrase, pending: Pending, i: number): boolean =>
  readHands(walk, np, pending) ||
  readInstead(walk, np, pending) ||
  readHour(walk, np, pending) ||
  readAftermath(walk, np, pending) ||
  readMeasure(walk, np, pending) ||
  readViewer(walk, np, pending) ||
  readOccasion(walk, np, pending) ||
  readPurpose(walk, np, pending) ||
  readPosition(walk, np, pending, i) ||
  readColoured(walk, np, pending) ||
  readKinds(walk, np, pending) ||
  readStance(walk, np, pending) ||
  readPaints(walk, np, pending) ||
  readAtLeave(walk, np, pending);

/** What is done to a thing with the hands. */
const HANDLING =
  /^(?:untangl|hang|string|hold|carry|carri|put|wrap|fix|mend|repair|tak|test|pack|unpack|plugg?|wear|light|switch|drap|sort|wind|buy|sell|chew|choos)[tp]?(?:es|ing|e|ed|s)?$/;

/** The light that a phrase has just become. */
function lightOf(walk: Walk, np: NounPhrase): LookFact | undefined {
  const look = walk.draft.look.at(-1);
  return look?.kind === 'lighting' && look.value.endsWith(np.nouns.at(-1)!.lower) ? look : undefined;
}

/** "sunlight through the window": what light passes or falls on is told of the light, and is a thing or a place by itself. */
function readLit(walk: Walk, np: NounPhrase, pending: Pending): void {
  const { lit } = walk;
  if (!lit) return;
  const words = [
    ...pending.words,
    ...(np.determiner ? [np.determiner] : []),
    ...np.modifiers.flatMap((modifier) => modifier.words),
    ...np.nouns,
  ].sort((a, b) => a.start - b.start);
  walk.draft.tellOfLight(lit, words);
}

/** "a red car and bike", "a white breast and belly": under one article the adjective is said of both, where they are of one kind. */
function shareAdjectives(walk: Walk, np: NounPhrase, i: number): void {
  const before = walk.items[i - 2];
  const or = walk.items[i - 1];
  // "Ten options or steps": as many of either.
  if (
    or?.type === 'and' &&
    or.word.lower === 'or' &&
    before?.type === 'noun' &&
    before.count &&
    before.plural &&
    np.plural &&
    !np.count &&
    !np.determiner
  )
    np.count = { value: before.count.value, words: [] };
  if (walk.items[i - 1]?.type !== 'and' || before?.type !== 'noun' || before.negation || before.modifiers.length === 0) return;
  if (np.determiner || np.count || np.modifiers.length > 0 || np.owner || np.negation || np.nouns.length > 1) return;
  const article = before.determiner !== undefined && !before.plural && !np.plural;
  const living = before.plural && np.plural && !before.count && isLiving(before.head) && isLiving(np.head);
  const kind = wordNet(before.head)?.concrete;
  if (!(article || living) || kind === undefined || kind !== wordNet(np.head)?.concrete) return;
  np.modifiers = before.modifiers.filter(({ value }) => !/^(?:left|right|other|same)$/.test(value));
}

/** "A cabin in the woods, light in the window": with a building before it, such a part is the building's. */
function partOfBuilding(walk: Walk, ref: Ref, { determiner, head }: NounPhrase): void {
  if (ref.kind !== 'subject' || ref.owner || determiner?.lower !== 'the' || !/^(?:window|doorway|chimney)$/.test(head)) return;
  const buildings = walk.draft.refs.filter(
    (each): each is SubjectRef =>
      each.kind === 'subject' &&
      each !== ref &&
      !each.owner &&
      !/^(?:door|window|gate|chimney|roof|wall|fence|porch|balcony|doorway)$/.test(each.head) &&
      drawingOf(each.subject.name)?.category === 'building',
  );
  if (buildings.length === 1) walk.draft.own(buildings[0]!, ref);
}

/** Gives a phrase its role: object of what is pending, member of an enumeration, or subject. */
function placeNoun(walk: Walk, ref: Ref, np: NounPhrase, i: number): void {
  const pending = walk.pending;
  const whose = np.determiner?.lower === 'whose' ? walk.last.at(-1) : undefined;
  if (whose && np.determiner && whose !== ref) {
    walk.draft.relate(whose, 'whose', ref, [np.determiner]);
    walk.subjects = [ref];
    walk.last = [ref];
    walk.role = undefined;
    walk.verbSeen = false;
    return;
  }
  if (walk.joined === 'and' && isNamedToo(walk, np, i)) walk.role = undefined;
  const joins =
    walk.joined === 'and' &&
    // "… and the background is blurry": said of the picture, whatever stands before.
    !((walk.verbSeen || isBut(walk.items[i - 1]) || /^(?:back|fore)ground$/.test(ref.head)) && startsClause(walk.items, i));
  if (
    pending &&
    pending.from.length === 0 &&
    pending.preposition &&
    pending.preposition !== 'with' &&
    walk.subjects.length === 0
  ) {
    walk.fronted = { predicate: pending.predicate, words: pending.words, to: ref, position: undefined };
    walk.role = undefined;
    walk.last = [ref];
  } else if (ref.kind === 'setting' && ref.fact.kind === 'background' && i === 0 && walk.items[1]?.type === 'there') {
    // "Background there are trees": in it.
    walk.fronted = { predicate: 'in', words: [], to: ref, position: undefined };
    walk.last = [ref];
  } else if (pending && pending.from.length > 0) {
    relate(walk, pending, ref);
    // "With sea view and flowers": the flowers are no view.
    if (pending.predicate === 'with view') walk.role = pendingOf(pending.from, 'with', pending.words.slice(0, 1), 'with');
    // "My son as a pilot flying": who plays somebody does what follows.
    walk.last = pending.predicate === 'as' && !walk.draft.refs.includes(ref) ? pending.from : [ref];
  } else if (joins && walk.having && isHadToo(walk, np, i)) {
    const { role } = walk.having;
    relate(walk, { ...role, words: [] }, ref);
    walk.last = [ref];
  } else if (joins && walk.role && isBesideHolder(walk, np, i)) {
    if (walk.outer) relate(walk, { ...walk.outer, words: [] }, ref);
    else {
      walk.subjects = [...walk.subjects, ref];
      walk.role = undefined;
      walk.front(ref);
    }
    const after = walk.items[i + 1];
    const filled = after?.type === 'preposition' && after.word.lower === 'of';
    walk.last = walk.outer || filled ? [ref] : walk.subjects;
  } else if (joins && walk.role && !opensAnew(walk, np, i) && !standsBeside(walk, ref, np)) {
    relate(walk, walk.role, ref);
    walk.last = [ref];
  } else if (
    joins &&
    walk.subjects.length > 0 &&
    !walk.verbSeen &&
    !(walk.role && (opensAnew(walk, np, i) || standsBeside(walk, ref, np)))
  ) {
    walk.subjects = [...walk.subjects, ref];
    walk.front(ref);
    walk.last = walk.told ? [ref] : walk.subjects;
    walk.told = false;
  } else if (walk.items[i - 1]?.type === 'be' && walk.subjects.length > 0 && walk.items[i - 2]?.type !== 'there') {
    for (const from of walk.subjects) walk.draft.relate(from, 'is', ref, []);
    walk.last = [ref];
  } else if (isTagOfBackground(walk, ref, i)) {
    // "A word, white background, in a frame": what follows is said of the word.
    walk.last = [ref];
    walk.role = undefined;
  } else {
    walk.clauseStart = walk.draft.refs.indexOf(ref);
    walk.subjects = [ref];
    walk.last = [ref];
    walk.role = undefined;
    walk.verbSeen = false;
    walk.told = false;
    walk.front(ref);
    if (walk.inverted) walk.draft.addAction(ref, walk.inverted.lower, [walk.inverted]);
    walk.inverted = undefined;
  }
  if (np.owner && ref.kind === 'subject' && ref.owner && !BODY_PARTS.has(ref.head) && walk.subjects.length === 0)
    walk.subjects = [ref];
  walk.pending = undefined;
  walk.joined = undefined;
}

/** "…, white background, …": a piece of its own behind what is spoken of. */
const isTagOfBackground = (walk: Walk, ref: Ref, i: number): boolean =>
  ref.kind === 'setting' &&
  ref.fact.kind === 'background' &&
  walk.items[i - 1]?.type === 'comma' &&
  walk.items[i + 1]?.type === 'comma' &&
  walk.subjects.some(({ kind }) => kind === 'subject');

const isBut = (item: Item | undefined): boolean => item?.type === 'and' && /^(?:but|yet)$/.test(item.word.lower);

/** Whether the phrase, or whose it is, is said to be somebody's: "his hat". */
const isOwned = ({ determiner, owner }: NounPhrase): boolean =>
  (determiner !== undefined && POSSESSIVES.has(determiner.lower)) || (owner !== undefined && isOwned(owner));

function nounContext(
  walk: Walk,
  np: NounPhrase,
  preposition: string | undefined,
  alone: boolean,
  first: boolean,
  opensOf: boolean,
  verb: string | undefined,
): NounContext {
  return {
    draft: walk.draft,
    introduce,
    preposition,
    alone,
    first,
    only: walk.context.onlyNoun,
    opensOf,
    verb,
    handled:
      walk.pending?.verb !== undefined &&
      walk.pending.preposition === undefined &&
      walk.pending.verb.some(({ lower }) => HANDLING.test(lower)),
    besides: walk.pending?.from ?? [],
    acts: walk.actsNext,
    placed: walk.placedNext,
    antecedent: isOwned(np) ? ownerFor(walk.draft, walk.subjects, walk.last, np.determiner?.lower, np.head) : undefined,
  };
}
