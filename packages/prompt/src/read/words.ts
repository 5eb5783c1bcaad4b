/**
 * Tokens joined into the words the parser works on: "in front of", "hot dog", "cinematic lighting" are one word each.
 * The longest known phrase wins; a word keeps the tokens it is made of, and so its span.
 */
import {
  ATTRIBUTE_KINDS,
  CLOSED,
  COLOURS,
  isClockTime,
  isPlural,
  LOOKS,
  type LookKind,
  MEDIUM_NOUNS,
  NAMED_PLACES,
  NUMBERS,
  opensCompound,
  PAINTERS,
  SETTING_WORDS,
  type SettingKind,
  singular,
  type Tag,
  wordNet,
} from '@atelier/lexicon';
import { cameraAt, isMaker } from './cameras.ts';
import { isDone } from './deeds-or-things.ts';
import { degreeAt, isPutSo } from './degrees.ts';
import { dishAt, isOwnDish } from './dishes.ts';
import { gradientAt } from './gradient.ts';
import { type Branch, type Lexeme, lexemeOf, type Opening, type Phrase, type Sayings, singularOf } from './lexeme.ts';
import { listedFrom } from './listed.ts';
import { isCapital } from './pattern.ts';
import type { Token } from './tokens.ts';
import { traitsOf } from './traits.ts';

/** Every word has every field: objects of one shape are read several times quicker than objects of many. */
export interface Word {
  /** Lower case, tokens joined by spaces. */
  lower: string;
  lexeme: Lexeme;
  text: string;
  start: number;
  end: number;
  tag: Tag;
  kind: Token['kind'];
  /** Set where the phrase is known as such. */
  phrase: Phrase | undefined;
  look: LookKind | undefined;
  setting: SettingKind | undefined;
  gap: number;
  lettering: number | undefined;
  /** As typed, where a typo was mended. */
  corrected: string | undefined;
  /** Number of tokens joined. */
  size: number;
}

/** Words that do not open a compound of WordNet: "red herring" would swallow a colour, "first base" a number. */
const opensNoCompound = (word: string): boolean =>
  CLOSED.has(word) ||
  NUMBERS.has(word) ||
  /^(?:single|lone|both|twin|left|right)$/.test(word) ||
  COLOURS.has(word) ||
  ATTRIBUTE_KINDS.get(word) === 'size' ||
  ATTRIBUTE_KINDS.get(word) === 'age' ||
  word.length < 3;

const openingOf = (word: string): Opening => ({
  phrases: listedFrom(word),
  compound: !opensNoCompound(word) && opensCompound(word),
  pairs: new Map(),
  number: /^\d+$/.test(word) || NUMBERS.has(word),
  gradient: /^gradients?$/.test(word),
  lens: /^\d{1,4}(?:-?mm)?$/.test(word),
  camera: isMaker(word) || word === 'iso' || word.startsWith('1/'),
  covered: !CLOSED.has(word) && !NUMBERS.has(word),
});

/** Joins tokens into words; tags are set later. */
export function joinWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { size, phrase } = phraseAt(tokens, i);
    words.push(wordOf(tokens, i, size, phrase));
    i += size;
  }
  return words;
}

const joinable = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind !== 'quote' && !(token.kind === 'mark' && token.lower !== '-' && token.lower !== '&');

interface Joined {
  size: number;
  phrase: Phrase | undefined;
}
const ALONE: Joined = { size: 1, phrase: undefined };

