/**
 * What a trade shows on its sign: the thing a passer-by would know it by. Only trades whose emblem is settled by long custom;
 * every emblem is a noun that has a drawing (a test holds that).
 */
const EMBLEMS: Readonly<Record<string, string>> = {
  bakery: 'bread',
  'bread shop': 'bread',
  'coffee shop': 'cup of coffee',
  'coffee house': 'cup of coffee',
  cafe: 'cup of coffee',
  café: 'cup of coffee',
  pizzeria: 'pizza',
  'pizza place': 'pizza',
  'pizza restaurant': 'pizza',
  'ice cream shop': 'ice cream',
  'flower shop': 'bouquet',
  florist: 'bouquet',
  'book shop': 'book',
  bookshop: 'book',
  bookstore: 'book',
  library: 'book',
  'music school': 'guitar',
  'music shop': 'guitar',
  'bicycle shop': 'bicycle',
  'bike shop': 'bicycle',
  'sailing club': 'sailboat',
  'yacht club': 'sailboat',
  'fish market': 'fish',
  fishmonger: 'fish',
  'cheese shop': 'cheese',
  'toy shop': 'teddy bear',
  'candy shop': 'candy',
  'cake shop': 'birthday cake',
  patisserie: 'croissant',
  brewery: 'beer',
  winery: 'wine glass',
  'barber shop': 'scissors',
  barber: 'scissors',
  hairdresser: 'scissors',
  'hair salon': 'scissors',
  'tea house': 'teapot',
  'apple orchard': 'apple',
  'riding school': 'horse',
  'cat shelter': 'cat',
  'dog shelter': 'dog',
  'umbrella shop': 'umbrella',
  airline: 'airplane',
  'travel agency': 'airplane',
  'surf school': 'surfboard',
  'surf shop': 'surfboard',
  'coffee roaster': 'cup of coffee',
  'coffee bar': 'cup of coffee',
  school: 'book',
};

/** `emblemOf('bakery')` is `bread`. */
export function emblemOf(trade: string): string | undefined {
  return EMBLEMS[trade.toLowerCase()];
}

/**
 * What a poster or a cover shows for a word of its title that names no thing itself: what belongs to it by long custom. Every one has a
 * drawing (a test holds that).
 */
const PICTURED: Readonly<Record<string, string>> = {
  jazz: 'saxophone',
  swing: 'trumpet',
  blues: 'guitar',
  music: 'guitar',
  concert: 'guitar',
  songs: 'guitar',
  orchestra: 'violin',
  symphony: 'violin',
  breakfast: 'cup of coffee',
  espresso: 'cup of coffee',
  'farmers market': 'apple',
  "farmers' market": 'apple',
  'harvest festival': 'pumpkin',
  harvest: 'pumpkin',
  journey: 'hot air balloon',
  voyage: 'sailboat',
  'bon voyage': 'sailboat',
  adventure: 'hot air balloon',
  cycling: 'bicycle',
  ski: 'skis',
  'winter sports': 'skis',
  reading: 'book',
  library: 'book',
  photography: 'camera',
  love: 'heart',
  peace: 'dove',
  yoga: 'lotus',
};

/** `picturedBy('jazz')` is `saxophone`. */
export const picturedBy = (word: string): string | undefined => PICTURED[word.toLowerCase()];

export const EMBLEM_NOUNS: readonly string[] = [...new Set([...Object.values(EMBLEMS), ...Object.values(PICTURED)])];

/**
 * Things that belong on a card for an occasion, one set a card; words in the idea or on the card say which. Plain cards get flowers, as
 * the trade has it. They are drawn as ornament (packages/illustrator/src/design), so they need no drawing of a thing.
 */
const FESTIVE: readonly (readonly [says: RegExp, sets: readonly (readonly string[])[]])[] = [
  [/\b(?:christmas|xmas|noel)\b/, [['fir twig', 'bauble'], ['christmas tree'], ['fir twig'], ['fir twig', 'gift']]],
  [/\bhalloween\b/, [['pumpkin']]],
  [/\beaster\b/, [['egg'], ['wildflower']]],
  [/\bnew year\b/, [['firework']]],
  [/\b(?:baby|newborn|christening|baptism)\b/, [['cradle mobile'], ['bunting'], ['balloon']]],
  [/\b(?:wedding|marriage|engagement|bridal|save the date)\b/, [['flower'], ['greenery'], ['wreath']]],
  [/\b(?:valentine\w*|anniversary|love)\b/, [['heart'], ['flower']]],
  [/\b(?:birthday|bday)\b/, [['balloon'], ['bunting', 'birthday cake'], ['birthday cake'], ['bunting', 'gift']]],
  [/\b(?:congratulations|congrats|graduation|party)\b/, [['bunting'], ['firework'], ['balloon']]],
  [/\b(?:thank|thanks|get well|mother|teacher)\b/, [['bouquet'], ['flower'], ['wildflower']]],
  [/\bmenu\b/, [['greenery']]],
  [/\b(?:(?<!(?:business|visiting|calling) )card|invitation|invite|certificate)\b/, [['flower'], ['greenery'], ['wildflower']]],
];

/** Sets of things for a card of which these words are said; none for what is no card. */
export function festiveOf(words: string): readonly (readonly string[])[] {
  return FESTIVE.find(([says]) => says.test(words.toLowerCase()))?.[1] ?? [];
}
