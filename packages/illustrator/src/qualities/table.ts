/**
 * Qualities that make a place, as one table: by which words they are said, what each asks of the surfaces of a picture (a coat that
 * is laid over whatever painted them), and which makers have it of their own. What no maker has and no coat shows is told (`untold.ts`).
 */
import type { SceneId } from '@atelier/lexicon';

/** What a picture is made of, whoever painted it; a `thing` is drawn on its own. */
export type Surface = 'ground' | 'way' | 'water' | 'walls' | 'rock' | 'trunks' | 'thing';

/** What is laid over a surface; a file each. */
export type Coat =
  | 'ice'
  | 'flood'
  | 'wet'
  | 'cracks'
  | 'cobbles'
  | 'thaw'
  | 'ivy'
  | 'roses'
  | 'moss'
  | 'age'
  | 'weeds'
  | 'leaves'
  | 'petals'
  | 'blooms';

export interface Quality {
  id: string;
  /** Words of an attribute or of a place that say it. */
  said: RegExp;
  /** Coats by surface; said of a whole place it asks for all of them. */
  asks: Partial<Record<Surface, readonly Coat[]>>;
  /** Scenes whose maker shows it by itself. */
  own: ReadonlySet<SceneId>;
}

const scenes = (...ids: SceneId[]): ReadonlySet<SceneId> => new Set(ids);
const quality = (id: string, said: RegExp, asks: Quality['asks'], own: ReadonlySet<SceneId> = new Set<SceneId>()): Quality => ({
  id,
  said,
  asks,
  own,
});

/** Scenes in which what is called distant does stand far off. */
const FAR = scenes(
  'beach',
  'sea',
  'lake',
  'mountains',
  'meadow',
  'hills',
  'forest',
  'night-sky',
  'desert',
  'snowfield',
  'underwater',
  'river',
  'waterfall',
  'canyon',
  'farmland',
  'garden',
  'sky',
  'plain',
);

const FOREST_FLOOR = ['moss'] as const;

export const QUALITIES: readonly Quality[] = [
  quality(
    'frozen',
    /\b(?:frozen(?: over)?|iced[- ]over|ice[- ](?:covered|bound)|icy|cracked ice)\b/,
    { water: ['ice'] },
    scenes('river', 'lake', 'snowfield', 'waterfall', 'mountains'),
  ),
  quality(
    'flooded',
    /\b(?:flooded|inundated|submerged|under water|waterlogged)\b/,
    { ground: ['flood'], way: ['flood'] },
    scenes('underwater'),
  ),
  quality(
    'wet',
    /\b(?:wet|rain[- ](?:soaked|slick(?:ed)?|washed|drenched)|soaked|puddled|glistening)\b|\bpuddles?\b/,
    { ground: ['wet'], way: ['wet'] },
    scenes('city', 'beach', 'sea', 'lake', 'river', 'waterfall'),
  ),
  quality('melting', /\b(?:melting|thawing|half[- ]melted|slushy)\b/, { ground: ['thaw'], way: ['thaw'] }),
  quality(
    'cracked',
    /\b(?:cracked|parched|sun[- ]?baked|dried[- ](?:up|out))\b|\bdrought(?:[- ]stricken)?\b/,
    { ground: ['cracks'], way: ['cracks'], walls: ['age'] },
    scenes('snowfield'),
  ),
  quality('cobbled', /\bcobble(?:d|stone|stoned)?s?\b/, { way: ['cobbles'] }, scenes('city')),
  quality('overgrown', /\bovergrown\b|\breclaimed by (?:nature|plants|the jungle)\b/, {
    walls: ['ivy'],
    way: ['weeds'],
    rock: ['moss'],
    thing: ['ivy'],
    ground: ['weeds'],
  }),
  quality('ivy-covered', /\bivy(?:[- ](?:covered|clad|grown))?\b|\bvine[- ](?:covered|clad)\b|\bcreeper[- ]covered\b/, {
    walls: ['ivy'],
    rock: ['ivy'],
    trunks: ['moss'],
    thing: ['ivy'],
  }),
  quality('rose-covered', /\brose[- ](?:covered|clad)\b/, { walls: ['roses'], thing: ['roses'] }),
  quality(
    'abandoned',
    /\b(?:abandoned|derelict|dilapidated|run[- ]?down|decay(?:ed|ing)|crumbling|ruined|ruins|destroyed|bombed|war[- ]torn|post[- ]?apocalyptic|forsaken|forgotten)\b/,
    { walls: ['age'], way: ['weeds'], thing: ['age'] },
  ),
  quality('mossy', /\bmoss(?:y|[- ](?:covered|grown|clad))\b/, {
    ground: FOREST_FLOOR,
    way: FOREST_FLOOR,
    rock: ['moss'],
    walls: ['moss'],
    trunks: ['moss'],
    thing: ['moss'],
  }),
  quality('strewn with leaves', /\b(?:leaf|leaves)[- ](?:strewn|covered|littered)\b/, { ground: ['leaves'], way: ['leaves'] }),
  quality(
    'in bloom',
    /\b(?:blooming|flowering|blossoming|in (?:full )?(?:bloom|flower|blossom)|flower[- ](?:filled|covered|strewn))\b/,
    {
      ground: ['blooms'],
      thing: [],
    },
    scenes('meadow', 'garden', 'farmland', 'forest', 'night-sky', 'plain', 'city', 'harbour'),
  ),
  quality(
    'steep',
    /\bsteep(?:ly)?\b/,
    {},
    scenes(
      'city',
      'mountains',
      'canyon',
      'sea',
      'beach',
      'lake',
      'waterfall',
      'hills',
      'harbour',
      'snowfield',
      'river',
      'forest',
      'meadow',
    ),
  ),
  quality('lined', /\b\w+[- ]lined\b/, {}, scenes('city')),
  quality('distant', /\b(?:distant|far[- ]?off|far ?away)\b/, {}, FAR),
  quality('crowded', /\b(?:crowded|bustling|busy|packed|teeming|thronged)\b/, {}, scenes('plain')),
];

