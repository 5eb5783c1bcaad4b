/** Places, times and weathers as prepositional phrases: "on a beach", "at sunset", "in the rain". */

import { isPlural, NAMED_PLACES, remember } from '@atelier/lexicon';
import type { SettingFact } from '@atelier/spec';
import { proper } from './proper.ts';
import { withArticle } from './words.ts';

/** Preposition and article by the head of the place: `the` definite, `a` indefinite, `-` none. */
const PLACES: readonly (readonly [RegExp, string, 'a' | 'the' | '-'])[] = [
  [/^(underwater|outdoors|outside|indoors|inside|downtown|offshore|backstage|upstairs)$/i, '', '-'],
  [/^(under|in|on|at|by) the /i, '', '-'],
  [/underwater (city|world|scene|cave)$/i, 'in', 'a'],
  [/(night|starry|evening) sky$/i, 'under', 'a'],
  [/(^| )sky$/i, 'in', 'the'],
  [/(deep |outer )?space$|^orbit$/i, 'in', '-'],
  [
    /^(sea|ocean|open sea|open ocean|high seas|sand|moon|ice|sea floor|seabed|ocean floor|savannah?|tundra|moors?|grass|ground|lawn)$/i,
    'on',
    'the',
  ],
  [/^(seaside|coast|shore|shoreline|seashore|waterfront)$/i, 'by', 'the'],
  [
    /^(mountains|hills|woods|desert|snow|rain|water|jungle|alps|countryside|wilderness|clouds|tropics|arctic|antarctic|dark|universe|cosmos|suburbs|air|wild|background|foreground|distance)$/i,
    'in',
    'the',
  ],
  [
    /(beach|shore|coast|coastline|shoreline|island|street|road|hill|hillside|hilltop|rooftop|mountaintop|bridge|pier|planet|path|farm|balcony|stage|platform|table|desk|floor|deck|sidewalk|plain|court|track|moor|cliff|ice|highway|boat|windowsill)$/i,
    'on',
    'a',
  ],
  [/(lake|river|pond|stream|waterfall|lakeside|riverbank|riverside|sea|ocean|pool|window|fireplace|fjord)$/i, 'by', 'a'],
  [/(party|wedding|restaurant|cafe|café|airport|station|harbou?r|market|zoo|concert|festival|museum)$/i, 'at', 'a'],
];

/** A city or country that everyone knows by name. */
export const isCity = remember((value: string): boolean => NAMED_PLACES.has(value.toLowerCase()));

const isProper = (value: string): boolean => /^\p{Lu}/u.test(value);

/** The place with its article, without a preposition: "a beach", "the desert", "Paris". */
export const placeName = remember((value: string): string => {
  return articled(proper(value), PLACES.find(([pattern]) => pattern.test(value))?.[2] ?? 'a');
});

/** The place as it is called once it was introduced: "the beach", "Paris". */
export const thePlace = (value: string): string =>
  isProper(proper(value)) || PLACES.find(([pattern]) => pattern.test(value))?.[2] === '-' ? proper(value) : `the ${value}`;

/** The place with its preposition; `said` is the person's own one, where a relation gave it. */
export function placePhrase(value: string, said = prepositionOf(value)): string {
  return said === '' ? placeName(value) : `${said} ${placeName(value)}`;
}

const prepositionOf = remember((value): string => PLACES.find(([pattern]) => pattern.test(value))?.[1] ?? 'in');

/** Lands that are spoken of with an article. */
const THE_NAMED =
  /^(?:(?:lake|peak) district|(?:yorkshire )?dales|(?:scottish )?highlands|cotswolds|outback|(?:swiss |bavarian )?alps|rockies|rocky mountains|(?:great )?smoky mountains|blue ridge mountains|himalayas?|andes|dolomites|pyrenees|appalachians|carpathians|nile|thames|seine|danube|rhine|sahara|amazon|serengeti|arctic|antarctic|grand canyon|hebrides|faroe islands|canary islands|netherlands|maldives|bahamas)$/i;

function articled(value: string, article: 'a' | 'the' | '-'): string {
  if (THE_NAMED.test(value)) return `the ${value}`;
  if (article === '-' || isProper(value) || /^(a|an|the|my|our|his|her) /i.test(value)) return value;
  if (article === 'the') return `the ${value}`;
  const head = value.split(' ').at(-1) ?? value;
  return isPlural(head) || GROWS.test(head) ? value : withArticle(value);
}
/** Of tall grass there is not one. */
const GROWS = /^(?:grass|snow|water|sand|mud|ice|foliage|greenery|moss|hay|straw|undergrowth|ivy|seaweed|lava|smoke)$/i;

