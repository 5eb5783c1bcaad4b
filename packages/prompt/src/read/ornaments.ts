/** "magic castle ✨": hearts and sparkles beside words say how one feels about it; after "a" or a number they are things. */
import { emojiName, singular } from '@atelier/lexicon';
import type { Token } from './tokens.ts';

const ORNAMENTS = /^(?:✨|💫|❤️?|💕|💖|💗|💓|😍|🥰|🔥|💯|🙏|😻|👌|🎉)$/u;
const LEADS = /^(?:an?|the|with|of|and|two|three|four|five|some|many|big|small|red|holding|like|as|emoji)$/;

/** Those of the tokens that stand beside words and show nothing. */
export function ornamentsIn(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ kind }) => kind === 'emoji') || !tokens.some(({ kind }) => kind === 'word')) return [];
  const words = new Set(tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [singular(lower)] : [])));
  return tokens.filter(
    ({ kind, text }, i) =>
      kind === 'emoji' &&
      (ORNAMENTS.test(text) || isNamed(text, words)) &&
      !LEADS.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 1]?.kind !== 'number',
  );
}

/** What a picture beside words shows that the words name already, otherwise: a puppy 🐶, flowers 🌸. */
const ALSO: readonly [RegExp, RegExp][] = [
  [
    /^(?:dog|poodle)$/,
    /^(?:puppy|pup|doggo|dog|corgi|labrador|retriever|husky|terrier|dachshund|poodle|beagle|bulldog|shepherd|collie|pug|chihuahua)$/,
  ],
  [/^cat$/, /^(?:kitten|kitty|cat|tabby)$/],
  [
    /^(?:bouquet|cherry blossom|rose|hibiscus|sunflower|blossom|tulip)$/,
    /^(?:flower|blossom|bouquet|bloom|wildflower|petal|meadow)$/,
  ],
  [/^jack-o/, /^(?:pumpkin|halloween)$/],
  [/^(?:pine tree|tree)$/, /^(?:tree|forest|wood|pine|fir)$/],
  [/^(?:horse|unicorn)$/, /^(?:pony|foal|horse|mare|stallion|unicorn)$/],
  [/^bear$/, /^(?:teddy|cub|bear)$/],
  [/^(?:chick|bird)$/, /^(?:bird|chick|duckling|robin|sparrow|parrot|hummingbird)$/],
  [/^(?:tropical fish|fish)$/, /^(?:fish|goldfish|koi)$/],
  [/^(?:birthday cake|cake)$/, /^(?:cake|birthday)$/],
  [/^(?:house|cottage)$/, /^(?:house|home|cottage|cabin)$/],
  [/^rabbit$/, /^(?:bunny|rabbit|hare)$/],
  [/^(?:baby|girl|boy|woman|man|person)$/, /^(?:child|kid|girl|boy|woman|man|lady|guy|person|people|baby|toddler)$/],
];
const isNamed = (emoji: string, words: ReadonlySet<string>): boolean => {
  const name = emojiName(emoji);
  // "A dog 🐶": it is the dog, and is read as that.
  if (name !== undefined && words.has(name)) return false;
  const kin = name === undefined ? undefined : ALSO.find(([shown]) => shown.test(name));
  return kin !== undefined && [...words].some((word) => kin[1].test(word));
};
