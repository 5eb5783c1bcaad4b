/**
 * What a trade shows on its sign: the thing a passer-by would know it by. Only trades whose emblem is settled by long custom;
 * every emblem is a noun that has a drawing (a test holds that).
 */
/** By the emblem, the trades that show it. */
const EMBLEMS: ReadonlyMap<string, string> = new Map(
  `bread: bakery, bread shop, sourdough bakery, boulangerie
cup of coffee: coffee shop, coffee house, cafe, café, coffee roaster, coffee bar, coffee brand, coffee company, espresso bar, roastery
pizza: pizzeria, pizza place, pizza restaurant, pizza shop
ice cream: ice cream shop, ice cream parlour, ice cream parlor, ice cream truck, gelateria
bouquet: flower shop, florist
book: book shop, bookshop, bookstore, library, school, publisher, book club, publishing house, tutoring
guitar: music school, music shop, record label, music studio, band, rock band
bicycle: bicycle shop, bike shop, cycling club, bike club
sailboat: sailing club, yacht club, sailing school
fish: fish market, fishmonger, fishing club, seafood restaurant, aquarium
cheese: cheese shop, dairy
teddy bear: toy shop, toy store, nursery, kindergarten, daycare
candy: candy shop, sweet shop
birthday cake: cake shop
croissant: patisserie
cupcake: cupcake shop, cupcakery
donut: donut shop, doughnut shop
beer: brewery, pub, beer garden
wine glass: winery, wine bar
grapes: vineyard
cocktail: cocktail bar, bar
hamburger: burger joint, burger bar, burger place, burger restaurant, burger truck
taco: taco truck, taqueria, taco stand, taco bar
sushi: sushi bar, sushi restaurant
ramen: ramen bar, ramen shop, noodle bar
steak: steakhouse, steak house
scissors: barber shop, barber, barbershop, hairdresser, hair salon, hair studio
teapot: tea house, tea room, tea shop, tea brand
apple: apple orchard, orchard
horse: riding school, stable, riding club
cat: cat shelter, cat café, cat cafe
dog: dog shelter, pet shop, pet store, vet, vet clinic, veterinary clinic, dog groomer, dog walker, animal shelter
umbrella: umbrella shop
airplane: airline, travel agency, travel company, airport
surfboard: surf school, surf shop, surf club
lotus: yoga studio, yoga school, yoga class, meditation app, wellness studio, spa
scales: law firm, lawyer, law office, solicitor, notary
camera: photography studio, photographer, photo studio, photography business
microphone: podcast, radio station, karaoke bar
headphones: music app, audio company
football: football club, football team, soccer team, soccer club
basketball: basketball team, basketball club
tennis racket: tennis club
rocket: space company, tech startup, startup, tech, tech company, space agency
laptop: software company, it company
light bulb: design studio, idea lab
house: estate agent, real estate agency, real estate company, real estate agent, property company, construction company, builder
hammer: carpenter, joiner, handyman
wrench: plumber, mechanic, garage, car repair shop
car: car dealer, car rental, taxi company, driving school
truck: moving company, haulage company
tractor: farm, tractor dealer
bee: honey farm, beekeeper, honey company, honey brand
broom: cleaning company, cleaning service
key: locksmith
leaf: garden centre, garden center, organic brand, vegan brand, herbalist, landscaping company
cactus: plant shop
tree: tree surgeon, nature reserve, forestry company
mountain: hiking company, hiking club, climbing gym, climbing club, mountain guide, ski resort, outdoor brand, outdoor shop
tent: campsite, camping shop
compass: adventure company, scout group
anchor: marina, harbour, boat yard
paintbrush: art school, art studio, painter, art supply shop
diamond: jeweller, jeweler, jewellery shop, jewelry store
dress: boutique, fashion boutique, bridal shop
candle: candle shop, candle brand
perfume bottle: perfumery, perfume brand
sheep: wool shop, knitting club
chicken: chicken farm, poultry farm, fried chicken shop
skateboard: skate shop, skate park
crown: royal brand`
    .split('\n')
    .flatMap((row) => {
      const [emblem = '', trades = ''] = row.split(': ');
      return trades.split(', ').map((trade) => [trade, emblem] as const);
    }),
);

/** `emblemOf('bakery')` is `bread`. */
export function emblemOf(trade: string): string | undefined {
  const words = trade.toLowerCase().split(' ');
  // A vintage surf school is a surf school; a dance school is no school with books.
  for (let i = 0; i < words.length; i++) {
    const rest = words.slice(i).join(' ');
    const emblem = EMBLEMS.get(rest);
    if (emblem !== undefined && (i === 0 || !OF_ANY_KIND.test(rest))) return emblem;
  }
  return undefined;
}
const OF_ANY_KIND = /^(?:school|bar|garage|nursery|band|library|startup|farm|stable|painter|builder|dairy)$/;

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

export const EMBLEM_NOUNS: readonly string[] = [...new Set([...EMBLEMS.values(), ...Object.values(PICTURED)])];

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
