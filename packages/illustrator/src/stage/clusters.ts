/** Things that stand in relation to each other, arranged as one composition around row 0. */
import { verbBase } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { canHold } from '../art/own/index.ts';
import { blockOf } from './blocks.ts';
import { boundsOf, type Item, shift } from './boxes.ts';
import {
  BOARDS,
  CONTAINS,
  HOLDERS,
  IN_ARMS,
  isAshore,
  isDrink,
  isHidden,
  isLaidIn,
  isSmall,
  isStand,
  lives,
  looksOver,
  ON_TOP,
  PLANTS,
  PLATES,
  savesFromAbove,
  TOWARDS,
  WEARING,
  WORKTOPS,
  WORN,
} from './cluster-words.ts';
import { isLimb } from './joints.ts';
import { standingBy } from './landforms-said.ts';
import { mixes } from './mixed.ts';
import { type Ground, landItem, standBefore, standUpon } from './on-land.ts';
import { WAYS_IN } from './openings.ts';
import { oppositeOf } from './opposed.ts';
import { type Bond, bondOf, INVERSE, type Link } from './relations.ts';
import { besideSitter } from './resting.ts';
import { seat } from './seats.ts';
import { isAtDesk, isDesk, isSeat, isSitting } from './sitting.ts';
import type { Thing } from './things.ts';
import { isWindow } from './wall-words.ts';
import { isPartOf } from './within.ts';

export interface Cluster {
  things: Thing[];
  items: Item[];
}

