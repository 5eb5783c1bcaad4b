/** How a body holds itself: it does so in one way at a time, so that who sleeps curled up does not sit close to another as well. */
import type { Brief, Subject } from '@atelier/spec';
import { on } from './on.ts';

const POSTURES: readonly (readonly [string, RegExp])[] = [
  ['sit', /\b(?:sits?|sitting|sat|seated|perch(?:es|ed|ing)?|crouch(?:es|ed|ing)?|kneel(?:s|ing)?|squat(?:s|ting)?)\b/],
  ['stand', /\b(?:stands?|standing)\b/],
  ['lie', /\b(?:lies?|lying|sleeps?|sleeping|asleep|nap(?:s|ping)?|curled up|stretched out|doz(?:es|ing))\b/],
  [
    'go',
    /\b(?:runs?|running|gallops?|galloping|walks?|walking|leaps?|leaping|jumps?|jumping|trots?|trotting|march(?:es|ing)?|sprints?|sprinting|chas(?:es|ing)|strides?|striding|danc(?:es|ing))\b/,
  ],
  ['fly', /\b(?:fly|flies|flying|soars?|soaring|hovers?|hovering)\b/],
  ['swim', /\b(?:swims?|swimming|dives?|diving)\b/],
];

/** A verb of its own: what a tuft of hair, an ear or a wall does is no posture. */
const OWN =
  /^(?:.*[,;:] )?(?:\$(?:[Tt]he|[Ii]t|[Hh]e)\b|They\b|One\b|Two\b|Three\b|Some\b|The (?:largest|smallest|tallest|foremost|first|nearest|others|rest)\b|Most\b|Among|Between)/;

/** The postures that a sentence gives to what it is about. */
export const posturesIn = (text: string): string[] => {
  const words = text.replace(/[{}|]/g, ' ');
  return OWN.test(text) ? POSTURES.flatMap(([name, verbs]) => (verbs.test(words) ? [name] : [])) : [];
};

/** What the person said of it: by its own deeds and states, and by those that reach another thing. */
export const posturesSaid = ({ id, actions, attributes }: Subject, { relations }: Brief): string[] => {
  const said = [
    ...on(actions).map(({ value }) => value),
    ...on(attributes).flatMap(({ kind, value }) => (kind === 'state' ? [value] : [])),
    ...on(relations).flatMap(({ from, predicate }) => (from === id ? [predicate] : [])),
  ]
    .join(' ')
    .toLowerCase();
  return POSTURES.flatMap(([name, verbs]) => (verbs.test(said) ? [name] : []));
};

/** Whether a sentence gives it another posture than it has; without one, any is right. */
export const isOtherwisePosed = (text: string, has: readonly string[]): boolean => {
  if (has.length === 0) return false;
  const given = posturesIn(text);
  return given.length > 0 && !given.some((each) => has.includes(each));
};
