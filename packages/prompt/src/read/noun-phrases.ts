/** Noun phrases: determiner, count, modifiers, nouns, and whose it is. */
import { ATTRIBUTE_KINDS, BODY_PARTS, COLOURS, COOKED, KIND_NOUNS, singular, wordNet } from '@atelier/lexicon';
import { countAt, opensCount } from './counts.ts';
import { countBehind, isTimes } from './counts-behind.ts';
import { fractionAt } from './fractions.ts';
import type { Item, Modifier, NounPhrase } from './items.ts';
import { isNounTag, oneOf } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { modifiersFrom } from './modifiers.ts';
import { numberOf } from './numerals.ts';
import { isCapital } from './pattern.ts';
import { DOING } from './tag-folk.ts';
import { traitsOf } from './traits.ts';
import { INTRANSITIVE, LINKING } from './verb-words.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** What no phrase begins with, unless it counts: "at least three", "plenty of". */
const neverFirst = oneOf('PCWXBHTV.SI');

export function nounPhrase(
  words: readonly Word[],
  from: number,
  before: Item | undefined,
): { item: NounPhrase; next: number } | undefined {
  const beginning = words[from];
  if (beginning === undefined || (neverFirst(beginning) && !opensCount(beginning))) return undefined;
  let i = from;
  let negation: Word | undefined;
  let determiner: Word | undefined;
  if (words[i]?.tag === 'Q' && /^(?:no|neither|nor)$/.test(words[i]!.lower) && !countAt(words, i)) negation = words[i++];
  // "legs both bent", "they all wear": said of those before.
  if (
    before?.type === 'noun' &&
    /^(?:both|all|each)$/.test(words[i]?.lower ?? '') &&
    /^[EGJV]$/.test(words[i + 1]?.tag ?? '') &&
    !isNounTag(words[i + 2])
  )
    return undefined;
  // "One big and one small, both wearing raincoats".
  if (
    (before?.type === 'noun' || before?.type === 'adjectives' || before?.type === 'comma') &&
    /^(?:both|all|each)$/.test(words[i]?.lower ?? '') &&
    words[i + 1]?.tag === 'G' &&
    DOING.test(words[i + 1]!.lower)
  )
    return undefined;
  // "They are both holding glasses".
  if (before?.type === 'be' && /^(?:both|all|each)$/.test(words[i]?.lower ?? '') && words[i + 1]?.tag === 'G') return undefined;
  let count: NounPhrase['count'];
  const readCount = (): void => {
    const read = countAt(words, i);
    if (!read) return;
    count = { value: read.value, words: words.slice(i, read.next).filter((w) => !/[PDC.]/.test(w.tag)) };
    i = read.next;
  };
  const fraction = fractionAt(words, i);
  if (fraction) i = fraction.next;
  readCount();
  if (words[i]?.tag === 'D') {
    determiner = words[i++];
    if (!count) readCount();
    if (words[i]?.tag === 'D' && determiner !== undefined) i++;
  }
  // "Five assorted macarons", "three more cars": the number says how many.
  if (count && 'exact' in count.value && words[i]?.tag === 'M' && traitsOf(words[i]!).quantifies) words[i]!.tag = 'J';
  const start = i;
  const opener = words[i];
  // "a family of four posing": the number stands by itself.
  if (
    count &&
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
      (before?.type === 'adverb' && opener.tag === 'G') ||
      before?.type === 'quote' ||
      (before?.type === 'skip' && opener.tag === 'G' && /^(?:both|all|each)$/.test(before.word.lower))
    )
      return undefined;
    if (opener.tag === 'G' && count) return undefined;
    // "Slicing salmon": no colour of a thing to come.
    if (opener.tag === 'G' && before === undefined && THINGS_AND_COLOURS.has(after!.lower) && !isNounTag(words[i + 2]))
      return undefined;
    const does = !INTRANSITIVE.has(opener.lower);
    if (opener.tag === 'G' && ((does && (before?.type === 'and' || before?.type === 'comma')) || before?.type === 'relative'))
      return undefined;
    if (
      does &&
      opener.tag === 'G' &&
      before === undefined &&
      wordNet(after!.lower)?.concrete !== undefined &&
      !isPluralForm(after!.lexeme)
    )
      return undefined;
  }
  const { modifiers, next } = modifiersFrom(words, i, bare);
  i = next;
  if (fraction) modifiers.unshift(fraction.modifier);
  // "Hand drawn six arrows": the count behind what they are like.
  if (!count && modifiers.length > 0 && words[i]?.tag === 'M' && numberOf(words[i]) !== undefined && isNounTag(words[i + 1]))
    readCount();
  if (
    !isNounTag(words[i]) &&
    modifiers.length > 0 &&
    asThing(
      modifiers.at(-1)!,
      determiner !== undefined ||
        count !== undefined ||
        before?.type === 'preposition' ||
        isOfFood(modifiers.at(-2)?.value ?? ''),
      before,
    )
  ) {
    const thing = modifiers.pop()!.words[0]!;
    thing.tag = 'N';
    i = words.indexOf(thing, from);
  }
  // "Higher than the left one": the left of the two.
  if (
    !isNounTag(words[i]) &&
    /^ones?$/.test(words[i]?.lower ?? '') &&
    determiner?.lower === 'the' &&
    modifiers.length === 1 &&
    /^(?:left|right)$/.test(modifiers[0]!.value)
  ) {
    const item = named([modifiers[0]!.words[0]!], [], words.slice(from, i + 1));
    item.determiner = determiner;
    return { item, next: i + 1 };
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
    if (
      nouns.length > 0 &&
      words[i + 1]?.lower === 'of' &&
      (/^(?:set|pair|group|bunch|row|series|collection)$/.test(words[i]!.lower) ||
        (traitsOf(words[i]!).sets && numberOf(words[i + 2]) !== undefined))
    )
      break;
    if (nouns.length > 0 && isTimes(words[i]!)) break;
    // "A dog in color".
    if (nouns.length > 0 && words[i]!.phrase === 'look' && words[i]!.lower.startsWith('in ')) break;
    if (
      nouns.length > 0 &&
      (words[i]!.phrase === 'artist' || nouns[0]!.phrase === 'artist') &&
      !firstName(nouns.at(-1)!, words[i]!)
    )
      break;
    // "feet shoulder width apart": several of a body's parts modify nothing.
    if (
      nouns.length > 0 &&
      words[i]!.look === undefined &&
      isPluralForm(nouns.at(-1)!.lexeme) &&
      BODY_PARTS.has(singularOf(nouns.at(-1)!.lexeme))
    )
      break;
    nouns.push(words[i++]!);
    // "Picasso style portrait": in whose style, and no style of its own.
    if (nouns.at(-1)!.phrase === 'artist' && /^(?:style|light|lighting)$/.test(words[i]?.lower ?? '') && words[i]!.gap < 2) {
      nouns.push(words[i++]!);
      break;
    }
    // "Porsche 911", "room 12": a number that ends a name.
    if (
      words[i]?.kind === 'number' &&
      words[i]!.tag === 'M' &&
      isCapital(nouns.at(-1)!.text) &&
      !isNounTag(words[i + 1]) &&
      words[i + 1]?.tag !== 'J'
    )
      nouns.push(words[i++]!);
  }
  if (nouns.length === 0) return undefined;
  // "A pack of three frog plush toys": what they are made of or look like may stand behind what they show.
  if (count && 'exact' in count.value && count.value.exact > 1 && isShownAs(words, i, nouns.at(-1)!)) {
    modifiers.push({ words: [words[i]!], value: words[i]!.lower });
    for (i++; isNounTag(words[i]) && words[i]!.gap < 2 && words[i]!.kind === 'word'; i++) nouns.push(words[i]!);
  }
  const behind = count === undefined && determiner === undefined ? countBehind(words, i) : undefined;
  if (behind) {
    count = { value: behind.value, words: behind.words };
    i = behind.next;
  }
  // "Ten vector icons set": a set of so many icons.
  if (count && 'exact' in count.value && count.value.exact > 1 && nouns.length > 1 && isSetBehind(nouns)) {
    count.words.push(nouns.pop()!);
  }
  while (nouns.length > 1 && asModifier(nouns[0]!)) {
    const first = nouns.shift()!;
    modifiers.push({ words: [first], value: first.lower });
  }
  // "a four wheeled cart": so many wheels, one cart.
  const first = modifiers[0];
  if (
    count &&
    'exact' in count.value &&
    count.value.exact > 1 &&
    first?.words.length === 1 &&
    first.value.endsWith('ed') &&
    !isPluralForm(nouns.at(-1)!.lexeme)
  ) {
    modifiers[0] = {
      words: [...count.words, ...first.words],
      value: wording([...count.words, ...first.words]),
    };
    count = undefined;
  }
  let fitted: NounPhrase['fitted'];
  // "a two lane road", "a twelve months calendar": the number belongs to the first noun.
  if (
    count &&
    nouns.length > 1 &&
    'exact' in count.value &&
    count.value.exact > 1 &&
    !isPluralForm(nouns.at(-1)!.lexeme) &&
    nouns.at(-1)!.look === undefined &&
    nouns[0]!.size === 1
  ) {
    const first = nouns.shift()!;
    if (FITTINGS.has(first.lower)) fitted = { count, noun: first };
    else modifiers.push({ words: [...count.words, first], value: wording([...count.words, first]) });
    count = undefined;
  }
  const item = named(nouns, modifiers, words.slice(from, i), words[i]?.lower === 'of');
  // "nine different breeds of dogs": the dogs are counted.
  if (
    (KIND_NOUNS.has(item.head) || item.head === 'silhouette') &&
    nouns.length === 1 &&
    words[i]?.lower === 'of' &&
    (item.head === 'silhouette' || (item.plural ? count !== undefined : determiner !== undefined))
  ) {
    const inner = nounPhrase(words, i + 1, { type: 'skip', word: words[i]! });
    const counted = inner?.item.count !== undefined && (count !== undefined || item.head !== 'silhouette');
    if (inner && !inner.item.determiner && !counted) {
      inner.item.modifiers.unshift(...modifiers, { words: [...nouns], value: nouns[0]!.lower });
      if (count) inner.item.count = count;
      if (determiner) inner.item.determiner = determiner;
      inner.item.words = words.slice(from, inner.next);
      return inner;
    }
  }
  const loose = count === undefined || 'quantifier' in count.value;
  const kinds = kindsOf(words, item, i, loose && determiner === undefined);
  if (kinds) {
    kinds.item.words = words.slice(from, kinds.next);
    kinds.item.count ??= count;
    return kinds;
  }
  item.determiner = determiner;
  item.count = count;
  item.negation = negation;
  item.fitted = fitted;
  item.sentenceStart = from === 0;
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

