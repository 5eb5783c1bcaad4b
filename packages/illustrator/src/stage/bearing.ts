/** How things that have their places are held up there, and where they look. */
import { random } from '@atelier/spec';
import { sunPlace } from '../light/sky.ts';
import { aimedAtDisc } from './aimed.ts';
import type { Room } from './arrange.ts';
import type { Item } from './boxes.ts';
import { lookOf } from './turned.ts';

/** Swimmers that are drawn with their feet: the share of their height below the water. */
const WADING: Readonly<Record<string, number>> = { 'noto:duck': 0.24, 'own:duckling': 0.26 };

/** How each is held up, which way it looks, and what the water hides. */
export function finishItems(items: readonly Item[], { brief, setting, space, seed }: Room): void {
  const { view } = setting;
  const aimed = aimedAtDisc(brief);
  const look = lookOf(brief, items);
  // Inwards: a group that stands on the left looks to the right, one or another of it looks back.
  const facingOf = ({ thing, instance, x }: Item): 'left' | 'right' => {
    if (aimed.includes(thing.fact.id)) return sunPlace(view, setting.light).x > x ? 'right' : 'left';
    const group = items.filter((i) => i.thing === thing);
    const middle = group.reduce((sum, i) => sum + i.x, 0) / group.length;
    const inwards = middle < view.width / 2;
    const draw = random(seed, thing.fact.id, 'facing', group.length === 2 ? 0 : instance);
    // Two look at each other or the same way, never apart.
    if (group.length === 2 && draw.chance(0.5)) return group[0]!.x < group[1]!.x === (instance === 1) ? 'right' : 'left';
    const back = group.length > 2 && instance > 1 && (draw.chance(0.4) || instance === (group.length >> 1) + 1);
    return inwards !== back ? 'right' : 'left';
  };
  for (const item of items) {
    if (item.settled) continue;
    const { thing } = item;
    const rows = space.water?.(item.x);
    const afloat = item.seat === 'ground' && rows !== undefined && !space.submerged && thing.place === 'water';
    if (afloat && item.base < rows.near + view.height * 0.04) {
      item.seat = 'water';
      item.submerged = thing.drawing?.category === 'sea life' ? 0.3 : (WADING[thing.art ?? ''] ?? 0.06);
    } else if (
      item.seat === 'ground' &&
      (thing.place === 'sky' || (space.submerged && thing.place === 'water')) &&
      item.top + item.h < item.base - 1
    )
      item.seat = 'air';
    else if (item.seat === 'ground' && thing.place === 'hang' && item.top + item.h < view.horizon) item.seat = 'hang';
    if (item.facing === undefined && thing.drawing?.heading !== 'front')
      item.facing = thing.facing ?? look(item) ?? facingOf(item);
  }
}