function phraseAt(tokens: readonly Token[], i: number): Joined {
  const first = tokens[i]!;
  if (!joinable(first)) return ALONE;
  first.lexeme.opening ??= openingOf(first.lower);
  const { opening } = first.lexeme;
  const named = nameAt(tokens, i);
  if (named > 0) return { size: named, phrase: 'compound' };
  const gradient = opening.gradient ? gradientAt(tokens, i) : 0;
  if (gradient > 1) return { size: gradient, phrase: 'look' };
  const camera = opening.camera ? cameraAt(tokens, i) : 0;
  if (camera > 0) return { size: camera, phrase: 'look' };
  const lens = opening.lens ? lensAt(tokens, i) : 0;
  if (lens > 1) return { size: lens, phrase: 'look' };
  const shot = isOpen(tokens[i - 1]) ? shotAt(tokens, i) : 0;
  if (shot > 0) return { size: shot, phrase: 'look' };
  const second = tokens[i + 1];
  if (!joinable(second) || second.gap > 1) return ALONE;
  const dish = traitsOf(second).dishes ? dishAt(tokens, i) : 0;
  if (dish > 1) return { size: dish, phrase: 'compound' };
  if (second.lower === "'s" && isOwnDish(tokens, i)) return { size: 3, phrase: 'compound' };
  const degree = traitsOf(first).article ? degreeAt(tokens, i) : 0;
  if (degree > 1) return { size: degree, phrase: 'adverb' };
  if (traitsOf(second).particle && isPutSo(tokens, i)) return { size: 2, phrase: 'adjective' };
  if (first.kind === 'number' && isClockTime(`${first.lower} ${second.lower}`)) return { size: 2, phrase: 'setting' };
  if (opening.phrases === undefined && !opening.compound && !opening.number)
    return coveredAt(tokens, i, opening) ? { size: 2, phrase: 'adjective' } : ALONE;
  const known = opening.phrases && listedAt(tokens, i, opening.phrases);
  if (known) return known;
  const after = tokens[i + 2];
  const third = joinable(after) && after.gap < 2 ? after : undefined;
  if (opening.number && third?.lower === 'old' && /^(?:year|month|week|day)s?$/.test(second.lower))
    return { size: 3, phrase: 'adjective' };
  if (coveredAt(tokens, i, opening)) return { size: 2, phrase: 'adjective' };
  if (opening.number && NUMBERS.has(`${first.lower} ${second.lower}`)) return { size: 2, phrase: undefined };
  // "A one eyed pirate", "a two headed dragon".
  if (opening.number && BODIED.test(second.lower) && third?.kind === 'word' && !CLOSED.has(third.lower))
    return { size: 2, phrase: 'adjective' };
  // "A three piece suite", "a 2 tier cake".
  if (opening.number && UNITS.test(second.lower) && third?.kind === 'word' && !CLOSED.has(third.lower))
    return { size: 2, phrase: 'adjective' };
  if (opening.compound && !isDone(tokens, i) && !(isCapital(second.text) && !isCapital(first.text))) {
    if (
      third &&
      !CLOSED.has(third.lower) &&
      // "The pyramids of Egypt" are pyramids, in Egypt.
      !(second.lower === 'of' && NAMED_PLACES.has(third.lower)) &&
      wordNet(`${first.lower} ${second.lower} ${singularOf(third.lexeme)}`)?.concrete
    )
      return { size: 3, phrase: 'compound' };
    if (isThing(first.lexeme, second.lexeme, opening.pairs)) return { size: 2, phrase: 'compound' };
  }
  return ALONE;
}

/** No more pairs than these are kept of one word. */
const MOST_PAIRS = 400;

/** "Fire" and "engine": the two are one thing. */
function isThing({ lower }: Lexeme, second: Lexeme, pairs: Opening['pairs']): boolean {
  const known = pairs.get(second);
  if (known !== undefined) return known;
  const is =
    !CLOSED.has(second.lower) &&
    wordNet(`${lower} ${singularOf(second)}`)?.concrete !== undefined &&
    !looksLikeVerb(second.lower);
  if (pairs.size >= MOST_PAIRS) pairs.clear();
  pairs.set(second, is);
  return is;
}

const BODIED = /^(?:eyed|legged|armed|headed|horned|winged|tailed|handed|toed|finned|humped|faced|eared|masted|wheeled|sided)$/;

/** What a thing has so many of, in the singular before what it is. */
const UNITS = /^(?:piece|tier|storey|story|seater|panel|drawer|burner|ply)$/;

/** The longest listed phrase that begins at `i`, its last word in the singular where the list has it so. */
function listedAt(tokens: readonly Token[], i: number, branch: Branch): Joined | undefined {
  let found: Joined | undefined;
  let at: Branch | undefined = branch;
  for (let size = 2; at?.next !== undefined; size++) {
    const token: Token | undefined = tokens[i + size - 1];
    if (!joinable(token) || token.gap > 1) break;
    const next: Branch | undefined = at.next.get(token.lower);
    const phrase = next?.phrase ?? (isWhole(token.lexeme) ? undefined : at.next.get(singularOf(token.lexeme))?.phrase);
    if (phrase && !(size === 2 && isOther(tokens, i, phrase))) found = { size, phrase };
    at = next;
  }
  return found;
}

