/**
 * In what manner a street is built, by the town or land that is named or by what is said of the street: first match wins; where nothing
 * is said a street is one of a large city (`city-colours.ts`).
 */
import type { Brief } from '@atelier/spec';
import { saidFromStart } from './said-from-start.ts';
import { STREET_MANNERS, type StreetManner } from './street-manners.ts';

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
  return name === undefined ? undefined : STREET_MANNERS[name];
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
