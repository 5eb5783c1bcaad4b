/** Words that say how many. */
import { list, setOf } from './list.ts';

const units = list(
  'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty',
);
const numbers: [string, number][] = units.map((word, value) => [word, value]);
for (const [i, tens] of list('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety').entries()) {
  numbers.push([tens, 20 + 10 * i]);
  for (let u = 1; u <= 9; u++) numbers.push([`${tens}-${units[u]}`, 20 + 10 * i + u], [`${tens} ${units[u]}`, 20 + 10 * i + u]);
}
numbers.push(['hundred', 100], ['thousand', 1000], ['million', 1000000]);

export const NUMBERS: ReadonlyMap<string, number> = new Map(numbers);
/** Exact by meaning, though no numeral. */
export const EXACT_WORDS: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['lone', 1],
  ['pair', 2],
  ['couple', 2],
  ['both', 2],
  ['duo', 2],
  ['duet', 2],
  ['brace', 2],
  ['twosome', 2],
  ['twin', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['half-dozen', 6],
  ['septet', 7],
  ['octet', 8],
  ['dozen', 12],
]);
export const QUANTIFIERS = setOf(
  'several, many, few, some, multiple, numerous, various, countless, plenty, lots, dozens, hundreds, thousands, millions, assorted, more, most, much, enough, couple',
);
/** "a ___ of things" that only says how many or how they stand together. */
export const GROUP_NOUNS = setOf(
  'group, bunch, herd, flock, crowd, pack, swarm, school, cluster, collection, set, row, line, pile, stack, heap, number, lot, lots, plenty, variety, arrangement, array, series, pair, couple, dozen, trio, duo, quartet, quintet, sextet, assortment, handful, flurry, fleet, gang, team, band, batch, bouquet, bundle, cloud, colony, circle, string, clump, patch, array, multitude, host, dozens, hundreds, thousands, millions, gaggle, murder, pride, litter, troop, horde, mob, shoal, pod, range, mix, mixture, couples, tower, ring, wave, queue, duet, brace, twosome, threesome, foursome, septet, octet, tens, scores',
);
/** Such words too where a number follows: "a family of five elephants"; else they are what is seen. */
export const COMPANIES = setOf(
  'family, squad, convoy, choir, class, parade, procession, gathering, party, crew, column, formation, bevy, brood, clutch, drove, cast, ensemble, army, caravan, squadron, armada, council, committee, delegation, huddle, posse, trail',
);
/** Those of them that are an arrangement one can see, and are kept as such. */
export const ARRANGEMENTS = setOf(
  'group, bunch, sea, ocean, arrangement, herd, flock, crowd, cluster, row, line, pile, stack, heap, circle, bouquet, bundle, swarm, pack, school, string, patch, clump, ring, set, collection, array, team, fleet, pair, couple, trio, dozen, duo, quartet, quintet, sextet, twosome, threesome, foursome, septet, octet, half-dozen',
);

/** Born together, and so many of them. */
export const SIBLINGS: ReadonlyMap<string, number> = new Map([
  ['twin', 2],
  ['triplet', 3],
  ['quadruplet', 4],
  ['quintuplet', 5],
  ['sextuplet', 6],
  ['octuplet', 8],
]);

/** "nine breeds of dogs": they say of what sort, and the count is that of what follows "of". */
export const KIND_NOUNS = setOf(
  'type, kind, sort, breed, style, variety, species, form, color, colour, size, shape, flavor, flavour',
);