/** "Jumping up to catch", and "blue in colour", which says nothing of the picture as a whole. */
function isOther(tokens: readonly Token[], i: number, phrase: Phrase): boolean {
  const [first, second] = [tokens[i]!.lower, tokens[i + 1]!.lower];
  if (first === 'up' && second === 'to') return runsOn(tokens[i + 2]);
  // "A cottage from behind a hedge".
  if (phrase === 'look' && second === 'behind' && tokens[i + 2] && traitsOf(tokens[i + 2]!).article) return true;
  // "A zebra crossing a road".
  if (phrase === 'compound' && second === 'crossing' && tokens[i + 2] && traitsOf(tokens[i + 2]!).article) return true;
  // "Eggs in two trays".
  if (first === 'in' && second === 'two') return tokens[i + 2]?.kind === 'word' && !CLOSED.has(tokens[i + 2]!.lower);
  // "The day after it closes", and "the day after the storm".
  if (phrase === 'setting' && /^(?:after|before)$/.test(second))
    return !/^(?:it|he|she|they|we|i)$/.test(tokens[i + 2]?.lower ?? '');
  return (
    (phrase === 'compound' && isDone(tokens, i)) ||
    (phrase === 'look' &&
      first === 'in' &&
      (second === 'color' || second === 'colour') &&
      COLOURS.has(tokens[i - 1]?.lower ?? ''))
  );
}

/** "snow covered village", "tree lined street": with a noun to follow they are one adjective. */
function coveredAt(tokens: readonly Token[], i: number, opening: Opening): boolean {
  const first = tokens[i]!;
  const third = tokens[i + 2];
  // "A cat, occult inspired": a piece of its own.
  if (
    opening.covered &&
    /^(?:inspired|themed)$/.test(tokens[i + 1]!.lower) &&
    (third === undefined || third.kind === 'mark') &&
    (tokens[i - 1] === undefined || tokens[i - 1]!.kind === 'mark') &&
    first.kind === 'word'
  )
    return true;
  return (
    opening.covered &&
    (traitsOf(tokens[i + 1]!).covers || (first.lower === 'hand' && HANDMADE.has(tokens[i + 1]!.lower))) &&
    third?.kind === 'word' &&
    !CLOSED.has(third.lower) &&
    first.kind === 'word' &&
    wordNet(singularOf(first.lexeme))?.noun !== undefined
  );
}

/** "jumping up to catch": a verb follows, and "up" goes with the one before. */
const runsOn = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !CLOSED.has(token.lower) && !NUMBERS.has(token.lower) && wordNet(token.lower)?.verb !== undefined;

/** Singular by its form. */
const isWhole = (lexeme: Lexeme): boolean => singularOf(lexeme) === lexeme.lower;

const SMALL_OF_NAMES = new Set('of the and & in on at to for a an de la le du del der von van'.split(' '));

const isCalling = (text: string): boolean => text === 'called' || text === 'named' || text === 'nicknamed';

/** "a café called Bean There", "a band named The Quiet Hours": the number of tokens of the name; 0 where none begins here. */
function nameAt(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  if (!before || !isCalling(before.text) || !isCapital(tokens[i]!.text)) return 0;
  let size = 1;
  for (let k = 1; joinable(tokens[i + k]) && tokens[i + k]!.gap < 2; k++) {
    if (isCapital(tokens[i + k]!.text)) size = k + 1;
    else if (!SMALL_OF_NAMES.has(tokens[i + k]!.lower)) break;
  }
  return size;
}

/** A focal length, of one lens or of a zoom, alone or before "lens"; and an opening of the aperture. */
const FOCAL = /^\d{1,4}(?:-\d{1,4})?-? ?mm(?: (?:prime|macro|telephoto|zoom))?(?: lens)?$/;
const APERTURE = /^f\/?\d{1,2}(?:\.\d{1,2})?$/;

const isOpen = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'mark' || traitsOf(before).article;

/** "Progress shot of a garage", "shot of two riders": how it is framed; "a shot of espresso" is drunk. */
function shotAt(tokens: readonly Token[], i: number): number {
  const size = tokens[i]!.lower === 'shot' ? 1 : tokens[i + 1]?.lower === 'shot' ? 2 : 0;
  if (size === 0 || tokens[i + size]?.lower !== 'of') return 0;
  const first = tokens[i]!;
  if (
    size === 2 &&
    (first.kind !== 'word' || CLOSED.has(first.lower) || NUMBERS.has(first.lower) || LOOKS.has(`${first.lower} shot`))
  )
    return 0;
  return tokens.slice(i + size + 1, i + size + 4).some(({ lower }) => DRUNK.test(lower)) ? 0 : size;
}
const DRUNK =
  /^(?:espresso|whiske?y|tequila|vodka|rum|liquor|sambuca|jaegermeister|schnapps|coffee|ginger|gin|brandy|mezcal|bourbon|wheatgrass)$/;

