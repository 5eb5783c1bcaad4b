/** Who sleeps has shut eyes and looks at nothing. */
import type { Brief, Subject } from '@atelier/spec';
import { wordsOfDeeds } from './deeds.ts';

/** Words of deeds and states. */
export const ASLEEP = ['sleep', 'asleep', 'nap', 'doze', 'slumber', 'snooze', 'snore', 'unconscious', 'hibernate'];
/** The dark patches round an eye are seen in sleep too. */
const EYES =
  /\b(?:eyes?(?! patch)|pupils?|iris(?:es)?|gaze|glance|stare|staring|watchful|alert|pricked|ears? (?:up|forward|swivel\w*)|looks? (?:at|up|out|toward|straight|back))\b/i;
const SHUT = /\beyes? (?:\w+ )?(?:shut|closed|narrowed to|squeezed)\b|\b(?:shut|closed) (?:eyes|lids)\b/i;

export function isAsleep(subject: Subject, brief: Brief): boolean {
  const words = wordsOfDeeds(subject, brief);
  return ASLEEP.some((word) => words.has(word));
}

/** Whether a text shuts somebody's eyes. */
export const hasShutEyes = (text: string): boolean => SHUT.test(text);

/** Whether a text has somebody awake. */
export const isAwake = (text: string): boolean => EYES.test(text) && !SHUT.test(text);
