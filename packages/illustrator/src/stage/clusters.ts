/** Things that stand in relation to each other, arranged as one composition around row 0. */
import { random } from '@atelier/spec';
import { blockOf } from './blocks.ts';
import { boundsOf, type Item, shift } from './boxes.ts';
import { type Ground, landItem, standBefore, standUpon } from './on-land.ts';
import { type Bond, INVERSE, type Link } from './relations.ts';
import { besideSitter } from './resting.ts';
import { seat } from './seats.ts';
import type { Thing } from './things.ts';

export interface Cluster {
  things: Thing[];
  items: Item[];
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