/** After a number: "85mm", "50 mm lens", "70-200mm zoom lens", the number of tokens that name a lens; 0 where none is named. */
function lensAt(tokens: readonly Token[], i: number): number {
  for (let size = 6; size > 0; size--) {
    const found = tokens.slice(i, i + size);
    if (found.length < size || !found.every(joinable)) continue;
    if (
      FOCAL.test(
        found
          .map(({ lower }) => lower)
          .join(' ')
          .replace(' - ', '-'),
      )
    )
      return size;
  }
  return 0;
}

/** "Hand painted letters" are painted by hand, and show none. */
const HANDMADE = new Set(
  'painted drawn lettered carved made stitched knitted woven crafted written sewn forged blown cut thrown built'.split(' '),
);
const looksLikeVerb = (word: string): boolean => word.endsWith('ing') && !isPlural(word) && (wordNet(word)?.noun ?? 0) < 2;

function wordOf(tokens: readonly Token[], i: number, size: number, phrase: Phrase | undefined): Word {
  const first = tokens[i]!;
  const last = tokens[i + size - 1]!;
  let { lower, text, corrected } = first;
  let parted = false;
  for (let k = i + 1; k < i + size; k++) {
    const token = tokens[k]!;
    lower += ` ${token.lower}`;
    parted ||= token.lower === '-' || token.lower === "'s";
    text += ` ${token.text}`;
    corrected ??= token.corrected;
  }
  if (parted) {
    lower = lower.replaceAll(' - ', '-').replaceAll(" 's", "'s");
    text = text.replace(/ (?=['’]s\b)/g, '');
  }
  const lexeme = size === 1 ? first.lexeme : lexemeOf(lower);
  // The one string of this spelling, which is found quicker than another that is alike.
  lower = lexeme.lower;
  lexeme.sayings ??= sayingsOf(lower);
  const says = lexeme.sayings;
  let { look } = says;
  if (look === undefined) {
    if (size > 3 && first.lower.startsWith('gradient')) look = 'palette';
    else if (says.lens && first.kind !== 'mark') look = 'lens';
    else if (says.medium) look = 'medium';
    else if (phrase === 'look') look = last.lower === 'shot' ? 'shot' : 'lens';
  }
  return {
    lower,
    lexeme,
    text,
    // Translated words may stand in another order than they were typed in.
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
    tag: 'N',
    // "5 pm" names an hour and counts nothing, no more than "three piece" of a suite.
    kind:
      first.kind === 'number' && (says.setting === 'time' || phrase === 'adjective' || isYear(tokens, i, size))
        ? 'word'
        : first.kind,
    phrase: says.artist && size === 1 && first.kind !== 'mark' ? 'artist' : phrase,
    look,
    setting: says.setting ?? (isYear(tokens, i, size) ? 'era' : undefined),
    gap: first.gap,
    lettering: first.lettering,
    corrected,
    size,
  };
}

/** "A bedroom in 1998": when it was, where nothing is counted. */
function isYear(tokens: readonly Token[], i: number, size: number): boolean {
  const { kind, lower } = tokens[i]!;
  if (size !== 1 || kind !== 'number' || !/^(?:1[5-9]\d\d|20[0-9]\d)$/.test(lower)) return false;
  if (!/^(?:in|circa|from|since|around)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  return next === undefined || next.kind === 'mark' || CLOSED.has(next.lower);
}

function sayingsOf(lower: string): Sayings {
  const one = singular(lower);
  return {
    // "cabincore", "goblincore": a way to dress and dwell.
    look: LOOKS.get(lower) ?? LOOKS.get(one) ?? (/^[a-z]{4,}core$/.test(lower) && !wordNet(lower) ? 'style' : undefined),
    lens: FOCAL.test(lower) || APERTURE.test(lower),
    medium: MEDIUM_NOUNS.has(lower) || MEDIUM_NOUNS.has(one),
    setting: SETTING_WORDS.get(lower) ?? SETTING_WORDS.get(one) ?? (isClockTime(lower) ? 'time' : undefined),
    artist: PAINTERS.has(lower),
  };
}
