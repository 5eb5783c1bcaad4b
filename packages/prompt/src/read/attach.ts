/** Who or what a verb or a prepositional phrase is said of (R4). */
import {
  BODY_PARTS,
  CLOTHES,
  COMPANIES,
  CONTAINERS,
  KIND_NOUNS,
  PLACES,
  PLACING,
  POSSESSIVES,
  wordNet,
} from '@atelier/lexicon';
import { alongWith, ownPart } from './attach-along.ts';
import { heldBy } from './attach-held.ts';
import type { Ref } from './draft.ts';
import type { Item, NounPhrase } from './items.ts';
import { isAnimate, isLiving, isSomeone } from './living.ts';
import { MOVED, MOVING, PUTTING } from './verb-words.ts';
import type { Word } from './words.ts';

/** A predicate that waits for its object, or has had it. */
export interface Pending {
  from: Ref[];
  predicate: string;
  words: Word[];
  /** The preposition, where there is one. */
  preposition: string | undefined;
  /** Kept as an action of the sources, whatever follows. */
  verb: Word[] | undefined;
  /** How it is seen waits for where from ("seen across"); what falls waits for what the light named just before falls on. */
  told: 'seen' | 'lit' | undefined;
}

/** Every predicate has every field: objects of one shape are read several times quicker than objects of many. */
export const pendingOf = (
  from: Ref[],
  predicate: string,
  words: Word[],
  preposition?: string,
  verb?: Word[],
  told?: Pending['told'],
): Pending => ({ from, predicate, words, preposition, verb, told });

/** Where the reading of a clause stands. */
export interface Clause {
  items: readonly Item[];
  subjects: Ref[];
  last: Ref[];
  role: Pending | undefined;
  /** Right after "that", "which". */
  relative: boolean;
}

/** After these the thing spoken of goes on: "a truck filled with balls driving …". */
const HOLDING = new Set([
  'filled with',
  'full of',
  'covered in',
  'covered with',
  'made of',
  'loaded with',
  'topped with',
  'decorated with',
  'made out of',
  'shaped like',
  'dressed as',
  'in the shape of',
]);

const NEARBY = new Set([
  'next to',
  'beside',
  'near',
  'in front of',
  'behind',
  'along',
  'alongside',
  'close to',
  'around',
  'across from',
  'below',
  'beneath',
  'between',
]);

/** Who does what the verb at `i` says. */
export function doersOf(clause: Clause, form: 'V' | 'G' | 'E', i: number): Ref[] {
  const before = clause.items[i - 1];
  if (clause.relative || clause.subjects.length === 0) return clause.last;
  if (form === 'V' && isTold(clause, i)) return clause.last;
  if (before?.type === 'be' || before?.type === 'and' || before?.type === 'comma' || before?.type === 'pronoun' || form === 'V')
    return clause.subjects;
  if (clause.last.length === 0) return clause.subjects;
  // "A snowman on the beach holding a drink": no place does so.
  const deed = clause.items[i];
  if (form === 'G' && deed?.type === 'verb' && OF_NO_PLACE.test(deed.word.lower))
    if (clause.last.every((ref) => ref.kind === 'setting')) return clause.subjects;
  // "Tiles sorted by the colours of the spectrum, starting at the top".
  if (form === 'G' && deed?.type === 'verb' && /^(?:start|end|beginn)ing$/.test(deed.word.lower)) return clause.subjects;
  // "Yoda wearing a disguise walking down a street": no disguise walks.
  if (
    form === 'G' &&
    deed?.type === 'verb' &&
    /^(?:wear|hold|carry)ing$/.test(clause.role?.verb?.at(-1)?.lower ?? '') &&
    !clause.role!.preposition &&
    !clause.last.some(isAnimate) &&
    (OF_NO_PLACE.test(deed.word.lower) || deed.word.lower === 'walking')
  )
    return clause.role!.from;
  // "Sardines in a tin wearing hats": no tin wears one.
  if (form === 'G' && deed?.type === 'verb' && deed.word.lower === 'wearing' && clause.role?.preposition === 'in')
    if (clause.last.every((ref) => CONTAINERS.has(ref.head) || HOLLOW.test(ref.head))) return clause.role.from;
  // "A cat wearing a crown sat on a throne".
  const posed = clause.items[i];
  if (form === 'E' && posed?.type === 'verb' && POSED.test(posed.word.lower) && !clause.last.some(isAnimate)) {
    const someone = clause.subjects.filter(isAnimate);
    if (someone.length > 0 && clause.role?.verb) return someone;
  }
  // "A girl on a swing hanging from the moon": the swing does.
  if (form === 'G' && deed?.type === 'verb' && deed.word.lower === 'hanging' && clause.role?.preposition === 'on')
    if (clause.last.every(({ head }) => HUNG_UP.test(head))) return clause.last;
  if (clause.last.some(isAnimate) || (before?.type === 'noun' && isLimb(before))) return clause.last;
  // "A welder with sparks flying", "a girl with her hair blowing": it is these that do.
  const verb = clause.items[i];
  if (form === 'G' && clause.role?.preposition === 'with' && verb?.type === 'verb' && OF_THINGS.test(verb.word.lower))
    return clause.last;
  if (form === 'G' && clause.subjects.some(isAnimate)) return clause.subjects;
  const role = clause.role?.preposition;
  const held = isWorn(clause.last) || (role !== undefined && HOLDING.has(role));
  return form === 'G' && held && role && clause.role!.from.length > 0 ? clause.role!.from : clause.last;
}

