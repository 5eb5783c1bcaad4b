/** How far off a sentence about a place sets what it shows. */
import { type Passage, remember } from '@atelier/lexicon';

export type Zone = 'front' | 'behind' | 'far';

/** How far off a sentence about the place sets what it shows; undefined to the sides, and of what is no place. */
export const zoneOf = ({ slot, value, text }: Passage): Zone | undefined =>
  // What a thing stands on is told wherever the rest of its sentence looks.
  /^(?:around|fore|set)$/.test(slot) && !/^(?:on|in|at|against) /.test(value) ? distanceIn(text) : undefined;
const distanceIn = remember(
  (text: string): Zone | undefined =>
    /\b(?:background|[Bb]ehind|backdrop|before (?:an?|the))\b/.test(text)
      ? 'behind'
      : /\b(?:distance|horizon|[Bb]eyond|[Ff]arther|far side|[Ss]ome way off|[Pp]ast)\b/.test(text)
        ? 'far'
        : /\b(?:in front|lower edge|near corner|close (?:by|to us)|the front)\b/.test(text)
          ? 'front'
          : undefined,
  undefined,
  Number.POSITIVE_INFINITY,
);