const AT =
  /^(sunset|sunrise|dawn|dusk|daybreak|nightfall|twilight|sundown|night|noon|midday|midnight|golden hour|high noon|sunup|first light|last light|\d.*)$/i;
const BY = /^(day|daylight|daytime|moonlight|candlelight|starlight|lamplight|firelight)$/i;
const IN_THE = /^((early|late|mid|deep)[ -])?(morning|afternoon|evening|night|blue hour|midnight hour|small hours)$/i;
const PART_OF_DAY = /(morning|afternoon|evening|night|day|midnight|sunset|sunrise|dawn|dusk|twilight)$/i;
const OF_THE_NIGHT = /^(moonlit|starlit|starry|nocturnal|dark)$/i;

/** "at sunset", "in the late afternoon", "on a starry night". */
export const timePhrase = remember((value: string): string => {
  if (/^(at|in|on|by|under|during|before|after) /i.test(value)) return value;
  if (/^night-?time$/i.test(value)) return 'in the nighttime';
  if (AT.test(value)) return `at ${value}`;
  if (BY.test(value)) return `by ${value}`;
  if (IN_THE.test(value)) return `in the ${value}`;
  if (OF_THE_NIGHT.test(value)) return `on a ${value} night`;
  if (/^(sunny|bright)$/i.test(value)) return `on a ${value} day`;
  if (/(sun|light|stars|sky)$/i.test(value))
    return `under ${isPlural(value) ? 'the ' : 'a '}${value}`.replace(/under a (.*light)$/, 'in $1');
  if (PART_OF_DAY.test(value))
    return /(sunset|sunrise|dawn|dusk|twilight)$/i.test(value) ? `at ${value}` : `on ${withArticle(value)}`;
  return `at ${value}`;
});

const WEATHER_NOUN =
  /(rain|snow|fog|mist|storm|wind|sunshine|drizzle|haze|thunderstorm|snowstorm|blizzard|downpour|snowfall|hail|sleet|sun|breeze)$/i;

/** Adjectives go to the place they colour ("a misty beach"); nouns get a phrase of their own ("in the rain"). */
export const isAdjective = remember(
  (weather: string): boolean =>
    !WEATHER_NOUN.test(weather) && !/(sky|skies|clouds?|ing|lightning|weather|fall)$/i.test(weather),
);

export const weatherPhrase = remember((value: string): string => {
  if (/^(?:after|before|during|in|under) /i.test(value)) return value;
  if (/(sky|skies|clouds?)$/i.test(value)) return `under ${isPlural(value) ? value : withArticle(value)}`;
  if (/^(rain|snow|sunshine|wind|sun|drizzle|fog|mist|breeze)$/i.test(value)) return `in the ${value}`;
  if (/(storm|blizzard|downpour)$/i.test(value)) return `in ${withArticle(value)}`;
  if (/^(raining|snowing)$/i.test(value)) return `while it is ${value}`;
  if (/ (?:outside|outdoors)$/i.test(value)) return `with ${value}`;
  return isAdjective(value) ? `in ${value} weather` : `in ${value}`;
});

/** One is at a quiz night as one is at a concert; a wedding night goes on. */
const EVENING_OUT = /^(?!(?:date|wedding) ).+ night$/;

/** Season, era and event: "in winter", "in the 1920s", "in Victorian times", "during a wedding". */
export function circumstance({ kind, value }: SettingFact): string {
  if (/^(in|at|on|during) /i.test(value)) return value;
  if (kind === 'season') return `in ${value}`;
  if (kind === 'event' && (isProper(value) || EVENING_OUT.test(value)))
    return `at ${isProper(value) ? value : withArticle(value)}`;
  if (kind === 'event') return `during ${isPlural(value) ? value : withArticle(value)}`;
  return /(\d0s|era|age|century|times|period|dynasty|future|past)$/i.test(value)
    ? `in ${/^(\d|the |ancient times)/.test(value) && !/^\d/.test(value) ? '' : 'the '}${value}`
    : `in ${value} times`;
}