const HUNG_UP = /^(?:swing|hammock|rope|trapeze|chain|chandelier|lamp|lantern|perch|ladder)$/;
const HOLLOW = /^(?:tin|can|tub|bath|bathtub|boat|canoe|car|van|bus|hammock|tank|pool)$/;

/** What is never said of a place. */
const OF_NO_PLACE =
  /^(?:hold|wear|carry|eat|drink|read|play|rid|look|smil|laugh|watch|wav|sing|cry|sleep|cook|paint|sitt|stand|sipp|smok|danc|jump|runn|chas|us|mak)ing$/;

/** How somebody is, said behind what they wear or hold. */
const POSED = /^(?:sat|stood|seated)$/;

/** What things do by themselves that stand with somebody. */
const OF_THINGS =
  /^(?:fly|fall|ris|blow|swirl|flow|glow|burn|hang|dangl|stream|pour|drift|dripp|float|trail|billow|spill|stick|grow|shin|flutter|flapp|sparkl|cascad|smok|steam|leak|bloom)ing$/;

/** Who is taught, helped or asked does what follows: "teaching a girl to knead dough", "helping his son ride a bike". */
const TELLING =
  /^(?:teach|taught|help|ask|tell|told|show|train|let|make|encourag|invit|allow|persuad|urg|coach|guid|order|instruct|remind|caus|forc|challeng|watch|see|beg|command|convinc|prepar|direct|dar|tempt)(?:e|es|s|ed|ing|ped|ping|ting|ging|ring)?$/;

export const isTold = ({ items, last, role }: Clause, i: number): boolean => {
  let at = i - 1;
  while (items[at]?.type === 'skip' || items[at]?.type === 'adverb') at--;
  return (
    items[at]?.type === 'noun' &&
    role?.verb !== undefined &&
    role.preposition === undefined &&
    TELLING.test(role.verb.at(-1)!.lower) &&
    last.length > 0 &&
    last.every(isAnimate)
  );
};

/** "their arms reaching up", "left hand touching": a limb that is told from the others moves by itself. */
const isLimb = (np: NounPhrase): boolean =>
  (BODY_PARTS.has(np.head) && np.determiner !== undefined && POSSESSIVES.has(np.determiner.lower)) ||
  (/^(?:arm|hand|leg|foot|knee|elbow|finger|head|forearm|wrist|thigh)$/.test(np.head) &&
    ((np.determiner !== undefined && POSSESSIVES.has(np.determiner.lower)) ||
      np.count?.words.some((word) => word.lower === 'both') === true ||
      np.modifiers.some(({ value }) => value === 'left' || value === 'right') ||
      (np.plural && np.determiner === undefined && np.modifiers.length === 0)));

