/** "a child's bedroom", "a king's palace": whose room or building it is says what it looks like, and shows nobody in it. */
import { BODY_PARTS, CLOTHES, NAMED_PLACES, PLACES, singular, wordNet } from '@atelier/lexicon';
import type { NounContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { lexemeOf } from './lexeme.ts';
import { isLiving, isSomebody } from './living.ts';
import { isCapital } from './pattern.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** Dwellings and places of work that are things to look at, beside the rooms among the places. */
const DWELLINGS = new Set(
  'house home hut tower workshop study den lair burrow tent mansion manor castle palace shop stall studio cottage cabin barn temple office cell chamber quarters nursery parlor parlour pantry cellar greenhouse shed forge smithy mill boathouse treehouse hideout hall villa lodge apartment flat loft playroom'.split(
    ' ',
  ),
);
/** Land and water are owned by no one in this way: "a giant's mountain" keeps its giant. */
const ROOMS = new Set(
  'room bedroom kitchen bathroom classroom library museum restaurant cafe café bar pub store bakery factory warehouse garage hotel lobby hallway corridor attic basement dungeon cave theater theatre laboratory lab school garden backyard yard farm courtyard church cathedral hospital prison gym'.split(
    ' ',
  ),
);

/** Whether `np` is a room or a building with an owner who was not spoken of before. */
export function isOwnedRoom({ owner, head, name, count, negation, nouns }: NounPhrase, draft: Draft): boolean {
  if (!owner || owner.owner || owner.count || count || negation) return false;
  if (!DWELLINGS.has(head) && !ROOMS.has(head) && !(PLACES.has(name) && nouns.length > 1 && /room$/.test(name))) return false;
  const known = draft.refs.some((ref) => ref.kind === 'subject' && ref.head === owner.head);
  if (known) return false;
  const who = singular(owner.nouns.at(-1)!.lower);
  return (
    isLiving(owner.name) ||
    isLiving(who) ||
    HOLDS_ROOMS.test(who) ||
    (owner.nouns.every(({ text }) => isCapital(text)) && !NAMED_PLACES.has(owner.name))
  );
}

/** "A ship's kitchen", "the castle's library": of what has rooms. */
const HOLDS_ROOMS =
  /^(?:ship|boat|yacht|ferry|submarine|train|castle|palace|hotel|school|church|hospital|monastery|museum|factory|lighthouse|spaceship|station|university|farm|inn|cruise ship)$/;

/** "A wizard's desk, no wizard": whose it is says what it is like. */
export const isDeniedOwner = ({ owner, head, negation }: NounPhrase, { denied }: Draft): boolean =>
  owner !== undefined &&
  !owner.owner &&
  !owner.count &&
  !negation &&
  !BODY_PARTS.has(head) &&
  (denied.has(owner.head) || (isSomebody(owner.name) && (denied.has('people') || denied.has('person'))));

const RELATIVE =
  /^(?:wife|husband|mum|mom|mother|dad|father|grandma|grandmother|grandpa|grandad|grandfather|nan|sister|brother|son|daughter|uncle|aunt|auntie|friend|boyfriend|girlfriend|neighbour|neighbor|boss)$/;
const KIN = /^(?:daughter|son|wife|husband|widow|apprentice|assistant|ghost)$/;
/** Somebody by what they work at; a man and his son are both there. */
const isTrade = ({ name, head, determiner }: NounPhrase): boolean =>
  determiner?.lower !== 'the' &&
  !/^(?:man|woman|boy|girl|king|queen|person|child|dog|cat|prince|princess)$/.test(head) &&
  (isLiving(name) || /(?:er|or|ist|ian|man|smith|wright)$/.test(head));

/** "Wearing a beekeeper's outfit", "a boy in a pirate's hat": of whose kind the clothes are, where somebody else has them on. */
export function isOwnKind({ owner, head, negation }: NounPhrase, { preposition, verb, besides, draft }: NounContext): boolean {
  if (!owner || owner.owner || owner.count || negation) return false;
  // "A kid's birthday party": of the kind that is held for them.
  if (/^(?:kid|child|toddler)$/.test(owner.head) && /^(?:party|playground|party hat|toy|menu|corner)$/.test(head)) return true;
  if (owner.plural) return false;
  const known = draft.refs.some((ref) => ref.kind === 'subject' && ref.head === owner.head);
  // "A lighthouse keeper's daughter": she is there, and no keeper.
  if (KIN.test(head) && /^(?:an?|the)$/.test(owner.determiner?.lower ?? '') && isTrade(owner)) return true;
  // "My wife's loaf": the loaf is there.
  if (
    /^(?:my|our)$/.test(owner.determiner?.lower ?? '') &&
    RELATIVE.test(owner.head) &&
    /^(?:artifact|food|plant)$/.test(wordNet(head)?.concrete ?? '')
  )
    return !known;
  // "The queen's corgis", "a witch's cat": the animals are there.
  if (
    wordNet(head)?.concrete === 'animal' &&
    !/^(?:man|woman|boy|girl|person|child|kid)$/.test(owner.head) &&
    (isSomebody(owner.name) || /^(?:queen|king)$/.test(owner.head))
  )
    return !known;
  if (besides.length === 0) return isOfKin(owner, head);
  if (!/^(?:an?)$/.test(owner.determiner?.lower ?? '') || !CLOTHES.has(head) || !isLiving(owner.name)) return false;
  return (
    /^(?:in|with|under|dressed in|clad in)$/.test(preposition ?? '') || /^(?:wear|dress|putt?|sport|try|don)/.test(verb ?? '')
  );
}

/** "Grandma's apple pie", "my dad's old wallet": the thing is there, and whose it is says what it is like. */
const isOfKin = ({ head, determiner, modifiers, nouns }: NounPhrase, thing: string): boolean =>
  OF_US.test(head) &&
  nouns.length === 1 &&
  modifiers.length === 0 &&
  (determiner === undefined || /^(?:my|our)$/.test(determiner.lower)) &&
  !BODY_PARTS.has(thing) &&
  /^(?:artifact|food)$/.test(wordNet(thing)?.concrete ?? '');
const OF_US =
  /^(?:grandma|grandpa|grandad|granddad|granny|nan|nana|grandmother|grandfather|mum|mom|dad|mother|father|uncle|aunt|auntie)$/;

/** The same phrase with the kind as an adjective: "pirate's". */
export function ofKind(np: NounPhrase): NounPhrase {
  const owner = np.owner!;
  const words = [...owner.modifiers.flatMap((modifier) => modifier.words), ...owner.nouns].sort((a, b) => a.start - b.start);
  const kind = {
    words: owner.possessive ? [...words, owner.possessive] : words,
    value: `${words.map(({ lower }) => lower).join(' ')}'s`,
  };
  return { ...np, owner: undefined, determiner: owner.determiner, modifiers: [kind, ...np.modifiers] };
}

/** The same phrase without an owner: whose it is stands before its nouns as one word, "child's". */
export function roomOf(np: NounPhrase): NounPhrase {
  const owner = np.owner!;
  const mark = owner.possessive;
  const parts = [...owner.modifiers.flatMap(({ words }) => words), ...owner.nouns].sort((a, b) => a.start - b.start);
  const spelled = (of: (word: Word) => string): string => `${parts.map(of).join(' ')}${mark?.text ?? ''}`;
  const all = mark ? [...parts, mark] : parts;
  const first = owner.nouns[0]!;
  const named = !isLiving(owner.name) && !isLiving(singular(owner.nouns.at(-1)!.lower));
  const lower = spelled((word) => (named ? word.text : word.lower));
  const whose: Word = {
    ...first,
    lower,
    lexeme: lexemeOf(lower),
    text: spelled(({ text }) => text),
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    tag: 'N',
    kind: 'word',
    phrase: undefined,
    look: undefined,
    setting: undefined,
    lettering: undefined,
    corrected: undefined,
    size: all.length,
  };
  const nouns = [whose, ...np.nouns];
  return {
    ...np,
    owner: undefined,
    determiner: owner.determiner ?? np.determiner,
    nouns,
    name: singular(wording(nouns)),
  };
}