/** "Different colours and sizes of rocks": what the rocks are like. */
function kindsOf(
  words: readonly Word[],
  { head, plural, nouns, modifiers }: NounPhrase,
  i: number,
  bare: boolean,
): { item: NounPhrase; next: number } | undefined {
  const other = words[i + 1];
  if (!bare || !plural || !KIND_NOUNS.has(head) || nouns.length > 1 || words[i]?.lower !== 'and') return undefined;
  if (!other || !isNounTag(other) || !KIND_NOUNS.has(singularOf(other.lexeme)) || words[i + 2]?.lower !== 'of')
    return undefined;
  const inner = nounPhrase(words, i + 3, { type: 'skip', word: words[i + 2]! });
  if (!inner || inner.item.determiner || !inner.item.plural) return undefined;
  const like = modifiers.flatMap((modifier) => modifier.words);
  for (const kind of [other, nouns[0]!])
    inner.item.modifiers.unshift({ words: [...like, kind], value: wording([...like, kind]) });
  return inner;
}

/** "Grilled salmon", "ripe orange": of no colour. */
const isOfFood = (word: string): boolean => COOKED.has(word) || OF_FOOD.has(word);
const OF_FOOD = new Set(['fresh', 'ripe', 'juicy', 'sliced', 'chopped', 'pickled', 'candied']);

