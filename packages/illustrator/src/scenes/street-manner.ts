/**
 * In what manner a street is built: walls, roofs, openings, paving, and what closes it, by the town or land that is named or by what
 * is said of the street. Plain data, first match wins; where nothing is said a street is one of a large city (`city-colours.ts`).
 */
import type { Brief } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Style } from './city-colours.ts';
import { saidFromStart } from './said-from-start.ts';

export interface StreetManner {
  walls: readonly Rgb[];
  trims: readonly Rgb[];
  styles: readonly Style[];
  /** Lowest and highest eaves, breadth of a front, and half of the street from wall to wall, in metres. */
  tall: readonly [number, number];
  front: readonly [number, number];
  half: readonly [number, number];
  /** What is on the walls: a roof that is seen from the street, or an edge; gables stand to the street. */
  top: 'eaves' | 'gables' | 'steps' | 'mansard' | 'parapet';
  /** Height of the roof as a part of the front's breadth. */
  pitch: number;
  tiles: readonly Rgb[];
  /** Shares of fronts with shutters, balconies, glazed tiles, timber frames, and with shops. */
  shutters?: number;
  balconies?: number;
  tiled?: number;
  timber?: number;
  shops: number;
  /** Openings end in an arch; the ground floor is an arcade; lattices of wood hide the windows. */
  arches?: boolean;
  arcade?: boolean;
  lattice?: boolean;
  /** Colours of shutters, doors and cloth. */
  paints: readonly Rgb[];
  paving: Paving;
  pave: Rgb;
  /** How far a building's storeys are apart. */
  floor: readonly [number, number];
  /** What the far end of the street shows. */
  end: 'church' | 'dome' | 'minaret' | 'pagoda' | 'hill' | 'sea';
  /** Share of windows with flowers before them. */
  flowers?: number;
  awnings?: number;
}

export type Paving = 'asphalt' | 'setts' | 'flags' | 'earth' | 'stairs';

const colours = (...codes: string[]): readonly Rgb[] => codes.map(hex);

const GREY: Rgb = [0.98, 1, 1.02];
const WARM: Rgb = [1.12, 1, 0.86];
const SAND: Rgb = [1.5, 1.15, 0.8];
const RED_TILES = colours('#b8562f', '#a84c2c', '#c4663a', '#9c4a30');
const SLATE = colours('#565a62', '#4c5058', '#62666c');
const DARK_TILES = colours('#4a4d52', '#3f4246', '#54565a');

const OLD_TOWN: StreetManner = {
  walls: colours('#ecdcb8', '#e3c088', '#f0e6d2', '#d9a878', '#d98f6e', '#c9cfae', '#e8d4c4', '#b9c4c4'),
  trims: colours('#f2ece0', '#e6dcc8', '#d8ccb8'),
  styles: ['stucco', 'stucco', 'stone'],
  tall: [8.5, 13],
  front: [6, 10],
  half: [3.6, 5],
  top: 'gables',
  pitch: 0.42,
  tiles: RED_TILES,
  shutters: 0.25,
  shops: 0.55,
  paints: colours('#2f5f4a', '#6b3a2a', '#3a4f63', '#7a2e28'),
  paving: 'setts',
  pave: GREY,
  floor: [2.9, 3.4],
  end: 'church',
  flowers: 0.15,
  awnings: 0.25,
};