/** A thing that was said to cover another, as the quality that it makes of that. */
export const COVERS: readonly (readonly [name: RegExp, coat: Coat, on: readonly Surface[]])[] = [
  [
    /^(?:ivy|vine|creeper|climbing plant|vegetation|greenery|foliage|bougainvillea)$/,
    'ivy',
    ['walls', 'rock', 'trunks', 'thing'],
  ],
  [/^(?:(?:climbing|red|pink|white|wild) )*roses?$/, 'roses', ['walls', 'thing']],
  [/^(?:moss|lichen)$/, 'moss', ['ground', 'way', 'walls', 'rock', 'trunks', 'thing']],
  [
    /^(?:(?:autumn|fallen|dry|dead|red|golden|yellow|brown|maple|orange|oak) )*leaf$|^leaves$|^foliage$/,
    'leaves',
    ['ground', 'way'],
  ],
  [/^(?:(?:cherry|flower|rose|pink|sakura|white|plum|blossom|fallen) )*(?:petal|blossom)s?$/, 'petals', ['ground', 'way']],
  [
    /^(?:(?:wild|spring|desert|alpine) ?)*flowers?$|^(?:poppy|poppies|daisy|daisies|bluebells?|crocus(?:es)?)$/,
    'blooms',
    ['ground'],
  ],
  [/^(?:(?:deep|rain|big|large|small|shallow) )?puddles?$/, 'wet', ['way', 'ground']],
  [/^(?:deep )?cracks?$/, 'cracks', ['ground', 'way']],
  [/^(?:weed|grass)(?:es|s)?$/, 'weeds', ['way']],
];

/** "Covered with", and how else it is said. */
export const COVERED =
  /^(?:all |completely |fully |partly |half )?(?:covered|overgrown|clad|smothered|draped|blanketed|carpeted|strewn|littered|sprinkled|dotted|filled|overrun|choked)(?: over)?(?: (?:with|in|by))?$/;

/** Elements of a scene by the surface that they are. */
export const SURFACES: Readonly<Record<Exclude<Surface, 'thing' | 'trunks'>, readonly string[]>> = {
  ground: ['grass', 'sand', 'desert', 'garden', 'rows', 'shore', 'snow', 'forest', 'hills', 'canyon', 'path', 'street'],
  way: ['path', 'street'],
  water: ['river', 'lake', 'pool', 'sea', 'waves'],
  walls: ['houses', 'buildings', 'great-wall', 'wall', 'bridge', 'site'],
  rock: ['cliff', 'headland', 'sea-rocks', 'waterfall', 'canyon'],
};

/** Surfaces that the maker of a scene always paints, whether or not a fact names them. What else there is has its fact in the Stage. */
export const PARTS: Readonly<Partial<Record<SceneId, readonly string[]>>> = {
  city: ['street', 'buildings'],
  village: ['grass', 'houses'],
  harbour: ['sea', 'houses'],
  meadow: ['grass'],
  hills: ['grass'],
  mountains: ['grass'],
  desert: ['desert'],
  beach: ['sand', 'sea'],
  sea: ['sea'],
  garden: ['grass'],
  farmland: ['grass', 'rows'],
  river: ['river', 'grass'],
  lake: ['lake', 'shore'],
  waterfall: ['pool', 'cliff', 'waterfall'],
  canyon: ['canyon'],
  forest: ['forest'],
  snowfield: ['snow'],
  plain: ['wall'],
};