/** Colours that are things too: "a field of lavender", "an orange". */
const asThing = (modifier: Modifier, placed: boolean, before: Item | undefined): boolean =>
  (modifier.words.length === 1 && (isEaten(modifier.value, before) || isStuff(modifier.value, before))) ||
  (modifier.words.length === 1 &&
    THINGS_AND_COLOURS.has(modifier.value) &&
    (placed || (before?.type === 'verb' && before.form === 'G')) &&
    !(before?.type === 'preposition' && before.word.lower === 'in'));

/** "eating bamboo", "holding glass": what materials are named for. */
const isEaten = (value: string, before: Item | undefined): boolean =>
  before?.type === 'verb' &&
  before.form !== 'E' &&
  !LINKING.has(before.word.lower) &&
  ATTRIBUTE_KINDS.get(value) === 'material' &&
  wordNet(value)?.concrete !== undefined;

/** "A bathroom with green tile", "on white marble": what other things are made of, where it is by itself. */
const isStuff = (value: string, before: Item | undefined): boolean =>
  before?.type === 'preposition' &&
  /^(?:with|on|under|behind|against)$/.test(before.word.lower) &&
  ATTRIBUTE_KINDS.get(value) === 'material' &&
  wordNet(value)?.concrete !== undefined;

const THINGS_AND_COLOURS = new Set(
  'rust blush chocolate orange rose lavender peach olive salmon plum cream amber sage coral mint ginger gold silver bronze copper emerald ruby sapphire mustard lemon lime cherry apricot turquoise jade pearl ivory wine honey caramel raspberry strawberry saffron lilac ice sand charcoal'.split(
    ' ',
  ),
);

