/** The instances of one fact as a group: a loose row, staggered rows, or a scatter in the air. */
import { type Random, random } from '@atelier/spec';
import { poseIn } from '../art/own/index.ts';
import { CLOSE } from '../art/own/jointed/close.ts';
import { clamp } from '../math.ts';
import { type Item, itemOf } from './boxes.ts';
import { MOST_INSTANCES } from './counts.ts';
import { isPiled, pile } from './pile.ts';
import type { Thing } from './things.ts';

/** Stands on row 0 around column 0. `height` is that of one instance in pixels; `breadth` the width there is. */
export function blockOf(thing: Thing, height: number, breadth: number, seed: number): Item[] {
  const r = random(seed, thing.fact.id, 'group');
  const item: Make = (instance, x, base, h, seat = 'ground') => itemOf(thing, instance, x, base, h, { seat });
  if (thing.count > MOST_INSTANCES) return [crowd(item(1, 0, 0, height), breadth)];
  if (isPiled(thing.fact, thing.count)) return pile(thing.count, thing.aspect, height, item, r);
  if (thing.place === 'sky' && thing.count > 1) return flock(thing, height, breadth, item, r);
  const apart = thing.count === 2 && thing.stands !== undefined ? CLOSE[poseIn(thing.art ?? '') ?? 'walking'] : undefined;
  if (apart !== undefined && thing.drawing?.heading === 'right') return facingPair(thing, height, apart);
  return rows(thing, height, breadth, item, r, seed);
}

/** Two of a name who hold each other stand face to face. */
function facingPair(thing: Thing, height: number, apart: number): Item[] {
  const unit = (height * thing.stands!) / thing.metres / 600;
  const off = (thing.foot[0] - 0.5) * height * thing.aspect;
  return ([-1, 1] as const).map((side, i) =>
    itemOf(thing, i + 1, side * ((apart * unit) / 2 + off), 0, height, { facing: side < 0 ? 'right' : 'left' }),
  );
}

/** One box for all of them. */
function crowd(one: Item, breadth: number): Item {
  const h = one.h * 1.25;
  return { ...one, w: Math.min(breadth * 0.8, h * 2.6), h, top: -h };
}

type Make = (instance: number, x: number, base: number, h: number, seat?: Item['seat']) => Item;

function rows(thing: Thing, height: number, breadth: number, item: Make, r: Random, seed: number): Item[] {
  const n = thing.count;
  const w = height * thing.aspect;
  let lines = n <= 4 ? 1 : n <= 10 ? 2 : 3;
  while (lines < 4 && Math.ceil(n / lines) * w * 1.1 > breadth * 1.6 && n > lines) lines++;
  const across = Math.ceil(n / lines);
  // Animals stand about, some farther off and smaller by that.
  const herd = n > 2 && thing.place === 'ground' && /animal|bird/.test(thing.drawing?.category ?? '');
  const items: Item[] = [];
  // No two trees are alike: of two that were only added the lesser one stands close to the other.
  const tree = n > 1 && thing.art?.startsWith('tree.') === true;
  // Pyramids are several hundred metres apart: the lesser ones stand farther off too.
  const giant = n > 1 && n < 5 && thing.drawing?.category === 'building' && thing.metres > 60;
  const lesser = random(seed, thing.fact.id, 'lesser').between(0.66, 0.8);
  const pair = tree && n === 2 && !thing.said ? 0.78 : 1;
  for (let i = 0; i < n; i++) {
    const line = Math.floor(i / across);
    const inLine = Math.min(across, n - line * across);
    const up = n > 2 ? r.between(herd ? -0.34 : -0.15, 0.06) * height : n > 1 ? r.between(-0.03, 0.03) * height : 0;
    const less = herd ? 1 + (0.75 * up) / height : tree && i % 2 === 1 ? lesser : giant ? [1, 0.86, 0.6][i % 3]! : 1;
    const h = height * (1 - 0.05 * line) * (n > 1 ? r.between(0.9, 1.04) : 1) * less;
    const gap = w * (herd ? 1.2 : 1.12) * pair;
    // Rows further back stand in the gaps of the row before them.
    const stagger = line % 2 === 1 && inLine === across ? 0.5 : 0;
    const x =
      ((i % across) - (inLine - 1) / 2 + stagger - (lines > 1 && across > 1 ? 0.25 : 0)) * gap + r.between(-0.12, 0.12) * w;
    items.push(item(i + 1, x, up - line * height * 0.5 - (giant ? (height - h) * 0.09 : 0), h));
  }
  return items;
}

/**
 * Spread in the air without touching: the next free spot on a jittered lattice, nearest to the middle first. What floats or is flown by somebody
 * takes the width there is and is near or far; what lives flies together.
 */
function flock({ count: n, drawing }: Thing, height: number, breadth: number, item: Make, r: Random): Item[] {
  const loose = n > 2 && !/animal|bird|insect/.test(drawing?.category ?? '');
  const across = Math.ceil(Math.sqrt(n * (loose ? 1.5 : 1.9)));
  const { w } = item(1, 0, 0, height, 'air');
  const pitch = loose ? clamp((0.86 * breadth) / across, w * 1.4, w * 2.6) : w * 1.45;
  const spots: { x: number; y: number; d: number }[] = [];
  for (let row = 0; row * across < n + across; row++)
    for (let column = 0; column < across; column++) {
      const x = column - (across - 1) / 2 + (row % 2) * 0.45 + r.between(-0.22, 0.22);
      const y = row - 0.5 + r.between(-0.2, 0.2);
      spots.push({ x, y, d: x * x * 0.5 + y * y });
    }
  spots.sort((a, b) => a.d - b.d);
  return spots.slice(0, n).map(({ x, y }, i) => {
    // One in three is near, the rest get smaller with their distance.
    const h = height * (loose ? (i % 3 === 0 ? r.between(1, 1.3) : r.between(0.5, 0.85)) : r.between(0.72, 1.05));
    return item(i + 1, x * pitch, y * height * (loose ? 1.5 : 1.7), clamp(h, 2, height * 1.3), 'air');
  });
}