/** What a prepositional phrase says something about. */
export function attachTo(clause: Clause, value: string, i: number): Ref[] {
  const before = clause.items[i - 1];
  const main = clause.subjects.length > 0 ? clause.subjects : clause.last;
  const near = clause.last.length > 0 ? clause.last : clause.subjects;
  if (before?.type === 'be' || before?.type === 'comma' || before?.type === 'and' || before?.type === 'adjectives') return main;
  // "With the arms out to the sides": the arms are.
  const limb = clause.items[i - 2];
  if (
    before?.type === 'adverb' &&
    value === 'to' &&
    limb?.type === 'noun' &&
    BODY_PARTS.has(limb.head) &&
    clause.last.length > 0
  )
    return clause.last;
  const given = clause.items[i + 1];
  // "A trucker and a slice of pie": the slice is.
  if (
    (value === 'of' || value === 'for') &&
    before?.type === 'noun' &&
    near.length > 1 &&
    ((given?.type === 'noun' && !KIND_NOUNS.has(given.head) && given.head !== 'age') ||
      // "A house, a sun and a family of five".
      (given?.type === 'pronoun' && COMPANIES.has(before.head)))
  )
    return near.slice(-1);
  if (value === 'of' || (HOLDING.has(value) && near.some((ref) => !isAnimate(ref)))) return near;
  const along = heldBy(clause, value, i, main, near) ?? alongWith(clause, value, i, main, near);
  if (along) return along;
  // "Parked at the gate with its door open": what is its own is with who was spoken of.
  if (value === 'with' && given?.type === 'noun' && /^(?:its|his|her|their)$/.test(given.determiner?.lower ?? '')) {
    const whose = main.filter((ref) => (given.determiner?.lower === 'its') !== isSomeone(ref));
    if (whose.length > 0 && clause.role?.preposition !== 'with') return whose;
  }
  // "A frog in a pond with a crown", "a capybara in a tub with oranges on its head": who is there has them.
  if (value === 'with' && given?.type === 'noun' && !near.some(isAnimate) && clause.role?.preposition !== 'with') {
    const [where, whose] = [clause.items[i + 2], clause.items[i + 3]];
    const ownBody =
      where?.type === 'preposition' &&
      whose?.type === 'noun' &&
      BODY_PARTS.has(whose.head) &&
      whose.determiner !== undefined &&
      POSSESSIVES.has(whose.determiner.lower);
    const worn = CLOTHES.has(given.head) || CLOTHES.has(given.name) || given.head === 'crown';
    const someone = main.filter(isAnimate);
    if (
      (ownBody || (worn && clause.last.every((ref) => ref.kind === 'setting' || !CONTAINERS.has(ref.head)))) &&
      someone.length > 0
    )
      return someone;
  }
  // "A sculpture of a brain made from wire": so is the sculpture.
  if (
    /^(?:made|built|carved|sculpted)\b/.test(value) &&
    clause.role?.preposition === 'of' &&
    clause.role.from.every(isLikeness)
  )
    return [...clause.role.from, ...near];
  // "A cake shaped like a digger with five candles", "a house made of candy with a roof of chocolate".
  if (
    /^(?:with|for)$/.test(value) &&
    /^(?:shaped like|in the shape of|in the form of|made of|made out of|made from|built of|covered in|covered with)$/.test(
      clause.role?.preposition ?? '',
    ) &&
    clause.role!.from.length > 0
  )
    return clause.role!.from;
  // "Eating soup with a fork": the fork is with who eats.
  if (value === 'with' && clause.role?.verb && !clause.role.preposition && given?.type === 'noun' && TOOLS.test(given.head)) {
    const someone = main.filter(isAnimate);
    if (someone.length > 0) return someone;
  }
  const weather = clause.last.at(-1);
  if (weather?.kind === 'setting' && weather.fact.kind === 'weather')
    return /^(?:with|under|beneath|underneath|by|beside|near|behind|next to|in front of)$/.test(value) &&
      given?.type === 'noun' &&
      main.some(isAnimate) &&
      wordNet(given.head)?.concrete === 'artifact'
      ? main
      : clause.last;
  if (clause.last.length > 0 && clause.last.every((ref) => ref.kind === 'setting')) return main;
  const role = clause.role;
  // "A bowl on the moon with the earth in the background": no bowl is there.
  if (value === 'in' && role?.preposition === 'with' && given?.type === 'noun' && /^(?:back|fore)ground$/.test(given.head))
    return near;
  // "An old man by the fireplace in a rocking chair": no hearth sits.
  if (
    /^(?:in|on)$/.test(value) &&
    role?.preposition &&
    given?.type === 'noun' &&
    SEATS.test(given.head) &&
    !near.some(isAnimate) &&
    main.some(isAnimate) &&
    /^(?:by|near|beside|next to|in front of|at|with)$/.test(role.preposition)
  )
    return main.filter(isAnimate);
  // "a window and a vase with flowers": the flowers are in the vase.
  if (value === 'with' && before?.type === 'noun' && near.length > 1) return near.slice(-1);
  if (before?.type === 'noun' && isLimb(before) && /^(?:on|in|at|behind|above|under|over|across|between|against)$/.test(value))
    return near;
  if (isKept(clause, value, i)) return near;
  if (value !== 'with' && role?.preposition && isWorn(near) && role.from.some(isAnimate)) return role.from;
  // "a cart full of hay on a road", "a towel on the wall next to the mirror": it is the cart, and the towel.
  if (role?.preposition && HOLDING.has(role.preposition) && (PLACING.has(value) || value.includes(' ')) && role.from.length > 0)
    return role.from;
  if (role?.preposition && NEARBY.has(value) && PLACING.has(role.preposition) && role.from.length > 0)
    // "In a chair next to a lamp": so is the chair.
    return /^(?:in|on)$/.test(role.preposition) && BESIDE.test(value) && near.every(({ head }) => SEATS.test(head))
      ? [...role.from, ...near]
      : role.from;
  if (
    role?.preposition === 'of' &&
    (PLACING.has(value) || value.includes(' ')) &&
    role.from.some((ref) => CONTAINERS.has(ref.head) || HUNG.test(ref.head))
  )
    // "A jar of honey and a jar of jam on a shelf": both are.
    return main.includes(role.from[0]!) ? main : role.from;
  if (value === 'with' && near.every((ref) => BODY_PARTS.has(ref.head)) && bodyNext(clause, i) && main.some(isAnimate))
    return main;
  const company = clause.items[i + 1];
  if (value === 'with' && role?.verb && company?.type === 'noun' && isLiving(company.head) && main.some(isAnimate)) return main;
  // "playing chess with a robot": who plays, plays with it.
  if (
    value === 'with' &&
    role?.verb &&
    !role.preposition &&
    main.some(isAnimate) &&
    near.every((ref) => wordNet(ref.head)?.nounClass === 'act')
  )
    return main;
  // "A child being pushed on a swing by her father".
  const agent = clause.items[i + 1];
  if (value === 'by' && role?.preposition && agent?.type === 'noun' && isLiving(agent.head) && isDoneTo(clause, i)) return main;
  if (value === 'with' || !role) return near;
  // "Watching over the world from space": from there it is done.
  if (
    /^(?:from|at|towards?)$/.test(value) &&
    role.preposition &&
    clause.items.some((item, k) => k < i && item.type === 'verb' && LOOKING.test(item.word.lower))
  )
    return main;
  // "Coming down the tracks past a platform": it is the train that passes.
  if (PATH.test(value) && PATH.test(role.predicate.split(' ').at(-1) ?? '') && role.from.length > 0) return role.from;
  // "moonlight through the trees onto a bear": it is the moonlight that falls there.
  if (/^(?:onto|into)$/.test(value) && /^(?:through|from|across|between)$/.test(role.preposition ?? '') && role.from.length > 0)
    return role.from;
  const object = clause.items[i + 1];
  // "drawing a sun on a wall", "pouring tea into a cup": there it is put.
  if (role.verb && !role.preposition && /^(?:on|onto|in|into|over)$/.test(value) && PUTTING.test(role.verb.at(-1)!.lower))
    return near;
  if (
    role.verb &&
    !role.preposition &&
    /^(?:in|into|inside)$/.test(value) &&
    object?.type === 'noun' &&
    CONTAINERS.has(object.head) &&
    before?.type === 'noun'
  )
    return near;
  // "lifting a kitten out of a drain", "knocking a glass off a table": that is where it is moved to or from.
  if (role.verb && !role.preposition && MOVED.test(value) && MOVING.test(role.verb.at(-1)!.lower)) return near;
  // "playing a guitar in a library": the player is there, and so is what is done.
  if (role.verb && !role.preposition && main.some(isAnimate) && (PLACING.has(value) || value.includes(' '))) return main;
  if (role.verb && role.preposition && main.some(isAnimate) && value.includes(' ')) return main;
  // "a teapot next to a vase in a kitchen": a place at the end holds what is spoken of.
  if (/^(?:in|at|inside|along)$/.test(value) && object?.type === 'noun' && PLACES.has(object.head) && !near.includes(main[0]!))
    return [...main, ...near];
  return near;
}

