/** Whether somebody is known by what they wear: a nurse, an astronaut, a samurai. */
import { kindKnown, looksOf } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { portraitOf } from '../subjects/portrait-of.ts';

/** Who is dressed by a calling: a nurse, an astronaut. */
export const hasOwnDress = (subject: Subject): boolean => {
  const id = portraitOf(subject)?.id;
  return id !== undefined && !isBeastAtWork(subject) && !ANYBODY.test(id) && looksOf(id).length > 0;
};
const ANYBODY = /^(?:person|man|woman|boy|girl|child|baby|old-man|old-woman|couple|teenager)$/;

/** A rabbit magician and a frog king have no beard of a man; a lion tamer may. */
export function isBeastAtWork({ name }: Subject): boolean {
  const words = name.toLowerCase().split(' ');
  return ROLE.test(words.at(-1) ?? '') && words.slice(0, -1).some((word) => kindKnown(word)?.tags.includes('animal') === true);
}
const ROLE =
  /^(?:king|queen|prince|princess|magician|professor|teacher|detective|knight|wizard|witch|pirate|captain|astronaut|cowboy|samurai|ninja|warrior|sheriff|butler|gentleman|lady|monk|mascot|superhero|explorer|scientist|pilot|emperor|general|sailor|chef)$/;
