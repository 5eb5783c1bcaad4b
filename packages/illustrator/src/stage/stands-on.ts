/** What the ground is under a thing that a poster shows. */
import type { Drawing } from '@atelier/lexicon';
import type { Stander } from '../design/wish.ts';

/** What lies under such a thing by custom. */
export function standsOn(drawing: Drawing | undefined, name: string): Stander['on'] {
  if (/\b(?:train|locomotive|steam engine|railway|tram|wagon|carriage)\b/.test(name)) return 'rail';
  if (drawing?.category === 'boat' || drawing?.place === 'water') return 'water';
  if (drawing?.category === 'vehicle' && drawing.place === 'ground') return 'road';
  const grows = drawing?.category === 'nature' && drawing.place !== 'surface' && drawing.height > 1;
  return drawing?.category === 'building' || grows || (drawing?.category === 'animal' && drawing.height > 0.5)
    ? 'land'
    : 'floor';
}
