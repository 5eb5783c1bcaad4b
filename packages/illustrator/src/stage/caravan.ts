/** Beasts of burden of no said number in a desert: one behind another in a long line, small under a wide sky. */
import { random } from '@atelier/spec';
import type { Room } from './arrange.ts';
import { type Item, itemOf } from './boxes.ts';
import type { Thing } from './things.ts';

const BURDENED = /^(?:camel|dromedary|llama|donkey|mule)$/;
const IN_LINE = /\b(?:caravan|train)$/;

/** "A camel caravan", "a caravan of camels": told by its name or its arrangement. */
export function isCaravan({ fact, count, drawing, art, said, place }: Thing, { setting, space }: Room): boolean {
  if (!said || art === undefined || space.plain || setting.scene !== 'desert' || setting.aerial) return false;
  if (place !== 'ground' || count > 20 || !BURDENED.test(drawing?.noun ?? '')) return false;
  const exact = fact.count !== undefined && 'exact' in fact.count && fact.count.exact !== 1;
  const lined = fact.attributes.some((a) => !a.off && a.kind === 'arrangement' && a.value === 'caravan');
  return !exact && (IN_LINE.test(fact.name) || lined);
}

export function caravan(thing: Thing, { setting: { view }, seed }: Room): Item[] {
  const { width: W, height: H, horizon } = view;
  const r = random(seed, thing.fact.id, 'caravan');
  const many = 6 + r.below(3);
  const share = thing.where.reach === 'far' ? r.between(0.04, 0.05) : r.between(0.075, 0.095);
  const tall = share * Math.min(W, H);
  const base = horizon + (view.eye * tall) / thing.metres;
  const step = tall * thing.aspect * 1.34;
  // The line keeps to one side of the middle, and walks towards the other.
  const way = thing.facing === 'right' ? 1 : thing.facing === 'left' ? -1 : r.chance(0.5) ? 1 : -1;
  const first = W * (0.5 + way * r.between(0.04, 0.14));
  return Array.from({ length: many }, (_, i) => {
    const x = first - way * step * (i + 0.1 * r.bell() - (many - 1) / 2);
    const y = base + tall * (0.05 * r.bell() + 0.02 * i);
    return itemOf(thing, i + 1, x, y, tall * r.between(0.94, 1.06), { facing: way > 0 ? 'right' : 'left' });
  }).filter(({ x, w }) => x - w / 2 > 0.01 * W && x + w / 2 < 0.99 * W);
}