const LOOKING = /^(?:watch|look|star|gaz|peer|peek|glar|glanc|spy|wav|shout|call)/;

/** What shows something else, of a stuff of its own. */
const isLikeness = ({ head }: Ref): boolean =>
  /^(?:sculpture|statue|statuette|figure|figurine|model|bust|replica|carving|relief)$/.test(head);

/** It hangs there, and not what it shows: "posters of bands on a wall". */
const HUNG = /^(?:poster|picture|photo|photograph|painting|portrait|drawing|print|map|mural|sketch)$/;

/** What something is done with. */
const TOOLS =
  /^(?:fork|spoon|knife|chopstick|straw|ladle|spatula|whisk|brush|paintbrush|roller|pen|pencil|chalk|crayon|quill|hammer|axe|saw|drill|wrench|screwdriver|chisel|shovel|spade|rake|hoe|broom|mop|sponge|hose|bat|racket|racquet|stick|club|net|rod|sword|whip|torch|flashlight|magnifying glass|telescope|binoculars|camera|scissors|needle|iron|rope|hand|finger)$/;
const BESIDE = /^(?:next to|beside|near|close to|alongside|adjacent to)$/;
const SEATS = /^(?:arm)?chair$|^(?:sofa|couch|stool|bench|throne|swing|hammock)$/;

