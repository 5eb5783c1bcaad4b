/** How many of a thing to paint. Exact counts are exact; vague ones get a natural number from (seed, fact). */
import { gatheredCount } from '@atelier/lexicon';
import { random, type Subject } from '@atelier/spec';

const VAGUE: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [
    /\b(hundreds|thousands|millions|countless|crowd|flock|swarm|colony|herd|horde|school|army|forest|fleet|many|lots|plenty|numerous|(?:multiple|several|few|many) (?:dozen|hundred|thousand|million)s?|tens|scores|dozens)\b/,
    24,
    36,
  ],
  [/\b(pair|couple|both|two|twin|duo)\b/, 2, 2],
  [/\b(trio|three)\b/, 3, 3],
  [/\bdozen\b/, 12, 12],
  [/\b(several|multiple|various|assorted|numerous|group|bunch|cluster|pack|row|line|stack|pile|heap|set|collection)\b/, 4, 6],
  [/\b(few|handful|little)\b/, 3, 4],
  [/\b(some|a number)\b/, 3, 5],
];

/** More of a kind than this is one object that is a crowd. */
export const MOST_INSTANCES = 20;
/** So many of a crowd are painted; beyond that the eye sees no more. */
export const MOST_SEEN = 48;
/** Written by the writer, who never gives a count (B4). */
const NATURAL: Readonly<Record<string, readonly [number, number]>> = {
  'tree.palm': [2, 2],
  'tree.pine': [5, 8],
  'tree.birch': [4, 6],
  'tree.broadleaf': [1, 2],
  'tree.fruit': [1, 2],
  'tree.bare': [1, 2],
  'tree.cypress': [4, 7],
  'tree.poplar': [4, 7],
  'plant.bush': [2, 4],
  'plant.reed': [3, 5],
  'plant.grass': [3, 5],
  'plant.fern': [2, 4],
  'bird.gull': [5, 9],
  'own:reef-fish': [3, 5],
  rock: [2, 4],
};

/** Drawings that show several in one. */
const SEVERAL: ReadonlySet<string> = new Set([
  // Its chimneys are four.
  'own:factory',
  'own:soap-bubbles',
  'own:stairs',
  'own:paper-clips',
  'noto:pancakes',
  'noto:blueberries',
  'noto:cherries',
  'noto:grapes',
  'noto:french-fries',
  'noto:houses',
  'noto:sushi',
  'noto:popcorn',
  'own:tulip-bouquet',
  'own:rose-bouquet',
  'own:leaves',
  'own:firewood',
  'own:brownie',
  'noto:books',
  'noto:gloves',
  'noto:socks',
  'noto:maracas',
  'noto:shopping-bags',
  'noto:nesting-dolls',
  'noto:clinking-glasses',
  'own:gold-heap',
  'own:macarons',
  'own:cafe-terrace',
  'noto:balance-scale',
  'noto:crossed-swords',
  'own:skis',
  'own:balloons',
  'own:stilts',
  'own:banana-bunch',
  'own:bacon-and-eggs',
  'own:ballet-shoes',
  'own:bowling-pins',
  'own:building-blocks',
  'own:dumbbells',
  'own:ice-skates',
  'own:mittens',
  'own:nachos',
  'own:nails',
  'own:pickle-jar',
  'own:playing-cards',
  'own:posters',
  'own:spaghetti-plate',
  'own:toy-bricks',
  'own:toys',
  'own:icon-set',
  'own:weather-icons',
  'own:olives',
  'own:skis-flat',
  'own:window-box',
]);

/** One thing that is called by a plural: "glasses", "a pair of scissors". */
const ONE_BY_PLURAL: ReadonlySet<string> = new Set([
  'noto:glasses',
  'noto:sunglasses',
  'noto:scissors',
  'noto:headphone',
  'noto:jeans',
]);

/** Worn by twos, and drawn one by one. */
const WORN_BY_TWOS: ReadonlySet<string> = new Set([
  'noto:running-shoe',
  'noto:hiking-boot',
  'noto:high-heeled-shoe',
  'noto:mans-shoe',
  'noto:roller-skate',
  'noto:boxing-glove',
]);

/** Furniture that a room has two of, where nobody counts. */
const BULKY =
  /^own:(?:bunk-bed|canopy-bed|crib|sofa|wardrobe|dresser|bookcase|round-table|table|piano|grand-piano|stove|aquarium)$|^noto:(?:bed|bathtub)$/;

/** Whether the drawing shows several of what it is called by. */
export const showsSeveral = (art: string | undefined): boolean => art !== undefined && SEVERAL.has(art);

export function countOf(subject: Subject, idea: string, art: string | undefined, seed: number): number {
  const draw = (low: number, high: number): number => low + random(seed, subject.id, 'count').below(high - low + 1);
  const { count } = subject;
  // "A bouquet of tulips" is one of them.
  const pair = count !== undefined && 'exact' in count && count.exact === 2 && /\bpair of\b/i.test(idea);
  const open =
    pair || count === undefined || 'quantifier' in count || ('min' in count && count.max === undefined && count.min <= 2);
  if (open && showsSeveral(art)) return 1;
  const paired = open && !(count !== undefined && 'quantifier' in count) && !/\bpairs of\b/i.test(idea);
  if (paired && art !== undefined && ONE_BY_PLURAL.has(art)) return 1;
  if (paired && art !== undefined && WORN_BY_TWOS.has(art) && (count !== undefined || isPlural(subject, idea))) return 2;
  if (count === undefined) {
    const gathered = gatheredCount(subject.rule, subject.name);
    if (gathered) return draw(gathered[0], gathered[1]);
    if (subject.source === 'writer') {
      const natural = art === undefined ? undefined : NATURAL[art];
      return natural ? draw(natural[0], natural[1]) : 1;
    }
    return isPlural(subject, idea) ? draw(2, 4) : 1;
  }
  if ('exact' in count) return count.exact;
  if ('quantifier' in count) {
    const words = count.quantifier.toLowerCase();
    for (const [pattern, low, high] of VAGUE) if (pattern.test(words)) return draw(low, high);
    return draw(3, 5);
  }
  if (open && art !== undefined && BULKY.test(art)) return 2;
  const { min, max = Math.max(min + 2, Math.ceil(min * 1.3)) } = count;
  return draw(min, Math.max(min, max));
}

/** Whether the words that were said are a plain plural ("palm trees") of the name, as against a bare noun ("cozy cabin"). */
function isPlural({ name, span, spans }: Subject, idea: string): boolean {
  const last = spans?.at(-1) ?? span;
  if (!last) return false;
  const said = idea.slice(last[0], last[1]).toLowerCase().trim();
  const singular = name.toLowerCase().split(' ').at(-1)!;
  return said !== '' && !said.endsWith(singular) && /s$|en$|eople$|ice$|eese$/.test(said);
}
