/** Hours that lights tell of, against the one that was said. */
import type { Brief } from '@atelier/spec';
import { on } from './on.ts';

/** Whether a light is of another hour than was said: no first sun at sunset, no long shadows at noon. */
export function isOfOtherHour(text: string, { setting }: Brief): boolean {
  return on(setting).some(({ kind, value, source }) => {
    if (kind !== 'time' || (source !== 'user' && source !== 'edit')) return false;
    return OTHER.some(([said, never]) => said.test(value) && never.test(text));
  });
}
const OTHER: readonly (readonly [said: RegExp, never: RegExp])[] = [
  [
    /sunset|dusk|evening|golden hour/i,
    /\b(?:first (?:pink )?(?:sun|light)|early (?:sun|light)|morning|dawn|sunrise|daybreak)\b/i,
  ],
  [/dawn|sunrise|daybreak|morning/i, /\b(?:last (?:sun|light)|setting sun|evening|sunset|dusk)\b/i],
  [/noon|midday/i, /\b(?:long (?:\w+ )?shadows?|low (?:\w+ )?sun|shadows twice as long|evening|morning|dusk)\b/i],
  [/\bnight\b|midnight/i, /\b(?:sunlight|sunny|morning sun|afternoon|daylight|blue sky|(?:low|white|pale) sky)\b/i],
];
