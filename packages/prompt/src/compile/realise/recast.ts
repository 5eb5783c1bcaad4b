/**
 * What a row gives a thing gives way to what the person has said of it: a pale oak desk that was said to be of walnut is a walnut desk, four chairs
 * that were counted as six are six, and where a flower was said to be pink the white lily of a scene is a pink one.
 */
import { COLOURS, flowerOf, isPlural, plural, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { synonymsOf } from '../../subjects/synonyms.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { perBrief } from '../per-brief.ts';
import { kindOf, type Phrase, phrasesOf } from './adjective-place.ts';
import { saysIt } from './carried.ts';
import { carriedOf } from './carried-words.ts';
import { withArticle } from './words.ts';

/** One thing of which something was said that a row may say otherwise. */
interface Recast {
  nouns: RegExp;
  bare: boolean;
  /** Of how many, where they were counted. */
  number: string | undefined;
  colour: string | undefined;
  material: string | undefined;
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const AMOUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few)$/;
/** Woods by their names, which are materials before a noun. */
const WOODS = /^(?:oak|pine|walnut|mahogany|teak|birch|ash|beech|cherry|maple|ebony|cedar|bamboo)$/;
/** Stuffs that are told by their names before a noun. */
const STUFFS = new RegExp(`${WOODS.source}|^(?:slate|rattan|granite|terracotta)$`);
/** Say how a colour or a wood is, and go with it. */
const SHADE = /^(?:pale|dark|light|deep|bright|soft|warm|plain|strong|dull|faded)$/;

/** A view in the wood that was said: "oak, white and leaf green" of a walnut desk. */
export function inSaidWood(view: string, brief: Brief): string {
  const said = new Set(recasts(brief).flatMap(({ material }) => (material && WOODS.test(material) ? material : [])));
  const [wood] = said;
  if (wood === undefined || said.size > 1 || view.includes(wood)) return view;
  const shown = view.split(/\b/);
  const at = shown.findIndex((word) => WOODS.test(word) && word !== 'ash' && word !== 'cherry');
  if (at < 0) return view;
  shown[at] = wood;
  return shown.join('');
}

const recasts = perBrief((brief): readonly Recast[] => {
  const carried = carriedOf(brief);
  return toldSubjects(brief).flatMap((each) => {
    const { id, name, count } = each;
    if (each.source !== 'user' && each.source !== 'edit') return [];
    const words = name.toLowerCase().split(' ');
    const head = singular(words.at(-1) as string);
    const own = carried.find((one) => one.id === id && one.words.includes(head));
    const exact = count !== undefined && 'exact' in count ? count.exact : 0;
    const number = exact > 1 && !isOneOfTwo(each, brief) ? NUMBERS[exact - 2] : undefined;
    const colour = own?.adjectives.find(({ kind }) => kind === 'color')?.value;
    const wood = words.slice(0, -1).find((word) => STUFFS.test(word));
    const material = own?.adjectives.find(({ kind }) => kind === 'material')?.value ?? wood;
    if (number === undefined && colour === undefined && material === undefined) return [];
    // A flower that was said to be pink is pink under any name.
    const nouns = wordsFor(name);
    return [{ nouns: new RegExp(`\\b(?:${nouns.join('|')})\\b`, 'gi'), bare: own?.bare ?? false, number, colour, material }];
  });
});

/** The words by which rows may name a thing, in both numbers. */
export function wordsFor(name: string): string[] {
  const head = singular(name.toLowerCase().split(' ').at(-1) as string);
  const words = [...new Set([head, ...synonymsOf(head)].flatMap((word) => [word, plural(word)]))].map(escaped);
  return head === 'flower' ? [...BLOOMS, ...words] : words;
}
const escaped = (word: string): string => word.replace(/[^\p{L}\d -]/gu, '.');

/** Flowers that scenes have where a flower was said. */
const BLOOMS =
  'water-lily water-lilies rose roses peony peonies tulip tulips daisy daisies lily lilies dahlia dahlias poppy poppies lotus blossom blossoms anemone anemones orchid orchids'
    .split(' ')
    .map((each) => each.replace('-', ' '));

/** Two of a name are told apart by what was said of each. */
const isOneOfTwo = ({ id, name }: Subject, brief: Brief): boolean => {
  const head = singular(name.toLowerCase().split(' ').at(-1) as string);
  return toldSubjects(brief).some(
    (each) => each.id !== id && singular(each.name.toLowerCase().split(' ').at(-1) as string) === head,
  );
};

/** A text of a row as what was said has it. */
export function recast(text: string, brief: Brief): string {
  let told = text;
  for (const { nouns, bare, number, colour, material } of recasts(brief)) {
    // From the last, so that the places before stay where they are.
    for (const phrase of phrasesOf(told, nouns, bare).reverse()) {
      told = retold(told, phrase, colour, material);
      if (number !== undefined) told = recounted(told, phrase, number);
    }
  }
  return told;
}

/** On a sheet the flowers and leaves are those that were said: of white peonies no roses, of gold leaves no eucalyptus. */
export function grownAsSaid(text: string, brief: Brief): string {
  let told = text;
  for (const { name, source, attributes, off } of toldSubjects(brief)) {
    if (off || (source !== 'user' && source !== 'edit')) continue;
    const own = singular(name.toLowerCase().split(' ').at(-1) as string);
    const colour = attributes.find(({ kind }) => kind === 'color')?.value.toLowerCase();
    const leaves = own === 'leaf';
    if (!(leaves && colour !== undefined) && !(flowerOf(own) !== undefined && own !== 'rose')) continue;
    if (new RegExp(`\\b(?:${own}|${plural(own)})\\b`, 'i').test(told)) continue;
    told = told.replace(leaves ? FOLIAGE : OTHER_BLOOMS, (whole, before: string | undefined, word: string) => {
      const several = leaves || isPlural(word.toLowerCase());
      const noun = several ? plural(own) : own;
      const shade = (before ?? '').trim();
      const said = COLOURS.has(shade.split('-').at(-1) ?? '') ? `${colour ?? ''} ${noun}`.trim() : `${before ?? ''}${noun}`;
      return /^\p{Lu}/u.test(whole) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    });
  }
  return told;
}
const FOLIAGE = /\b((?:[a-z]+-)?(?:green|silver|grey) )?(eucalyptus|ivy|olive leaves|fern fronds|laurel)\b/gi;
const OTHER_BLOOMS =
  /\b((?:[a-z]+-)?(?:red|white|pink|yellow|cream|blue|purple|orange|peach|blush) )?(roses|tulips|daisies|lilies|dahlias|poppies|anemones)\b/gi;

function retold(
  text: string,
  { from, at, before, determiner }: Phrase,
  colour: string | undefined,
  material: string | undefined,
) {
  const words = [...before];
  let changed = false;
  const change = (isKind: (word: string) => boolean, said: string | undefined): void => {
    if (said === undefined || saysIt(words.join(' '), said)) return;
    const i = words.findIndex(isKind);
    if (i < 0) return;
    let first = i;
    while (first > 0 && SHADE.test(words[first - 1] as string)) first--;
    let last = i;
    // "Black and white tiles".
    while (words[last + 1] === 'and' && isKind(words[last + 2] ?? '')) last += 2;
    words.splice(first, last - first + 1, said);
    changed = true;
  };
  change((word) => STUFFS.test(word) || /-wood(?:en)?$/.test(word) || kindOf(word) === 'material', material);
  change((word) => COLOURS.has(word) || COLOUR_PAIR.test(word), colour);
  if (!changed) return text;
  const run = `${words.join(' ')} `;
  const started = from === 0 && /^\p{Lu}/u.test(text) ? run.charAt(0).toUpperCase() + run.slice(1) : run;
  if (determiner !== 'a' && determiner !== 'an') return text.slice(0, from) + started + text.slice(at);
  const start = from - determiner.length - 1;
  const article = withArticle(words[0] as string).split(' ', 1)[0] as string;
  const typed = /^A/.test(text.slice(start)) ? `A${article.slice(1)}` : article;
  return `${text.slice(0, start)}${typed} ${run}${text.slice(at)}`;
}
const COLOUR_PAIR = /^(?:[a-z]+-)+(?:red|green|blue|brown|white|grey|black|yellow|orange|pink|gold|golden)$/;

/** "Four chairs" where six were said. */
function recounted(text: string, { from, at, end, determiner }: Phrase, number: string): string {
  if (determiner === undefined || !AMOUNT.test(determiner) || determiner === number) return text;
  if (!isPlural(text.slice(at, end).toLowerCase()) || OF_SOME.test(text)) return text;
  const start = from - determiner.length - 1;
  const several = determiner === 'few' && text.slice(0, start).endsWith('a ') ? 2 : 0;
  const typed = /^\p{Lu}/u.test(text.slice(start - several)) ? number.charAt(0).toUpperCase() + number.slice(1) : number;
  return text.slice(0, start - several) + typed + text.slice(start + determiner.length);
}
/** Tells of a part of them. */
const OF_SOME = /\b(?:others?|rest|each|both|apart)\b/i;
