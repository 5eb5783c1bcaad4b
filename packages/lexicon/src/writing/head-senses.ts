/**
 * A compound borrows what is known of its head only where it means its head: a cricket bat has no ears and a tool roll is not eaten. WordNet
 * says of many compounds what they are; of heads with several senses a list says which words before them keep the one that is known here.
 */
import { singular } from '../words/lemma.ts';
import { wordNet } from '../words/wordnet.ts';

/** `head | words`: the sense is kept after these words alone; `head | -words`: after all but these. */
const SENSES = `
roll | bread, dinner, brioche, kaiser, rye, milk, breakfast, crusty, soft, seeded, warm, sourdough
bat | -cricket, baseball, softball, rounders, tennis, rubber
house | -bat, bird, dog, doll, hen, fly, play, opera, coffee, steak, power, auction, green, chicken, ice, bee, insect, bug, club, guard
bed | -river, flower, garden, sea, lake, stream, creek, ocean, truck, nail, tanning, oyster, road, seed, rose, raised, vegetable, herb, dog, cat, pet, coral, dry
frame | picture, photo, painting, gold, gilt, wooden, portrait, empty, ornate, mirror, gilded
cart | hand, market, farm, wooden, donkey, hay, shopping, grocery, old
board | bread, cutting, chopping, serving, walnut, oak, charcuterie, cheese, wood, slate
ring | gold, diamond, wedding, engagement, silver, signet, ruby, emerald, sapphire, opal, pearl, promise, class
ball | -meat, cotton, snow, mirror, disco, crystal, rice, melon, moth, wrecking, yarn, wool, christmas, bath, energy, cheese, matzo, gum, eye, masked, fire, dough, dust, cannon, dragon, school, charity, hair
band | -rubber, wedding, arm, head, watch, wrist, hair, sweat, elastic, gold, silver, smart, frequency
star | -rock, movie, film, pop, christmas, porn, football, sports, tv, soap, tree, paper, gold, sheriff, anise, reality
horse | -sea, saw, clothes, rocking, hobby, pommel, trojan, carousel, toy, vaulting
dog | -prairie, hot, corn, chili, sun, fire
watch | -bird, whale, storm, night, neighbourhood, neighborhood, weather, fire
fish | -star, jelly, cuttle, cray, shell, silver
shell | -taco, nut, egg, tortoise, turtle, walnut, artillery, gun, shotgun, pasta, snail, tart, pastry, pie, coconut, nautilus
lock | -canal, river, sea, flood, ship, dread, air, head, wed
pan | -salt, dust, ice, hard
pool | -tide, tidal, rock, car, gene, whirl
line | thin, straight, abstract, curved, diagonal, bold
plant | -power, steel, chemical, bottling, nuclear, car, treatment, processing, recycling, assembly, desalination
balloon | -speech, thought
fly | -fire, house, butter, dragon, horse, fruit, bow, zip, tent, crane
tag | gift, luggage, paper
label | -record
pepper | -chili, chilli, ground, black, white, cayenne, szechuan, sichuan
glass | -looking, magnifying, stained, hour, sea, spy, sheet, field, fused, blown, broken, cut
mouse | -computer, wireless, gaming, optical
beetle | -vw, volkswagen
mustang | -ford, classic, gt, shelby, vintage
key | -piano, computer, keyboard, answer, florida, low, musical, shift
crane | -tower, construction, building, harbour, harbor, dock, port, loading, mobile, truck, ship, shipyard, container
seal | -wax, rubber, navy, window, letter, red, royal, notary, official
pipe | -drain, water, gas, sewer, steam, organ, pan, exhaust, lead, copper, plastic, steel, bag, wind
bow | -violin, cello, hair, ship, gift, ribbon, cross, red, silk, satin
ship | -space, air, rocket, star
bell | -jelly, diving, bar, dumb, taco
hat | -hard, nut
bulb | -tulip, onion, garlic, flower, fennel, daffodil, hyacinth
food | -dog, cat, pet, bird, fish, baby, horse
tie | -rail, railroad, railway, cable, zip, hair
palm | -date, coconut, oil, fan, royal, sago, potted
nail | -finger, toe, painted, acrylic, gel, red, manicured
park | -car, theme, water, amusement, business, skate, caravan, trailer, ball, safari, industrial, adventure
pool | -car, rock, tide, gene, betting, table
bar | chocolate, candy, wine, cocktail, hotel, tiki, dive, sports, jazz, rooftop, beach, juice, sushi, tapas, lobby, beer, whisky, whiskey, piano
pad | -mouse, lily, launch, brake, knee, shoulder, note, legal, ink, heating, landing, writing
mill | -pepper, coffee, salt, spice, paper, saw, steel, cotton, tread, hand, grain, pill
`;

interface Senses {
  only: boolean;
  words: ReadonlySet<string>;
}
const senses: ReadonlyMap<string, Senses> = new Map(
  SENSES.trim()
    .split('\n')
    .map((line) => {
      const [head = '', words = ''] = line.split(' | ');
      const only = !words.startsWith('-');
      return [head, { only, words: new Set((only ? words : words.slice(1)).split(', ')) }] as const;
    }),
);

/** What WordNet calls the things a picture shows, by a tag of the kinds that it goes with. */
const TAGS: Readonly<Record<string, RegExp>> = {
  animal: /^(?:animal|bird|myth)$/,
  food: /^(?:food|drink|plant)$/,
  plant: /^(?:plant|food)$/,
  person: /^(?:person|animal|myth)$/,
  artifact: /^(?:product|machine|toy|music|letter|home|vehicle|building|clothes|food|drink|land|water)$/,
};
/** Kinds of which no more is asked than one of these tags: a picture, a mark and an idea go by other rules. */
const BODILY = /^(?:animal|bird|food|drink|plant|person|product|toy|music|vehicle|building|clothes)$/;

/** What WordNet knows of a compound as a whole, however it is written: "toad stool" is a toadstool. */
export const compoundNet = (name: string): ReturnType<typeof wordNet> => {
  const words = name.toLowerCase().split(/[ -]/);
  if (words.length < 2) return undefined;
  words.push(singular(words.pop() as string));
  return wordNet(words.join(' ')) ?? wordNet(words.join('-')) ?? (words.length === 2 ? wordNet(words.join('')) : undefined);
};

/**
 * Whether what is known of `head` holds of the whole compound. `tags`: those of the kind that the head is.
 *
 * @example keepsSense('cricket bat', 'bat', ['animal']) // false
 */
export function keepsSense(whole: string, head: string, tags: readonly string[] = []): boolean {
  const before = whole.slice(0, whole.length - head.length).trim();
  if (before === '') return true;
  const last = before.split(' ').at(-1) as string;
  const listed = senses.get(singular(head)) ?? senses.get(head);
  if (listed) {
    const known = listed.words.has(last) || listed.words.has(singular(last));
    // "A warm bright roll": what no noun stands before is the thing itself.
    if (listed.only ? !known && isNoun(last) : known) return false;
    if (known) return true;
  }
  const found = compoundNet(`${last} ${head}`)?.concrete;
  const fitting = found === undefined ? undefined : TAGS[found];
  return fitting === undefined || !tags.some((tag) => BODILY.test(tag)) || tags.some((tag) => fitting.test(tag));
}

function isNoun(word: string): boolean {
  const { noun = -1, adjective = -1 } = wordNet(singular(word)) ?? {};
  return noun > adjective;
}
