/** Whether a subject is one, several, a mass, or the only one of its kind. */
import { isPlural, plural, remember, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';

/** There is one of each in a picture. */
const UNIQUE =
  /^(sound barrier|sun|moon|sky|horizon|sea|ocean|ground|shore|shoreline|waterline|surf|milky way|earth|coast|north star)$/i;
const MASS =
  /\b(water|grass|snow|sand|rain|hair|skin|stubble|fur|bread|coffee|tea|milk|wine|juice|smoke|fog|mist|fire|ice|wood|metal|food|seaweed|nori|foliage|vegetation|sunlight|moonlight|light|lighting|dust|mud|graffiti|furniture|luggage|traffic|rice|cheese|butter|chocolate|lightning|jewelry|jewellery|clothing|armor|armour|wildlife|scenery|greenery|ivy|moss|steam|lava|gold|silver|undergrowth|sushi|pasta|spaghetti|ramen|salad|meat|honey|soup|text|lettering|love|music|art|happiness|sadness|freedom|hope|nature|space|chaos|peace|syrup|sauce|gravy|mustard|ketchup|icing|frosting|asparagus|broccoli|spinach|kale|celery|garlic|ginger|parsley|basil|rosemary|thyme|mozzarella|parmesan|condensation|humidity|straw|hay|sawdust|foam|froth|salt|sugar|flour|pepper|oil|cream|yoghurt|yogurt|cotton candy|popcorn|laundry|equipment|machinery|underwear|footwear|cutlery|tableware|glassware|driftwood|firewood|bubble wrap|confetti|tinsel|ribbon candy|bacon|pork|beef|fun)$/i;

/** "more steam": what has no plural. */
export const isMass = (name: string): boolean => nounOf(name).mass;

/** As a whole name alone: a "blood orange" and a "silk moth" are counted. */
const SUBSTANCES =
  /^(?:fabric|silk|frost|rust|pollen|confetti|blood|sweat|glitter|sparkle|slime|syrup|jam|asphalt|tarmac|gravel|pho|udon|curry|gazpacho|thyme|basil|parsley|rosemary|coriander|heather|bracken|gorse|clover|mistletoe|jealousy|envy|colou?r)$/i;

/** "About jealousy", "by mood": a feeling, and a quality after a preposition, is no thing among others. */
const isQuality = (name: string, before: string): boolean => {
  const { nounClass, concrete } = wordNet(name.toLowerCase()) ?? {};
  if (nounClass === 'feeling') return concrete === undefined && !/\b(?:an?|one|the) $/i.test(before);
  return /^(?:attribute|state|phenomenon)$/.test(nounClass ?? '') && concrete === undefined && AFTER_PREPOSITION.test(before);
};
const AFTER_PREPOSITION = /\b(?:of|about|by|in|with|for|to|into) $/i;

/** Without an article unless one was said: "playing soccer", "having dinner". */
const UNCOUNTED =
  /^(soccer|football|basketball|baseball|volleyball|tennis|golf|hockey|rugby|badminton|cricket|chess|poker|jazz|breakfast|lunch|brunch|dinner|supper|yoga|ballet|homework|magic|space|outer space)$/i;

/** Nouns that "the" stands before when another follows: "the sound of", "the inside of". */
const THE_OF =
  /^(?:sound|inside|outside|end|edge|top|bottom|middle|centre|center|smell|taste|feeling|shape|surface|beginning|birth|death|colou?r)$/i;
/** Without an article where none was said: "turning into order", "on stone". */
const UNCOUNTED_BARE =
  /^(?:order|chaos|growth|dough|mid-?air|air|stone|marble|concrete|clay|slate|silk|velvet|linen|leather|darkness|silence|time|midair|flight|bloom|motion|lavender|bamboo|ramen|goat cheese|yarn|wool|string|thread|rope|twine|lace)$/i;
/** The person's own "the", which says that there is only one such thing: "the sound of a cello". */
export const saysThe = ({ source, span }: Subject, idea: string): boolean =>
  source === 'user' && span !== undefined && (/\bthe $/i.test(idea.slice(0, span[0])) || /^the /i.test(idea.slice(span[0])));

/** "Headphones": one thing, however it is counted. */
export const isPair = ({ name }: { name: string }): boolean => PAIRS.test(name);
const PAIRS =
  /(glasses|scissors|trousers|pants|jeans|shorts|binoculars|goggles|headphones|pyjamas|pajamas|tights|leggings|clothes|stairs|ruins)$/i;

/** Whether there are just two, by a number or by what they are called. */
export const isTwo = ({ name, count }: Subject): boolean =>
  count !== undefined && 'exact' in count && count.exact !== 1 ? count.exact === 2 : TWO.test(name);
const TWO = /(?:^| )(?:twins?|couple|pair|duo|newlyweds?|lovers?|parents?|grandparents?)$/i;

export type Form = 'one' | 'many' | 'mass' | 'the';

/** What a noun is by itself, whatever is said of it. */
const nounOf = remember((name) => ({
  unique: UNIQUE.test(name),
  theOf: THE_OF.test(name),
  /** By its last word: "hot water". */
  ofMass: MASS.test(name),
  mass: MASS.test(name) || SUBSTANCES.test(name),
  uncounted: UNCOUNTED.test(name) || UNCOUNTED_BARE.test(name),
  pair: PAIRS.test(name),
  plural: isPlural(name),
  several: plural(name),
}));

export function formOf(subject: Subject, idea: string): Form {
  const { name, count, span, source, rule } = subject;
  // A model names a thing in the singular where it means one, as a person does.
  const fromModel = rule?.startsWith('chat:') === true;
  const noun = nounOf(name);
  if (count === undefined) {
    if (noun.unique) return 'the';
    if (noun.theOf && saysThe(subject, idea)) return 'the';
    if (noun.mass || noun.uncounted) return 'mass';
    if (span && source === 'user' && isQuality(name, idea.slice(0, span[0]))) return 'mass';
    if (noun.plural || (source === 'writer' && !fromModel && noun.several !== name)) return 'many';
    return span && noun.several !== name && endsIn(idea, span, noun.several) ? 'many' : 'one';
  }
  if ('exact' in count) {
    if (count.exact !== 1) return 'many';
    if (noun.unique) return 'the';
    return noun.ofMass ? 'mass' : noun.pair ? 'many' : 'one';
  }
  // "Fairy lights", "two coffees": a plural that was said is one.
  if (noun.ofMass && source === 'user' && span && noun.several !== name && endsIn(idea, span, noun.several)) return 'many';
  return noun.ofMass ? 'mass' : 'many';
}

const endsIn = (idea: string, span: readonly [number, number], word: string): boolean =>
  idea
    .slice(...span)
    .trim()
    .toLowerCase()
    .endsWith(word.toLowerCase());
