/** What a writer can say in whole sentences: of kinds of subject, of places, of light and of framing. Read when first asked for. */
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';
import { CLOSINGS, TONES } from './closings.ts';
import { CLASS_TOUCHES } from './deed-classes.ts';
import { EMBLEMS } from './emblems.ts';
import { PLACE_EMBLEMS } from './emblems-places.ts';
import { LIGHT_LINES } from './light-lines.ts';
import { LODGED } from './lodged.ts';
import { ANIMAL_LOOKS } from './looks-animals.ts';
import { HERO_LOOKS } from './looks-heroes.ts';
import { PEOPLE_LOOKS } from './looks-people.ts';
import { TRADE_LOOKS } from './looks-trades.ts';
import { WATER_AND_AIR_LOOKS } from './looks-water-and-air.ts';
import { type Passage, type Passages, type Portrait, passagesOf } from './passages.ts';
import { PLAIN_TOUCHES } from './plain.ts';
import { PORTRAIT_TABLES } from './portrait-tables.ts';
import { QUALITIES } from './qualities.ts';
import { CITY_QUALITIES } from './qualities-cities.ts';
import { COLOUR_QUALITIES } from './qualities-colours.ts';
import { LANDMARK_QUALITIES } from './qualities-landmarks.ts';
import { MADE_QUALITIES } from './qualities-made.ts';
import { PLACE_QUALITIES } from './qualities-places.ts';
import { SHAPED_QUALITIES } from './qualities-shaped.ts';
import { STYLE_QUALITIES } from './qualities-styles.ts';
import { type Gleam, gleamsOf } from './rows.ts';
import { SEEN } from './seen.ts';
import { SEEN_PLACES } from './seen-places.ts';
import { STAGES } from './stages.ts';
import { tableauRow } from './tableaux.ts';
import { TOUCHES } from './touches.ts';
import { PEOPLE_TOUCHES } from './touches-people.ts';
import { PLACE_TOUCHES } from './touches-places.ts';
import { PLAY_TOUCHES } from './touches-play.ts';
import { STAGED_TOUCHES } from './touches-staged.ts';
import { TOOL_TOUCHES } from './touches-tools.ts';
import { TRACE_TOUCHES } from './touches-traces.ts';
import { WORK_TOUCHES } from './touches-work.ts';
import { INSIDE_VIEWS } from './views-inside.ts';
import { LAND_VIEWS } from './views-land.ts';
import { PUBLIC_VIEWS } from './views-public.ts';
import { TOWN_VIEWS } from './views-town.ts';

const kinds = once((): Passages => passagesOf('portrait', ...PORTRAIT_TABLES));
const places = once((): Passages => passagesOf('view', LAND_VIEWS, TOWN_VIEWS, PUBLIC_VIEWS, INSIDE_VIEWS));
const touches = once(
  (): Passages =>
    passagesOf(
      'touch',
      // First: what has the whole deed by the same word comes before what it leaves behind.
      TRACE_TOUCHES,
      TOOL_TOUCHES,
      STAGED_TOUCHES,
      PLACE_TOUCHES,
      TOUCHES,
      PEOPLE_TOUCHES,
      WORK_TOUCHES,
      PLAY_TOUCHES,
      CLASS_TOUCHES,
      PLAIN_TOUCHES,
    ),
);
const staged = once((): Passages => passagesOf('touch', STAGED_TOUCHES));
/** Several blocks may be for one verb, each for other things. */
const tooled = once(() => blocksByVerb(TOOL_TOUCHES));
const traces = once(() => blocksByVerb(TRACE_TOUCHES));
function blocksByVerb(table: string): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const block of table.trim().split('\n\n')) {
    const [id = '', words = ''] = block.slice(0, block.indexOf('\n')).split(' | ');
    for (const word of words.split(', ')) ids.set(word, [...(ids.get(word) ?? []), id]);
  }
  return ids;
}
const emblems = once((): Passages => passagesOf('emblem', EMBLEMS, PLACE_EMBLEMS));
const qualities = once(
  (): Passages =>
    passagesOf(
      'quality',
      QUALITIES,
      MADE_QUALITIES,
      COLOUR_QUALITIES,
      SHAPED_QUALITIES,
      PLACE_QUALITIES,
      STYLE_QUALITIES,
      CITY_QUALITIES,
      LANDMARK_QUALITIES,
    ),
);

const looks = once(
  (): Passages => passagesOf('look', PEOPLE_LOOKS, TRADE_LOOKS, HERO_LOOKS, ANIMAL_LOOKS, WATER_AND_AIR_LOOKS),
);

const stages = once((): Passages => passagesOf('stage', ...STAGES));
const lodged = once((): Passages => passagesOf('lodged', ...LODGED));
const seen = once((): Passages => passagesOf('seen', ...SEEN));
const placesSeen = once((): Passages => passagesOf('place', ...SEEN_PLACES));

