/** Whether light can fall on a thing: a break, a headache and the rush hour have no surface. */
import { kindKnown, remember, singular, wordNet } from '@atelier/lexicon';

const SOLID = new Set(['artifact', 'food', 'plant', 'animal', 'person', 'body', 'substance', 'object']);

export const hasSurface: (name: string) => boolean = remember((name) => {
  const kind = kindKnown(name);
  if (kind !== undefined) return !kind.tags.includes('abstract');
  const { nounClass } = wordNet(singular(name.toLowerCase().split(' ').at(-1) ?? name)) ?? {};
  return nounClass !== undefined && SOLID.has(nounClass);
});
