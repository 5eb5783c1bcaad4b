/** How many: "two", "a few", "a dozen", "a pair of", "lots of", "two or three". */
import { COMPANIES, EXACT_WORDS, GROUP_NOUNS, isPlural, NUMBERS, QUANTIFIERS, singular } from '@atelier/lexicon';
import type { Count } from '@atelier/spec';
import { isNounTag } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { numberOf, numeralAt, rangeFrom } from './numerals.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

/** "at least five", "no more than three". */
const BOUNDS: readonly { words: string[]; most?: boolean; more?: boolean }[] = [
  { words: ['at', 'least'] },
  { words: ['no', 'fewer', 'than'] },
  { words: ['no', 'less', 'than'] },
  { words: ['more', 'than'], more: true },
  { words: ['at', 'most'], most: true },
  { words: ['no', 'more', 'than'], most: true },
];

/** Whether a count may begin with the word where no noun phrase does. */
export const opensCount = ({ lexeme }: Word): boolean => {
  const word = lexeme.lower;
  lexeme.counts ??=
    /^(?:at|no|more|half|between)$|\d|.-pack$/.test(word) ||
    NUMBERS.has(word) ||
    EXACT_WORDS.has(word) ||
    GROUP_NOUNS.has(word) ||
    MANY.test(word) ||
    COMPANIES.has(word) ||
    GROUP_NOUNS.has(singularOf(lexeme));
  return lexeme.counts;
};
/** Whether it may say how many, behind an article too. */
const mayCount = (word: Word): boolean => opensCount(word) || traitsOf(word).quantifies;

function boundAt(words: readonly Word[], i: number): (typeof BOUNDS)[number] | undefined {
  const first = words[i]?.lower;
  if (first !== 'at' && first !== 'no' && first !== 'more') return undefined;
  return BOUNDS.find(({ words: said }) => said.every((each, n) => words[i + n]?.lower === each));
}

