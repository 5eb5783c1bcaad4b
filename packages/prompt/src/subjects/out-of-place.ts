/** Light that cannot be where the picture is: no window in a cave, no street lamp on a platform under ground, none that was ruled out. */
import type { Brief } from '@atelier/spec';

const UNDER_GROUND =
  /\b(?:caves?|caverns?|grottos?|subway|metro|underground|tunnels?|mines?|mineshafts?|crypts?|dungeons?|catacombs?|sewers?|cellars?|bunkers?)\b/i;
const UNDER_WATER = /\b(?:underwater|undersea|submarines?|deep[- ]sea|seabed|ocean floor|coral reefs?)\b/i;
const WINDOW = /\bwindows?\b|\bpanes?\b|\bcurtains?\b/i;
const OF_THE_STREET = /\bstreet (?:lamps?|lights?)\b|\blamplight from the street\b|\bblue night\b|\btall lamp\b/i;
/** Where the sun does not reach. */
const DEEP = /\bdeep[- ](?:sea|ocean)\b|\babyss\b|\btrench\b/i;
const OF_THE_DAY = /\bsun\w*|\bdaylight\b/i;
const OF_THE_AIR = /\bdust\b|\bwindows?\b|\bcloud/i;

/** Whether it is set under ground, by what was said of its places and things. */
export const isUnderGround = ({ setting, subjects }: Brief): boolean =>
  [...setting.filter(({ kind }) => kind === 'place').map((fact) => ({ ...fact, name: fact.value })), ...subjects].some(
    ({ name, off, source }) => off !== true && (source === 'user' || source === 'edit') && UNDER_GROUND.test(name),
  );

/** Whether a light, or a sentence about one, speaks of what is not there. */
export function outOfPlace(light: string, brief: Brief): boolean {
  const words = light.toLowerCase();
  if (brief.absent.some(({ value, off }) => !off && words.includes(value.toLowerCase().replace(/s$/, '')))) return true;
  if (UNDER_WATER.test(brief.idea) && OF_THE_AIR.test(words)) return true;
  if (DEEP.test(brief.idea) && OF_THE_DAY.test(words)) return true;
  return isUnderGround(brief) && (WINDOW.test(words) || OF_THE_STREET.test(words));
}
