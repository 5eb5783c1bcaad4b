/** What hangs between two things: the string of a kite, the stalk of a flower in its vase. */
import type { Brief } from '@atelier/spec';
import { isVase } from './contents.ts';
import { gripsOf } from './grips.ts';
import type { Placed } from './placed.ts';
import { bondOf } from './relations.ts';

export const KITE = 'noto:kite';

/** Its stalk goes into the nearest vase. */
export function plant(flower: Placed, placed: readonly Placed[]): void {
  const vases = placed.filter((p) => isVase(p.fact.name)).sort((a, b) => Math.abs(a.x - flower.x) - Math.abs(b.x - flower.x));
  const [vase] = vases;
  if (!vase) return;
  const middle = vase.x + (0.5 - vase.footShare[0]) * vase.width;
  flower.tether = [middle + (flower.x - middle) * 0.12, vase.y - vase.height * (vase.footShare[1] - 0.12)];
}

/** What is in the air at the end of a string. */
export const isOnString = (art: string | undefined): boolean => art === KITE || art === 'noto:balloon';

/** A kite somebody flies is on a string, and so is a balloon that somebody holds: up from the hand. */
export function tie(one: Placed, brief: Brief, placed: readonly Placed[]): void {
  const bond = one.art === KITE ? 'stacked-under' : 'holding';
  const holds = (r: Brief['relations'][number]): boolean =>
    !r.off && r.to === one.fact.id && (bondOf(r.predicate) === bond || (bond === 'holding' && r.predicate === 'with'));
  const held = brief.relations.find(holds);
  // A cake with balloons holds none; a chair or a basket has them tied to it.
  const served = (p: Placed): boolean =>
    one.art !== KITE && held?.predicate === 'with' && /^own:.*(?:cake|sign|arch|table)\b/.test(p.art ?? '');
  const holders = placed.filter((p) => p.fact.id === held?.from && p.art !== undefined && !served(p));
  // Of several each has the string of what was dealt to them.
  const holder = holders[placed.filter((p) => p.fact.id === one.fact.id).indexOf(one) % holders.length];
  if (!holder) return;
  const grips = gripsOf(holder.art) ?? [[0.5, 0.45]];
  const ends = grips.map(([x, y]): [number, number] => [
    holder.x + ((holder.flip ? 1 - x : x) - holder.footShare[0]) * holder.width,
    holder.y + (y - holder.footShare[1]) * holder.height,
  ]);
  one.tether = ends.reduce((a, b) => (Math.abs(b[0] - one.x) < Math.abs(a[0] - one.x) ? b : a));
}