/** What somebody has, carries or holds is where the part of the body is that is named after it: "a bone in its mouth". */
const KEEPING =
  /^(?:with|has|have|had|having|hold|carry|carri|balanc|keep|wear|bear|rest|put|lay|lift|rais|press|wav|swing|spin|twirl|dangl)(?:e|ing|es|s|ed)?$/;

function isKept(clause: Clause, value: string, i: number): boolean {
  const { items, last, role } = clause;
  return (
    role !== undefined &&
    KEEPING.test(role.verb?.at(-1)?.lower ?? role.predicate) &&
    (role.verb === undefined || role.preposition === undefined) &&
    ownPart(clause, i) &&
    items[i - 1]?.type === 'noun' &&
    /^(?:in|on|at|over|above|under|behind|between|around|against|across|inside|on top of|in front of)$/.test(value) &&
    last.length > 0 &&
    last.every((ref) => ref.kind === 'subject')
  );
}

const PATH = /^(?:past|towards?|through|across|along|down|up|into|over)$/;

/** Whether what was last said to be done was done to those spoken of: "being pushed", "carried". */
const isDoneTo = ({ items }: Clause, i: number): boolean => {
  const verb = items.slice(0, i).findLast((item) => item.type === 'verb');
  return verb?.type === 'verb' && verb.form === 'E';
};

function bodyNext(clause: Clause, i: number): boolean {
  const next = clause.items[i + 1];
  return next?.type === 'noun' && BODY_PARTS.has(next.head);
}

/** Clothes and parts of a body: what is said after them is said of who has them. */
function isWorn(refs: readonly Ref[]): boolean {
  return (
    refs.length > 0 &&
    refs.every(
      (ref) => BODY_PARTS.has(ref.head) || CLOTHES.has(ref.head) || (ref.kind === 'subject' && CLOTHES.has(ref.subject.name)),
    )
  );
}
