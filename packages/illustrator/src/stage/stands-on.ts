/** What the ground is under a thing that a poster shows. */
import type { Drawing } from '@atelier/lexicon';
import type { Stander } from '../design/wish.ts';

/** Metres above which a vehicle drives on no road: a rocket. */
const ROAD = 6;

const HELD = /^(?:saxophone|trumpet|trombone|clarinet|flute|violin|banjo|ukulele|microphone|accordion|harmonica)$/;

/** What lies under such a thing by custom. */
export function standsOn(drawing: Drawing | undefined): Stander['on'] {
  if (!drawing) return 'floor';
  const { category, place, height, rail } = drawing;
  if (rail) return 'rail';
  // An instrument that is held to be played stands nowhere: it is shown before its disc.
  if (HELD.test(drawing.noun)) return 'air';
  if (place === 'sky') return 'air';
  if (category === 'boat' || place === 'water') return 'water';
  if (category === 'vehicle' && place === 'ground' && height < ROAD) return 'road';
  const grows = category === 'nature' && place !== 'surface' && height > 1;
  const tall = category === 'vehicle' || (category === 'animal' && height > 0.5);
  return category === 'building' || grows || tall ? 'land' : 'floor';
}
