/**
 * How one thing stands to another by what is said between the two. Rules for particular pairs are asked first, in the order of
 * PAIR_RULES; what none of them knows goes by the words of the relation alone. "Wearing" and "holding" turn round: the smaller moves.
 */
import { verbBase } from '@atelier/lexicon';
import { canHold } from '../art/own/index.ts';
import {
  AT_NECK,
  BOARDS,
  CONTAINS,
  HOLDERS,
  isAshore,
  isDrink,
  isHidden,
  isLaidIn,
  isSmall,
  isStand,
  lives,
  looksOver,
  PLANTS,
  PLATES,
  savesFromAbove,
  WORKTOPS,
  WORN,
} from './cluster-words.ts';
import { standingBy } from './landforms-said.ts';
import { oppositeOf } from './opposed.ts';
import { type Bond, bondOf, type Link } from './relations.ts';
import { isAtDesk, isDesk, isSitting } from './sitting.ts';
import type { Thing } from './things.ts';
import { isWindow } from './wall-words.ts';

/** Two things and what is said between them, from `one` to `other`. */
export interface Pair {
  one: Thing;
  other: Thing;
  predicate: string;
}

/** As it is said: `one` finds its place by `other`. */
const forth = ({ one, other, predicate }: Pair, bond: Bond): Link => ({
  from: one.fact.id,
  to: other.fact.id,
  predicate,
  bond,
});

/** Turned round: `other` finds its place by `one`. */
const back = ({ one, other, predicate }: Pair, bond: Bond): Link => ({ from: other.fact.id, to: one.fact.id, predicate, bond });

const HAS = /^(?:with|has|having)$/;
const STRUNG = /^(?:with|has|decorated with|lit by|covered in|wrapped in)$/;
const CROSSES = /^(?:person|animal|vehicle)$/;
/** A teddy is hugged in the arms, a mother is not carried. */
const LOOSE = /^(?:with|has|having|and|hug(?:s|ging)?|cuddl(?:es|ing)|cradl(?:es|ing))$/;

const does = ({ fact }: Thing, deed: RegExp): boolean => fact.actions.some((a) => !a.off && deed.test(a.value));

/** `undefined` where a rule has nothing to say of the pair. */
type PairRule = (pair: Pair) => Link | undefined;

const byLand: PairRule = (pair) => {
  const standing = pair.other.land && standingBy(pair.predicate);
  return standing ? forth(pair, standing === 'upon' ? 'on' : 'front') : undefined;
};

/** A lantern that hangs from a tree is in it. */
const hungInTree: PairRule = (pair) => {
  const { one, other, predicate } = pair;
  if (!other.art?.startsWith('tree.')) return undefined;
  const hangs = does(one, /^(?:hang|dangl|suspend|swing)/) && /^(?:from|off|on)$/.test(predicate);
  return hangs || /^(?:hang|dangl|suspend)/.test(predicate) ? forth(pair, 'in') : undefined;
};

const lookedOver: PairRule = (pair) =>
  looksOver(pair.predicate, pair.one.fact, pair.other.fact.name) ? forth(pair, 'overlooking') : undefined;

/** What leans on a door or a fence stands on the ground before it. */
const leantOn: PairRule = (pair) =>
  does(pair.one, /^(?:lean|prop)/) && /^(?:up )?(?:on|upon|against)$/.test(pair.predicate) ? forth(pair, 'against') : undefined;

const satAtDesk: PairRule = (pair) => {
  const { one, other, predicate } = pair;
  if (one.drawing?.category !== 'person' || !isSitting(one.art)) return undefined;
  const slumped = /~slumping\b/.test(one.art ?? '') && isDesk(other.fact.name);
  return slumped || isAtDesk(predicate, other.fact.name) ? forth(pair, 'at') : undefined;
};

/** "A cliff with prayer flags": they are on it. */
const onItsLand: PairRule = (pair) =>
  pair.one.land && !pair.other.land && HAS.test(pair.predicate) ? back(pair, 'on') : undefined;

/** "A cabin with fairy lights": they are strung along it. */
const strungAlong: PairRule = (pair) => {
  const { one, other, predicate } = pair;
  if (other.art !== 'own:string-of-lights' || !STRUNG.test(predicate)) return undefined;
  const bears = one.drawing?.category === 'building' || one.art?.startsWith('tree.') || /tree/.test(one.fact.name);
  return bears ? back(pair, 'draped') : undefined;
};

/** "A bridge with a horse and cart": they cross it. */
const crossing: PairRule = (pair) =>
  /\b(?:bridge|viaduct)$/.test(pair.one.fact.name) &&
  CROSSES.test(pair.other.drawing?.category ?? '') &&
  HAS.test(pair.predicate)
    ? back(pair, 'on')
    : undefined;

/** What is made or mended is on the table that its maker stands at. */
const onWorktop: PairRule = (pair) =>
  WORKTOPS.test(pair.one.art ?? '') && isSmall(pair.other) && verbBase(pair.predicate) ? back(pair, 'held') : undefined;

/** Who writes on a board stands before it. */
const atBoard: PairRule = (pair) =>
  /^(?:up )?on$/.test(pair.predicate) && BOARDS.test(pair.other.fact.name) && lives(pair.one)
    ? forth(pair, 'front')
    : undefined;

