/** A subject as English says it: number or article, adjectives in their usual order, noun, parts. */
import { isPlural, plural, propOf } from '@atelier/lexicon';
import type { Attribute, Subject } from '@atelier/spec';
import { asParticiple } from './participle.ts';
import { spelled } from './proper.ts';
import { list, numberWord, withArticle } from './words.ts';

/** There is one of each in a picture. */
const UNIQUE = /^(sun|moon|sky|horizon|sea|ocean|ground|shore|shoreline|waterline|surf|milky way|earth|coast|north star)$/i;
const MASS =
  /\b(water|grass|snow|sand|rain|hair|fur|bread|coffee|tea|milk|wine|juice|smoke|fog|mist|fire|ice|wood|metal|food|seaweed|foliage|vegetation|sunlight|moonlight|light|lighting|dust|mud|graffiti|furniture|luggage|traffic|rice|cheese|butter|chocolate|lightning|jewelry|jewellery|clothing|armor|armour|wildlife|scenery|greenery|ivy|moss|steam|lava|gold|silver|undergrowth|sushi|pasta|spaghetti|ramen|salad|meat|honey|soup|text|lettering|love|music|art|happiness|sadness|freedom|hope|nature|space|chaos|peace)$/i;
/** "more steam": what has no plural. */
export const isMass = (name: string): boolean =>
  MASS.test(name) || /^(?:steam|lava|fabric|silk|frost|rust|pollen|confetti|moss|ivy|music)$/i.test(name);
const PROPER_WITH_THE =
  /\b(Tower|Bridge|Wall|Statue|Gate|Pyramids?|Temple|Palace|Colosseum|Louvre|House|Building|Cathedral|Mosque|Canal|Canyon|Alps|Andes|Himalayas)\b/;

/** Without an article unless one was said: "playing soccer", "having dinner". */
const UNCOUNTED =
  /^(soccer|football|basketball|baseball|volleyball|tennis|golf|hockey|rugby|badminton|cricket|chess|poker|jazz|breakfast|lunch|brunch|dinner|supper|yoga|ballet|homework|magic|space|outer space)$/i;

/** Opinion before size before age before shape before colour before material, as English orders adjectives. */
const ORDER = [
  'opinion',
  'quality',
  'mood',
  'emotion',
  'state',
  'other',
  'size',
  'age',
  'shape',
  'pattern',
  'texture',
  'color',
  'origin',
  'material',
  'purpose',
];
const orderOf = ({ kind }: Attribute): number => {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.indexOf('other') : place;
};
/** Nouns that "the" stands before when another follows: "the sound of", "the inside of". */
const THE_OF =
  /^(?:sound|inside|outside|end|edge|top|bottom|middle|centre|center|smell|taste|feeling|shape|surface|beginning|birth|death|colou?r)$/i;
/** "in a blue dress", "made of glass", "wearing boots", "5 years old" stand after the noun. */
const AFTER =
  /^(back to|in|on|with|without|made|of|from|covered|filled|dressed|wearing|wrapped|surrounded|carved|painted|full|at|\d+ \w+ old)\b.* /;

/** Without an article where none was said: "turning into order", "on stone". */
const UNCOUNTED_BARE =
  /^(?:order|chaos|growth|dough|mid-?air|air|stone|marble|concrete|clay|slate|silk|velvet|linen|leather|darkness|silence|time|midair|flight|bloom|motion|lavender|bamboo|ramen|goat cheese)$/i;
/** Said after the noun: "a boy asleep". */
const PREDICATIVE = /^(?:asleep|awake|alone|alive|afloat|ablaze|adrift|aglow|alight|ajar|afraid)$/;
/** The person's own "the", which says that there is only one such thing: "the sound of a cello". */
const saysThe = ({ source, span }: Subject, idea: string): boolean =>
  source === 'user' && span !== undefined && (/\bthe $/i.test(idea.slice(0, span[0])) || /^the /i.test(idea.slice(span[0])));

/** One thing with a plural name. */
const PAIRS =
  /(glasses|scissors|trousers|pants|jeans|shorts|binoculars|goggles|headphones|pyjamas|pajamas|tights|leggings|clothes|stairs|ruins)$/i;

export type Form = 'one' | 'many' | 'mass' | 'the';

export function formOf(subject: Subject, idea: string): Form {
  const { name, count, span, source, rule } = subject;
  // A model names a thing in the singular where it means one, as a person does.
  const fromModel = rule?.startsWith('chat:') === true;
  if (count === undefined) {
    if (UNIQUE.test(name)) return 'the';
    if (saysThe(subject, idea) && THE_OF.test(name)) return 'the';
    if (MASS.test(name) || UNCOUNTED.test(name) || UNCOUNTED_BARE.test(name)) return 'mass';
    if (isPlural(name) || (source === 'writer' && !fromModel && plural(name) !== name)) return 'many';
    return span && endsIn(idea, span, plural(name)) && plural(name) !== name ? 'many' : 'one';
  }
  if ('exact' in count) {
    if (count.exact !== 1) return 'many';
    if (UNIQUE.test(name)) return 'the';
    return MASS.test(name) ? 'mass' : PAIRS.test(name) ? 'many' : 'one';
  }
  // "Fairy lights", "two coffees": a plural that was said is one.
  if (MASS.test(name) && source === 'user' && span && endsIn(idea, span, plural(name)) && plural(name) !== name) return 'many';
  return MASS.test(name) ? 'mass' : 'many';
}

const endsIn = (idea: string, span: readonly [number, number], word: string): boolean =>
  idea
    .slice(...span)
    .trim()
    .toLowerCase()
    .endsWith(word.toLowerCase());

