/** What is said of the place itself: a thing in it says nothing of it, or adding one would rebuild it (L1). */
import type { Brief } from '@atelier/spec';
import { vistaOf } from './vista.ts';

/** The places that are said, and the subject that is the place (fact id `place`) with what is said of it, in small letters. */
export function wordsOfPlace({ setting, subjects }: Brief, place: string | undefined): string {
  const places = setting.filter((f) => !f.off && f.kind === 'place').map((f) => f.value);
  const itself = subjects
    .filter((s) => !s.off && s.id === place)
    .flatMap((s) => [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)]);
  return [...places, ...itself].join(' ').toLowerCase();
}

/** The words of the ground one stands on: of a vista its world's, or else those of the place. */
export const wordsOfGround = (brief: Brief, place: string | undefined): string =>
  vistaOf(brief)?.ground ?? wordsOfPlace(brief, place);