const throughHoop: PairRule = (pair) =>
  /\bthrough$/.test(pair.predicate) && pair.other.art === 'own:basketball-hoop' ? forth(pair, 'through') : undefined;

/** A flag that is planted is in the hand that plants it, of whoever has one for it. */
const plantedFlag: PairRule = (pair) =>
  PLANTS.test(pair.predicate) && /\bflag$/.test(pair.other.fact.name) && canHold((pair.one.art ?? '').slice(4))
    ? back(pair, 'held')
    : undefined;

/** Two that face each other. */
const opposed: PairRule = (pair) => {
  const bond = oppositeOf(pair.one, pair.other);
  return bond && (LOOSE.test(pair.predicate) || bondOf(pair.predicate) === 'near') ? forth(pair, bond) : undefined;
};

/** A helicopter that saves somebody hangs in the air over them. */
const savedFromAbove: PairRule = (pair) =>
  savesFromAbove(pair.one, pair.predicate, pair.other) ? forth(pair, 'above') : undefined;

/** "A basket with eggs and bread": they are in it. */
const laidIn: PairRule = (pair) =>
  LOOSE.test(pair.predicate) && isLaidIn(pair.other, pair.one) ? back(pair, 'in') : undefined;

/** The first that has something to say of a pair counts. */
const PAIR_RULES: readonly PairRule[] = [
  byLand,
  hungInTree,
  lookedOver,
  leantOn,
  satAtDesk,
  onItsLand,
  strungAlong,
  crossing,
  onWorktop,
  atBoard,
  throughHoop,
  plantedFlag,
  opposed,
  savedFromAbove,
  laidIn,
];

/** How the two of a pair stand to each other; `undefined` where they do not stand together at all. */
export function linkOf(pair: Pair): Link | undefined {
  for (const rule of PAIR_RULES) {
    const link = rule(pair);
    if (link) return link;
  }
  // "A castle by a lake with swans": they swim, and it stands on the shore.
  if (LOOSE.test(pair.predicate) && isAshore(pair.one) && pair.other.place === 'water') return undefined;
  return byWords(pair);
}

const STOOD_BY = /\b(?:surfboard|paddleboard|snowboard|ladder)$/;

/** By what the words of the relation say, and by what kinds of things the two are. */
function byWords(pair: Pair): Link {
  const { one, other, predicate } = pair;
  if (LOOSE.test(predicate)) {
    const bond = together(one, other);
    if (bond === 'carrying') return back(pair, 'on');
    return byBond(pair, bond);
  }
  return CONTAINS.test(predicate) ? contained(pair) : byBond(pair, bondOf(predicate, other.fact.name));
}

function byBond(pair: Pair, bond: Bond): Link {
  const { one, other } = pair;
  switch (bond) {
    case 'under':
      // "Presents under it and a train": nothing is under what is no larger than itself.
      return forth(pair, other.metres < 1.4 * one.metres && !other.land ? 'near' : 'under');
    case 'in':
      // Who is in a hat or a scarf has it on.
      if ((WORN.test(other.fact.name) || AT_NECK.test(other.fact.name)) && lives(one)) return back(pair, 'worn');
      return forth(pair, isHidden(one, other) ? 'on' : 'in');
    case 'near':
      // By the window is on its sill.
      return forth(pair, isWindow(other.art) && one.place === 'surface' ? 'on' : 'near');
    case 'part':
      return back(pair, 'part');
    case 'holding':
      return carried(pair);
    default:
      return forth(pair, bond);
  }
}

/** What is held or worn moves with who has it. */
function carried(pair: Pair): Link {
  const { other, predicate } = pair;
  // As tall as a man, it stands by his side.
  if (STOOD_BY.test(other.fact.name)) return back(pair, 'near');
  return back(pair, WORN.test(other.fact.name) || /wear|dressed|clad/.test(predicate) ? 'worn' : 'held');
}

/** "A basket full of apples". */
function contained(pair: Pair): Link {
  const { one } = pair;
  // The cheese of "a glass of wine and cheese" is in no glass.
  if (HOLDERS.test(one.fact.name) && !isDrink(one.art)) return back(pair, 'in');
  return back(pair, PLATES.test(one.fact.name) ? 'on' : 'near');
}

const SPREADS = /\b(?:blanket|mat|towel|tablecloth|plate|platter|tray|(?:cutting|cheese|wooden) board)$/;

/** "A man with a lantern" holds it, "a man with a dog" stands beside it. */
function together(a: Thing, b: Thing): 'carrying' | 'part' | 'holding' | 'near' {
  const handler = lives(a);
  // "A desk with a lamp": small things stand on what there is to stand on.
  if ((isStand(a) || (SPREADS.test(a.fact.name) && isSmall(b))) && b.place === 'surface' && b.art !== undefined)
    return 'carrying';
  // A roof, a beard: a part that has no drawing of its own.
  if (a.art !== undefined && b.art === undefined) return 'part';
  if (WORN.test(b.fact.name)) return 'holding';
  const handy =
    /object|food/.test(b.drawing?.category ?? '') || /\b(?:flower|rose|tulip|sunflower|daisy|lily)$/.test(b.fact.name);
  return handler && handy && b.metres < 1.3 && b.count === 1 ? 'holding' : 'near';
}
