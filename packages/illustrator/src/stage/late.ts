/** Where a thing goes that an edit adds to a picture whose things stand already (L1). */
import { random } from '@atelier/spec';
import { type Room, settle } from './arrange.ts';
import { blockOf } from './blocks.ts';
import { boundsOf, type Item, shift } from './boxes.ts';
import { freeSide } from './clusters.ts';
import { groupFor } from './groups.ts';
import { groundOfLand, landItem } from './on-land.ts';
import { INVERSE, type Link } from './relations.ts';
import { seat } from './seats.ts';
import type { Thing } from './things.ts';

/** What an edit added: by its relation to something that stands already, which does not move, or in a free place. */
export function addLate(
  thing: Thing,
  links: readonly Link[],
  items: ReadonlyMap<Thing, Item[]>,
  room: Room,
  height: number,
): Item[] {
  if (thing.land) return [landItem(thing, groundOfLand(thing, room.setting, room.seed))];
  const group = links.some((l) => l.from === thing.fact.id) ? undefined : groupFor(thing, thing.words, room);
  if (group) return group();
  const { view } = room.setting;
  const block = blockOf(thing, height, view.width, room.seed);
  const link = links.find((l) => l.from === thing.fact.id || l.to === thing.fact.id);
  const anchorId = link && (link.from === thing.fact.id ? link.to : link.from);
  const anchor = [...items].find(([t]) => t.fact.id === anchorId)?.[1];
  if (!link || !anchor) {
    settle({ things: [thing], items: block }, room, false);
    return block;
  }
  const r = random(room.seed, thing.fact.id, 'place');
  const b = boundsOf(anchor);
  const roomier = (b.x0 + b.x1) / 2 > view.width / 2 ? -1 : 1;
  // A copy of the anchor: a seat may lift it, and what is there must not move.
  const fixed = anchor.map((item) => ({ ...item }));
  seat(block, link.from === thing.fact.id ? link.bond : INVERSE[link.bond], fixed, {
    r,
    side: freeSide(block, fixed, room.taken, roomier),
  });
  const placed = boundsOf(block);
  const over = Math.max(0, placed.x1 - view.width * 0.98) - Math.max(0, view.width * 0.02 - placed.x0);
  shift(block, -over, -Math.max(0, placed.y1 - view.height * 0.985) + Math.max(0, view.height * 0.015 - placed.y0));
  return block;
}