/** "two", "a few", "a dozen", "a pair of", "lots of", "one of the", "at least three". */
export function countAt(words: readonly Word[], i: number): { value: Count; next: number } | undefined {
  const opening = words[i];
  const second = opening?.tag === 'D' ? words[i + 1] : undefined;
  if (!opening || !(mayCount(opening) || (second !== undefined && mayCount(second)))) return undefined;
  // "One pair of headphones".
  if (opening.lower === 'one' && words[i + 1]?.lower === 'pair' && words[i + 2]?.lower === 'of') return countAt(words, i + 1);
  if (words[i]?.lower === 'half') {
    const dozen = words[i + 1]?.lower === 'a' ? i + 2 : i + 1;
    if (words[dozen]?.lower === 'dozen') return { value: { exact: 6 }, next: dozen + 1 };
  }
  const bound = boundAt(words, i);
  if (bound) {
    const after = countAt(words, i + bound.words.length);
    if (after && 'exact' in after.value) {
      const n = after.value.exact;
      return { value: bound.most ? { min: 1, max: n } : { min: bound.more ? n + 1 : n }, next: after.next };
    }
  }
  if (opening.lower === 'between') return betweenAt(words, i);
  let k = i;
  const article = opening.tag === 'D' && (opening.lower === 'a' || opening.lower === 'an' || opening.lower === 'the') ? 1 : 0;
  const word = words[k + article];
  if (!word || word.kind === 'mark') return undefined;
  const of = words[k + article + 1]?.lower === 'of';
  // "A couple kissing", "the couple hold hands": two people, and no number.
  if (word.lower === 'couple' && (word.tag === 'N' || opening.lower === 'the') && !of) return undefined;
  // "Wedding couple beach sunset": of several things alone it is a number.
  if (word.lower === 'couple' && !of && !article && !severalFollow(words, k + 1)) return undefined;
  // "A family of five elephants": how they belong together, and so many of them.
  if (COMPANIES.has(word.lower)) {
    const company = of ? numeralAt(words, k + article + 2) : undefined;
    const named = company && words[company.next];
    return named && (isNounTag(named) || named.tag === 'J') && company.value > 1
      ? { value: { exact: company.value }, next: company.next }
      : undefined;
  }
  // "A sea of tulips": very many, and no sea.
  if (of && MANY.test(word.lower) && isSeaOf(words, k + article + 2))
    return { value: { quantifier: word.lower }, next: k + article + 2 };
  if (
    article === 1 &&
    !/pa?c?k$/.test(word.lower) &&
    words[k + article + 1]?.lower !== 'pack' &&
    !(
      word.lower === 'few' ||
      word.lower === 'dozen' ||
      word.lower === 'half-dozen' ||
      word.lower === 'couple' ||
      (of && (GROUP_NOUNS.has(singularOr(word.lower)) || COMPANIES.has(word.lower)))
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
  const pack = packAt(words, i + article, of);
  if (pack) return pack;
  if (exact !== undefined && (word.tag === 'M' || word.kind === 'number')) {
    // "4 x chairs".
    if (/^[x×]$/.test(words[k]?.lower ?? '') && words[k + 1]?.kind === 'word' && !traitsOf(words[k + 1]!).closed)
      return { value: { exact }, next: k + 1 };
    const numeral = numeralAt(words, k - 1);
    if (numeral && numeral.next > k) {
      const range = rangeFrom(words, numeral.value, numeral.next);
      return range ?? { value: { exact: numeral.value }, next: numeral.next };
    }
    const range = rangeFrom(words, exact, k);
    if (range) return range;
    return { value: { exact }, next: of && words[k + 1]?.tag === 'D' ? k + 2 : k };
  }
  if (of && EXACT_WORDS.has(word.lower) && GROUP_NOUNS.has(word.lower))
    return { value: { exact: EXACT_WORDS.get(word.lower)! }, next: k + 1 };
  if (/^(?:(?:half-)?dozen|couple|both)$/.test(word.lower)) return { value: { exact: EXACT_WORDS.get(word.lower)! }, next: k };
  if (of && GROUP_NOUNS.has(singularOr(word.lower))) {
    const after = words[k + 1];
    const further = after ? countAt(words, k + 1) : undefined;
    if (further && 'exact' in further.value) return further;
    // "Riding a wave of lava": a wave it is, where nothing can be counted.
    if (/^(?:wave|wall|ring|cloud|circle|string|line)$/.test(word.lower) && isOfStuff(words, k + 1)) return undefined;
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
  if (QUANTIFIERS.has(word.lower) && (word.tag === 'M' || word.tag === 'J')) {
    // "A few dozen people".
    if (/^(?:several|few|many)$/.test(word.lower) && /^(?:dozen|hundred|thousand|million)$/.test(words[k]?.lower ?? ''))
      return { value: { quantifier: `${word.lower} ${words[k]!.lower}` }, next: k + 1 };
    return { value: { quantifier: word.lower }, next: of ? k + 1 : k };
  }
  return undefined;
}

/** Whether what is counted is in the plural. */
function severalFollow(words: readonly Word[], from: number): boolean {
  let i = from;
  while (i < from + 3 && /^[JGEM]$/.test(words[i]?.tag ?? '')) i++;
  while (isNounTag(words[i]) && isNounTag(words[i + 1])) i++;
  const named = words[i];
  return named !== undefined && isNounTag(named) && isPluralForm(named.lexeme);
}

/** Of one thing or of a stuff. */
function isOfStuff(words: readonly Word[], from: number): boolean {
  let i = from;
  while (i < from + 3 && words[i] !== undefined && !isNounTag(words[i])) i++;
  const named = words[i];
  return (
    named !== undefined &&
    isNounTag(named) &&
    !isNounTag(words[i + 1]) &&
    !isPluralForm(named.lexeme) &&
    named.lower !== 'people'
  );
}

const MANY = /^(?:sea|ocean)$/;
/** Of several that can be told apart; a sea of clouds or of waves is one. */
function isSeaOf(words: readonly Word[], from: number): boolean {
  let i = from;
  while (i < from + 3 && /^[JGE]$/.test(words[i]?.tag ?? '')) i++;
  const named = words[i];
  return (
    named !== undefined &&
    isNounTag(named) &&
    isPluralForm(named.lexeme) &&
    !/^(?:clouds|waves|dunes|hills|stars|waters|sands)$/.test(named.lower)
  );
}

/** "Between three and five sheep". */
function betweenAt(words: readonly Word[], i: number): { value: Count; next: number } | undefined {
  const least = numeralAt(words, i + 1);
  const most = least && words[least.next]?.lower === 'and' ? numeralAt(words, least.next + 1) : undefined;
  if (!least || !most || most.value <= least.value) return undefined;
  const counted = words[most.next];
  if (!(isNounTag(counted) || counted?.tag === 'J')) return undefined;
  return { value: { min: least.value, max: most.value }, next: most.next };
}

/** "A six-pack of beer", "5 pack socks", "a 12 pack of eggs": so many of what they hold. */
function packAt(words: readonly Word[], k: number, of: boolean): { value: Count; next: number } | undefined {
  const word = words[k]!;
  const whole = /^(\w+)-?p(?:ac)?k$/.exec(word.lower);
  const size = whole ? (NUMBERS.get(whole[1]!) ?? (/^\d{1,3}$/.test(whole[1]!) ? Number(whole[1]) : undefined)) : undefined;
  if (size !== undefined) return of ? { value: { exact: size }, next: k + 2 } : undefined;
  const exact = words[k + 1]?.lower === 'pack' ? numberOf(word) : undefined;
  if (exact === undefined) return undefined;
  if (words[k + 2]?.lower === 'of') return { value: { exact }, next: k + 3 };
  return isNounTag(words[k + 2]) && isPlural(words[k + 2]!.lower) ? { value: { exact }, next: k + 2 } : undefined;
}

const singularOr = (word: string): string => (GROUP_NOUNS.has(word) ? word : singular(word));
