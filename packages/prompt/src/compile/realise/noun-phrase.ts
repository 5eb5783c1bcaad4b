/** A subject as English says it: number or article, adjectives in their usual order, noun, parts. */
import { COMPANIES, EXACT_WORDS, GROUP_NOUNS, plural, propOf } from '@atelier/lexicon';
import type { Attribute, Subject } from '@atelier/spec';
import { type Form, formOf } from '../../subjects/form-of.ts';
import { amount } from './amount.ts';
import { asParticiple } from './participle.ts';
import { spelled } from './proper.ts';
import { list, numberWord, withArticle } from './words.ts';

const PROPER_WITH_THE =
  /\b(Tower|Bridge|Wall|Statue|Gate|Pyramids?|Temple|Palace|Colosseum|Louvre|House|Building|Cathedral|Mosque|Canal|Canyon|Alps|Andes|Himalayas)\b/;

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
const orderOf = ({ kind, value }: Attribute): number => {
  // "A wizard's messy desk".
  if (/['’]s$/.test(value)) return -1;
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.indexOf('other') : place;
};
/** "in a blue dress", "a bit burnt", "made of glass", "wearing boots", "5 years old" stand after the noun. */
const AFTER =
  /^(back to|shaped like|in|on|with|without|made|of|from|covered|filled|dressed|wearing|wrapped|surrounded|carved|painted|reflected|mirrored|to the|cut out|taken out|seen|full|at|for|as|like|by|under|behind|around|a (?:little )?(?:bit|tad|little)|\d+ \w+ old)\b.* /;

/** "Ragged at the hem", "slimmer at the top". */
const AFTER_WITHIN = /^\p{L}+ (?:at|around|along|under|behind|over|in|on|with) (?:the|an?|his|her|its|their) /u;

/** So many of those named. */
const EACH =
  /^(?:only )?(?:one|two|three|four|five|six|another|the (?:left|right|middle) one) (?!.*\b(?:eyed|legged|headed|horned|tiered|storey|story|winged|old)$)/;

/** Said after the noun: "a boy asleep". */
const PREDICATIVE =
  /^(?:asleep|awake|alone|alive|afloat|ablaze|adrift|aglow|alight|ajar|afraid|outside|inside|outdoors|indoors|upstairs|downstairs|nearby|around|everywhere|overhead|underneath|underwater)$/;
/** "In warm earth colours". */
const isManner = (kind: string, value: string): boolean => kind === 'color' && /(?:colou?rs|tones|hues|shades)$/.test(value);
/** Arrangements that a number or "a … of" says. */
const GROUP = /^(bowl|box|packet|bag|case|carton|tin|line|field|(?:.+ )?dozen|.+-pack|\d+pk)$/;
const isGroup = (value: string): boolean =>
  GROUP_NOUNS.has(value.slice(value.lastIndexOf(' ') + 1)) ||
  COMPANIES.has(value) ||
  EXACT_WORDS.has(value) ||
  GROUP.test(value);
/** Beside a number they say nothing. */
const NUMERAL = /dozen$|\dpk$|-pack$/;

function quantity({ count, attributes }: Subject): string {
  if (count === undefined) return '';
  if ('exact' in count) {
    const arranged = attributes.find(({ kind, off, value }) => kind === 'arrangement' && !off && isGroup(value))?.value;
    // "A pair of sneakers", "a row of three jars", "twelve roses" of a dozen.
    if (arranged && EXACT_WORDS.get(arranged) === count.exact && arranged !== 'dozen') return `${withArticle(arranged)} of`;
    const number = count.exact === 1 ? '' : numberWord(count.exact);
    return arranged && number && !NUMERAL.test(arranged) && !EXACT_WORDS.has(arranged)
      ? `${withArticle(arranged)} of ${number}`
      : number;
  }
  if ('quantifier' in count) return amount(count.quantifier);
  if (count.max !== undefined) return `${numberWord(count.min)} to ${numberWord(count.max)}`;
  return count.min > 2 ? `at least ${numberWord(count.min)}` : '';
}

function adjectives(attributes: Attribute[]): string {
  const groups: Attribute[][] = [];
  // A number has said them: "twelve roses", not "twelve dozen roses".
  const counted = ({ kind, value }: Attribute) => kind === 'arrangement' && isGroup(value);
  for (const attribute of attributes.filter((each) => !counted(each)).sort((a, b) => orderOf(a) - orderOf(b))) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === attribute.kind && orderOf(last[0]) >= 0) last.push(attribute);
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
  // "Two cats, one black and one white": neither is both.
  const each = active.filter(({ name, value }) => EACH.test(name ?? value));
  const after = active.filter(
    ({ kind, value }) =>
      kind === 'role' ||
      kind === 'name' ||
      kind === 'purpose' ||
      AFTER.test(`${value} `) ||
      AFTER_WITHIN.test(value) ||
      PREDICATIVE.test(value) ||
      isManner(kind, value),
  );
  const before = adjectives(active.filter((attribute) => !after.includes(attribute) && !each.includes(attribute)));
  const form = formOf(subject, idea);
  const called = spelled(subject.name, subject, idea);
  const noun = form === 'many' ? plural(called) : called;
  const body = [before, noun].filter(Boolean).join(' ');
  const parts = subject.parts.filter(({ off }) => !off).map((part) => withActions(part, idea));
  const tail = [
    ...after
      .filter((attribute) => !each.includes(attribute))
      .map(({ kind, value }) => (kind === 'role' ? `as ${withArticle(value)}` : isManner(kind, value) ? `in ${value}` : value)),
    ...(parts.length > 0 ? [`with ${list(parts)}`] : []),
  ];
  const whole = [determined(body, { ...subject, name: called }, form), ...tail].join(' ');
  return each.length > 0 ? `${whole}, ${list(each.map(({ name, value }) => name ?? value))}` : whole;
}

/** "wings spread out". */
function withActions(part: Subject, idea: string): string {
  const actions = part.actions.filter(({ off }) => !off).map(({ value }) => asParticiple(value));
  return [nounPhrase(part, idea), list(actions)].filter(Boolean).join(' ');
}

/** "Someone with an umbrella": no article. */
const INDEFINITE = /^(?:some|any|every|no)(?:one|body|thing)$/;

function determined(body: string, subject: Subject, form: Form): string {
  if (INDEFINITE.test(subject.name)) return body;
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
