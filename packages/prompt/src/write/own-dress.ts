/** Whether somebody is known by what they wear: a nurse, an astronaut, a samurai. */
import { looksOf } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { portraitOf } from '../subjects/portrait-of.ts';

/** Who is dressed by a calling: a nurse, an astronaut. */
export const hasOwnDress = (subject: Subject): boolean => {
  const id = portraitOf(subject)?.id;
  return id !== undefined && !ANYBODY.test(id) && looksOf(id).length > 0;
};
const ANYBODY = /^(?:person|man|woman|boy|girl|child|baby|old-man|old-woman|couple|teenager)$/;
