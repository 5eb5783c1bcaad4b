/** Colours and materials that were said of a thing, against those that a sentence gives it. */
import type { Subject } from '@atelier/spec';
import { on } from './on.ts';

/** Materials that something is made of, by what they come to. */
const MATERIALS: readonly (readonly [RegExp, RegExp])[] = [
  [/wood|oak|pine|walnut|bamboo|teak/, /\b(?:wood|wooden|oak|pine|planks?|boards?|knots)\b/i],
  [/leather|suede/, /\b(?:leather|suede|hide)\b/i],
  [
    /cloth|fabric|canvas|linen|cotton|wool|velvet|silk|denim|knit/,
    /\b(?:cloth|canvas|linen|cotton|wool|woollen|velvet|silk|weave|upholstery)\b/i,
  ],
  [/marble|stone|granite|slate|concrete/, /\b(?:marble|stone|granite|slate|concrete)\b/i],
  [/metal|steel|iron|copper|brass|chrome|aluminium|gold|silver/, /\b(?:steel|iron|copper|brass|chrome|tin|metal)\b/i],
  [/enamel/, /\benamel\w*\b/i],
  [/glass|crystal/, /\b(?:glass|crystal)\b/i],
  [/ceramic|porcelain|clay|china|terracotta/, /\b(?:glaze|glazed|porcelain|clay|china|terracotta|earthenware)\b/i],
  [/plastic|rubber/, /\b(?:plastic|rubber)\b/i],
];

/** A "canvas tool bag" says its material in its name. */
const NAMED_AFTER =
  /^(?:canvas|leather|linen|wooden|oak|steel|copper|brass|velvet|denim|ceramic|porcelain|marble|enamel|glass|tin|wool|paper|plastic|concrete|brick|iron)$/;
/** Whether a text is of materials, and of none that this one comes to. */
function isOfOther(text: string, material: string): boolean {
  const own = MATERIALS.find(([said]) => said.test(material));
  return own !== undefined && MATERIALS.some((each) => each !== own && each[1].test(text)) && !own[1].test(text);
}

/** Whether a text speaks of other materials than the one that something was said to be of, and not of that one. */
export function isOfOtherStuff(text: string, { name, attributes }: Subject): boolean {
  const stuff = name
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .find((word) => NAMED_AFTER.test(word));
  if (stuff !== undefined && isOfOther(text, stuff)) return true;
  return on(attributes).some(
    ({ kind, value }) =>
      (kind === 'material' || (METAL.test(value) && MADE_OF_METAL.test(name))) && isOfOther(text, value.toLowerCase()),
  );
}

/** Colours that are what a pot is made of, though not a dress. */
const METAL = /^(?:copper|brass|bronze|silver|gold|pewter|chrome)$/i;
const MADE_OF_METAL =
  /(?:pots?|pans?|kettles?|lamps?|tubs?|bathtubs?|trays?|bells?|cups?|mugs?|goblets?|vases?|sinks?|taps?|buckets?|lanterns?|rings?|watch(?:es)?|bowls?|teapots?|candlesticks?)$/i;

/** Whether a text makes something of another material, or gives it another colour, than was said of it. */
export function belies(text: string, subject: Subject): boolean {
  if (isOfOtherStuff(text, subject)) return true;
  const colours = on(subject.attributes).flatMap(({ kind, value }) =>
    kind === 'color' ? value.toLowerCase().split(/[ -]/) : [],
  );
  // "An orange tabby kitten" says it in the name.
  for (const word of subject.name.toLowerCase().split(' ').slice(0, -1)) if (word === 'orange') colours.push(word);
  if (colours.length === 0) return false;
  if (/\bclear glass\b/.test(text)) return true;
  // A green flask is not of brushed steel, a red bus is not white.
  const [, other] = BARE_OF_COLOUR.exec(text) ?? [];
  if (
    other !== undefined &&
    !colours.includes(other.toLowerCase()) &&
    !/^(?:silver|grey|gray|metallic)$/.test(colours[0] ?? '')
  )
    return true;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => HUES.has(word) && !colours.includes(word));
}
/** Says of the whole thing that it is of a bare metal or has no colour. */
const BARE_OF_COLOUR =
  /(?:\{is\|are\}|\bis|\bare) (?:of )?(?:(?:pale|plain|dull|brushed|polished|thin|smooth|stainless|clear|bright|dark|matt),? (?:and )?){0,2}(white|black|grey|steel|brass|copper|chrome|silver|aluminium|glass)\b/i;
/** Colours of a body; black, white and grey are of shade and gloss as well. */
const HUES = new Set(
  'red orange yellow green blue purple pink brown cream tan beige crimson scarlet vermilion teal turquoise navy violet lilac olive maroon copper rust russet ochre mustard gold golden'.split(
    ' ',
  ),
);

/** Whether a text names a colour of a body. */
export const namesHue = (text: string): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => HUES.has(word));

/** Whether a sentence says outright that it or its parts are of another material than was said: the steps of a stone staircase are no cast iron. */
export function isMadeOtherwise(text: string, subject: Subject | undefined): boolean {
  const said = on(subject?.attributes ?? []).find(({ kind, source }) => kind === 'material' && source !== 'writer');
  if (said === undefined) return false;
  const [, stuff] = OWN_STUFF.exec(text) ?? [];
  if (stuff !== undefined && isOfOther(stuff, said.value.toLowerCase())) return true;
  const [, made] = MADE.exec(text) ?? [];
  return made !== undefined && isOfOther(made, said.value.toLowerCase());
}
/** "The cloth is scuffed" of a leather bag: what it is made of, spoken of as its own. */
const OWN_STUFF =
  /\bthe (cloth|canvas|leather|wool|denim|velvet|wood|steel|porcelain|plastic) (?:is|has|shows|gives|hangs|folds|creases)\b/i;
const MADE =
  /(?:^(?:It|They|\$The|Each|All|Every)\b[^.,;]*|\$the\b[^.,;]*) (?:is|are|\{is\|are\}) ((?:cast |made |all |solid |of )*[a-z]+ ?[a-z]*)/i;
