/** Whether a phrase after "and" or a comma begins something of its own, or has the role of what stands before it (R4). */
import { BODY_PARTS, PLACING, POSSESSIVES } from '@atelier/lexicon';
import type { Ref } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { isPluralForm } from './lexeme.ts';
import { isAnimate, isLiving } from './living.ts';
import { DWELLING, isHolding } from './relate.ts';
import type { Walk } from './walk.ts';

/** "A cup of coffee and a spoon": the spoon is beside the cup, and not in it. */
export function isBesideHolder(walk: Walk, np: NounPhrase, i: number): boolean {
  if (!walk.role || !isHolding(walk.role.preposition) || walk.role.verb !== undefined) return false;
  if (!walk.outer && (walk.subjects.length === 0 || walk.verbSeen)) return false;
  const held = walk.items.slice(0, i).findLast((item) => item.type === 'noun');
  // "The bow of a ship and a bow in her hair".
  const next = walk.items[i + 1];
  const placed = next?.type === 'preposition' && PLACING.has(next.word.lower) && held?.type === 'noun' && held.head !== np.head;
  const bare = held?.type === 'noun' && held.determiner === undefined && held.count === undefined && held.owner === undefined;
  const same = walk.role.from.some((ref) => ref.head === np.head);
  return (bare || (placed && same)) && (np.count !== undefined || /^(?:an?|another|one)$/.test(np.determiner?.lower ?? ''));
}

/** "a boy with a parrot on his shoulder and a book in his hand": the book is with the boy as well. */
export function isHadToo(walk: Walk, np: NounPhrase, i: number): boolean {
  if (
    walk.role?.preposition === undefined ||
    walk.role.from.length !== 1 ||
    walk.role.from[0] !== walk.having!.what ||
    BODY_PARTS.has(np.head)
  )
    return false;
  // "A tree with presents under it and a train": no present is under the train.
  if (walk.items[i - 2]?.type === 'pronoun') return true;
  const next = walk.items[i + 1];
  const part = walk.items[i + 2];
  return (
    next?.type === 'preposition' &&
    PLACING.has(next.word.lower) &&
    part?.type === 'noun' &&
    BODY_PARTS.has(part.head) &&
    part.determiner !== undefined &&
    POSSESSIVES.has(part.determiner.lower)
  );
}

/** "a cat on the sofa and a dog on the floor": after "the sofa", "a dog" with a place of its own is no second place of the cat. */
export function opensAnew(walk: Walk, np: NounPhrase, i: number): boolean {
  // "A dog wearing a hat and a cat wearing glasses": no dog wears the cat.
  const deed = walk.items[i + 1];
  if (
    /^(?:wear|hold|carry|play|eat|drink|read|rid)ing$/.test(walk.role?.verb?.at(-1)?.lower ?? '') &&
    walk.role?.preposition === undefined &&
    deed?.type === 'verb' &&
    deed.form === 'G' &&
    isLiving(np.head) &&
    walk.last.length > 0 &&
    !walk.last.some(isAnimate)
  )
    return true;
  if (!walk.role?.preposition || walk.last.length === 0) return false;
  const next = walk.items[i + 1];
  if (
    BODY_PARTS.has(np.head) &&
    !np.owner &&
    walk.role.preposition !== 'with' &&
    (next?.type === 'verb' || next?.type === 'adverb' || next?.type === 'adjectives')
  )
    return true;
  const before = walk.items.slice(0, i).findLast((item) => item.type === 'noun');
  // "a boy with a kite and a girl with a balloon".
  const owner = walk.role.from.at(-1);
  if (
    walk.role.preposition === 'with' &&
    isLiving(np.head) &&
    isAnimate(owner) &&
    !walk.last.some(isAnimate) &&
    (next?.type === 'preposition' || next?.type === 'verb')
  )
    return true;
  if (!PLACING.has(walk.role.preposition) || /^(?:between|among|amongst|amid)$/.test(walk.role.preposition)) return false;
  const indefinite = np.count !== undefined || /^(?:an?|another|some)$/.test(np.determiner?.lower ?? '');
  if (before?.type !== 'noun') return false;
  const definite = (before.determiner === undefined || before.determiner.lower === 'the') && !before.count;
  // "a cat on a sofa and a dog on a rug", "flowers in a vase and fruit in a bowl": it has a place of its own.
  const placed = next?.type === 'preposition' && PLACING.has(next.word.lower);
  const bare = np.determiner === undefined && /^(?:an?|the)$/.test(before.determiner?.lower ?? '');
  if (placed && (indefinite || bare)) return true;
  // "a woman on a bench and a man standing behind her".
  if (next?.type === 'verb' && next.form !== 'E' && indefinite && isLiving(np.head) && !walk.last.some(isAnimate)) return true;
  return definite && indefinite && walk.placedNext;
}

/** "A fox in the grass and a sailboat": a thing that is no place is no second one, where the first was. */
export const standsBeside = (walk: Walk, ref: Ref, np: NounPhrase): boolean =>
  ref.kind === 'subject' &&
  walk.role?.verb === undefined &&
  DWELLING.has(walk.role?.preposition ?? '') &&
  walk.last.length > 0 &&
  walk.last.every((place) => place.kind === 'setting' && place.fact.kind === 'place') &&
  (/^(?:a|an|another)$/.test(np.determiner?.lower ?? '') ||
    // "A mattress on the floor and fairy lights".
    (np.determiner === undefined && np.plural && walk.last.every(({ head }) => UNDERFOOT.test(head))));
const UNDERFOOT = /^(?:floor|ground|carpet|street|road|grass|sand|beach|pavement|sidewalk)$/;

/**
 * "I can see posts attached to the wall, some buildings and trees", "a table with a cup on it, a box and a chair": after a comma what is
 * any such is named beside what was named first, and not where that is.
 */
export function isNamedToo(walk: Walk, np: NounPhrase, i: number): boolean {
  const [comma, before] = [walk.items[i - 1], walk.items[i - 2]];
  if (comma?.type !== 'comma' || !walk.role?.preposition || walk.role.from.length === 0) return false;
  if (
    !PLACING.has(walk.role.preposition) &&
    !/^(?:attached|connected|fixed|tied|next|close|leaning|parked|in front|on top)\b/.test(walk.role.preposition)
  )
    return false;
  const any =
    np.count !== undefined ||
    /^(?:an?|another|some)$/.test(np.determiner?.lower ?? '') ||
    (np.determiner === undefined && isPluralForm(np.nouns.at(-1)!.lexeme));
  if (before?.type === 'pronoun') return any || np.determiner === undefined;
  return (
    any &&
    before?.type === 'noun' &&
    before.determiner?.lower === 'the' &&
    !before.plural &&
    (walk.presented || walk.fronted !== undefined)
  );
}
