/** Light that cannot be where the picture is: no window in a cave, no street lamp on a platform under ground, none that was ruled out. */
import { remember } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { isSeenFromAbove, looksAhead } from './seen-from-above.ts';

// By the last word of a name: a trench coat and a subway sandwich are out in the open.
const UNDER_GROUND =
  /\b(?:caves?|caverns?|cave lake|grottos?|subways?|metro|underground|tunnels?|mines?|mineshafts?|crypts?|dungeons?|catacombs?|sewers?|cellars?|bunkers?|(?:subway|metro|underground) (?:stations?|platforms?|cars?|carriages?|trains?|stairs))$/i;
const UNDER_WATER = /\b(?:underwater|under water|undersea|submarines?|deep[- ](?:sea|ocean)|seabed|ocean floor|coral reefs?)$/i;
const WINDOW = /\bwindows?\b|\bpanes?\b|\bcurtains?\b/i;
const OF_THE_STREET = /\bstreet (?:lamps?|lights?)\b|\blamplight from the street\b|\bblue night\b|\btall lamp\b/i;
/** Where the sun does not reach. */
const DEEP = /\b(?:deep[- ](?:sea|ocean)|abyss|(?:ocean|sea) trench)$/i;
const OF_THE_DAY =
  /\bsun\w*|\bdappled\b|\bleaf\b|\bleaves\b(?= (?:falls|sifts|scatters))|\bleaf-\w+|\bdaylight\b|\bfrom the surface\b|\bslant down\b|\bshafts?\b/i;
/** Lights of an hour, which is seen neither under ground nor in a room without windows. */
const OF_THE_HOUR = /^(?:low (?:morning|golden|warm|pale) light|morning light|hard noon sun|dim blue light|cool moonlight)$/;
/** Of the weather, which is seen where the sky is. */
const OF_THE_SKY =
  /\b(?:clouds?|cloudy|sky|skies|overcast|outdoors?|dawn|dusk|sunrise|sunset|morning|afternoon|evening|noon|midday|moon\w*|stars?|starlight|starry)\b/i;
const OF_THE_AIR = /\bdust\b|\bwindows?\b|\bcloud/i;

/** Rooms that are kept dark, or have no wall to the outside. */
const WINDOWLESS =
  /\b(?:cinemas?|movie theat(?:er|re)s?|night ?clubs?|discos?|concert halls?|elevators?|lifts?|vaults?|basements?|planetariums?|bowling alleys?|dark ?rooms?|photo labs?|recording studios?|closets?|wardrobes?)$/i;

/** Where a place or a thing is by its name. */
const whereIs = remember((name) => ({
  underGround: UNDER_GROUND.test(name),
  underWater: UNDER_WATER.test(name),
  deep: DEEP.test(name),
  windowless: WINDOWLESS.test(name),
}));
type Where = ReturnType<typeof whereIs>;

/** Whether a place or a thing that a person named is there. */
function isNamed({ setting, subjects }: Brief, is: keyof Where): boolean {
  for (const { value, off, source } of setting)
    if (off !== true && (source === 'user' || source === 'edit') && whereIs(value)[is]) return true;
  for (const { name, off, source } of subjects)
    if (off !== true && (source === 'user' || source === 'edit') && whereIs(name)[is]) return true;
  return false;
}

/** Whether it is set under ground, by what was said of its places and things. */
export const isUnderGround = (brief: Brief): boolean => isNamed(brief, 'underGround');

/** Whether no sky can be seen from where it is set. */
export const isEnclosed = (brief: Brief): boolean => isUnderGround(brief) || isNamed(brief, 'windowless');

const OF_THE_OPEN = [WINDOW, OF_THE_DAY, OF_THE_STREET, OF_THE_HOUR, OF_THE_SKY];

/** Of a light, or of a sentence about one, whether it speaks of what is not in this picture. */
export function outOfPlaceIn(brief: Brief): (light: string) => boolean {
  const never = [
    ...(isNamed(brief, 'underWater') ? [OF_THE_AIR] : []),
    ...(isNamed(brief, 'deep') ? [OF_THE_DAY] : []),
    ...(isEnclosed(brief) ? OF_THE_OPEN : []),
  ];
  const absent = brief.absent.flatMap(({ value, off }) => (off ? [] : [value.toLowerCase().replace(/s$/, '')]));
  const above = isSeenFromAbove(brief);
  if (never.length === 0 && absent.length === 0 && !above) return () => false;
  return (light) => {
    const words = light.toLowerCase();
    return (
      absent.some((value) => words.includes(value)) || never.some((each) => each.test(words)) || (above && looksAhead(words))
    );
  };
}