/** The portrait of a kind of subject, by a name it goes by: "red fox", "fisherman". */
export const portraitKnown = (name: string): Portrait | undefined => kinds().known(name);
export const portraitById = (id: string): Portrait | undefined => kinds().byId(id);
/** Whether a portrait is of just this name, and not of its last word alone. */
export const isPortrayed = (name: string): boolean => kinds().names(name);
/** The description of a kind of place, by its id. */
export const viewKnown = (id: string): Portrait | undefined => places().byId(id);
/** The passage behind a fact of a writer, by its rule; undefined where it is none. */
export const passageKnown = remember(
  (rule: string): Passage | undefined =>
    rule.startsWith('tableau-') ? tableauRow(rule) : BY_PREFIX.get(rule.slice(0, rule.indexOf('-')))?.().byRule(rule),
  // A written Brief asks for each of its passages several times.
  undefined,
  Number.POSITIVE_INFINITY,
);
const BY_PREFIX: ReadonlyMap<string, () => Passages> = new Map([
  ['portrait', kinds],
  ['view', places],
  ['touch', touches],
  ['quality', qualities],
  ['emblem', emblems],
  ['stage', stages],
  ['look', looks],
  ['seen', seen],
  ['place', placesSeen],
  ['lodged', lodged],
]);
/** How two things meet, by the whole of what was said: "sitting on", "carrying". */
export const touchKnown = (predicate: string): Portrait | undefined => touches().byWord(predicate);
/** The same, of deeds that are staged as they are seen, by the tool that they need or by the body: asked first, for rows that are for just these two things. */
export const stagedKnown = (predicate: string): Portrait[] =>
  // The blocks as all touches have them: a row is one object wherever it is met.
  [...(tooled().get(predicate) ?? []), staged().byWord(predicate)?.id].flatMap(
    (id) => (id === undefined ? undefined : touches().byId(id)) ?? [],
  );
/** What a deed does to the thing under the hands: a second sentence about it. */
export const tracesKnown = (predicate: string): Portrait[] =>
  (traces().get(predicate) ?? []).flatMap((id) => touches().byId(id) ?? []);
/** By its id: `any-deed`, `any-in` and the like are for what no block of its own is known of. */
export const touchById = (id: string): Portrait | undefined => touches().byId(id);
/** What a quality looks like, by its word: "melting", "1970s". */
export const qualityKnown = (word: string): Portrait | undefined => qualities().byWord(word);
/** Where a thing that is named beside another stands, and what is seen of it there: of each table that knows it, as it may be named by a road and in a field. */
export const lodgedAll = (name: string): Portrait[] => [
  ...new Set(lodgedTables().flatMap((table) => lodgedById(table.known(name)?.id ?? '') ?? [])),
];
const lodgedTables = once((): Passages[] => LODGED.map((table) => passagesOf('lodged', table)));
export const knownLodged = (): Portrait[] => lodged().all();
/** By its id: `any-animal` and the like are of a class. */
export const lodgedById = (id: string): Portrait | undefined => lodged().byId(id);
/** What a picture is set on and under: "sky", "ground", "room", "table", "studio", "mark", "abstract". */
export const stageKnown = (id: string): Portrait | undefined => stages().byId(id);
/** What lays out a picture of no thing, by a word for it: "jealousy", "geometric". */
export const stageByWord = (word: string): Portrait | undefined => stages().byWord(word);
/** What is seen of a thing, by its whole name. */
export const seenKnown = (name: string): Portrait | undefined => seen().byWord(name);
export const knownSeen = (): Portrait[] => seen().all();
/** What is seen near (`fore`), in the middle (`around`) and far (`sky`) in nearly every place of this name. */
export const placeSeen = (name: string): Portrait | undefined => placesSeen().byWord(name);
export const knownPlacesSeen = (): Portrait[] => placesSeen().all();
export const knownStages = (): Portrait[] => stages().all();
/** Every portrait and every view, for tests. */
export const knownPortraits = (): Portrait[] => kinds().all();
export const knownViews = (): Portrait[] => places().all();
export const knownTouches = (): Portrait[] => touches().all();
/** What is worn and what marks a body, by the id of a portrait: rows of `look`. */
export const looksOf = (id: string): readonly Passage[] => looks().byId(id)?.look ?? [];
export const knownLooks = (): Portrait[] => looks().all();
/** What stands for a trade, a title or a name, by its word: "bakery", "lisbon". */
export const emblemShown = (word: string): Portrait | undefined => emblems().byWord(word);
export const knownEmblems = (): Portrait[] => emblems().all();
export const knownQualities = (): Portrait[] => qualities().all();

const rowsOf = (text: string): Map<string, readonly Gleam[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(' | ');
        return [line.slice(0, at), gleamsOf(line.slice(at + 3).replaceAll(' / ', '; '))] as const;
      }),
  );
const lightRows = once(() => rowsOf(LIGHT_LINES.replaceAll(';', '\u0001')));
const closingRows = once(() => rowsOf(CLOSINGS));

/** Sentences for a light, by the first of its names. */
export const lightLines: (name: string) => readonly string[] = remember(
  (name) =>
    lightRows()
      .get(name)
      ?.map(({ text }) => text.replaceAll('\u0001', ';')) ?? [],
);
/** Ways to end a text with a shot, an angle, a lens or a composition. */
export const closingsOf = (value: string): readonly Gleam[] => closingRows().get(value) ?? [];
const toneRows = once(() => rowsOf(TONES));
/** The colours that a light gives a picture, by the first of its names. */
export const tonesOf = (light: string): readonly Gleam[] => toneRows().get(light) ?? [];