/** "Three frog plush toys": one noun, an adjective for things and a plural, with nothing between them. */
const isShownAs = (words: readonly Word[], i: number, last: Word): boolean =>
  words[i]?.tag === 'J' &&
  words[i]!.gap < 2 &&
  !/^(?:color|emotion)$/.test(ATTRIBUTE_KINDS.get(words[i]!.lower) ?? '') &&
  !isPluralForm(last.lexeme) &&
  words[i + 1]?.kind === 'word' &&
  isNounTag(words[i + 1]) &&
  (isPluralForm(words[i + 1]!.lexeme) || (isNounTag(words[i + 2]) && isPluralForm(words[i + 2]!.lexeme)));

/** What a thing has so many of, in the singular before its name: "a two door garage". */
const FITTINGS = new Set('door window wheel seat burner drawer'.split(' '));

/** What catalogues call so many things behind their name. */
const isSetBehind = (nouns: readonly Word[]): boolean =>
  /^(?:set|pack|collection|bundle|series|kit)$/.test(nouns.at(-1)!.lower) && isPluralForm(nouns.at(-2)!.lexeme);

/** "Francisco Goya": a painter known by one name, with the other before it. */
const firstName = (before: Word, word: Word): boolean =>
  isCapital(before.text) && isCapital(word.text) && wordNet(before.lower)?.noun === undefined;

/** Nouns that before another noun are adjectives: colours, materials and the like. */
const asModifier = (word: Word): boolean =>
  word.size === 1 &&
  (COLOURS.has(word.lower) || (ATTRIBUTE_KINDS.has(word.lower) && ATTRIBUTE_KINDS.get(word.lower) !== 'emotion'));

/** "The seven of hearts" is one card. */
const ofSuit = ({ lower, phrase }: Word): boolean =>
  phrase === 'compound' && / of (?:hearts|spades|clubs|diamonds)$/.test(lower);

export function named(nouns: Word[], modifiers: Modifier[], words: Word[], filled = false): NounPhrase {
  const last = nouns.at(-1)!;
  // "Two glasses of wine" are drunk from, and help nobody to see.
  const lastSingular = last.lower === 'glasses' && filled ? 'glass' : singularOf(last.lexeme);
  const name = nouns.length === 1 ? lastSingular : singular(wording(nouns));
  const head = lastSingular.slice(lastSingular.lastIndexOf(' ') + 1);
  return {
    type: 'noun',
    name,
    head,
    nouns,
    modifiers,
    plural: isPluralForm(last.lexeme) && !(last.size === 3 && ofSuit(last)) && !/^(?:a|an)$/.test(words[0]?.lower ?? ''),
    determiner: undefined,
    count: undefined,
    negation: undefined,
    fitted: undefined,
    owner: undefined,
    possessive: undefined,
    words,
    sentenceStart: false,
  };
}
