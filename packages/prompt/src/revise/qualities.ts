/** Words that say how something is: colours, adjectives, steps of them ("bigger"), and what was done to it ("folded"). */
import { isAdjective, isColour } from './predicate.ts';
import { positiveOf } from './put.ts';

export const isQualityWord = (word: string): boolean => isColour(word) || isAdjective(word) || isAdjective(positiveOf(word));

/** "Tall and bare", "dark red", "folded": nothing but how it is. */
export const areQualities = (said: string): boolean =>
  said
    .toLowerCase()
    .split(/,? and |, | /)
    .every((word) => isQualityWord(word) || /ed$/.test(word));
