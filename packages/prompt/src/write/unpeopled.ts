/** Pictures of a place or of things: nobody who lives is what they are of, and they are no marks, sheets or pictures of no thing. */
import { singular, wordNet } from '@atelier/lexicon';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isLettering, madeThing } from '../subjects/emblems.ts';
import { isAlive } from '../subjects/ground.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import { toldSubjects } from '../subjects/told.ts';
import type { Context } from './context.ts';
import { STUFF } from './fill-of.ts';
import type { Survey } from './survey.ts';

const NO_PICTURE = ['logo', 'icon', 'abstract', 'letter'];
/** Where somebody is, whatever else was named. */
const GATHERING =
  /(?:^| )(?:battle|war|siege|party|wedding|picnic|festival|race|match|concert|parade|duel|dance|procession|meeting)$/i;
/** No space is in these, or one of their own. */
const DRAWN =
  /\b(?:isometric|blueprint|pixel|diagram|stained glass|pattern|wallpaper|infographic|tarot|emoji|comic|cross-section|cutaway)\b/i;
const LIVING = /^(?:person|animal|bird|myth|abstract|fantasy)$/;

export function isUnpeopled({ brief }: Survey, { tags, place, topics }: Context): boolean {
  if (NO_PICTURE.some((tag) => tags.has(tag)) || madeThing(brief) !== undefined) return false;
  if (DRAWN.test(brief.idea) || (place !== undefined && isSeenFromAbove(brief))) return false;
  if (isLettering(brief) || abstractStage(brief) !== undefined || isAlive(brief)) return false;
  const main = mainSubject(brief);
  if (main === undefined) return place?.named === true;
  if (topics.some(({ subject, kind }) => subject === main && kind.tags.some((tag) => LIVING.test(tag)))) return false;
  if (STUFF.test(main.name)) return false;
  const of = classOf(main);
  if (of === undefined && GATHERING.test(main.name)) return false;
  return (
    of !== 'person' &&
    of !== 'animal' &&
    (of !== undefined || place !== undefined || toldSubjects(brief).some(({ name }) => isConcrete(name)))
  );
}

const isConcrete = (name: string): boolean =>
  wordNet(singular(name.toLowerCase().split(' ').at(-1) ?? name))?.concrete !== undefined;
