/** Tagged words grouped into noun phrases, verbs, prepositions and the little words between them. */
import { COLOURS } from '@atelier/lexicon';
import { isQuality } from './degrees.ts';
import { fillEllipses, isElliptic, isParent, shareKind } from './ellipses.ts';
import type { Item } from './items.ts';
import { isNounTag } from './items.ts';
import { modifiersFrom } from './modifiers.ts';
import { nounPhrase } from './noun-phrases.ts';
import { numberOf } from './numerals.ts';
import { tallyAt } from './tallies.ts';
import { traitsOf } from './traits.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

const STOPS = new Set(['.', '!', '?', ';', '…', '\n', ':', '|', '::', '--', '—', '–', '...', '•', '/', '*']);

export function chunk(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  let elliptic = false;
  for (let i = 0; i < words.length; ) {
    const tally = mayTally(words[i]!) ? tallyAt(words, i) : undefined;
    if (tally) {
      items.push(tally.item);
      i = tally.next;
      continue;
    }
    const likened = words[i]!.lower === 'as' ? asMuchAs(words, i) : undefined;
    if (likened) {
      items.push(likened.item);
      i = likened.next;
      continue;
    }
    const which = words[i]!.lower === 'the' ? whichOne(words, i) : undefined;
    if (which) {
      items.push(which.item);
      i = which.next;
      continue;
    }
    const sized = words[i]!.lower === 'the' && items.at(-1)?.type === 'noun' ? sizedAs(words, i) : undefined;
    if (sized) {
      items.push(sized.item);
      i = sized.next;
      continue;
    }
    const noun = nounPhrase(words, i, items.at(-1));
    if (noun) {
      items.push(noun.item);
      elliptic ||= isElliptic(noun.item);
      i = noun.next;
      continue;
    }
    const [item, next] = other(words, i, items.at(-1), items);
    items.push(item);
    elliptic ||= isElliptic(item);
    i = next;
  }
  if (elliptic) fillEllipses(items);
  if (items.some((item) => item.type === 'noun' && isParent(item.name))) shareKind(items);
  return items;
}

/** "As big as a car": how big something is, and no car. */
function asMuchAs(words: readonly Word[], i: number): { item: Item; next: number } | undefined {
  const quality = words[i + 1];
  if (
    words[i + 2]?.lower !== 'as' ||
    !/[JRN]/.test(quality?.tag ?? '') ||
    /^(?:far|long|soon|well|much|many)$/.test(quality!.lower)
  )
    return undefined;
  const than = nounPhrase(words, i + 3, undefined);
  if (!than || than.item.negation || than.item.possessive || than.item.modifiers.length + than.item.nouns.length > 2)
    return undefined;
  const said = words.slice(i, than.next);
  return { item: { type: 'adjectives', modifiers: [{ words: said, value: wording(said) }], each: false }, next: than.next };
}

/** "A coffee the size of a bucket": how big it is, and no bucket. */
function sizedAs(words: readonly Word[], i: number): { item: Item; next: number } | undefined {
  if (!/^(?:size|height|shape|length|colou?r|width)$/.test(words[i + 1]?.lower ?? '') || words[i + 2]?.lower !== 'of')
    return undefined;
  const than = nounPhrase(words, i + 3, undefined);
  if (!than || than.item.negation || than.item.possessive || than.item.modifiers.length + than.item.nouns.length > 2)
    return undefined;
  const said = words.slice(i, than.next);
  return { item: { type: 'adjectives', modifiers: [{ words: said, value: wording(said) }], each: false }, next: than.next };
}

/** "Three owls, the middle one winking": one of those named before, and how that one is. */
function whichOne(words: readonly Word[], i: number): { item: Item; next: number } | undefined {
  const [comma, which, one, how, end] = [words[i - 1], words[i + 1], words[i + 2], words[i + 3], words[i + 4]];
  if (!/^(?:,|and|:|-)$/.test(comma?.lower ?? '') || one?.lower !== 'one' || which?.kind !== 'word' || !how) return undefined;
  if (!/^[JGE]$/.test(how.tag) && !/ing$/.test(how.lower)) return undefined;
  if (end !== undefined && end.kind !== 'mark' && end.tag !== 'C') return undefined;
  const said = [which, one, how];
  return { item: { type: 'adjectives', modifiers: [{ words: said, value: wording(said) }], each: true }, next: i + 4 };
}

/** "The", "all", or a number in words. */
const mayTally = ({ tag, lower }: Word): boolean => tag === 'M' || lower === 'the' || lower === 'all';

