/** Light that cannot be where the picture is: no window in a cave, no street lamp on a platform under ground, none that was ruled out. */
import type { Brief } from '@atelier/spec';

// By the last word of a name: a trench coat and a subway sandwich are out in the open.
const UNDER_GROUND =
  /\b(?:caves?|caverns?|cave lake|grottos?|subways?|metro|underground|tunnels?|mines?|mineshafts?|crypts?|dungeons?|catacombs?|sewers?|cellars?|bunkers?|(?:subway|metro|underground) (?:stations?|platforms?|cars?|carriages?|trains?|stairs))$/i;
const UNDER_WATER = /\b(?:underwater|under water|undersea|submarines?|deep[- ](?:sea|ocean)|seabed|ocean floor|coral reefs?)$/i;
const WINDOW = /\bwindows?\b|\bpanes?\b|\bcurtains?\b/i;
const OF_THE_STREET = /\bstreet (?:lamps?|lights?)\b|\blamplight from the street\b|\bblue night\b|\btall lamp\b/i;
/** Where the sun does not reach. */
const DEEP = /\b(?:deep[- ](?:sea|ocean)|abyss|(?:ocean|sea) trench)$/i;
const OF_THE_DAY = /\bsun\w*|\bdaylight\b/i;
const OF_THE_AIR = /\bdust\b|\bwindows?\b|\bcloud/i;

/** Whether a place or a thing that a person named is of these. */
const isNamed = ({ setting, subjects }: Brief, names: RegExp): boolean =>
  [...setting.map((fact) => ({ ...fact, name: fact.value })), ...subjects].some(
    ({ name, off, source }) => off !== true && (source === 'user' || source === 'edit') && names.test(name),
  );

/** Whether it is set under ground, by what was said of its places and things. */
export const isUnderGround = (brief: Brief): boolean => isNamed(brief, UNDER_GROUND);

/** Whether a light, or a sentence about one, speaks of what is not there. */
export function outOfPlace(light: string, brief: Brief): boolean {
  const words = light.toLowerCase();
  if (brief.absent.some(({ value, off }) => !off && words.includes(value.toLowerCase().replace(/s$/, '')))) return true;
  if (isNamed(brief, UNDER_WATER) && OF_THE_AIR.test(words)) return true;
  if (isNamed(brief, DEEP) && OF_THE_DAY.test(words)) return true;
  return isUnderGround(brief) && (WINDOW.test(words) || OF_THE_STREET.test(words));
}