const MANNERS: Readonly<Record<string, StreetManner>> = {
  oldtown: OLD_TOWN,
  alley: { ...OLD_TOWN, half: [1.5, 2], tall: [9, 14], top: 'eaves', shops: 0.2 },
  timbered: {
    ...OLD_TOWN,
    walls: colours('#efe4cc', '#e6cfa4', '#f3ecdc', '#d9b48a', '#c98f6a', '#dcd2b4', '#b5674e'),
    tall: [7, 10.5],
    half: [3.2, 4.4],
    pitch: 0.55,
    timber: 0.85,
    flowers: 0.4,
    floor: [2.6, 2.9],
  },
  lisbon: {
    ...OLD_TOWN,
    walls: colours('#f0d27a', '#e9b9a0', '#f2ece0', '#8fb4cc', '#d98a6a', '#efd9b0', '#a9c4a8', '#e6e0d4', '#5f8fb8'),
    tall: [9.5, 13.5],
    front: [6.5, 9.5],
    half: [4, 5],
    top: 'eaves',
    pitch: 0.2,
    shutters: 0.1,
    balconies: 0.8,
    tiled: 0.5,
    shops: 0.4,
    paints: colours('#2f6b4f', '#7a2e28', '#2d4f7c', '#6b4a30'),
    pave: [1.04, 1, 0.94],
    end: 'church',
    floor: [3.1, 3.5],
  },
  caribbean: {
    ...OLD_TOWN,
    walls: colours('#e8b04a', '#4fa3a8', '#e07a6a', '#f0d9a0', '#6f9fc4', '#d9739a', '#8fbf8a', '#efe3cf', '#c9705a'),
    tall: [8, 12.5],
    front: [7, 11],
    half: [4.6, 6],
    top: 'parapet',
    pitch: 0,
    shutters: 0.8,
    balconies: 0.85,
    shops: 0.1,
    arches: true,
    arcade: true,
    paints: colours('#2f7f8a', '#3a6f4f', '#7a4a34', '#efe3cf', '#2d4f7c'),
    paving: 'asphalt',
    pave: WARM,
    floor: [3.6, 4.3],
    end: 'dome',
  },
  paris: {
    ...OLD_TOWN,
    walls: colours('#e6dcc8', '#ded2bc', '#ece4d4', '#d8ccb8', '#e0d3ba'),
    trims: colours('#f2ece0', '#e9e0cf'),
    styles: ['stone', 'stone', 'stucco'],
    tall: [14, 17.5],
    front: [10, 15],
    half: [5.5, 7.5],
    top: 'mansard',
    pitch: 0.3,
    tiles: colours('#6f7a88', '#7d8794', '#66717e'),
    shutters: 0.35,
    balconies: 0.9,
    shops: 0.85,
    paints: colours('#8a2a2a', '#2f5f4a', '#2d3f63', '#3a3a40', '#a8342e'),
    pave: GREY,
    floor: [3.2, 3.6],
    end: 'dome',
    flowers: 0.12,
    awnings: 0.85,
  },
  british: {
    ...OLD_TOWN,
    walls: colours('#a0644a', '#8f5a44', '#b07a58', '#d6cbb4', '#94604a', '#e2dccc'),
    trims: colours('#efe8da', '#e6dfd0'),
    styles: ['brick', 'brick', 'brick', 'stucco'],
    tall: [9.5, 14],
    front: [6, 9],
    half: [5.2, 7],
    top: 'parapet',
    pitch: 0,
    tiles: SLATE,
    shutters: 0,
    shops: 0.55,
    paints: colours('#1f2f4a', '#2a4a38', '#6b2228', '#26262a'),
    paving: 'asphalt',
    pave: GREY,
    floor: [3.1, 3.5],
    end: 'church',
    flowers: 0.12,
    awnings: 0.3,
  },
  honey: {
    ...OLD_TOWN,
    walls: colours('#d9bf8a', '#cfb27c', '#e0c898', '#c9aa74', '#d6c296'),
    trims: colours('#e6d6ae', '#d9c79c'),
    styles: ['rubble'],
    tall: [4.6, 6],
    front: [6.5, 10],
    half: [3.8, 5],
    top: 'gables',
    pitch: 0.46,
    tiles: colours('#7a6a52', '#6f6250', '#857458', '#665c4c'),
    shutters: 0,
    shops: 0.06,
    paints: colours('#5f7f78', '#7a8a6a', '#3f5a6b', '#6b2f2a'),
    paving: 'setts',
    pave: WARM,
    floor: [2.5, 2.8],
    end: 'church',
    flowers: 0.35,
    awnings: 0,
  },
  fishing: {
    ...OLD_TOWN,
    walls: colours('#f2efe8', '#e6e0d2', '#a9c4cf', '#e9d2a0', '#d9b0a8', '#f4f0ea', '#b9b0a2'),
    tall: [4.8, 7],
    front: [5.5, 8],
    half: [2.8, 4],
    top: 'eaves',
    pitch: 0.36,
    tiles: SLATE,
    shutters: 0.1,
    shops: 0.15,
    paints: colours('#2f5a78', '#7a2e28', '#2f5f4a', '#d9a23a'),
    floor: [2.5, 2.8],
    end: 'sea',
    flowers: 0.3,
    awnings: 0,
  },
  italian: {
    ...OLD_TOWN,
    walls: colours('#e0a86a', '#d98f5e', '#e6c07c', '#d9a48a', '#c97a58', '#efdcb8', '#dba063'),
    tall: [9, 14],
    half: [2.3, 3.4],
    top: 'eaves',
    pitch: 0.14,
    shutters: 0.9,
    balconies: 0.3,
    shops: 0.3,
    arches: true,
    paints: colours('#3f6f52', '#4a6b4a', '#6b4a30', '#3a5f63'),
    pave: WARM,
    flowers: 0.55,
    awnings: 0.3,
  },
  white: {
    ...OLD_TOWN,
    walls: colours('#f6f3ec', '#f1eee8', '#f8f5f0', '#efeae0'),
    trims: colours('#f4f0e8', '#ece6da'),
    styles: ['stucco'],
    tall: [5, 8],
    front: [5, 8.5],
    half: [2, 3],
    top: 'parapet',
    pitch: 0,
    shutters: 0.55,
    balconies: 0.25,
    shops: 0,
    arches: true,
    paints: colours('#2f63a8', '#2a5590', '#4a86b8', '#3f7a8a'),
    paving: 'flags',
    pave: [1.22, 1.2, 1.16],
    floor: [2.8, 3.2],
    end: 'sea',
    flowers: 0.7,
    awnings: 0,
  },
  blue: {
    ...OLD_TOWN,
    walls: colours('#5a8fd0', '#4a7fc4', '#7aaae0', '#3f74bd', '#8fb8e6', '#d6e2f0'),
    trims: colours('#cfe0f4', '#3f6fb0'),
    styles: ['stucco'],
    tall: [4.8, 8],
    front: [4.5, 8],
    half: [1.9, 2.8],
    top: 'parapet',
    pitch: 0,
    shutters: 0.3,
    shops: 0,
    arches: true,
    paints: colours('#1f4f9a', '#2a5fae', '#7a4a2a'),
    paving: 'flags',
    pave: [0.75, 0.95, 1.3],
    floor: [2.8, 3.2],
    end: 'hill',
    flowers: 0.6,
    awnings: 0,
  },
  medina: {
    ...OLD_TOWN,
    walls: colours('#c98a64', '#c27a58', '#d9a47c', '#b8704f', '#d6b08a', '#cf8f70'),
    trims: colours('#e0c09a', '#d9b48a'),
    styles: ['stucco'],
    tall: [5.5, 10],
    front: [5, 9],
    half: [2.1, 3.1],
    top: 'parapet',
    pitch: 0,
    shutters: 0.4,
    balconies: 0.15,
    shops: 0.55,
    arches: true,
    paints: colours('#3f6a78', '#5b3a22', '#3a6f63', '#8a3a28'),
    paving: 'earth',
    pave: SAND,
    floor: [3, 3.5],
    end: 'minaret',
    flowers: 0.1,
    awnings: 0.8,
  },
  indian: {
    ...OLD_TOWN,
    walls: colours('#d9a06a', '#c9785a', '#e3c08a', '#b8c4b4', '#d6b0a0', '#8fa9b8', '#e0cdb0'),
    tall: [8, 13],
    front: [4.5, 7.5],
    half: [2.8, 4],
    top: 'parapet',
    pitch: 0,
    shutters: 0.4,
    balconies: 0.7,
    shops: 0.9,
    arches: true,
    paints: colours('#2f6b8a', '#a8342e', '#c98a2c', '#2f6b4f'),
    paving: 'earth',
    pave: SAND,
    floor: [3, 3.5],
    end: 'dome',
    flowers: 0.05,
    awnings: 0.9,
  },
  machiya: {
    ...OLD_TOWN,
    walls: colours('#6b4a34', '#5a3f2e', '#74543c', '#d9cdb4', '#4f3a2c', '#8a6a4a'),
    trims: colours('#4a3426', '#3a2a20'),
    styles: ['boards'],
    tall: [5, 6.4],
    front: [5.5, 8.5],
    half: [2.7, 3.8],
    top: 'eaves',
    pitch: 0.26,
    tiles: DARK_TILES,
    shutters: 0,
    shops: 0.35,
    lattice: true,
    paints: colours('#7a2e28', '#2d3f63', '#3a2a20'),
    paving: 'flags',
    pave: GREY,
    floor: [2.5, 2.7],
    end: 'pagoda',
    flowers: 0,
    awnings: 0,
  },
  hutong: {
    ...OLD_TOWN,
    walls: colours('#8a8a88', '#7d7f80', '#949290', '#868480'),
    trims: colours('#a39c92', '#8a3a30'),
    styles: ['brick'],
    tall: [3.6, 4.6],
    front: [7, 12],
    half: [2.6, 3.6],
    top: 'eaves',
    pitch: 0.2,
    tiles: DARK_TILES,
    shutters: 0.2,
    shops: 0.1,
    lattice: true,
    paints: colours('#a8281f', '#8a2a22', '#2f5f4a'),
    paving: 'flags',
    pave: GREY,
    floor: [3, 3.3],
    end: 'pagoda',
    flowers: 0,
    awnings: 0,
  },
  dutch: {
    ...OLD_TOWN,
    walls: colours('#8a4a38', '#6f4034', '#a0604a', '#5a4038', '#7a3a30', '#b9a48a', '#4f4a48'),
    trims: colours('#f2ece0', '#e9e2d2'),
    styles: ['brick'],
    tall: [9.5, 12.5],
    front: [5, 7],
    half: [4, 5.4],
    top: 'steps',
    pitch: 0.45,
    shutters: 0.1,
    shops: 0.4,
    paints: colours('#1f3f33', '#1f2f4a', '#6b2228'),
    end: 'church',
    flowers: 0.25,
  },
  painted: {
    ...OLD_TOWN,
    walls: colours('#b9cfd9', '#e6c9a0', '#d9a8a0', '#a9c0a0', '#efe3cf', '#c4b0cf', '#e9d98f', '#8fa9c4'),
    trims: colours('#f6f2ea', '#efe8da'),
    styles: ['boards', 'stucco'],
    tall: [9, 12],
    front: [5.5, 7.5],
    half: [6.5, 8.5],
    top: 'gables',
    pitch: 0.5,
    tiles: DARK_TILES,
    shutters: 0,
    shops: 0.25,
    paints: colours('#2d4f7c', '#7a2e28', '#2f5f4a'),
    paving: 'asphalt',
    pave: GREY,
    end: 'sea',
  },
  galleries: {
    ...OLD_TOWN,
    walls: colours('#d98a6a', '#e0c07c', '#7fa08a', '#a0644a', '#e6d6b8', '#8f9fb8', '#c9785a'),
    tall: [8.5, 12],
    front: [7, 11],
    half: [4.6, 6],
    top: 'parapet',
    pitch: 0,
    shutters: 0.9,
    balconies: 1,
    shops: 0.4,
    paints: colours('#2f5f4a', '#2d4f63', '#4a3426'),
    paving: 'asphalt',
    pave: WARM,
    floor: [3.6, 4.2],
    flowers: 0.5,
  },
  deco: {
    ...OLD_TOWN,
    walls: colours('#f4d9d4', '#cfe6e0', '#f6efd6', '#d4dff0', '#f4f0ea', '#f0c9b8'),
    trims: colours('#ffffff', '#f0a9a0', '#8fd0cf'),
    styles: ['stucco'],
    tall: [9, 15],
    front: [10, 15],
    half: [10, 13],
    top: 'parapet',
    pitch: 0,
    shutters: 0,
    shops: 0.6,
    paints: colours('#3fa0a0', '#e07a8a', '#f0b04a'),
    paving: 'asphalt',
    pave: WARM,
    floor: [3.2, 3.6],
    end: 'sea',
    flowers: 0,
    awnings: 0.6,
  },
  western: {
    ...OLD_TOWN,
    walls: colours('#8a6a4a', '#9c7a54', '#745a40', '#a88a64', '#c9b48f', '#7a4a38'),
    trims: colours('#5b3a22', '#efe3cf'),
    styles: ['boards'],
    tall: [5, 8],
    front: [7, 11],
    half: [7, 9.5],
    top: 'parapet',
    pitch: 0,
    shutters: 0.1,
    balconies: 0.5,
    shops: 0.6,
    paints: colours('#6b3a2a', '#3f4a3a', '#7a2e28'),
    paving: 'earth',
    pave: SAND,
    floor: [3, 3.4],
    end: 'hill',
    flowers: 0,
    awnings: 0.6,
  },
};

