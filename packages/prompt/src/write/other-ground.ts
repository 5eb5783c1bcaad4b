/**
 * Whether a sentence has a thing stand on other ground than the person said: a perfume bottle on wet stone is on no table, a parrot on a shoulder
 * has no branch, and under a tablecloth no wood is seen.
 */
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { contentWords } from './content-words.ts';
import { on } from './on.ts';

/** What things stand and lie on, by what goes for what. */
const FAMILIES: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'table',
    /^(?:tables?|tabletop|table top|counters?|countertop|worktop|desks?|boards?|planks?|wood|shelf|shelves|sideboard|workbench|sill|windowsill|dresser|oak|pine)$/,
  ],
  ['cloth', /^(?:linen|cloth|tablecloth|napkin|towel|blanket|rug|sheet|throw|velvet|silk|fabric|bedspread|quilt)s?$/],
  ['marble', /^marble$/],
  ['slate', /^slate$/],
  [
    'stone',
    /^(?:stones?|slabs?|rocks?|boulders?|pebbles?|granite|flagstones?|cobbles|cobblestones?|pavement|concrete|steps?|stairs?)$/,
  ],
  ['perch', /^(?:branch(?:es)?|twigs?|boughs?|perch)$/],
  ['log', /^(?:logs?|stumps?|trunks?|driftwood|bark)$/],
  ['sand', /^(?:sand|dunes?)$/],
  ['grass', /^(?:grass|lawn|meadow|hay|straw)$/],
  ['moss', /^moss$/],
  ['snow', /^(?:snow|ice)$/],
  ['plinth', /^(?:plinth|pedestal|block|cube|podium)$/],
];
const NOUNS =
  'tables?|tabletop|table top|counters?|countertop|worktop|desk|boards?|planks?|wood|shelf|sideboard|workbench|sill|windowsill|linen|cloth|tablecloth|napkin|towel|blanket|rug|marble|slate|stone|slab|rocks?|granite|flagstones?|concrete|branch|twig|bough|perch|log|stump|driftwood|sand|lawn|moss|plinth|pedestal|podium';
/** "Dropped on the wood", "below the branch", "a few have rolled off on to the table". */
const ON = new RegExp(
  `\\b(?:on|onto|on to|across|below|beneath|along) (?:an?|the|its|one|bare|old|plain|pale|dark)(?: [a-z]+,?){0,3}? (${NOUNS})(?=[,.;:]| (?:and|with|in|at|of|beside|behind|below|under|where|by|next|to|from|before|round|around)\\b)`,
  'gi',
);
/** "The table is of old pale wood", "under it is a wooden table top". */
const IS = new RegExp(
  `(?:^The (?:[a-z]+ ){0,2}(${NOUNS}) (?:is|are|has|shows|runs|reaches)\\b|^Under (?:it|them|\\$the),? (?:(?:is|are|lies) )?(?:[a-z]+ ){0,4}(${NOUNS})\\b|^An? (?:[a-z]+ ){0,4}(${NOUNS})\\b[^.]* (?:carries|bears|mirrors|holds) (?:it|them|\\$the|its)\\b)`,
  'i',
);
/** Things that lie on a table themselves. */
const ON_TABLES =
  /(?:plate|platter|bowl|dish|tray|board|saucer|coaster|mat|placemat|napkin|tablecloth|cloth|linen|doily|slate|book|map|newspaper|paper|magazine|notebook|stand|basket|box|parchment|baking sheet|rack|lid|scale)s?$/;
const CLOTH = /(?:cloth|napkin|linen|towel|blanket|quilt|sheet|rug)s?$/;
/** Carry a thing by themselves. */
const OWN =
  /(?:shoulder|arm|hand|finger|head|back|lap|palm|barrel|crate|rail|railing|fence|roof|post|pad|leaf|flower|petal|piano|car|bonnet|hood|suitcase|chair|stool|sofa|bed|bench|pillow|cushion|tray|trunk)s?$/;
const isGround = (name: string): boolean =>
  OWN.test(name) || ON_TABLES.test(name) || name.split(' ').some((word) => familyOf(word) !== undefined);
const PUT = /^(?:on|on top of|upon|onto|atop)$/;
/** Of these things it is asked on what they stand. */
const SET_DOWN = /^(?:food|drink|product|plant|animal)$/;

/** What the main thing, or what it is told of by, was said to be on. */
function groundsSaid(main: Subject, { relations, subjects }: Brief): string[] {
  const said = on(relations).filter(({ source }) => source === 'user' || source === 'edit');
  // The bowl that cherries are in, and the grapes beside a cheese, are set down where it is.
  const ids = new Set([
    main.id,
    ...said.flatMap(({ from, to, predicate }) => (to === main.id && predicate === 'of' ? [from] : [])),
    ...said.flatMap(({ from, to, predicate }) => (from === main.id && predicate === 'with' ? [to] : [])),
  ]);
  return said.flatMap(({ from, to, predicate }) => {
    if (!ids.has(from) || !PUT.test(predicate)) return [];
    const thing = on(subjects).find(({ id }) => id === to);
    if (thing === undefined) return [];
    // A piece of driftwood is driftwood.
    const of = said.find((each) => each.from === to && each.predicate === 'of')?.to;
    return [thing, ...on(subjects).filter(({ id }) => id === of)].map(({ name }) => name.toLowerCase());
  });
}

/** Who was said to be under a tree lies along none of its branches. */
export function isUpInIt(text: string, { relations, subjects }: Brief): boolean {
  const under = on(relations).flatMap(({ predicate, to }) => (BELOW.test(predicate) ? [to] : []));
  return on(subjects).some(({ id, name }) => under.includes(id) && TREE.test(name)) && UP.test(text);
}
const BELOW = /(?:^| )(?:under|beneath|below|underneath)$/;
const TREE = /(?:tree|oak|willow|palm|pine|maple|acacia|elm|beech|birch)s?$/i;
const UP = /\b(?:on|along|in|over) (?:an?|the|its|one) (?:\w+ )?(?:branch|bough|limb|fork|crown)\b/i;

/** Whether a text has it stand on something else. */
export function isOnOtherGround(text: string, brief: Brief): boolean {
  const main = mainSubject(brief);
  if (main === undefined || !SET_DOWN.test(classOf(main) ?? '')) return false;
  const grounds = groundsSaid(main, brief).filter((name) => isGround(name));
  if (grounds.length === 0) return false;
  const words = new Set(contentWords(brief.idea));
  const own = new Set(grounds.flatMap((name) => name.split(' ').flatMap((word) => familyOf(word) ?? [])));
  const isSaid = (noun: string): boolean =>
    contentWords(noun).every((word) => words.has(word)) || own.has(familyOf(noun) ?? '');
  const onTable = grounds.some((name) => ON_TABLES.test(name));
  const [, named, under, bears] = IS.exec(text) ?? [];
  const is = (named ?? under ?? bears)?.toLowerCase();
  if (is !== undefined && !isSaid(is) && (!onTable || grounds.some((name) => CLOTH.test(name)))) return true;
  for (const [, noun = ''] of text.matchAll(ON)) {
    const met = noun.toLowerCase();
    if (isSaid(met) || (onTable && /^(?:table|cloth)$/.test(familyOf(met) ?? ''))) continue;
    return true;
  }
  return false;
}
const familyOf = (word: string): string | undefined => FAMILIES.find(([, words]) => words.test(word))?.[0];