/** Relations between things that both get a place, in the order of the Brief. "wearing" and "holding" turn round: the smaller moves. */
export function linksOf(brief: Brief, things: readonly Thing[]): Link[] {
  const known = new Map(things.map((t) => [t.fact.id, t]));
  // What is said of a dress is said of her who wears it, where one drawing shows both.
  const carriers = new Map(things.flatMap((t) => t.carries.map(({ of }) => [of.id, t.fact.id] as const)));
  const bodies = new Map<string, { owner: string; at: 'shoulder' | 'head' }>();
  for (const { fact } of things)
    for (const part of fact.parts) {
      if (isLimb(part.name)) carriers.set(part.id, fact.id);
      const at = /(?:^| )(shoulder|head)s?$/.exec(part.name)?.[1];
      if (at === 'shoulder' || at === 'head') bodies.set(part.id, { owner: fact.id, at });
    }
  const links: Link[] = [];
  const mixed = mixes(brief);
  for (const [from, to] of mixed) if (known.has(from) && known.has(to)) links.push({ from, to, predicate: 'in', bond: 'in' });
  for (const told of brief.relations) {
    // Where one of the fruits in a bowl is said to be, the bowl is.
    const stated = { ...told, from: mixed.get(told.from) ?? told.from };
    // "On the roof of a barn" is on the barn.
    const part = known.has(stated.to) ? undefined : brief.subjects.find((s) => s.id === stated.to);
    const whole = part && brief.relations.find((r) => !r.off && r.from === part.id && r.predicate === 'of');
    const drawnWhole = whole && known.get(whole.to);
    const sill = known.has(stated.to)
      ? undefined
      : things.find((t) => t.fact.parts.some(({ id, off }) => id === stated.to && !off));
    const said =
      part && drawnWhole && isPartOf(part, drawnWhole.fact)
        ? {
            ...stated,
            to: drawnWhole.fact.id,
            ...(AT_WAY.test(stated.predicate) && WAYS_IN.test(part.name) && { predicate: 'in front of' }),
          }
        : // "With a plant on its sill": on the window.
          sill && isWindow(sill.art)
          ? { ...stated, to: sill.fact.id }
          : stated;
    const owned =
      WEARING.test(said.predicate) || ON_TOP.test(said.predicate)
        ? { ...said, from: carriers.get(said.from) ?? said.from }
        : said;
    // What is aimed at with something in their hands or at their feet is ahead of them.
    const aiming = known.has(stated.from) ? undefined : carriers.get(stated.from);
    if (aiming !== undefined && !stated.off && known.has(stated.to) && TOWARDS.test(stated.predicate)) {
      links.push({ from: stated.to, to: aiming, predicate: stated.predicate, bond: 'ahead' });
      continue;
    }
    // "On her shoulder": one sits there, as large beside her as in life.
    const body = bodies.get(stated.to);
    if (body && body.owner !== stated.from && known.has(stated.from) && !stated.off && ON_TOP.test(stated.predicate)) {
      links.push({ from: stated.from, to: body.owner, predicate: stated.predicate, bond: body.at });
      continue;
    }
    const owner = IN_ARMS.test(owned.predicate) ? carriers.get(owned.to) : undefined;
    // "A wolf and a girl in a cloak": what she wears holds no wolf.
    if (
      owner !== undefined &&
      owner !== owned.from &&
      brief.relations.some((r) => !r.off && r.from === owner && r.to === owned.to && r.predicate === owned.predicate)
    )
      continue;
    // What is in her arms is held by her.
    const relation =
      owner === undefined || owner === owned.from ? owned : { ...owned, from: owner, to: owned.from, predicate: 'holding' };
    if (relation.off || relation.from === relation.to || !known.has(relation.from) || !known.has(relation.to)) continue;
    const link = { from: relation.from, to: relation.to, predicate: relation.predicate };
    const standing = known.get(relation.to)!.land && standingBy(relation.predicate);
    if (standing) {
      links.push({ ...link, bond: standing === 'upon' ? 'on' : 'front' });
      continue;
    }
    // A lantern that hangs from a tree is in it.
    const hangs = known.get(relation.from)!.fact.actions.some((a) => !a.off && /^(?:hang|dangl|suspend|swing)/.test(a.value));
    if (
      known.get(relation.to)!.art?.startsWith('tree.') &&
      (/^(?:hang|dangl|suspend)/.test(relation.predicate) || (hangs && /^(?:from|off|on)$/.test(relation.predicate)))
    ) {
      links.push({ ...link, bond: 'in' });
      continue;
    }
    if (looksOver(relation.predicate, known.get(relation.from)!.fact, known.get(relation.to)!.fact.name)) {
      links.push({ ...link, bond: 'overlooking' });
      continue;
    }
    // What leans on a door or a fence stands on the ground before it.
    const leans = known.get(relation.from)!.fact.actions.some((a) => !a.off && /^(?:lean|prop)/.test(a.value));
    if (leans && /^(?:up )?(?:on|upon|against)$/.test(relation.predicate)) {
      links.push({ ...link, bond: 'against' });
      continue;
    }
    if (known.get(relation.from)!.drawing?.category === 'person' && isSitting(known.get(relation.from)!.art)) {
      const onDesk = /~slumping\b/.test(known.get(relation.from)!.art ?? '') && isDesk(known.get(relation.to)!.fact.name);
      if (onDesk || isAtDesk(relation.predicate, known.get(relation.to)!.fact.name)) {
        links.push({ ...link, bond: 'at' });
        continue;
      }
    }
    // "A cliff with prayer flags": they are on it.
    if (known.get(relation.from)!.land && !known.get(relation.to)!.land && /^(?:with|has|having)$/.test(relation.predicate)) {
      links.push({ from: relation.to, to: relation.from, predicate: relation.predicate, bond: 'on' });
      continue;
    }
    // "A cabin with fairy lights": they are strung along it.
    const lit = known.get(relation.from)!;
    if (
      known.get(relation.to)!.art === 'own:string-of-lights' &&
      /^(?:with|has|decorated with|lit by|covered in|wrapped in)$/.test(relation.predicate) &&
      (lit.drawing?.category === 'building' || lit.art?.startsWith('tree.') || /tree/.test(lit.fact.name))
    ) {
      links.push({ from: relation.to, to: relation.from, predicate: relation.predicate, bond: 'draped' });
      continue;
    }
    // "A bridge with a horse and cart": they cross it.
    if (
      /\b(?:bridge|viaduct)$/.test(known.get(relation.from)!.fact.name) &&
      CROSSES.test(known.get(relation.to)!.drawing?.category ?? '') &&
      /^(?:with|has|having)$/.test(relation.predicate)
    ) {
      links.push({ from: relation.to, to: relation.from, predicate: relation.predicate, bond: 'on' });
      continue;
    }
    // What is made or mended is on the table that its maker stands at.
    if (
      WORKTOPS.test(known.get(relation.from)!.art ?? '') &&
      isSmall(known.get(relation.to)!) &&
      verbBase(relation.predicate)
    ) {
      links.push({ from: link.to, to: link.from, predicate: link.predicate, bond: 'held' });
      continue;
    }
    // Who writes on a board stands before it.
    if (
      /^(?:up )?on$/.test(relation.predicate) &&
      BOARDS.test(known.get(relation.to)!.fact.name) &&
      lives(known.get(relation.from)!)
    ) {
      links.push({ ...link, bond: 'front' });
      continue;
    }
    if (/\bthrough$/.test(relation.predicate) && known.get(relation.to)!.art === 'own:basketball-hoop') {
      links.push({ ...link, bond: 'through' });
      continue;
    }
    // A flag that is planted is in the hand that plants it, of whoever has one for it.
    const holder = known.get(relation.from)!.art ?? '';
    if (PLANTS.test(relation.predicate) && /\bflag$/.test(known.get(relation.to)!.fact.name) && canHold(holder.slice(4))) {
      links.push({ from: link.to, to: link.from, predicate: link.predicate, bond: 'held' });
      continue;
    }
    const opposed = oppositeOf(known.get(relation.from)!, known.get(relation.to)!);
    // A teddy is hugged in the arms, a mother is not carried.
    const loose = /^(?:with|has|having|and|hug(?:s|ging)?|cuddl(?:es|ing)|cradl(?:es|ing))$/.test(relation.predicate);
    if (opposed && (loose || bondOf(relation.predicate) === 'near')) {
      links.push({ ...link, bond: opposed });
      continue;
    }
    const bond = loose
      ? together(known.get(relation.from)!, known.get(relation.to)!)
      : CONTAINS.test(relation.predicate)
        ? 'containing-it'
        : bondOf(relation.predicate, known.get(relation.to)!.fact.name);
    if (savesFromAbove(known.get(link.from)!, link.predicate, known.get(link.to)!)) {
      links.push({ ...link, bond: 'above' });
      continue;
    }
    // "A basket with eggs and bread": they are in it.
    if (loose && isLaidIn(known.get(link.to)!, known.get(link.from)!)) {
      links.push({ ...link, from: link.to, to: link.from, bond: 'in' });
      continue;
    }
    // "A castle by a lake with swans": they swim, and it stands on the shore.
    if (loose && isAshore(known.get(link.from)!) && known.get(link.to)!.place === 'water') continue;
    // "Presents under it and a train": nothing is under what is no larger than itself.
    if (bond === 'under' && known.get(link.to)!.metres < 1.4 * known.get(link.from)!.metres && !known.get(link.to)!.land) {
      links.push({ ...link, bond: 'near' });
      continue;
    }
    // Who is in a hat has it on.
    if (bond === 'in' && WORN.test(known.get(link.to)!.fact.name) && lives(known.get(link.from)!))
      links.push({ ...link, from: link.to, to: link.from, bond: 'worn' });
    else if (bond === 'carrying') links.push({ ...link, from: link.to, to: link.from, bond: 'on' });
    else if (bond === 'near' && isWindow(known.get(link.to)!.art) && known.get(link.from)!.place === 'surface')
      // By the window is on its sill.
      links.push({ ...link, bond: 'on' });
    else if (bond === 'part') {
      links.push({ ...link, from: link.to, to: link.from, bond });
    } else if (bond === 'containing-it') {
      links.push({
        ...link,
        from: link.to,
        to: link.from,
        // The cheese of "a glass of wine and cheese" is in no glass.
        bond:
          HOLDERS.test(known.get(link.from)!.fact.name) && !isDrink(known.get(link.from)!.art)
            ? 'in'
            : PLATES.test(known.get(link.from)!.fact.name)
              ? 'on'
              : 'near',
      });
    } else if (bond === 'holding' && STOOD_BY.test(known.get(link.to)!.fact.name)) {
      // As tall as a man, it stands by his side.
      links.push({ ...link, from: link.to, to: link.from, bond: 'near' });
    } else if (bond === 'holding') {
      const worn = WORN.test(known.get(link.to)!.fact.name) || /wear|dressed|clad/.test(relation.predicate);
      links.push({ from: link.to, to: link.from, predicate: link.predicate, bond: worn ? 'worn' : 'held' });
    } else links.push({ ...link, bond: bond === 'in' && isHidden(known.get(link.from)!, known.get(link.to)!) ? 'on' : bond });
  }
  // "A towel with a cat on it" says two things of the pair: the more exact one counts.
  const vague = ({ bond }: Link): boolean => bond === 'near' || bond === 'part';
  const samePair = (a: Link, b: Link): boolean => (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
  const exact = links.filter((link) => !vague(link) || !links.some((other) => !vague(other) && samePair(link, other)));
  // "A man by the fire in a rocking chair": it is the chair that stands by the fire.
  const seatOf = (id: string): string | undefined =>
    exact.find(
      ({ from, to, bond }) =>
        from === id && (bond === 'on' || bond === 'in') && isSitting(known.get(id)!.art) && isSeat(known.get(to)!.fact.name),
    )?.to;
  // "A burger with fries on a table": both are on it.
  const laid = exact.map((link) => {
    const [one, other] = [known.get(link.from)!, known.get(link.to)!];
    const lies = link.bond === 'near' && one.place === 'surface' && other.place === 'surface';
    const top = lies && exact.find((l) => l.from === link.to && (l.bond === 'on' || l.bond === 'stacked-on'));
    const alone = !exact.some((l) => l !== link && l.from === link.from && l.bond !== 'near');
    return top && alone && top.to !== link.from ? { ...link, to: top.to, bond: top.bond } : link;
  });
  // "Two books on a table beside a window": it is the table that stands there.
  const standOf = (link: Link): string | undefined =>
    BESIDE.test(link.predicate) && known.get(link.to)!.place !== 'surface'
      ? laid.find((l) => l !== link && l.from === link.from && l.bond === 'on' && l.to !== link.to && isStand(known.get(l.to)!))
          ?.to
      : undefined;
  const stood = laid.map((link) => {
    const stand = standOf(link);
    return stand === undefined ? link : { ...link, from: stand, bond: 'near' as const };
  });
  return stood.map((link) => {
    const chair = /^(?:near|left|right)$/.test(link.bond) ? seatOf(link.from) : undefined;
    return chair === undefined || chair === link.to ? link : { ...link, from: chair };
  });
}

const SPREADS = /\b(?:blanket|mat|towel|tablecloth|plate|platter|tray|(?:cutting|cheese|wooden) board)$/;
const STOOD_BY = /\b(?:surfboard|paddleboard|snowboard|ladder)$/;
const CROSSES = /^(?:person|animal|vehicle)$/;
const AT_WAY = /^(?:\w+ing )?(?:at|on|by|before|outside)$/;
const BESIDE = /^(?:beside|next to|near|by|close to|alongside)$/;

/** "A man with a lantern" holds it, "a man with a dog" stands beside it. */
function together(a: Thing, b: Thing): Bond | 'carrying' {
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

/** Groups of things joined by relations, by their first member in the Brief. */
export function clustersOf(things: readonly Thing[], links: readonly Link[]): Thing[][] {
  const group = new Map(things.map((t) => [t.fact.id, [t]]));
  for (const { from, to } of links) {
    const a = group.get(from);
    const b = group.get(to);
    if (!a || !b || a === b) continue;
    const joined = things.filter((t) => a.includes(t) || b.includes(t));
    for (const t of joined) group.set(t.fact.id, joined);
  }
  return [...new Set(things.map((t) => group.get(t.fact.id)!))];
}

export interface Arranging {
  links: readonly Link[];
  /** Pixels for one instance of a thing. */
  heightOf(thing: Thing): number;
  /** Width of the picture. */
  breadth: number;
  seed: number;
  /** Where land lies that is one of the things. */
  groundOf(thing: Thing): Ground;
}

/** Arranges a cluster from its landmark outwards. */
export function arrange(things: readonly Thing[], arranging: Arranging): Cluster {
  const { links, seed } = arranging;
  const ids = new Set(things.map((t) => t.fact.id));
  const inside = links.filter((l) => ids.has(l.from) && ids.has(l.to));
  // The landmark: what others are placed by and that is not placed by anything itself.
  const root = things.find((t) => inside.every((l) => l.from !== t.fact.id)) ?? things[0]!;
  const placed = new Map<string, Item[]>([[root.fact.id, block(root, arranging)]]);
  for (let steps = 0; steps < things.length; steps++) {
    const next = nextLink(inside, placed);
    if (!next) break;
    const { mover, anchors, bond } = next;
    const thing = things.find((t) => t.fact.id === mover)!;
    const items = block(thing, arranging);
    if (bond === 'between') between(items, anchors, things, placed, arranging);
    else {
      const r = random(seed, mover, 'place');
      const anchor = anchors.flatMap((id) => placed.get(id)!);
      const neighbours = inside
        .filter((l) => l.bond === (bond === 'in' ? 'in' : 'on') && anchors.includes(l.to) && l.from !== mover)
        .flatMap((l) => placed.get(l.from) ?? []);
      const side = freeSide(items, anchor, [...placed.values()].flat(), r.chance(0.5) ? 1 : -1);
      const land = things.find((t) => t.land !== undefined && anchors.includes(t.fact.id));
      if (land && (bond === 'on' || bond === 'front')) {
        const there = bond === 'on' ? inside.filter((l) => l.bond === 'on' && l.to === land.fact.id && l.from !== mover) : [];
        const others = there.flatMap((l) => placed.get(l.from) ?? []);
        // A dragon and a castle on one cliff stand side by side.
        if (others.length > 0) shift(items, boundsOf(others).x1 - boundsOf(items).x0 + 0.02 * arranging.breadth, 0);
        if (bond === 'on') standUpon([...others, ...items], arranging.groundOf(land));
        else standBefore(items, arranging.groundOf(land));
        placed.set(mover, items);
        continue;
      }
      const stood = new Map(neighbours.map((item) => [item, { ...item }]));
      // Land lies where it lies.
      if (thing.land === undefined) seat(items, bond, anchor, { r, side, neighbours });
      for (const [holder, was] of stood) takeAlong(holder, was, inside, placed);
    }
    placed.set(mover, items);
  }
  for (const { from, to, bond } of inside) {
    const desk = placed.get(to)?.[0];
    if (bond !== 'at' || !desk) continue;
    const riders = inside.filter((l) => l.to === to && RIDES.has(l.bond)).flatMap((l) => placed.get(l.from) ?? []);
    if (riders.length > 0) besideSitter(riders, placed.get(from) ?? [], desk);
  }
  const items = things.flatMap((t) => placed.get(t.fact.id) ?? block(t, arranging));
  return { things: [...things], items };
}

const RIDES: ReadonlySet<Bond> = new Set(['on', 'stacked-on', 'in', 'held', 'worn', 'riding', 'part']);

/** What stands on something that made room for another goes with it, and what stands on that. */
function takeAlong(holder: Item, was: Item, links: readonly Link[], placed: ReadonlyMap<string, Item[]>): void {
  const k = holder.w / was.w;
  if (k === 1 && holder.x === was.x && holder.top === was.top) return;
  const all = placed.get(holder.thing.fact.id) ?? [];
  for (const { from, to, bond } of links) {
    if (to !== holder.thing.fact.id || !RIDES.has(bond)) continue;
    for (const rider of placed.get(from) ?? []) {
      // Of several holders each takes what is over it.
      const nearest = all.reduce((a, b) => (Math.abs(b.x - rider.x) < Math.abs(a.x - rider.x) ? b : a));
      if (nearest !== holder) continue;
      const before = { ...rider };
      rider.x = holder.x + (before.x - was.x) * k;
      rider.top = holder.top + (before.top - was.top) * k;
      rider.w *= k;
      rider.h *= k;
      takeAlong(rider, before, links, placed);
    }
  }
}

const block = (thing: Thing, { heightOf, breadth, seed, groundOf }: Arranging): Item[] =>
  thing.land ? [landItem(thing, groundOf(thing))] : blockOf(thing, heightOf(thing), breadth, seed);

/** The side of the anchor with less on it already; `fallback` where both are free. */
export function freeSide(items: readonly Item[], anchor: readonly Item[], others: readonly Item[], fallback: number): number {
  const middle = anchor.reduce((sum, item) => sum + item.x, 0) / anchor.length;
  let balance = 0;
  for (const other of others) if (!anchor.includes(other) && !items.includes(other)) balance += Math.sign(other.x - middle);
  return balance === 0 ? fallback : balance > 0 ? -1 : 1;
}

interface Next {
  mover: string;
  anchors: string[];
  bond: Bond;
}

function nextLink(links: readonly Link[], placed: ReadonlyMap<string, Item[]>): Next | undefined {
  for (const link of links) {
    if (placed.has(link.to) && !placed.has(link.from)) {
      const all =
        link.bond === 'between'
          ? links.filter((l) => l.from === link.from && l.bond === 'between').map((l) => l.to)
          : [link.to];
      return { mover: link.from, anchors: all, bond: link.bond };
    }
    if (placed.has(link.from) && !placed.has(link.to))
      return { mover: link.to, anchors: [link.from], bond: INVERSE[link.bond] };
  }
  return undefined;
}

/** "A between B and C": B left, A, C right; between the members of one group: in their middle, which opens. */
function between(
  items: Item[],
  anchors: readonly string[],
  things: readonly Thing[],
  placed: Map<string, Item[]>,
  arranging: Arranging,
): void {
  const r = random(arranging.seed, anchors.join(), 'between');
  const first = placed.get(anchors[0]!)!;
  const second = anchors[1];
  if (second === undefined) {
    if (first.length < 2) {
      seat(items, 'near', first, { r, side: 1 });
      return;
    }
    const half = first.length >> 1;
    const left = first.slice(0, half);
    const right = first.slice(half);
    seat(items, 'right', left, { r, side: 1 });
    seat(right, 'right', items, { r, side: 1 });
    return;
  }
  seat(items, 'right', first, { r, side: 1 });
  const other = placed.get(second) ?? block(things.find((t) => t.fact.id === second)!, arranging);
  seat(other, 'right', items, { r, side: 1 });
  placed.set(second, other);
}