/** Whose streets those are. */
const WHERE: readonly (readonly [string, RegExp])[] = [
  ['western', /\b(?:wild west|old west|western (?:town|street)|frontier town|cowboy town|ghost town|tombstone|deadwood)\b/],
  ['lisbon', /\b(?:lisbon|lisboa|alfama|porto|portug\w+|coimbra|azulejos?)\b/],
  [
    'caribbean',
    /\b(?:havana|cuban?|cartagena|trinidad|caribbean|san juan|puerto rico|salvador|bahia|oaxaca|guanajuato|mexic\w+|guatemala|antigua|colombian?|nicaragua|granada nicaragua|pelourinho|brazil\w*|merida|mérida|campeche|willemstad|cura[cç]ao)\b/,
  ],
  [
    'paris',
    /\b(?:paris|parisian|montmartre|marais|lyon|bordeaux|french|haussmann\w*|vienna|vienn\w+|madrid|budapest|barcelona|belle [eé]poque)\b/,
  ],
  [
    'honey',
    /\b(?:cotswolds?|bibury|castle combe|bourton|burford|oxfordshire|honey[- ]stone|yorkshire|english village|edinburgh|scottish village|stone village|hogsmeade|bath)\b/,
  ],
  ['fishing', /\b(?:fishing village|cornish|cornwall|devon|clovelly|st ives|breton|brittany|irish village|whitby)\b/],
  [
    'british',
    /\b(?:london|english|british|victorian|dublin|ireland|irish|manchester|liverpool|bristol|notting hill|mews|sherlock|dickens\w*|diagon alley|baker street|scotland|glasgow)\b/,
  ],
  [
    'dutch',
    /\b(?:amsterdam|dutch|holland|delft|utrecht|haarlem|leiden|bruges|ghent|antwerp|belgian?|brussels|flemish|gda[nń]sk|l[uü]beck|hanse\w*|copenhagen|danish)\b/,
  ],
  ['blue', /\b(?:chefchaouen|blue (?:city|town|street|alley|medina|walls?)|jodhpur)\b/],
  [
    'white',
    /\b(?:santorini|oia|mykonos|greek|greece|cyclad\w+|paros|naxos|andalus\w+|whitewashed|white[- ](?:washed|village|town)|pueblo blanco|ronda|frigiliana|mijas|ostuni|seville|cordoba|córdoba|ibiza|sidi bou said|tunis\w*|menorca)\b/,
  ],
  [
    'italian',
    /\b(?:ital(?:y|ian)|rome|roman|trastevere|tuscan\w*|florence|siena|naples|neapolitan|sicil\w+|palermo|venice|venetian|verona|bologna|cinque terre|amalfi|positano|liguria\w*|umbria\w*|proven\w+|mediterranean|croatian?|dubrovnik|spanish|spain|riviera|puglia|burano|corsica\w*|nice|malta|maltese|valletta|kotor)\b/,
  ],
  [
    'medina',
    /\b(?:medina|souk|souq|casbah|kasbah|marrakesh|marrakech|fez|moroccan?|morocco|cairo|egypt\w*|jerusalem|damascus|baghdad|aleppo|arab\w*|persian|yazd|isfahan|samarkand|bukhara|khiva|silk road|desert town|tunisian?|algiers|timbuktu|sana'?a|yemen\w*|zanzibar|stone town|lamu|bazaar|pueblo|adobe|santa fe)\b/,
  ],
  [
    'indian',
    /\b(?:old delhi|delhi|india\w*|jaipur|udaipur|varanasi|kolkata|calcutta|mumbai|kathmandu|nepal\w*|lahore|karachi|dhaka|rajasthan\w*|agra|pushkar)\b/,
  ],
  [
    'machiya',
    /\b(?:kyoto|gion|edo|onsen|takayama|kanazawa|nara|japanese (?:village|street|alley|town|old town)|old japan\w*|machiya|samurai|feudal japan\w*|ninja|ghibli|hida|shirakawa\S*|jiufen|hoi an|lijiang|chinese (?:village|old town|ancient town|water town)|ancient chin\w+|wuzhen|pingyao)\b/,
  ],
  ['hutong', /\b(?:hutongs?|beijing (?:alley|lane|street|old town)|siheyuan|bukchon|hanok|korean village)\b/],
  [
    'painted',
    /\b(?:san francisco|lombard street|painted ladies|st\.? john'?s|newfoundland|reykjavik|iceland\w*|norwegian|norway|bergen|stavanger|swedish|sweden|nordic|scandinavia\w*|finnish|helsinki|porvoo|faroe\w*)\b/,
  ],
  ['galleries', /\b(?:new orleans|french quarter|bourbon street|savannah|charleston)\b/],
  [
    'deco',
    /\b(?:miami|south beach|ocean drive|art deco|los angeles|hollywood|beverly hills|sunset boulevard|palm[- ](?:lined|trees?)|santa monica|venice beach|california\w*)\b/,
  ],
  [
    'timbered',
    /\b(?:german\w*|bavaria\w*|rothenburg|alsace|alsatian|colmar|strasbourg|tudor|medieval|half[- ]timbered|timber(?:ed)?|fairy ?tale|fantasy|hansel|black forest|christmas (?:town|street|village|market)|dnd|d&d|tavern|hogwarts|normandy|shambles|york)\b/,
  ],
  [
    'oldtown',
    /\b(?:prague|krak[oó]w|tallinn|riga|vilnius|salzburg|heidelberg|dresden|ljubljana|zagreb|bern|zurich|stockholm|gamla stan|warsaw|lviv|kyiv|bucharest|sibiu|brasov|romania\w*|czech|cesky krumlov|polish|poland|austrian?|swiss|europe(?:an)?|old[- ](?:town|city|street|quarter|world)|historic\w*|cobbl\w+|cozy|cosy|quaint|village|lane|ancient|istanbul|turkish|balkan\w*|moscow|russian?|st\.? petersburg)\b/,
  ],
  // Nothing else is said of it: two walls, and the ground between them.
  ['alley', /\balley(?:way)?s?\b/],
];

/** What makes a street one of a new city, wherever it is. */
const MODERN =
  /\b(?:skyscrapers?|high-?rises?|neon|cyberpunk|futurist\w*|sci-?fi|downtown|modern|avenue|highway|times square|shibuya|shinjuku|new york|manhattan|chicago|post[- ]?apocalyp\w*|parking)\b/;

/** Said from the start: an edit rebuilds no street (L1). */
export function mannerOfStreet({ brief }: { brief: Brief }): StreetManner | undefined {
  const said = saidFromStart(brief);
  if (MODERN.test(said)) return undefined;
  const name = WHERE.find(([, words]) => words.test(said))?.[0];
  return name === undefined ? undefined : MANNERS[name];
}

/** Metres that a street rises for each metre along it; steps are steeper. */
export function slopeOfStreet({ brief }: { brief: Brief }): number {
  const said = saidFromStart(brief);
  if (isStairs(said)) return 0.3;
  if (/\b(?:steep|uphill|climbing|hilly)\b/.test(said) || /\bsan francisco\b/.test(said)) return 0.17;
  return /\b(?:alfama|montmartre|on a (?:hill|slope)|hillside|hill town)\b/.test(said) ? 0.08 : 0;
}

/** A street that is a flight of steps. */
export const isStairs = (said: string): boolean =>
  /\b(?:stairs?|stairways?|staircases?|steps)\b/.test(said) && !/\bfootsteps\b/.test(said);
