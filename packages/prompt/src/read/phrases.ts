/** Tagged words grouped into noun phrases, verbs, prepositions and the little words between them. */
import {
  ATTRIBUTE_KINDS,
  COLOURS,
  EXACT_WORDS,
  GROUP_NOUNS,
  isPlural,
  KIND_NOUNS,
  NUMBERS,
  QUANTIFIERS,
  SHADES,
  singular,
  wordNet,
} from '@atelier/lexicon';
import type { Count } from '@atelier/spec';
import type { Word } from './words.ts';

export interface Modifier {
  words: Word[];
  /** As kept in the fact: "light blue", "very tall". */
  value: string;
}
export interface NounPhrase {
  type: 'noun';
  /** Name without adjectives, singular. */
  name: string;
  /** Last word of the name, singular. */
  head: string;
  nouns: Word[];
  modifiers: Modifier[];
  plural: boolean;
  determiner?: Word;
  count?: { value: Count; words: Word[] };
  /** "no people". */
  negation?: Word;
  /** "a woman's hat". */
  owner?: NounPhrase;
  /** The "'s" after it. */
  possessive?: Word;
  words: Word[];
  /** Opens its sentence, where a capital says nothing. */
  sentenceStart?: boolean;
}
export type Item =
  | NounPhrase
  | { type: 'verb'; word: Word; form: 'V' | 'G' | 'E'; negated: boolean; adverbs: Word[] }
  | { type: 'adjectives'; modifiers: Modifier[] }
  | { type: 'preposition'; word: Word }
  | {
      type:
        | 'be'
        | 'have'
        | 'relative'
        | 'and'
        | 'comma'
        | 'stop'
        | 'there'
        | 'not'
        | 'pronoun'
        | 'adverb'
        | 'to'
        | 'skip'
        | 'quote';
      word: Word;
    };

const STOPS = new Set(['.', '!', '?', ';', '…', '\n', ':', '|', '::', '--', '—', '–', '...', '•', '/', '*']);
const isNounTag = (word: Word | undefined): boolean => word?.tag === 'N' && word.kind !== 'mark';

export function chunk(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < words.length; ) {
    const noun = nounPhrase(words, i, items.at(-1));
    if (noun) {
      items.push(noun.item);
      i = noun.next;
      continue;
    }
    const [item, next] = other(words, i, items.at(-1));
    items.push(item);
    i = next;
  }
  return items;
}

function other(words: readonly Word[], i: number, before: Item | undefined): [Item, number] {
  const word = words[i]!;
  if (word.kind === 'quote') return [{ type: 'quote', word }, i + 1];
  if (word.tag === '.') return [{ type: STOPS.has(word.lower) ? 'stop' : word.lower === ',' ? 'comma' : 'skip', word }, i + 1];
  switch (word.tag) {
    case 'C':
      return [{ type: 'and', word }, i + 1];
    case 'P':
      return [{ type: 'preposition', word }, i + 1];
    case 'B':
      return [{ type: 'be', word }, i + 1];
    case 'H':
      return [{ type: 'have', word }, i + 1];
    case 'W':
      return [{ type: word.lower === 'like' ? 'preposition' : 'relative', word }, i + 1];
    case 'T':
      return [{ type: words[i + 1]?.tag === 'V' || words[i + 1]?.tag === 'B' ? 'skip' : 'preposition', word }, i + 1];
    case 'Q':
      return [{ type: 'not', word }, i + 1];
    case 'X':
      return [{ type: 'pronoun', word }, i + 1];
    case 'R':
      return [{ type: word.lower === 'there' && words[i + 1]?.tag === 'B' ? 'there' : 'adverb', word }, i + 1];
    case 'V':
    case 'G':
    case 'E':
      return [{ type: 'verb', word, form: word.tag, negated: before?.type === 'not', adverbs: [] }, i + 1];
    case 'J':
      if (/^(?:other|others|latter|former)$/.test(word.lower) && !isNounTag(words[i + 1]) && words[i + 1]?.tag !== 'J')
        return [{ type: 'pronoun', word }, i + 1];
      return adjectives(words, i);
    case 'M':
      if (
        (!isNounTag(words[i + 1]) && words[i + 1]?.tag !== 'J' && words[i + 1]?.tag !== 'M' && word.kind === 'word') ||
        (words[i + 1]?.tag === 'G' && words[i - 1]?.lower === 'of')
      )
        return [{ type: 'pronoun', word }, i + 1];
      return adjectives(words, i);
    default:
      return [{ type: 'skip', word }, i + 1];
  }
}

