/**
 * What is known about scenery: which words name a scene, a time or a weather, what follows from naming it, and what a
 * writer may add to it. Data with look-ups; which of it enters a Brief is decided in the prompt room.
 */
import { CITY, NIGHT_SKY, PLAIN } from './scenery/built.ts';
import { BEACH, SEA, UNDERWATER } from './scenery/coast.ts';
import { LAKE, MOUNTAINS_SCENE, SNOWFIELD } from './scenery/highland.ts';
import { DESERT, FOREST, HILLS, MEADOW } from './scenery/land.ts';
import { phraseFinder, phraseTable, wordsOf } from './scenery/match.ts';
import type { Prop, Scene, SceneId, SeasonId, TimeId, TimeOfDay, Weather, WeatherId, When } from './scenery/model.ts';
import { CANYON, FARMLAND, GARDEN, VILLAGE } from './scenery/settled.ts';
import { TIMES as TIME_LIST } from './scenery/times.ts';
import { HARBOUR, RIVER, SKY_SCENE, WATERFALL } from './scenery/water-land.ts';
import { WEATHERS as WEATHER_LIST } from './scenery/weathers.ts';
import { PLACE_SCENES } from './words/named-places.ts';
import { once } from './words/once.ts';

const SCENE_LIST: readonly Scene[] = [
  BEACH,
  SEA,
  LAKE,
  MOUNTAINS_SCENE,
  MEADOW,
  HILLS,
  FOREST,
  CITY,
  NIGHT_SKY,
  DESERT,
  SNOWFIELD,
  UNDERWATER,
  RIVER,
  WATERFALL,
  CANYON,
  HARBOUR,
  VILLAGE,
  FARMLAND,
  GARDEN,
  SKY_SCENE,
  PLAIN,
];

function byId<Id extends string, T extends { id: Id }>(list: readonly T[]): Readonly<Record<Id, T>> {
  return Object.fromEntries(list.map((entry) => [entry.id, entry])) as Record<Id, T>;
}

export const SCENES: Readonly<Record<SceneId, Scene>> = byId<SceneId, Scene>(SCENE_LIST);
export const TIMES: Readonly<Record<TimeId, TimeOfDay>> = byId<TimeId, TimeOfDay>(TIME_LIST);
export const WEATHERS: Readonly<Record<WeatherId, Weather>> = byId<WeatherId, Weather>(WEATHER_LIST);

/** A scene's own words come first: a place's name only tells more where none of them was said. */
const named = once((): { id: SceneId; words: string[] }[] => [
  ...[...PLACE_SCENES].map(([name, id]) => ({ id, words: [wordsOf(name).join(' ')] })),
  // Where nothing else is said of them, they run through open land.
  { id: 'hills', words: ['path', 'trail', 'footpath', 'dirt track', 'sandy track', 'muddy track'] },
  { id: 'lake', words: ['hot spring', 'thermal spring', 'geyser', 'onsen'] },
]);
const ownScene: (place: string) => SceneId | undefined = phraseFinder(() => SCENE_LIST);
/** "The Amalfi Coast" is a name, and no coast like others. */
const wholeName: (place: string) => SceneId | undefined = phraseTable(() =>
  named().filter(({ words }) => words[0]!.includes(' ')),
);
const namedScene: (place: string) => SceneId | undefined = phraseFinder(named);

/**
 * The scene that a place names: `sceneOf('a tropical island')` is `beach`, `sceneOf('mountain lake')` is `lake`,
 * `sceneOf('Antelope Canyon')` is `canyon`.
 */
export const sceneOf = (place: string): SceneId | undefined =>
  MADE.test(place) ? undefined : (wholeName(place) ?? ownScene(place) ?? namedScene(place));
/** What holds or burns it is no place of it. */
const MADE =
  /\b(?:water (?:tower|tank|bottle|pump|jug|glass|gun|pistol|pipe|tap|heater|cooler|bucket|trough|butt)|wood(?:[- ]burn(?:ing|er))? ?(?:stove|burner)|ice (?:bucket|cube|skate|pack|tray))s?$/i;
