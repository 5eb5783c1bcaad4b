/** What bears others is as large as they need: a bridge that is crossed is near, and the stones under a bottle are no boulders. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { clamp } from '../math.ts';

const ON = /^(?:\w+(?:ing|ed) )?(?:on|upon|atop|on top of|across|over|crossing)$/;
const CROSSES = /^(?:person|animal|vehicle)$/;

const borneBy = ({ relations, subjects }: Brief, { id }: Subject, ownWith: boolean): Subject[] =>
  relations.flatMap(({ off, from, to, predicate }) => {
    const other = off ? '' : to === id && ON.test(predicate) ? from : ownWith && from === id && predicate === 'with' ? to : '';
    return subjects.filter((s) => s.id === other && !s.off && s.source !== 'edit');
  });

/** How much larger than by itself a bridge is that somebody crosses. */
const CROSSED = 1.45;
export const nearerFor = (brief: Brief, fact: Subject): number =>
  /\b(?:bridge|footbridge)$/.test(fact.name) &&
  borneBy(brief, fact, true).some(({ name }) => CROSSES.test(drawnAs(name)?.category ?? ''))
    ? CROSSED
    : 1;

/** Metres of stones that only small things stand on; undefined for all else. */
export function stonesUnder(brief: Brief, fact: Subject): number | undefined {
  if (!/(?:^|\s)(?:stone|rock|pebble)$/.test(fact.name)) return undefined;
  const heights = borneBy(brief, fact, false).map(({ name }) => drawnAs(name)?.height ?? 1);
  const tallest = Math.max(0, ...heights);
  return tallest > 0 && tallest < 0.5 ? clamp(1.1 * tallest, 0.1, 0.45) : undefined;
}
