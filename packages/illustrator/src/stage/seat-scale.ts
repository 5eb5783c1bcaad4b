/** What stands by something far larger than life sizes near the viewer is drawn to its scale. */
import { pow } from '../math.ts';
import { type Item, scale } from './boxes.ts';
import type { Bond } from './relations.ts';
import { largest } from './seat-rule.ts';

/** Trees are of any height: who is by one is as tall as its trunk at least. */
export const isTree = ({ thing }: Item): boolean => thing.art?.startsWith('tree.') === true;

const isCrossed = ({ thing }: Item): boolean => /\bbridge$/.test(thing.fact.name) && thing.metres < 12;

/** A cat beside a house is small: next to something far larger than life sizes near the viewer, its scale rules. */
export function matchScale(items: readonly Item[], bond: Bond, anchor: readonly Item[]): void {
  const holder = largest(anchor);
  const big = holder.thing.metres;
  for (const item of items) {
    const own = item.thing.metres;
    // Beside a submarine one still sees who swims there.
    if (DIVES.test(holder.thing.fact.name) && swims(item) && own < big)
      scale([item], (SWIMS * holder.h) / item.h, item.x, item.base);
    else if (big > 5 && own < big && item.thing.count <= 20) {
      // Before what stands far off somebody is near the viewer.
      const nearer = bond === 'front' || bond === 'hiding' ? (big > 12 ? 3 : 1.7) : 1;
      const most = Math.max(
        holder.h * pow(own / big, 0.55) * nearer,
        holder.h * (own > 1 && isTree(holder) ? 0.58 : isCrossed(holder) ? 0.4 : 0.16),
      );
      // A giant octopus is no speck beside its ship.
      const giant = item.thing.factor > 1.2 ? 0.7 * holder.h : 0;
      if (item.h > Math.max(most, giant)) scale([item], Math.max(most, giant) / item.h, item.x, item.base);
      else if (item.h < giant) scale([item], giant / item.h, item.x, item.base);
    }
  }
}

/** As a part of the height of the vessel. */
const SWIMS = 0.6;
const DIVES = /\b(?:submarine|submersible|bathyscaphe|u-boat|diving bell)$/;
const swims = ({ thing }: Item): boolean => thing.drawing?.category === 'sea life';
