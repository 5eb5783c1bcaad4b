/** What hangs between two things: the string of a kite, the stalk of a flower in its vase. */
import type { Brief } from '@atelier/spec';
import { isVase } from './contents.ts';
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

/** A kite somebody flies is on a string. */
export function tie(kite: Placed, brief: Brief, placed: readonly Placed[]): void {
  const flown = brief.relations.find((r) => !r.off && r.to === kite.fact.id && bondOf(r.predicate) === 'stacked-under');
  const flyer = placed.find((p) => p.fact.id === flown?.from && p.art !== undefined);
  if (!flyer) return;
  const raised = flyer.art?.endsWith('-reaching') === true;
  const left = flyer.x - flyer.width * flyer.footShare[0];
  const top = flyer.y - flyer.height * flyer.footShare[1];
  const across = raised ? 0.88 : 0.5;
  kite.tether = [left + flyer.width * (flyer.flip ? 1 - across : across), top + flyer.height * (raised ? 0.1 : 0.45)];
}
