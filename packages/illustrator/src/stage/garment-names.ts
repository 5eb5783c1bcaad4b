/** Names of clothes, and which of the kinds that a figure can be drawn in each is. */
import { singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import type { Garment } from '../art/own/garment-kinds.ts';
import { paintFor } from './colours.ts';

const KINDS: readonly (readonly [garment: Garment, names: string])[] = [
  ['headphones', 'headphones earphones headset'],
  ['dress', 'dress sari saree qipao cheongsam gown ballgown sundress frock'],
  ['robe', 'robe kimono cloak cape toga caftan kaftan poncho abaya cassock'],
  ['raincoat', 'raincoat mackintosh slicker oilskin oilskins'],
  ['coat', 'coat overcoat parka anorak'],
  ['jacket', 'jacket blazer cardigan hoodie vest waistcoat'],
  ['suit', 'suit tuxedo'],
  ['outfit', 'uniform tracksuit pyjamas pajamas jumpsuit overalls outfit clothes clothing dungarees'],
  ['tee', 't-shirt tshirt tee jersey'],
  ['top', 'sweater sweatshirt jumper pullover shirt blouse top tunic'],
  ['shorts', 'shorts'],
  ['jeans', 'jeans'],
  ['trousers', 'trousers pants slacks leggings'],
  ['skirt', 'skirt'],
  ['shoes', 'shoes boots sneakers trainers heels sandals wellies shoe boot sneaker trainer heel sandal'],
  ['gloves', 'gloves mittens glove mitten'],
  ['scarf', 'scarf shawl'],
  ['tie', 'tie necktie'],
  ['necklace', 'necklace'],
  ['sunglasses', 'sunglasses'],
  ['glasses', 'glasses spectacles eyeglasses'],
  ['apron', 'apron'],
  ['hat', 'hat fedora'],
  ['cap', 'cap'],
  ['beret', 'beret'],
  ['beanie', 'beanie'],
  ['moustache', 'moustache mustache'],
  ['freckles', 'freckles freckle'],
  ['earrings', 'earrings earring hoops'],
  ['eyes', 'eyes eye'],
];
const BY_NAME = new Map(KINDS.flatMap(([garment, names]) => names.split(' ').map((name) => [name, garment] as const)));
const COMPOUNDS: ReadonlyMap<string, Garment> = new Map<string, Garment>([
  ['tee shirt', 'tee'],
  ['straw hat', 'straw-hat'],
  ['sun hat', 'straw-hat'],
  ['summer hat', 'straw-hat'],
  ['rain coat', 'raincoat'],
  ['rain jacket', 'raincoat'],
  ['reading glasses', 'glasses'],
  ['baseball cap', 'cap'],
  ['bobble hat', 'beanie'],
  ['woolly hat', 'beanie'],
  ['wool hat', 'beanie'],
]);
/**
 * What may stand before such a word without making another thing of it: a dog trainer is nobody's shoe, and champagne glasses are
 * no spectacles. Of colours every one may.
 */
const MODIFIERS = new Set(
  (
    'dark pale bright deep pastel wool woollen woolen cotton silk leather linen denim lace velvet satin tweed fur knit knitted flannel fleece suede corduroy rubber plastic straw felt ' +
    'striped checked plaid tartan floral flowered patterned polka dot dotted embroidered sequined sparkly plain ' +
    'long short old new warm thick heavy light big small loose tight fitted oversized baggy elegant fancy simple torn ragged tattered worn faded muddy wet ' +
    'rain winter summer spring autumn evening wedding bridal ball school business work prom cocktail party trench pea duffel puffer bomber biker hooded sleeveless ' +
    'pleated pencil mini maxi button-up three-piece double-breasted turtleneck polo tank crop dress hiking running tennis ankle knee high high-heeled ballet cowboy ' +
    'round thick-rimmed horn-rimmed reading'
  ).split(' '),
);

/** The kind of garment a name stands for, where a figure can be drawn in it. */
export function garmentOf(name: string): Garment | undefined {
  const words = name.toLowerCase().split(' ');
  const compound = COMPOUNDS.get(words.slice(-2).join(' '));
  const before = words.slice(0, compound ? -2 : -1);
  if (!before.every((word) => MODIFIERS.has(word) || paintFor(word) !== undefined)) return undefined;
  const last = words.at(-1)!;
  return compound ?? BY_NAME.get(last) ?? BY_NAME.get(singular(last));
}

const HAIR_CUTS: readonly (readonly [Garment, RegExp])[] = [
  ['beard', /\bbeard(?:ed)?\b/],
  ['afro', /\bafro\b/],
  ['curls', /\b(?:curls?|curly|frizzy|wavy|curly-haired)\b/],
  ['hair-bun', /\b(?:bun|top ?knot|chignon)\b/],
  ['ponytail', /\b(?:pony-?tails?)\b/],
  ['pigtails', /\b(?:pigtails?|bunches)\b/],
  ['braids', /\b(?:braid(?:s|ed)?|plait(?:s|ed)?|dreadlocks|dreads|cornrows)\b/],
  ['bob', /\b(?:bob|shoulder-length|chin-length)\b/],
  ['bald', /\b(?:bald|shaved|shaven)\b/],
  ['fringe', /\b(?:bangs?|fringe)\b/],
  ['short-hair', /\b(?:short|cropped|short-haired|pixie|buzz)\b/],
  ['long-hair', /\b(?:long|flowing|waist-length|long-haired)\b/],
];
/** What a person has of hair, as a name by itself. */
const HAIR =
  /\b(?:hair|curls|locks|braids?|plaits?|pigtails?|bangs?|fringe|afro|bob|bun|pony-?tails?|dreadlocks|dreads|cornrows|top ?knot|head)$/;
/** What is said of somebody themselves and means the hair. */
const OF_PERSON = /^(?:bearded|bald|balding|moustached|mustached|pigtailed|(?:curly|long|short|straight)-haired)$/;

/** How the hair is, by a part of somebody ("long hair with a fringe", "a beard") or by what is said of them ("bearded", "curly-haired"). */
export function hairCutsOf({ name, attributes }: Pick<Subject, 'name' | 'attributes'>): Garment[] {
  const said = attributes.filter((a) => !a.off).map((a) => a.value.toLowerCase());
  if (/\bbeard$/.test(name)) return ['beard'];
  const isHair = HAIR.test(name);
  const words = isHair ? [name.toLowerCase(), ...said] : said.filter((value) => OF_PERSON.test(value));
  const found = HAIR_CUTS.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([garment]) => garment);
  const moustached = words.some((word) => /^(?:moustached|mustached)$/.test(word));
  // Of the cuts one, and what goes with any of them.
  const cut = found.find((garment) => garment !== 'beard' && garment !== 'fringe');
  return [
    ...(cut ? [cut] : []),
    ...found.filter((garment) => garment === 'beard' || garment === 'fringe'),
    ...(moustached ? (['moustache'] as const) : []),
  ];
}

/** The first of them. */
export const hairCutOf = (of: Pick<Subject, 'name' | 'attributes'>): Garment | undefined => hairCutsOf(of)[0];
