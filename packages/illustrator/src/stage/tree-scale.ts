/**
 * Trees are measured by what stands among them. Things are drawn larger than their distance says, so that they are easily seen; a
 * tree that kept to its own size would be a shrub beside a car, and no taller than an elephant.
 */
import { clamp, mix } from '../math.ts';
import type { Item } from './boxes.ts';
import type { Link } from './relations.ts';
import type { Setting } from './setting.ts';
import type { Space } from './space.ts';
import type { Thing } from './things.ts';

/** Where they grow, and what stands there already. */
interface Ground {
  setting: Setting;
  space: Space;
  taken: readonly Item[];
}

/** Metres: smaller things are so much larger in the picture than in life that they are no measure, larger ones are landmarks. */
const MEASURES = [1.2, 20] as const;
/** Parts of the picture's height: no tree is taller, and so much sky is over each. */
const TALLEST = 0.62;
const SKY = 0.035;
/** How far up the picture's height it stands that is just behind something. */
const BEHIND = 0.012;

/**
 * "A house beside tall oaks": several trees are where a thing stands, and no row of things with it. Each such link is left out, so that the
 * thing has its own size and the trees stand about it at theirs.
 */
export function withoutGroves(links: readonly Link[], things: readonly Thing[]): Link[] {
  const thing = (id: string): Thing | undefined => things.find((t) => t.fact.id === id);
  const isGrove = (t: Thing | undefined): boolean =>
    t?.art?.startsWith('tree.') === true &&
    t.count > 1 &&
    links.filter((l) => l.from === t.fact.id || l.to === t.fact.id).length === 1;
  const stands = (t: Thing | undefined): boolean =>
    t?.place === 'ground' && !t.art?.startsWith('tree.') && t.land === undefined;
  return links.filter(
    ({ from, to, bond }) =>
      !(
        (bond === 'near' || bond === 'between') &&
        !(bond === 'between' && thing(to)?.count === 2) &&
        ((isGrove(thing(from)) && stands(thing(to))) || (isGrove(thing(to)) && stands(thing(from))))
      ),
  );
}

const isTree = ({ thing: { art, place, where } }: Item): boolean =>
  art?.startsWith('tree.') === true && place === 'ground' && where.reach !== 'far' && where.reach !== 'near';

/** Whole in the picture, and where it would be behind something, at its side or over its roof: away from the other trees. */
function besideOf(item: Item, hides: boolean, { x, w }: Item, width: number, others: readonly Item[]): number {
  const edge = Math.min(0.5 * item.w + 0.02 * width, width / 2);
  const within = clamp(item.x, edge, width - edge);
  if (!hides) return within;
  const off = 0.5 * w + 0.05 * item.w;
  const apart = (at: number): number => Math.min(0.5 * item.w, ...others.map((o) => Math.abs(o.x - at)));
  const places = [-off, off, -off - 0.4 * item.w, off + 0.4 * item.w]
    .map((d) => x + d)
    .filter((at) => at >= edge && at <= width - edge);
  return [...places, within].reduce((a, at) =>
    apart(at) - 0.15 * Math.abs(at - item.x) > apart(a) - 0.15 * Math.abs(a - item.x) ? at : a,
  );
}

/** What was named and stands on the ground there, and is a measure: the one that is seen largest. */
function measureAmong({ taken, setting: { view } }: Ground): Item | undefined {
  const sized = taken.filter(
    ({ seat, base, thing: { said, late, art, place, metres } }) =>
      said &&
      !late &&
      seat === 'ground' &&
      place === 'ground' &&
      art?.startsWith('tree.') === false &&
      metres >= MEASURES[0] &&
      metres <= MEASURES[1] &&
      base - view.horizon > 0.015 * view.height,
  );
  return sized.reduce<Item | undefined>((a, i) => (!a || i.h > a.h ? i : a), undefined);
}

/**
 * Grows the trees among `items` to what is true beside what was named. Where one would be too tall for the picture it stands farther off, and behind
 * what it would hide.
 */
export function growTrees(items: readonly Item[], room: Ground): void {
  const { space, setting } = room;
  const { view } = setting;
  const beside = space.plain ? undefined : measureAmong(room);
  if (!beside) return;
  const perMetre = beside.h / beside.thing.metres / (beside.base - view.horizon);
  // What is under one of its trees or beside it keeps it there.
  const alone = items.every(isTree);
  for (const item of items) {
    if (!isTree(item) || item.seat !== 'ground' || item.settled) continue;
    const tall = perMetre * item.thing.metres * item.thing.factor;
    const far = space.stand(item.x).far;
    const most = TALLEST * view.height;
    const before = item.base - view.horizon;
    let base = alone ? Math.min(item.base, Math.max(far, view.horizon + most / tall)) : item.base;
    const hides = Math.abs(item.x - beside.x) < 0.5 * beside.w + 0.3 * item.w * Math.max(1, (tall * before) / item.h);
    if (alone && hides && base > beside.base - BEHIND * view.height)
      base = Math.min(beside.base - BEHIND * view.height, Math.max(far, mix(view.horizon, beside.base, 0.72)));
    const h = Math.min(tall * (base - view.horizon), most, base - SKY * view.height);
    if (h <= item.h && base === item.base) continue;
    const grown = Math.max(h, Math.min(item.h, base - SKY * view.height));
    item.w *= grown / item.h;
    item.h = grown;
    item.base = base;
    if (alone)
      item.x = besideOf(
        item,
        hides,
        beside,
        view.width,
        items.filter((i) => i !== item),
      );
    item.top = base - grown * item.thing.foot[1];
  }
}
