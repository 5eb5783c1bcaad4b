/** Boats that were named, before a waterfront or on open water in numbers: each as large as it is at its distance, at several distances, none before another. */
import { random } from '@atelier/spec';
import { isCityView } from '../scenes/city-words.ts';
import { ACROSS } from '../scenes/harbour-town.ts';
import type { Room } from './arrange.ts';
import type { Item } from './boxes.ts';
import type { Thing } from './things.ts';

const OPEN: ReadonlySet<string> = new Set(['sea', 'lake', 'beach']);

/** Most of the picture's height that the nearest may take. */
const MOST = { few: 0.34, many: 0.24, large: 0.15 };

export function isFleet(thing: Thing, { setting, space, brief }: Room): boolean {
  const { fact, said, place, drawing, where, count, late } = thing;
  if (
    (!said && !fact.rule?.startsWith('gathering.')) ||
    late ||
    place !== 'water' ||
    drawing?.category !== 'boat' ||
    thing.art === undefined
  )
    return false;
  if (space.plain || space.submerged || space.water === undefined || where.side !== undefined || where.reach !== undefined)
    return false;
  if (count > 12 || setting.aerial) return false;
  const before = setting.scene === 'harbour' || (setting.scene === 'city' && isCityView(brief));
  return before || (OPEN.has(setting.scene) && count > 1);
}

export function fleet(thing: Thing, { setting, space, seed, brief, taken }: Room): Item[] {
  const { view, scene } = setting;
  const { width: W, height: H, horizon, eye, focal } = view;
  const r = random(seed, thing.fact.id, 'fleet');
  const exact = thing.fact.count !== undefined && 'exact' in thing.fact.count;
  const boats = brief.subjects.filter((s) =>
    taken.some((i) => i.thing.fact.id === s.id && i.thing.drawing?.category === 'boat'),
  );
  const many = exact || thing.count === 1 ? thing.count : Math.max(thing.count, 4 + r.below(2));
  const side = r.chance(0.5) ? 1 : -1;
  // A pavement or a bank lies at the foot of such a picture.
  const low = scene === 'harbour' ? 0.78 : scene === 'city' ? 0.9 : 0.86;
  // A few that were counted are all looked at.
  const few = exact && many <= 3 && OPEN.has(scene);
  const most = (many > 1 && !few ? (thing.metres > 14 ? MOST.large : MOST.many) : MOST.few) * H;
  const nearest = Math.max((thing.metres * focal) / most, (eye * focal) / (low * H - horizon));
  const farthest = scene === 'harbour' ? ACROSS - 6 : 4 * nearest;
  const items: Item[] = [];
  for (let i = 0; i < many; i++) {
    // The first is the one that is looked at; the others lie farther off, one after another.
    const t = many === 1 ? 0.2 * r.next() : i / (many - 1);
    const z = Math.max(
      nearest * 0.999,
      nearest * (1 + t * (Math.max(1, Math.min(few ? 1.7 : 3.2, farthest / nearest)) - 1)) * r.between(0.95, 1.05),
    );
    const at = ((i * 0.618 + 0.22 + 0.1 * r.next() + 0.3 * boats.length) % 1) - 0.5;
    const x = W / 2 + side * at * W * 0.84;
    const rows = space.water!(x);
    const base = Math.min(Math.max(horizon + (eye * focal) / z, rows.far), Math.min(rows.near, low * H));
    const h = Math.max(0.012 * H, (thing.metres * (base - horizon)) / eye);
    const tall = Math.min(h, most);
    items.push({
      thing,
      instance: i,
      x,
      top: base - tall * thing.foot[1],
      w: tall * thing.aspect,
      h: tall,
      base,
      near: 0,
      seat: 'water',
      submerged: 0.06,
      lean: 0,
      facing: many > 1 && r.chance(0.4) ? (thing.facing === 'left' ? 'right' : 'left') : thing.facing,
    });
  }
  return apart(
    items.sort((a, b) => a.base - b.base),
    W,
  );
}

/** Neighbours of like distance move out of each other's way. */
function apart(items: Item[], W: number): Item[] {
  for (let turn = 0; turn < 12; turn++)
    for (const [i, a] of items.entries())
      for (const b of items.slice(i + 1)) {
        const least = 0.54 * (a.w + b.w);
        const gap = b.x - a.x;
        if (Math.abs(gap) >= least || Math.abs(a.base - b.base) > 0.9 * Math.max(a.h, b.h)) continue;
        const push = ((least - Math.abs(gap)) / 2) * (gap < 0 ? -1 : 1);
        a.x = Math.min(W - a.w * 0.5, Math.max(a.w * 0.5, a.x - push));
        b.x = Math.min(W - b.w * 0.5, Math.max(b.w * 0.5, b.x + push));
      }
  return items;
}