/** Adjectives without a noun: after "is", or a piece of a list of tags. */
function adjectives(words: readonly Word[], from: number): [Item, number] {
  const { modifiers, next } = modifiersFrom(words, from);
  if (modifiers.length === 0) return [{ type: 'skip', word: words[from]! }, from + 1];
  return [{ type: 'adjectives', modifiers }, next];
}

function nounPhrase(
  words: readonly Word[],
  from: number,
  before: Item | undefined,
): { item: NounPhrase; next: number } | undefined {
  let i = from;
  const used = (): Word[] => words.slice(from, i);
  let negation: Word | undefined;
  let determiner: Word | undefined;
  if (words[i]?.tag === 'Q' && ['no', 'without', 'not', 'zero'].includes(words[i]!.lower) && words[i]!.lower === 'no')
    negation = words[i++];
  const count: NonNullable<NounPhrase['count']> = { value: { exact: 1 }, words: [] };
  let counted = false;
  const readCount = (): boolean => {
    const read = countAt(words, i);
    if (!read) return false;
    count.value = read.value;
    count.words.push(...words.slice(i, read.next).filter((w) => w.tag !== 'P' && w.tag !== 'D'));
    i = read.next;
    counted = true;
    return true;
  };
  readCount();
  if (words[i]?.tag === 'D') {
    determiner = words[i++];
    if (!counted) readCount();
    if (words[i]?.tag === 'D' && determiner !== undefined) i++;
  }
  const start = i;
  const opener = words[i];
  // "a family of four posing": the number stands by itself.
  if (
    counted &&
    start > from &&
    determiner === undefined &&
    words[start]?.tag === 'G' &&
    before?.type === 'preposition' &&
    before.word.lower === 'of'
  )
    return undefined;
  const bare = start === from;
  // "riding a horse", "broken by": a participle without a determiner opens a phrase only right before a noun, not after one.
  if (bare && opener && (opener.tag === 'G' || opener.tag === 'E')) {
    const after = words[i + 1];
    if (
      !(isNounTag(after) || after?.tag === 'J') ||
      before?.type === 'noun' ||
      before?.type === 'be' ||
      before?.type === 'pronoun' ||
      before?.type === 'quote'
    )
      return undefined;
    if (opener.tag === 'G' && counted) return undefined;
    if (opener.tag === 'G' && (before?.type === 'and' || before?.type === 'comma' || before?.type === 'relative'))
      return undefined;
    if (opener.tag === 'G' && before === undefined && wordNet(after!.lower)?.concrete !== undefined && !isPlural(after!.lower))
      return undefined;
  }
  const { modifiers, next } = modifiersFrom(words, i, bare);
  i = next;
  if (
    !isNounTag(words[i]) &&
    modifiers.length > 0 &&
    asThing(modifiers.at(-1)!, determiner !== undefined || counted || before?.type === 'preposition', before)
  ) {
    const thing = modifiers.pop()!.words[0]!;
    thing.tag = 'N';
    i = words.indexOf(thing, from);
  }
  if (!isNounTag(words[i])) {
    // "the red one", "both", "a few": nothing to name here.
    return undefined;
  }
  const nouns: Word[] = [];
  while (isNounTag(words[i]) && !(nouns.length > 0 && words[i]!.gap > 0 && words[i]!.gap === 2) && words[i]!.kind !== 'quote') {
    if (
      nouns.length > 0 &&
      (words[i]!.kind === 'emoji' || nouns.at(-1)!.kind === 'emoji') &&
      words[i]!.start !== nouns.at(-1)!.start
    )
      break;
    if (nouns.length > 0 && (words[i]!.phrase === 'artist' || nouns[0]!.phrase === 'artist')) break;
    nouns.push(words[i++]!);
    // "Porsche 911", "room 12": a number that ends a name.
    if (
      words[i]?.kind === 'number' &&
      words[i]!.tag === 'M' &&
      /^\p{Lu}/u.test(nouns.at(-1)!.text) &&
      !isNounTag(words[i + 1]) &&
      words[i + 1]?.tag !== 'J'
    )
      nouns.push(words[i++]!);
  }
  if (nouns.length === 0) return undefined;
  while (nouns.length > 1 && asModifier(nouns[0]!)) {
    const first = nouns.shift()!;
    modifiers.push({ words: [first], value: first.lower });
  }
  // "a two lane road": the number belongs to the first noun.
  if (
    counted &&
    nouns.length > 1 &&
    'exact' in count.value &&
    count.value.exact > 1 &&
    !isPlural(nouns.at(-1)!.lower) &&
    !isPlural(nouns[0]!.lower) &&
    nouns[0]!.size === 1
  ) {
    const first = nouns.shift()!;
    modifiers.push({ words: [...count.words, first], value: [...count.words, first].map((w) => w.lower).join(' ') });
    counted = false;
  }
  const item = named(nouns, modifiers, used());
  // "nine different breeds of dogs": the dogs are counted.
  if (
    (KIND_NOUNS.has(item.head) || item.head === 'silhouette') &&
    nouns.length === 1 &&
    words[i]?.lower === 'of' &&
    (item.head === 'silhouette' || (item.plural ? counted : determiner !== undefined))
  ) {
    const inner = nounPhrase(words, i + 1, { type: 'skip', word: words[i]! });
    if (inner && !inner.item.determiner && !inner.item.count) {
      inner.item.modifiers.unshift(...modifiers, { words: [...nouns], value: nouns[0]!.lower });
      if (counted) inner.item.count = count;
      if (determiner) inner.item.determiner = determiner;
      inner.item.words = words.slice(from, inner.next);
      return inner;
    }
  }
  if (determiner) item.determiner = determiner;
  if (counted) item.count = count;
  if (negation) item.negation = negation;
  if (from === 0) item.sentenceStart = true;
  const possessive = words[i];
  const owned = possessive?.lower === "'s" || (possessive?.lower === "'" && item.plural);
  if (owned && possessive) {
    const rest = nounPhrase(words, i + 1, { type: 'skip', word: possessive });
    if (rest && !rest.item.determiner) {
      let top = rest.item;
      while (top.owner) top = top.owner;
      top.owner = item;
      item.possessive = possessive;
      rest.item.words = words.slice(from, rest.next);
      return rest;
    }
  }
  return { item, next: i };
}