/** Only where the whole name is a scene's word: `sceneNamed('hill')` is `hills`, `sceneNamed('mountain bike')` is none. */
export const sceneNamed: (name: string) => SceneId | undefined = phraseTable(() => SCENE_LIST);
const namedTime: (value: string) => TimeId | undefined = phraseFinder(() => TIME_LIST);
/** "5 pm", "10:30pm", "3 a.m.": twelve hours twice. */
const CLOCK = /^(1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?([ap])\.?m\b\.?$/;
/** By the sun of the equinox, which rises at six and sets at six. */
function byClock(value: string): TimeId | undefined {
  const [, hour, half] = CLOCK.exec(value.toLowerCase()) ?? [];
  if (hour === undefined) return undefined;
  const of24 = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (of24 < 5 || of24 > 20) return 'night';
  if (of24 < 7) return 'dawn';
  return of24 < 18 ? 'day' : 'dusk';
}
/** Whether a clock tells it: `isClockTime('5 pm')`. */
export const isClockTime = (value: string): boolean => CLOCK.test(value.toLowerCase());
/** `timeOf('at sunrise')` is `dawn`, `timeOf('3 am')` is `night`. */
export const timeOf = (value: string): TimeId | undefined => byClock(value) ?? namedTime(value);
const weatherNamed: (value: string) => WeatherId | undefined = phraseFinder(() => WEATHER_LIST);
/** `weatherOf('foggy')` is `misty`; after rain or a storm the clouds are left: `weatherOf('after rain')` is `cloudy`. */
export const weatherOf = (value: string): WeatherId | undefined => {
  const named = weatherNamed(value);
  return (named === 'rain' || named === 'stormy') && /^after /i.test(value) ? 'cloudy' : named;
};
/** `seasonOf('wintry')` is `winter`. */
export const seasonOf: (value: string) => SeasonId | undefined = phraseFinder<SeasonId>(() => [
  { id: 'spring', words: ['spring', 'springtime', 'vernal', 'april', 'may morning'] },
  { id: 'summer', words: ['summer', 'summertime', 'midsummer', 'july', 'august', 'summery', 'solstice'] },
  {
    id: 'autumn',
    words: [
      'autumn',
      'fall',
      'autumnal',
      'october',
      'november',
      'harvest time',
      'harvest season',
      'harvest festival',
      'autumn equinox',
    ],
  },
  { id: 'winter', words: ['winter', 'wintertime', 'wintry', 'midwinter', 'december', 'january', 'christmas'] },
]);

const elements = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...SCENE_LIST, ...TIME_LIST, ...WEATHER_LIST].flatMap((entry): [string, string][] => [
        ...entry.implies.map((implied): [string, string] => [implied.value, implied.element]),
        ...('props' in entry ? entry.props : []).flatMap((prop): [string, string][] =>
          prop.element === undefined ? [] : [[prop.noun, prop.element]],
        ),
      ]),
    ),
);

/** The painter's element for the value of a background fact: `elementOf('calm waves')` is `scene.waves`. */
export function elementOf(background: string): string | undefined {
  return elements().get(background);
}

/** The prop behind a rule name such as `beach.palm-tree`, where the rule is one of these. */
export const propOf = (rule: string, noun: string): { scene: SceneId; prop: Prop } | undefined => props().get(rule)?.get(noun);

/** By rule, then by noun; the first of a name stands. */
const props = once((): ReadonlyMap<string, ReadonlyMap<string, { scene: SceneId; prop: Prop }>> => {
  const byRule = new Map<string, Map<string, { scene: SceneId; prop: Prop }>>();
  for (const { id: scene, props: own } of SCENE_LIST)
    for (const prop of own) {
      const rule = `${scene}.${prop.id}`;
      const nouns = byRule.get(rule) ?? new Map<string, { scene: SceneId; prop: Prop }>();
      if (!nouns.has(prop.noun)) nouns.set(prop.noun, { scene, prop });
      byRule.set(rule, nouns);
    }
  return byRule;
});

export interface Circumstances {
  time: TimeId | undefined;
  weather: WeatherId | undefined;
  season: SeasonId | undefined;
  /** Lower-case words that were said. */
  said: ReadonlySet<string>;
}

/** Whether a condition holds. Unsaid time counts as day, unsaid weather as clear; an unsaid season rules nothing out. */
export function fits(when: When | undefined, { time = 'day', weather = 'clear', season, said }: Circumstances): boolean {
  if (when === undefined) return true;
  if (when.times && !when.times.includes(time)) return false;
  if (when.weathers && !when.weathers.includes(weather)) return false;
  if (when.seasons && season !== undefined && !when.seasons.includes(season)) return false;
  if (when.ifSaid && !when.ifSaid.some((word) => said.has(word))) return false;
  return !when.unlessSaid?.some((word) => said.has(word));
}

/** Words that only daylight can show, and words that only night can: both said at once is kept as said, with a note. */
const DAYLIT = new Set(['sunny', 'sunlit', 'sunshine', 'sunlight', 'daylight', 'midday', 'noon', 'sunbathing']);
const CLEAR = new Set(['clear', 'cloudless', 'sunny']);
const COVERED = new Set(['overcast', 'cloudy', 'stormy', 'foggy', 'rainy', 'raining']);

export interface Conflict {
  between: [string, string];
  /** One plain sentence for a person. */
  note: string;
}

/** Contradictions among the times and weathers that were said, each with a sentence saying that both are kept. */
export function conflictsOf(values: readonly string[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const found = (a: string, b: string) =>
    conflicts.push({ between: [a, b], note: `“${a}” and “${b}” pull apart; both are kept as you said them.` });
  const hit = (value: string, set: ReadonlySet<string>) => wordsOf(value).some((word) => set.has(word));
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      const nightAndDay = (x: string, y: string) => timeOf(x) === 'night' && hit(y, DAYLIT);
      const clearAndCovered = (x: string, y: string) => hit(x, CLEAR) && hit(y, COVERED);
      if (nightAndDay(a, b) || nightAndDay(b, a) || clearAndCovered(a, b) || clearAndCovered(b, a)) found(a, b);
    }
  });
  return conflicts;
}
