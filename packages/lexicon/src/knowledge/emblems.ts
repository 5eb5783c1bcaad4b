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
  school: 'book',
};

/** `emblemOf('bakery')` is `bread`. */
export function emblemOf(trade: string): string | undefined {
  return EMBLEMS[trade.toLowerCase()];
}

export const EMBLEM_NOUNS: readonly string[] = [...new Set(Object.values(EMBLEMS))];

/** Things that belong on a card for an occasion. */
const FESTIVE: Readonly<Record<string, readonly string[]>> = {
  birthday: ['birthday cake', 'gift', 'balloon'],
  christmas: ['christmas tree', 'gift'],
  easter: ['rabbit', 'tulip'],
  halloween: ['pumpkin'],
  'new year': ['balloon'],
  'thank you': ['bouquet'],
  'get well soon': ['bouquet', 'teddy bear'],
};

export function festiveOf(occasion: string): readonly string[] {
  return FESTIVE[occasion.toLowerCase()] ?? [];
}

export const FESTIVE_NOUNS: readonly string[] = [...new Set(Object.values(FESTIVE).flat())];
