/** How predicates are said: prepositions as they are, verbs as participles, "with" and its like attached to the noun. */
import { presentParticiple, verbBase } from '@atelier/lexicon';

export const PREPOSITION =
  /^(in|on|at|by|beside|behind|above|below|under|underneath|beneath|over|near|next|inside|outside|within|between|among|amid|amidst|against|across|along|around|round|through|toward|towards|into|onto|off|past|beyond|opposite|atop|upon|to|left|right|with|without|of|for|from|like|down|up|far|close|around|surrounded|framed|in front|out)\b/;
/** Belongs to the noun rather than to a verb: "a man with a lantern". */
export const ATTACHED = /^(with|without|of|for|from|like|wearing|made of|has|have|having|holds no)\b/;
/** Says no more than that a thing is in the place. */
export const CONTAINED = /^(in|on|at|inside|within|by|under|in the middle of|along|beside)$/;

/** "left of" and "next to" as they are; a bare "left" or "next" is completed. */
export const withTo = (predicate: string): string =>
  predicate
    .replace(/^(next|close)$/, '$1 to')
    .replace(/^(left|right)( of)?$/, 'to the $1 of')
    .replace(/^in front$/, 'in front of')
    .replace(/^far$/, 'far from');

/** "rides" and "ride" → "riding"; "parked" and "covered in" stay, as do words that are no verbs ("asleep"). */
export function asParticiple(value: string): string {
  const [first = '', ...rest] = value.replace(/^(is|are|was|were|being) /, '').split(' ');
  if (/(ing|ed|en)$/.test(first) || PREPOSITION.test(first) || verbBase(first) === undefined || PAST.has(first))
    return [first, ...rest].join(' ');
  return [presentParticiple(first), ...rest].join(' ');
}
/** Past participles and adjectives that look like plain verbs. */
const PAST = new Set(
  'lit set hung bound built made torn worn hurt bent stuck cut shut put dug wet dry open calm still full empty clean alone asleep awake alight adrift overgrown undone withdrawn drawn thrown blown grown sunken'.split(
    ' ',
  ),
);

/** "mend" → "mends", "cross" → "crosses", "carry" → "carries". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** How a thing is, though it sounds like a deed. */
export const STATE =
  /^(?:dripping|bursting|brimming|teeming|swarming|overflowing|glittering|oozing|hanging|growing) (?:with|in|to|on|through|from)\b/;
