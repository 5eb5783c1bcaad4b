/** Whether a sentence shows hands, or only a measure or a trace of them. */
import { remember } from '@atelier/lexicon';

/** Parts and clothes that only those with hands have. */
const HANDED =
  /\b(?:fingers?|fingertips?|fingernails?|thumbs?|thumbprint|palms|palm against|fists?|hands?|knuckles?|wrists?|sleeves?|cuffs?|elbows?)\b/i;
/** Measures and traces of making, and not hands: "a hand’s breadth", "rolled by hand", "finger hollows". */
const NO_HANDS =
  /\b(?:hand|finger|thumb|arm)s?[’'](?:s )?(?:breadth|width|depth|length|reach)\b|\bhand-\w+|\bby hand\b|\b(?:finger|thumb) (?:hollow|mark|dent|groove|dimple)s?\b/gi;
export const showsHands = remember(
  (text: string): boolean => HANDED.test(text.replace(NO_HANDS, '')),
  undefined,
  Number.POSITIVE_INFINITY,
);
