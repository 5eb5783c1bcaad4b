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
const whereIs = remember(
  (name): number =>
    (UNDER_GROUND.test(name) ? WHERE.underGround : 0) |
    (UNDER_WATER.test(name) ? WHERE.underWater : 0) |
    (DEEP.test(name) ? WHERE.deep : 0) |
    (WINDOWLESS.test(name) ? WHERE.windowless : 0),
);
const WHERE = { underGround: 1, underWater: 2, deep: 4, windowless: 8 } as const;

/** Where the places and things are that a person named, a bit each. */
function namedAt({ setting, subjects, idea }: Brief): number {
  let at = /\bwindowless\b/i.test(idea) ? WHERE.windowless : 0;
  if (/\bunderground (?:car park|garage|parking)\b/i.test(idea)) at |= WHERE.underGround;
  for (const { value, off, source } of setting)
    if (off !== true && (source === 'user' || source === 'edit')) at |= whereIs(value);
  for (const { name, off, source } of subjects)
    if (off !== true && (source === 'user' || source === 'edit')) at |= whereIs(name);
  return at;
}

/** Whether it is set under ground, by what was said of its places and things. */
export const isUnderGround = (brief: Brief): boolean => (namedAt(brief) & WHERE.underGround) !== 0;

/** Whether no sky can be seen from where it is set. */
export const isEnclosed = (brief: Brief): boolean => (namedAt(brief) & (WHERE.underGround | WHERE.windowless)) !== 0;

const IN_MIST = /\bmist\b/i;
const OF_LOW_SUN = /\b(?:gold|golden|low sun|amber|bright sun|full sunlight|sunset light)\b/i;

/** What was said of the air, or follows from it. */
const airOf = ({ idea, setting }: Brief): string =>
  [idea, ...setting.flatMap(({ kind, value, off }) => (kind === 'weather' && off !== true ? [value] : []))]
    .join(' ')
    .toLowerCase();
const isMisty = (air: string): boolean => /\b(?:mist|misty|fog|foggy|haz\w+|smok\w+|steam\w*)\b/.test(air);
/** Rain and fog hide the sun, unless it was said; after the rain it may come out. */
const isDull = (air: string, brief: Brief): boolean =>
  /\b(?<!\bafter (?:the )?)(?:rain(?! (?:barrel|boots?|coats?|jackets?|gauge|butt|jars?)\b)|rainy|raining|rains|drizzl\w+|downpour|fog|foggy|mist|misty|overcast|blizzard)\b/.test(
    air,
  ) && !/\b(?:sun\w*|golden|gold|amber|lamp\w*|lantern\w*|neon)\b/.test(brief.idea.toLowerCase());
/** Under the open sky, by the place that was named: no window lights a stall. */
const isOutside = ({ idea, subjects }: Brief): boolean =>
  /\b(?:market|stalls?|street|alley|garden|park|beach|picnic|campsite|camping|backyard|patio|outdoors?|outside|stream|river|lake|rock|boulder|doorstep|forest|meadow|pavement|sidewalk|jetty|mudflat|field|courtyard|playground)\b/i.test(
    idea,
  ) &&
  !/\b(?:windows?|rooms?|kitchen|indoors?|inside|caf[eé]|shop|studio|greenhouse|interior|cabin|attic|house|museum)\b/i.test(
    idea,
  ) &&
  subjects.length > 0;

/** Of a light, or of a sentence about one (and what that speaks of, where it is known), whether it speaks of what is not in this picture. */
export function outOfPlaceIn(brief: Brief): (light: string, speaks?: number) => boolean {
  const at = namedAt(brief);
  let never = 0;
  if (at & WHERE.underWater) never |= SPEAKS.air;
  if (at & WHERE.deep) never |= SPEAKS.day;
  if (at & (WHERE.underGround | WHERE.windowless))
    never |= SPEAKS.window | SPEAKS.day | SPEAKS.street | SPEAKS.hour | SPEAKS.sky;
  const absent = brief.absent.flatMap(({ value, off }) => (off ? [] : [value.toLowerCase().replace(/s$/, '')]));
  const air = airOf(brief);
  if (!isMisty(air)) never |= SPEAKS.mist;
  if (isDull(air, brief)) never |= SPEAKS.lowSun;
  if (isOutside(brief)) never |= SPEAKS.window;
  if (isSeenFromAbove(brief)) never |= SPEAKS.ahead;
  return (light, speaks = spokenOf(light)) => (speaks & never) !== 0 || (absent.length > 0 && isOfAny(light, absent));
}
const isOfAny = (light: string, things: readonly string[]): boolean => {
  const words = light.toLowerCase();
  return things.some((value) => words.includes(value));
};

/** What a sentence about light may speak of, a bit each. */
const SPEAKS = { air: 1, day: 2, window: 4, street: 8, hour: 16, sky: 32, mist: 64, lowSun: 128, ahead: 256 } as const;
const PATTERNS: readonly (readonly [number, { test(words: string): boolean }])[] = [
  [SPEAKS.air, OF_THE_AIR],
  [SPEAKS.day, OF_THE_DAY],
  [SPEAKS.window, WINDOW],
  [SPEAKS.street, OF_THE_STREET],
  [SPEAKS.hour, OF_THE_HOUR],
  [SPEAKS.sky, OF_THE_SKY],
  [SPEAKS.mist, IN_MIST],
  [SPEAKS.lowSun, OF_LOW_SUN],
  [SPEAKS.ahead, { test: looksAhead }],
];
/** What it speaks of: of a line of the knowledge once, whatever it is asked for. */
export const spokenOf = remember(
  (light: string): number => {
    const words = light.toLowerCase();
    let bits = 0;
    for (const [bit, pattern] of PATTERNS) if (pattern.test(words)) bits |= bit;
    return bits;
  },
  20_000,
  400,
);
