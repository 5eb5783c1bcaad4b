/** Forms of English words that prose needs: plurals of nouns, -ing forms of verbs. The inverse of `lemma.ts`. */
import { IRREGULAR_NOUNS } from './irregular.ts';
import { isPlural, verbBase } from './lemma.ts';
import { MapWhenAsked } from './when-asked.ts';

const SAME = [
  'sheep',
  'deer',
  'fish',
  'moose',
  'bison',
  'salmon',
  'koi',
  'carp',
  'trout',
  'cod',
  'tuna',
  'squid',
  'aircraft',
  'spacecraft',
  'hovercraft',
  'series',
  'species',
];
const PLURAL_OF: ReadonlyMap<string, string> = new MapWhenAsked(() => {
  const plurals = new Map<string, string>();
  for (const [plural, singular] of IRREGULAR_NOUNS) if (!plurals.has(singular)) plurals.set(singular, plural);
  for (const same of SAME) plurals.set(same, same);
  return plurals;
});
/** Ends in -o and takes -es. */
const O_ES = new Set([
  'potato',
  'tomato',
  'hero',
  'echo',
  'torpedo',
  'volcano',
  'mosquito',
  'mango',
  'tornado',
  'buffalo',
  'domino',
]);

/** The plural of a noun phrase by its head: `plural('palm tree')` is "palm trees", `plural('cup of coffee')` "cups of coffee". */
export function plural(noun: string): string {
  const of = noun.search(/ (of|in|on|with|for) /);
  if (of > 0) return plural(noun.slice(0, of)) + noun.slice(of);
  const cut = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  const word = noun.slice(cut);
  const known = PLURAL_OF.get(word);
  if (known) return noun.slice(0, cut) + known;
  if (isPlural(word)) return noun;
  if (/[^aeiou]y$/.test(word)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word) || O_ES.has(word)) return `${noun}es`;
  return `${noun}s`;
}

const DOUBLED = /^(?:[^aeiou]*[aeiou])[bdgklmnprt]$/;
const ALSO_DOUBLED =
  /(?:^(?:begin|forget|upset|admit|refer|prefer|travel|regret|rebel|kidnap|commit|permit|submit|occur|equip|handicap|zigzag)|(?:over|out|un|under|re|inter)(?:lap|wrap|run|bid|put|set|cut|sit|step|plug|pin|zip|clip|slip|trim|strap))$/;

/** The -ing form of a verb in any form: "rides", "ride" and "rode" give "riding". */
export function presentParticiple(verb: string): string {
  // "Swing" is one that ends like its own participle.
  if (verb.endsWith('ing') && verb.length > 4 && verbBase(verb) !== verb) return verb;
  const base = verbBase(verb) ?? verb;
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (DOUBLED.test(base) || ALSO_DOUBLED.test(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}