function someAre(words: readonly Word[], i: number, items: readonly Item[]): [Item, number] | undefined {
  const only = words[i - 1]?.lower === 'only' ? words[i - 1]! : undefined;
  const link = words[only ? i - 2 : i - 1];
  const [be, quality, end] = words.slice(i + 1, i + 4);
  if (!/^(?:,|and|but)$/.test(link?.lower ?? '') || !/^(?:is|are)$/.test(be?.lower ?? '') || !quality) return undefined;
  if (!/^[JGE]$/.test(quality.tag) || (end !== undefined && end.kind !== 'mark' && end.tag !== 'C')) return undefined;
  if (!items.some((item) => item.type === 'noun' && item.plural)) return undefined;
  const said = [...(only ? [only] : []), words[i]!];
  const value = wording([...said, quality]);
  return [{ type: 'adjectives', modifiers: [{ words: [...said, be!, quality], value }], each: true }, i + 3];
}

function other(words: readonly Word[], i: number, before: Item | undefined, items: readonly Item[]): [Item, number] {
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
      // "showing a player how to kick".
      if (word.lower === 'how' && words[i + 1]?.tag === 'T') return [{ type: 'skip', word }, i + 1];
      return [{ type: word.lower === 'like' ? 'preposition' : 'relative', word }, i + 1];
    case 'T':
      return [{ type: words[i + 1]?.tag === 'V' || words[i + 1]?.tag === 'B' ? 'skip' : 'preposition', word }, i + 1];
    case 'Q':
      return [{ type: 'not', word }, i + 1];
    case 'X':
      return [{ type: 'pronoun', word }, i + 1];
    case 'D':
      // "Behind her there are …".
      return [{ type: word.lower === 'her' ? 'pronoun' : 'skip', word }, i + 1];
    case 'R':
      // "riding bikes down a street".
      if (/^(?:up|down)$/.test(word.lower) && before?.type === 'noun' && words[i + 1]?.tag === 'D')
        return [{ type: 'preposition', word }, i + 1];
      // "A bit burnt".
      if ((traitsOf(word).degree || /[a-z]ly$/.test(word.lower)) && words[i + 1]?.tag === 'J') return adjectives(words, i);
      return [{ type: word.lower === 'there' && words[i + 1]?.tag === 'B' ? 'there' : 'adverb', word }, i + 1];
    case 'V':
    case 'G':
    case 'E':
      return [{ type: 'verb', word, form: word.tag, negated: before?.type === 'not', adverbs: [] }, i + 1];
    case 'J':
      if (/^(?:other|others|latter|former)$/.test(word.lower) && !isNounTag(words[i + 1]) && words[i + 1]?.tag !== 'J')
        return [{ type: 'pronoun', word }, i + 1];
      // "Only his boots showing": nothing is only.
      if (word.lower === 'only' && (words[i + 1]?.tag === 'D' || words[i + 1]?.tag === 'M'))
        return [{ type: 'skip', word }, i + 1];
      return adjectives(words, i);
    case 'M': {
      // "two cats, one black and one white".
      if (numberOf(word) !== undefined && (words[i + 1]?.tag === 'J' || COLOURS.has(words[i + 1]?.lower ?? ''))) {
        if (words[i + 1]?.tag !== 'J') words[i + 1]!.tag = 'J';
        const [each, next] = adjectives(words, i + 1);
        if (each.type === 'adjectives' && !isNounTag(words[next])) {
          const [first, ...rest] = each.modifiers;
          const modifiers = [{ ...first!, words: [word, ...first!.words], name: `${word.lower} ${first!.value}` }, ...rest];
          return [{ type: 'adjectives', modifiers, each: true }, next];
        }
      }
      // "Five apples, one is bitten", "umbrellas, only two are red": so many of those named before.
      const some = someAre(words, i, items);
      if (some) return some;
      // "Three kittens, one of them asleep".
      if (
        words[i + 1]?.lower === 'of' &&
        /^(?:them|which|whom)$/.test(words[i + 2]?.lower ?? '') &&
        (/^[JEG]$/.test(words[i + 3]?.tag ?? '') || (words[i + 3]?.tag === 'V' && isQuality(words[i + 3]!.lower)))
      ) {
        const quality = words[i + 3]!;
        const end = words[i + 4];
        if (end === undefined || end.kind === 'mark' || end.tag === 'C') {
          const said = [word, words[i + 1]!, words[i + 2]!, quality];
          return [{ type: 'adjectives', modifiers: [{ words: said, value: wording([word, quality]) }], each: true }, i + 4];
        }
      }
      if (
        (!isNounTag(words[i + 1]) && words[i + 1]?.tag !== 'J' && words[i + 1]?.tag !== 'M' && word.kind === 'word') ||
        (words[i + 1]?.tag === 'G' && words[i - 1]?.lower === 'of')
      )
        return [{ type: 'pronoun', word }, i + 1];
      return adjectives(words, i);
    }
    default:
      return [{ type: 'skip', word }, i + 1];
  }
}

/** Adjectives without a noun: after "is", or a piece of a list of tags. */
function adjectives(words: readonly Word[], from: number): [Item, number] {
  const { modifiers, next } = modifiersFrom(words, from);
  if (modifiers.length === 0) return [{ type: 'skip', word: words[from]! }, from + 1];
  return [{ type: 'adjectives', modifiers, each: false }, next];
}
