/** Which rows tell how two things meet, and how much they tell: of the one's bearing, or of both at once. */
import { type Passage, singular, verbBase } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { holding, type Meeting } from '../subjects/meetings.ts';
import { traitsOf } from '../subjects/traits.ts';
import { belies } from './belies.ts';

/** Meetings that leave a thing's bearing open. */
const STILL = /^(?:wearing|with-instrument|under|covered|behind|in-front-of|from|between|pouring-over|any-.*)$/;
export const isStill = ({ touch }: Meeting): boolean => STILL.test(touch.id);

/** An elephant is said more exactly than an animal. */
const GENERIC = /^to-(?:person|animal|hands|many|food|product)$/;
/** How much of what was said a row is for. */
const pointed = ({ any, rule }: Passage): number => (rule.startsWith('touch-any-deed.') ? 0 : forWhatWasSaid({ any, rule }));
const forWhatWasSaid = ({ any, rule }: Pick<Passage, 'any' | 'rule'>): number =>
  (any.some((word) => word.startsWith('by-')) ? 2 : 0) +
  (any.some((word) => word.startsWith('to-') && !GENERIC.test(word))
    ? 1
    : any.some((word) => word.startsWith('to-'))
      ? 0.5
      : 0) +
  // What a class of verbs is known by makes a row no more exact: those are for where nothing exact is known.
  (!rule.startsWith('touch-class-') && any.some((word) => !/^(?:from|to|by|other)-/.test(word)) ? 2 : 0);

/** Conditions that are for the second thing by its own name, and not by its kind. */
const ownWords = ({ to }: Meeting): Set<string> =>
  new Set((to.name.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => `to-${singular(word)}`));

/** The rows that hold of a meeting and are for most of what was said. */
export function rowsOfMeeting(meeting: Meeting, brief: Brief): Passage[] {
  const { subject } = meeting.to;
  const rows = holding(meeting, brief).filter(({ text }) => !(subject && /\$that\b/i.test(text) && belies(text, subject)));
  // A violin is of the kind of guitars, and a row for violins tells it better.
  const own = ownWords(meeting);
  const worth = (row: Passage) => pointed(row) + (row.any.some((word) => own.has(word)) ? 0.25 : 0);
  const best = rows.reduce((top, row) => (worth(row) > top ? worth(row) : top), 0);
  return rows.filter((row) => worth(row) === best);
}

/** Whether a row tells of a second living thing, or of all that the deed reaches. */
export function isShared(meeting: Meeting, brief: Brief): boolean {
  if (isStill(meeting)) return false;
  const second = meeting.to.subject ? traitsOf(meeting.to.subject, brief.idea) : undefined;
  const living = second !== undefined && (second.has('person') || second.has('animal') || second.has('hands'));
  return holding(meeting, brief).some((row) => pointed(row) >= 2 || (living && /\$that/i.test(row.text)));
}

/** Whether it tells more of a deed than these poses, which are for the thing alone. */
export const tellsMore = (meeting: Meeting, brief: Brief, poses: readonly Passage[]): boolean =>
  !isStill(meeting) &&
  holding(meeting, brief).some((row) => pointed(row) > 0) &&
  // What is for just this thing says more than any pose: cookies are not kneaded like bread.
  (holding(meeting, brief).some(({ any }) => any.some((word) => ownWords(meeting).has(word))) ||
    // A row that asked what the thing is comes before a pose that asked for the verb alone.
    (holding(meeting, brief).some((row) => pointed(row) >= 1) && !poses.some(isOfThing(meeting))) ||
    !poses.some(({ any }) =>
      any.some((word) => meeting.words.some((said) => (verbBase(said) ?? said) === (verbBase(word) ?? word))),
    ));

/** Whether a pose asks for the thing, or names it. */
const isOfThing =
  ({ to }: Meeting) =>
  ({ any, text }: Passage): boolean => {
    const words = (to.name.toLowerCase().match(/\p{L}+/gu) ?? []).map(singular);
    const told = text.toLowerCase();
    return words.some((word) => any.includes(word) || new RegExp(`\\b${word}`).test(told));
  };