/** Colours that are things too: "a field of lavender", "an orange". */
const asThing = (modifier: Modifier, placed: boolean, before: Item | undefined): boolean =>
  modifier.words.length === 1 &&
  THINGS_AND_COLOURS.has(modifier.value) &&
  placed &&
  !(before?.type === 'preposition' && before.word.lower === 'in');
const THINGS_AND_COLOURS = new Set(
  'orange rose lavender peach olive salmon plum cream amber coral mint ginger gold silver bronze copper emerald ruby sapphire'.split(
    ' ',
  ),
);

/** Nouns that before another noun are adjectives: colours, materials and the like. */
const asModifier = (word: Word): boolean =>
  word.size === 1 &&
  (COLOURS.has(word.lower) || (ATTRIBUTE_KINDS.has(word.lower) && ATTRIBUTE_KINDS.get(word.lower) !== 'emotion'));

function named(nouns: Word[], modifiers: Modifier[], words: Word[]): NounPhrase {
  const text = nouns.map((word) => word.lower).join(' ');
  const name = singular(text);
  const last = nouns.at(-1)!;
  const lastSingular = singular(last.lower);
  const head = lastSingular.slice(lastSingular.lastIndexOf(' ') + 1);
  return {
    type: 'noun',
    name,
    head,
    nouns,
    modifiers,
    plural: isPlural(last.lower) && !/^(?:a|an)$/.test(words[0]?.lower ?? ''),
    words,
  };
}