/** Collective words take "a … of". */
const GROUP =
  /^(pair|couple|group|flock|herd|bunch|row|stack|pile|crowd|lot|handful|dozen|swarm|pack|cluster|school|bouquet|bowl|line|field|set|number|variety|collection|team|family)$/;
const MANY_OF = /^(lots|dozens|hundreds|thousands|millions|tons|plenty|piles|rows|stacks|groups|scores|loads)$/;

function quantity({ count, attributes }: Subject): string {
  if (count === undefined) return '';
  if ('exact' in count) {
    const arranged = attributes.find(({ kind, off, value }) => kind === 'arrangement' && !off && GROUP.test(value))?.value;
    // "A pair of sneakers", "a row of three jars", "twelve roses" of a dozen.
    if (arranged && count.exact === 2 && /^(?:pair|couple)$/.test(arranged)) return `${withArticle(arranged)} of`;
    const number = count.exact === 1 ? '' : numberWord(count.exact);
    return arranged && number && !/^(?:dozen|pair|couple)$/.test(arranged) ? `${withArticle(arranged)} of ${number}` : number;
  }
  if ('quantifier' in count) {
    const word = count.quantifier;
    if (word === 'dozen') return 'a dozen';
    if (word === 'few') return 'a few';
    if (GROUP.test(word)) return `${withArticle(word)} of`;
    return MANY_OF.test(word) ? `${word} of` : word;
  }
  if (count.max !== undefined) return `${numberWord(count.min)} to ${numberWord(count.max)}`;
  return count.min > 2 ? `at least ${numberWord(count.min)}` : '';
}

function adjectives(attributes: Attribute[]): string {
  const groups: Attribute[][] = [];
  // A number has said them: "twelve roses", not "twelve dozen roses".
  const counted = ({ kind, value }: Attribute) => kind === 'arrangement' && (GROUP.test(value) || value === 'couple');
  for (const attribute of attributes.filter((each) => !counted(each)).sort((a, b) => orderOf(a) - orderOf(b))) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === attribute.kind) last.push(attribute);
    else groups.push([attribute]);
  }
  return groups
    .map((group) =>
      group[0]?.kind === 'color' ? list(group.map(({ value }) => value)) : group.map(({ value }) => value).join(', '),
    )
    .join(' ');
}

/** Everything but a subject's actions and relations: "two small black dogs with long ears". */
export function nounPhrase(subject: Subject, idea: string): string {
  const quantifier = subject.count && 'quantifier' in subject.count ? subject.count.quantifier : undefined;
  const pair = subject.count && 'exact' in subject.count && subject.count.exact === 2;
  const active = subject.attributes.filter(
    ({ off, kind, value }) =>
      !off && value !== '' && !(kind === 'arrangement' && (value === quantifier || (pair && /^(?:pair|couple)$/.test(value)))),
  );
  const after = active.filter(
    ({ kind, value }) => kind === 'role' || kind === 'name' || AFTER.test(`${value} `) || PREDICATIVE.test(value),
  );
  const before = adjectives(active.filter((attribute) => !after.includes(attribute)));
  const form = formOf(subject, idea);
  const called = spelled(subject.name, subject, idea);
  const noun = form === 'many' ? plural(called) : called;
  const body = [before, noun].filter(Boolean).join(' ');
  const parts = subject.parts.filter(({ off }) => !off).map((part) => withActions(part, idea));
  const tail = [
    ...after.map(({ kind, value }) => (kind === 'role' ? `as ${withArticle(value)}` : value)),
    ...(parts.length > 0 ? [`with ${list(parts)}`] : []),
  ];
  return [determined(body, { ...subject, name: called }, form), ...tail].join(' ');
}

/** "wings spread out". */
function withActions(part: Subject, idea: string): string {
  const actions = part.actions.filter(({ off }) => !off).map(({ value }) => asParticiple(value));
  return [nounPhrase(part, idea), list(actions)].filter(Boolean).join(' ');
}

function determined(body: string, subject: Subject, form: Form): string {
  const amount = quantity(subject);
  if (amount) return `${amount} ${body}`;
  if (form === 'the') return `the ${body}`;
  if (isProper(subject))
    return PROPER_WITH_THE.test(subject.name)
      ? `the ${body}`
      : subject.attributes.length > 0 && form === 'one'
        ? withArticle(body)
        : body;
  return form === 'one' ? withArticle(body) : body;
}

const isProper = ({ name }: { name: string }): boolean => /^\p{Lu}\p{Ll}/u.test(name);

/** How a subject is named once it was introduced: "the dogs", "Tom". */
export function again(subject: Subject, idea: string): string {
  const name = spelled(subject.name, subject, idea);
  if (isProper({ name }) && !PROPER_WITH_THE.test(name)) return name;
  return `the ${formOf(subject, idea) === 'many' ? plural(name) : name}`;
}

export const verbToBe = (subject: Subject, idea: string): 'is' | 'are' => (formOf(subject, idea) === 'many' ? 'are' : 'is');

/** The clause that the scenery data has for a thing the writer added, where the scene still fits. */
export function writtenPhrase(
  { rule, source }: { rule?: string | undefined; source: string },
  noun: string,
): string | undefined {
  return source === 'writer' && rule !== undefined ? propOf(rule, noun)?.prop.phrase : undefined;
}

/** "palm trees [lean|leaning] over the sand" → "palm trees lean over the sand". */
export const finite = (phrase: string): string => phrase.replace(/\[(.*?)\|.*?\]/, '$1');
/** "palm trees [lean|leaning] over the sand" → "palm trees leaning over the sand". */
export const participial = (phrase: string): string => phrase.replace(/\[.*?\|(.*?)\]/, '$1');
