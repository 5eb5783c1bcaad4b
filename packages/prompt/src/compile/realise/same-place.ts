/** Two things that lie otherwise in the one place of a picture. */
import type { Brief } from '@atelier/spec';
import type { Cluster } from './cluster.ts';
import { leadPlace } from './scene.ts';
import { placePhrase, thePlace } from './setting.ts';

/** "A house by a lake and a boat on the lake": where what came later lies otherwise in the place, the place is named with either. */
export function onTheSame(told: Cluster[], brief: Brief): Cluster[] {
  const lead = leadPlace(brief);
  const [first, ...others] = told;
  const by = first?.containment;
  const lies = ({ containment, again: known }: Cluster): boolean => !known && /^(?:on|in|under)$/.test(containment ?? '');
  if (!lead || !first || !/^(?:by|beside|along)$/.test(by ?? '') || !others.some(lies)) return told;
  // What else is said of the place has its words before it.
  if (brief.setting.some(({ kind, off, source }) => !off && source !== 'writer' && /^(?:weather|background)$/.test(kind)))
    return told;
  const at = (cluster: Cluster, where: string): Cluster => ({
    ...cluster,
    predicate: [cluster.predicate, where].filter(Boolean).join(' '),
  });
  return [
    { ...at(first, placePhrase(lead.value, by)), placed: true },
    ...others.map((each) => (lies(each) ? at(each, `${each.containment} ${thePlace(lead.value)}`) : each)),
  ];
}
