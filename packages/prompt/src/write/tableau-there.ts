/** Whether a scene may be where the person has put it. */
import { placeKnown } from '@atelier/lexicon';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';
import { isBare } from './surroundings.ts';
import type { Survey } from './survey.ts';
import { isPutElsewhere } from './tableau-suits.ts';

/** Whether a place was said. */
export const placed = ({ brief }: Survey, { place }: Pick<Context, 'place'>): boolean =>
  place?.named === true || on(brief.setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** Whether the scene may be where the person has put it. */
export function isThere(met: Met, known: Survey, { place }: Context): boolean {
  const { covers } = met;
  const { kind, where } = met.tableau;
  if (kind === 'place') return true;
  if (isBare(known.brief) || isPutElsewhere(met, known.brief)) return false;
  if (!placed(known, { place })) return true;
  const words = ideaWords(known.brief).filter(({ of }) => of?.part === 'place');
  // The place is what it was found by: "at a bus stop".
  if (words.length > 0 && words.every((word) => covers.has(word))) return true;
  const said = on(known.brief.setting).flatMap(({ kind: each, value }) => (each === 'place' ? [value.toLowerCase()] : []));
  if (place?.named) said.push(place.word.toLowerCase(), place.known.id);
  return where.some((each) => said.some((value) => value === each || value.endsWith(` ${each}`) || isSamePlace(value, each)));
}

/** A pasture is a field. */
const isSamePlace = (a: string, b: string): boolean => {
  const known = placeKnown(a);
  return known !== undefined && known.id === placeKnown(b)?.id;
};

/** Whether a word names a place that the scene may be in and shows nothing of: a wedding imagined in a garden, on a beach. */
export function isOtherPlace({ of, keys }: IdeaWord, { tableau: { kind, where, rows } }: Met): boolean {
  if (of?.part !== 'place' || !of.head || !/^(?:deed|thing|frame)$/.test(kind)) return false;
  const [imagined = ''] = where;
  const isIt = (name: string): boolean => keys.has(name) || [...keys].some((key) => isSamePlace(key, name));
  return !isIt(imagined) && !rows().some(({ text }) => contentWords(text).some((word) => keys.has(word)));
}
