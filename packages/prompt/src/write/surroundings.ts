/** Where the person has put the picture, be it a place or a thing it is in, on or under, and whether a sentence speaks of somewhere else. */
import { placeKnown, remember, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { toldSubjects } from '../subjects/told.ts';
import { on } from './on.ts';

/** Kinds of surroundings by which sentences are told apart. */
type Land = 'room' | 'town' | 'farm' | 'field' | 'wood' | 'garden' | 'shore' | 'sand' | 'height';
export type Lands = ReadonlySet<Land>;

/** Words that stand in sentences of one kind of surroundings alone. */
const WORDS: readonly (readonly [Land, RegExp])[] = [
  [
    'room',
    /\b(?:sofas?|armchairs?|curtains?|carpets?|lampshades?|wardrobes?|bedside|sinks?|stoves?|hob|oven|fridge|cupboards?|kettle|radiators?|ceilings?|skirting|wallpaper|mantelpiece|fireplace|bookcases?|shelf|shelves|bathtub|worktop|windowsill|sill|floorboards?|hallway|corridor|(?:the|whole|of a|quiet) room|indoors|plaster|counters?|workbench|(?:by|in) the window|through (?:an?|the) (?:\w+ )?window|window (?:light|on the|over the|at the)|panes?|pendant lamp|strip lights?|desk lamp|wooden floor|tiled floor|lino)\b/i,
  ],
  [
    'town',
    /\b(?:streets?|pavements?|sidewalks?|kerb|kerbstones?|shop ?fronts?|shop windows?|traffic|trams?|lamp ?posts?|bollards?|awnings?|asphalt|alleys?|roller shutters?|buses|cabs?|house fronts?|skyscrapers?|tower blocks?|shop signs?|parked cars?)\b/i,
  ],
  [
    'farm',
    /\b(?:barns?|farm\w*|furrows?|tractors?|haystacks?|hay|bales?|troughs?|gateposts?|five-barred|silo|stables?|paddock|pasture|stubble|milk churns?)\b/i,
  ],
  [
    'field',
    /\b(?:meadows?|fields?|hedges?|(?:tall|dry|rough|knee-high|deep) grass|grass lies|(?:in|on) the grass|(?:line|row) of trees|wildflowers|poppies|daisies|cow parsley|heath(?:er)?|furrows?|hillsides?)\b/i,
  ],
  [
    'wood',
    /\b(?:(?:rain)?forests?|jungle|woodland|spruces?|firs?|pines?|birches|ferns?|undergrowth|beech(?:es)?|trunk stands|tree trunks?)\b/i,
  ],
  ['garden', /\b(?:lawns?|flower ?beds?|bandstand|greenhouse|rose bush(?:es)?|garden|parasols?)\b/i],
  [
    'shore',
    /\b(?:shores?|waves? (?:slides?|rolls?|breaks?|folds?)|surf|tide|harbou?rs?|quays?|jett(?:y|ies)|piers?|moored|masts?|beach|lake|river|ponds?|reeds|swell|the sea|seaweed|lagoon)\b/i,
  ],
  ['sand', /\b(?:sand|dunes?)\b/i],
  ['height', /\b(?:mountains?|scree|glaciers?|summits?|snowfields?|gull(?:y|ies))\b/i],
];

const OUTSIDE: readonly Land[] = ['field', 'garden', 'wood', 'town', 'farm', 'shore', 'sand', 'height'];
/** Anywhere but in a room. */
export const OUT_OF_DOORS: Lands = new Set(OUTSIDE);
/** The first is what it is of, the others are near. */
const lands = (...all: Land[]): Lands => new Set(all);
/** Where no shore is there is no sand either. */
const but = (of: Land, ...away: Land[]): Lands =>
  lands(of, ...OUTSIDE.filter((land) => !away.includes(land === 'sand' ? 'shore' : land)));

const ends = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})$`);

/** What is seen round a place or a thing, by the end of its name; undefined of what is seen from within and without. */
const ROUND: readonly (readonly [RegExp, Lands | undefined])[] = [
  [
    ends(
      '(?:house|mansion|castle|church|cathedral|cabin|cottage|hut|palace|temple|tower|school|hotel|mill|farmhouse|train|bus)s?',
    ),
    undefined,
  ],
  [ends('shop|store|bakery|salon|cafe|café|restaurant|bar|pub|diner'), lands('room', 'town', 'garden', 'shore', 'sand')],
  [ends('palms?|palm trees?|coconut trees?|palm beach'), but('shore', 'town')],
  [
    ends('beach|seaside|shore|coast|sand|dunes?|island|lagoon|sea|ocean|reef|surf|waves?|surfboard'),
    lands('shore', 'sand', 'height'),
  ],
  [
    ends('lake|river|stream|pond|waterfall|creek|swamp|lakeside|riverbank|canoe|kayak|raft|(?:sail|row)?boat|dock'),
    but('shore', 'town'),
  ],
  [ends('harbou?r|quay|pier|jetty|canal|promenade|marina|ship|bridge'), but('shore', 'farm')],
  [ends('meadow|field|pasture|grass|hill|hillside|prairie|savanna|plain|wildflower|flower'), but('field', 'town', 'shore')],
  [ends('forest|woods?|jungle|rainforest|clearing|log|stump|mushroom'), lands('wood', 'field', 'height')],
  [ends('mountains?|peak|cliff|valley|glacier|alps|slope|canyon|volcano'), but('height', 'town')],
  [ends('desert'), lands('height', 'sand')],
  [ends('terrace|balcony|porch|veranda|patio'), lands('town', 'garden', 'shore', 'sand', 'field', 'wood', 'height')],
  [ends('hammock'), but('garden')],
  // On somebody's shoulder it is where people are.
  [ends('shoulder|arm|hand|finger|lap|palm'), lands('room', 'town', 'garden', 'shore', 'sand', 'farm', 'field')],
  [ends('leaf|leaves'), lands('garden', 'wood', 'field', 'farm')],
  [ends('tree|branch|swing|park|garden|backyard|yard|playground|lawn|orchard'), but('garden', 'shore', 'height')],
  [ends('barn|farm|farmyard|stable|hay|haystack|tractor|fence|gate|village'), but('farm', 'shore', 'height')],
  [ends('snow|mud|puddle|rain|fog|mist|ice|rock|boulder|tent|campfire|bonfire|star'), lands(...OUTSIDE)],
  [ends('lane|path|country road'), lands('town', 'garden', 'field', 'farm', 'wood')],
  [
    ends('street|city|town|alley|pavement|sidewalk|road|square|rooftop|market|skyline|bus stop|avenue'),
    lands('town', 'garden'),
  ],
  [
    ends('windowsill|window sill|sofa|couch|armchair|bed|desk|shelf|bookshelf|fireplace|carpet|rug|bathtub|counter|crib'),
    lands('room'),
  ],
  // In front of a café, in a garden or in a room.
  [ends('table|chair|bench'), lands('room', 'town', 'garden', 'shore', 'sand', 'field')],
];

/** What is seen round a place or a thing; undefined where its name does not tell. */
const landsOf = remember((name: string): Lands | undefined => {
  const low = name.toLowerCase();
  const one = singular(low);
  const own = ROUND.find(([words]) => words.test(low) || words.test(one));
  if (own !== undefined) return own[1];
  const known = placeKnown(low)?.tags;
  if (known?.includes('in')) return lands('room');
  if (known?.includes('urban')) return lands('town', 'garden');
  return known?.includes('out') ? lands(...OUTSIDE) : undefined;
});

const PLACING =
  /(?:^| )(?:in|on|inside|under|underneath|beneath|below|at|by|near|beside|behind|among|against|through|over|along|across|in front of|on top of)$/;

/** What may be seen where the person has put the picture; undefined where nothing was said that tells. */
export function landsSaid(brief: Brief, place: { word: string; named: boolean } | undefined): Lands | undefined {
  const things = toldSubjects(brief);
  const put = on(brief.relations).flatMap(({ to, predicate }) =>
    PLACING.test(predicate) ? things.filter(({ id }) => id === to) : [],
  );
  const settings = on(brief.setting).filter(({ source }) => source !== 'writer' && source !== 'inferred');
  const places = settings.flatMap(({ kind, value }) => (kind === 'place' ? [value.toLowerCase()] : []));
  if (place?.named) places.push(place.word.toLowerCase());
  // "A café terrace with a bicycle": what has the things is the place.
  const has = things.filter(({ id }) => on(brief.relations).some(({ from, predicate }) => from === id && predicate === 'with'));
  if (things[0] !== undefined && has[0] === things[0] && PLACES.test(things[0].name)) places.push(things[0].name.toLowerCase());
  const names = [...new Set([...places, ...put.map(({ name }) => name.toLowerCase())])];
  let common: Lands | undefined;
  for (const name of names) {
    const own = landsOf(name);
    if (own === undefined) continue;
    const both: Lands = common === undefined ? own : new Set([...own].filter((land) => common?.has(land)));
    common = both.size > 0 ? both : common;
  }
  if (isBare(brief)) return lands();
  if (/\b(?:outside|outdoors)$|\boutdoors\b/i.test(brief.idea) && !SEEN_OUTSIDE.test(brief.idea) && common?.has('room'))
    return new Set([...common].filter((land) => land !== 'room'));
  return common;
}
const PLACES = /(?:terrace|balcony|porch|veranda|patio|lane|courtyard|square|path|pier|jetty|rooftop|deck)$/i;
/** Rain outside is seen from within. */
const SEEN_OUTSIDE = /\bwindows?\b|\b(?:rain\w*|snow\w*|storm\w*|dark|night|cold) outside$/i;
/** Whether the person has set it before a plain ground. */
export const isBare = ({ setting }: Brief): boolean =>
  on(setting).some(
    ({ kind, source, value }) => kind === 'background' && (source === 'user' || source === 'edit') && PLAIN.test(value),
  );
const PLAIN =
  /\b(?:plain|white|black|gr[ae]y|blank|simple|clean|solid|transparent|neutral|seamless|studio|isolated|dark|pastel|gradient|(?:single|one|flat)[- ]colou?r(?:ed)?|beige|pink|blue|yellow|red|green|orange|purple)\b/i;

/** Whether the person has said what is behind it, plain or not: "on a marble backdrop". Nothing else stands there. */
export const hasGround = ({ setting }: Brief): boolean =>
  on(setting).some(({ kind, value, source }) => kind === 'background' && source !== 'writer' && GROUND.test(value));
const GROUND = /\b(?:background|backdrop)$/i;

/** Whether it is known what is seen round a thing: of a tree it is, of a basket not. */
export const tellsWhere = ({ name }: Subject): boolean => landsOf(name.toLowerCase()) !== undefined;

/** Whether a thing stands where a scene was imagined: leaves lie in a park, a table in a kitchen. */
export function standsIn({ name }: Subject, where: readonly string[]): boolean {
  const low = name.toLowerCase();
  const id = placeKnown(low)?.id;
  if (where.some((each) => low === each || low.endsWith(` ${each}`) || (id !== undefined && placeKnown(each)?.id === id)))
    return true;
  const [first] = where;
  const round = landsOf(low);
  // What is a place by itself is in no other.
  if (first === undefined || round === undefined || (id !== undefined && !AT.test(low))) return false;
  const [of] = landsOf(first) ?? [];
  return of !== undefined && round.has(of);
}
/** Places that are within others. */
const AT = /(?:table|bench|desk|bed|sofa|couch|armchair|chair|fireplace|shelf|rug|tree|rock|grass|snow|counter)$/;

/** What may be seen beside a scene that was imagined somewhere. */
export const landsOfScene = (where: readonly string[]): Lands | undefined =>
  where[0] === undefined ? undefined : landsOf(where[0]);

/** A street with its kerb is no view of an interior. */
export const isOutsideOnly = (text: string): boolean => OUTSIDE_ONLY.test(text);
const OUTSIDE_ONLY =
  /\b(?:streets?|pavements?|sidewalks?|kerb|awnings?|shop ?fronts?|roofs|towers|facades?|lanes?|fields?|meadows?)\b/i;

/** Whether a sentence speaks of what is not seen there, in words that the person has not said. */
export const isForeign = (text: string, lands: Lands, said: (word: string) => boolean): boolean =>
  WORDS.some(([land, words]) => {
    if (lands.has(land)) return false;
    const [met] = words.exec(text) ?? [];
    return met !== undefined && !said(met.toLowerCase());
  });
