/**
 * Words by which one picture is told: where an idea has the one and a prompt the other, nothing was dropped and nothing invented. Narrow
 * on purpose: a lake is no pond, a lantern no lamp and crimson no red.
 */
import { lemma, remember, singular } from '@atelier/lexicon';

const GROUPS = `
sofa couch settee|old elderly aged|photo photograph photography|sea ocean|grey gray|small little tiny|big large huge giant enormous|man guy gentleman
woman lady|pair two couple|autumn fall|child kid|rabbit bunny|street road|forest woods woodland|car automobile|people person human|dusk twilight
portrait portraiture|holding hold with|deserted empty|happy joyful|watercolor watercolour|cyberpunk cyber-punk|fight battle battling|snow snowy
fog mist misty foggy|rain rainy|dog puppy hound pup|cat kitten kitty|baby infant|boat vessel|ship vessel|city urban|bike bicycle|plane airplane aircraft aeroplane
coloured colored|cosy cozy|color colour|neon-lit neon|mountain mountainous|wood wooden|gold golden|logo logotype|red-haired red
sleeping asleep sleep slumber slumbering|mug cup|ring circle|called named titled entitled|movie film|taxi cab|truck lorry|motorcycle motorbike|bathtub tub
rug carpet|sweater jumper pullover|gift present|cookie biscuit|television tv|stove cooker|fridge refrigerator|bunch bouquet|shop store|path trail
cry weep|scared frightened afraid|angry furious|wet soaked|rock boulder|grandma grandmother granny|grandpa grandfather granddad|mum mom mother|dad father
policeman cop|eyeglasses glasses spectacles|trousers pants|football soccer|smile smiling grinning|rooster cockerel|ladybug ladybird|alien extraterrestrial
spaceship spacecraft starship|donut doughnut|aubergine eggplant|skyscraper high-rise|apartment flat|pavement sidewalk|minimal minimalist minimalistic
photorealistic realistic|dawn daybreak sunrise|noon midday|shoe sneaker trainer|phone smartphone telephone|jump leap leaping jumping|run sprint running sprinting
wizard sorcerer|stream brook creek|beautiful pretty lovely|armchair chair|sailboat boat|rowboat boat|pony horse|spotted speckled|stripy striped`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' '));

const MEMBERS = new Map<string, number[]>();
for (const [i, words] of GROUPS.entries()) for (const word of words) MEMBERS.set(word, [...(MEMBERS.get(word) ?? []), i]);

const groupsOf = remember((word: string): readonly number[] => MEMBERS.get(word) ?? MEMBERS.get(lemma(singular(word))) ?? []);

/** Whether two words are in one group, in whatever form. */
export function synonymous(a: string, b: string): boolean {
  const mine = groupsOf(a);
  return mine.length > 0 && groupsOf(b).some((group) => mine.includes(group));
}

/** What a word says besides its thing: a kitten is a young cat, and who is elderly is old. */
const HOLDS: Readonly<Record<string, string>> = {
  kitten: 'young baby small little',
  puppy: 'young baby small little',
  pup: 'young baby',
  cub: 'young baby small little',
  foal: 'young baby horse',
  calf: 'young baby',
  lamb: 'young baby sheep',
  piglet: 'young baby little pig',
  duckling: 'young baby little duck',
  chick: 'young baby little chicken',
  fawn: 'young baby deer',
  owlet: 'young baby owl',
  boy: 'young male child kid',
  girl: 'young female child kid',
  grandmother: 'old elderly woman',
  grandma: 'old elderly woman',
  grandfather: 'old elderly man',
  grandpa: 'old elderly man',
  skyscraper: 'tall high building',
  giant: 'big huge',
  cottage: 'small house',
  duo: 'two',
  trio: 'three',
  quartet: 'four',
  twins: 'two',
};

/** Whether `word` says `other` by itself, besides what it names. */
export const holds = (word: string, other: string): boolean =>
  (HOLDS[word] ?? HOLDS[singular(word)])?.split(' ').includes(other) ?? false;