/** "two", "a few", "a dozen", "a pair of", "lots of", "one of the", "at least three". */
function countAt(words: readonly Word[], i: number): { value: Count; next: number } | undefined {
  let k = i;
  const article = words[k]?.tag === 'D' && /^(?:a|an|the)$/.test(words[k]!.lower) ? 1 : 0;
  const word = words[k + article];
  if (!word || word.kind === 'mark') return undefined;
  const of = words[k + article + 1]?.lower === 'of';
  if (
    article === 1 &&
    !(
      word.lower === 'few' ||
      word.lower === 'dozen' ||
      word.lower === 'couple' ||
      (of && GROUP_NOUNS.has(singularOr(word.lower)))
    )
  )
    return undefined;
  const exact = numberOf(word);
  // "a 2017 Porsche": a year before one thing is no count.
  if (
    exact !== undefined &&
    word.kind === 'number' &&
    exact >= 1500 &&
    exact <= 2100 &&
    !isPlural(words[k + article + 1]?.lower ?? '')
  )
    return undefined;
  k += article + 1;
  if (exact !== undefined && (word.tag === 'M' || word.kind === 'number')) {
    if (words[k]?.lower === 'dozen') return { value: { exact: exact * 12 }, next: k + 1 };
    if (words[k]?.lower === 'hundred' || words[k]?.lower === 'thousand') {
      return { value: { exact: exact * (words[k]!.lower === 'hundred' ? 100 : 1000) }, next: k + 1 };
    }
    if ((words[k]?.lower === 'or' || words[k]?.lower === 'to') && numberOf(words[k + 1]) !== undefined)
      return { value: { min: exact, max: Math.max(exact, numberOf(words[k + 1])!) }, next: k + 2 };
    return { value: { exact }, next: of && words[k + 1]?.tag === 'D' ? k + 2 : k };
  }
  if (of && EXACT_WORDS.has(word.lower) && GROUP_NOUNS.has(word.lower))
    return { value: { exact: EXACT_WORDS.get(word.lower)! }, next: k + 1 };
  if (EXACT_WORDS.has(word.lower) && ['dozen', 'couple', 'both'].includes(word.lower))
    return { value: { exact: EXACT_WORDS.get(word.lower)! }, next: k };
  if (of && GROUP_NOUNS.has(singularOr(word.lower))) {
    const after = words[k + 1];
    const further = after ? countAt(words, k + 1) : undefined;
    if (further && 'exact' in further.value) return further;
    if (
      after &&
      (after.tag === 'N' ||
        after.tag === 'J' ||
        after.tag === 'D' ||
        after.tag === 'M' ||
        after.tag === 'G' ||
        after.tag === 'E')
    )
      return { value: { quantifier: word.lower }, next: k + 1 };
    return undefined;
  }
  if (QUANTIFIERS.has(word.lower) && (word.tag === 'M' || word.tag === 'J'))
    return { value: { quantifier: word.lower }, next: of ? k + 1 : k };
  return undefined;
}
const singularOr = (word: string): string => (GROUP_NOUNS.has(word) ? word : singular(word));

export function numberOf(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  if (word.kind === 'number') return /^\d{1,7}$/.test(word.lower) ? Number(word.lower) : undefined;
  return NUMBERS.get(word.lower);
}

