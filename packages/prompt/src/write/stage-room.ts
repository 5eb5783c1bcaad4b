/** How much room a text has for what lies about, and whether there is any for a sky over what was named or a ground behind it. */
import type { Brief, Subject } from '@atelier/spec';
import { isAlive } from '../subjects/ground.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Context } from './context.ts';
import { acts } from './deeds.ts';
import { on } from './on.ts';
import { OVERHEAD, ROOM, ROOM_OF_DEED } from './stage-words.ts';

/** Seen so close that no sky is in it. */
export const isNear = ({ look }: Brief): boolean =>
  on(look).some(({ kind, value }) => kind === 'shot' && /\b(?:close.?up|macro|detail)\b/i.test(value));

/** Something is over the place already. */
export const isOverhead = ({ subjects, absent }: Brief): boolean =>
  on(subjects).some(({ name }) => OVERHEAD.test(name)) || on(absent).some(({ value }) => OVERHEAD.test(value));

/** What somebody does is the picture; how light shows on a face is for who does nothing. */
export const isBusy = (main: Subject, brief: Brief): boolean => classOf(main) === 'person' && acts(main, brief);

/** Where something is done, the deed and what it is done with have the words, and little lies round them. */
export function roomFor(brief: Brief): number {
  const main = mainSubject(brief);
  return main !== undefined && acts(main, brief) && isAlive(brief) ? ROOM_OF_DEED : ROOM;
}

/** Somebody does something at a door or a window, and no place was said or chosen. */
export function isDeedAtThing(brief: Brief): boolean {
  const main = mainSubject(brief);
  return main !== undefined && acts(main, brief) && isAlive(brief) && !on(brief.setting).some(({ kind }) => kind === 'place');
}

/** Food that somebody eats and a thing that somebody holds are where these are. */
export const isActed = ({ subjects, relations, setting }: Brief, { topics }: Context): boolean =>
  on(setting).some(({ kind }) => kind === 'place' || kind === 'background') ||
  on(subjects).length > 3 ||
  on(subjects).some(isUnsettled) ||
  topics.some(({ kind }) => kind.tags.some((tag) => tag === 'person' || tag === 'animal' || tag === 'bird')) ||
  on(relations).some(({ predicate }) => !/^(?:with|of|and|for|from|like|as)$/.test(predicate)) ||
  on(relations).some(
    ({ from, predicate }) => predicate === 'from' && on(subjects.find(({ id }) => id === from)?.actions ?? []).length > 0,
  );