/** Adjectives, participles and their adverbs from `from` on; "black and white", "big, red", "light blue", "very tall". */
function modifiersFrom(words: readonly Word[], from: number, bare = false): { modifiers: Modifier[]; next: number } {
  const modifiers: Modifier[] = [];
  let i = from;
  for (;;) {
    const one = modifierAt(words, i);
    if (!one) break;
    // "wearing red playing tennis": without an article the participle begins something new.
    if (
      bare &&
      modifiers.length > 0 &&
      one.modifier.words.at(-1)!.tag === 'G' &&
      COLOURS.has(modifiers.at(-1)!.words.at(-1)!.lower)
    )
      break;
    modifiers.push(one.modifier);
    i = one.next;
    const link = words[i];
    if (link && (link.lower === ',' || link.lower === 'and' || link.lower === '&' || link.lower === 'or')) {
      const step = link.lower === ',' && words[i + 1]?.tag === 'C' ? 2 : 1;
      const further = modifierAt(words, i + step);
      if (
        further &&
        further.modifier.words.at(-1)!.tag === 'J' &&
        one.modifier.words.at(-1)!.tag === 'J' &&
        leadsToNoun(words, further.next, link.lower !== ',')
      )
        i += step;
      else break;
    }
  }
  return { modifiers, next: i };
}

/** Whether the adjectives at `i` run on to a noun; two adjectives joined by "and" need none ("is black and white"). */
function leadsToNoun(words: readonly Word[], from: number, joined: boolean): boolean {
  if (joined) return true;
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    if (isNounTag(words[i])) return true;
    const one = modifierAt(words, i);
    if (one) i = one.next;
    else if (words[i]?.lower === ',' || words[i]?.lower === 'and') i++;
    else return false;
  }
  return false;
}

function modifierAt(words: readonly Word[], from: number): { modifier: Modifier; next: number } | undefined {
  let i = from;
  while (words[i]?.tag === 'R' && i < from + 2) i++;
  const word = words[i];
  if (!word) return undefined;
  const adverbs = words.slice(from, i);
  const participle = (word.tag === 'G' || word.tag === 'E') && (isNounTag(words[i + 1]) || words[i + 1]?.tag === 'J');
  const shade =
    word.tag === 'N' &&
    SHADES.has(word.lower) &&
    words[i + 1] !== undefined &&
    COLOURS.has(words[i + 1]!.lower) &&
    (isNounTag(words[i + 2]) || words[i + 2]?.tag === 'J');
  const year = word.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(word.lower) && isNounTag(words[i + 1]);
  if (word.tag === 'J' || participle || shade || year) {
    const next = words[i + 1];
    if (
      SHADES.has(word.lower) &&
      next &&
      COLOURS.has(next.lower) &&
      (next.tag === 'J' || next.tag === 'N') &&
      word.lower !== next.lower
    ) {
      const parts = [word, next];
      // "sky blue" keeps both, whether the colour was taken for a noun or not.
      if (next.tag === 'N' && isNounTag(words[i + 2]) === false && words[i + 2]?.tag !== 'J') next.tag = 'J';
      const suffix = words[i + 2];
      if (suffix && /^colou?red$/.test(suffix.lower)) parts.push(suffix);
      return { modifier: { words: parts, value: `${word.lower} ${next.lower}` }, next: i + parts.length };
    }
    const colored = words[i + 1];
    if (COLOURS.has(word.lower) && colored && /^(?:colou?red)$/.test(colored.lower)) {
      return { modifier: { words: [word, colored], value: `${word.lower} ${colored.lower}` }, next: i + 2 };
    }
    const keep = adverbs.filter(
      (adverb) => !['also', 'just', 'so', 'too', 'then', 'now', 'only', 'here'].includes(adverb.lower),
    );
    return { modifier: { words: [...keep, word], value: [...keep, word].map((w) => w.lower).join(' ') }, next: i + 1 };
  }
  return undefined;
}
