/**
 * Tokens joined into the words the parser works on: "in front of", "hot dog", "cinematic lighting" are one word each.
 * The longest known phrase wins; a word keeps the tokens it is made of, and so its span.
 */
import {
  ATTRIBUTE_KINDS,
  CLOSED,
  COLOURS,
  COMPOUNDS,
  isPlural,
  LOOKS,
  type LookKind,
  MEDIUM_NOUNS,
  NAMED_PLACES,
  NUMBERS,
  opensCompound,
  PAINTERS,
  PLACES,
  PREPOSITIONS,
  remember,
  SETTING_WORDS,
  type SettingKind,
  singular,
  type Tag,
  wordNet,
} from '@atelier/lexicon';
import { isCapital } from './pattern.ts';
import type { Token } from './tokens.ts';

export interface Word {
  /** Lower case, tokens joined by spaces. */
  lower: string;
  text: string;
  start: number;
  end: number;
  tag: Tag;
  kind: Token['kind'];
  /** Set where the phrase is known as such. */
  phrase?: 'pronoun' | 'adverb' | 'adjective' | 'preposition' | 'compound' | 'look' | 'setting' | 'place' | 'artist';
  look?: LookKind;
  setting?: SettingKind;
  gap: number;
  lettering?: number;
  /** As typed, where a typo was mended. */
  corrected?: string;
  /** Number of tokens joined. */
  size: number;
}

const LONGEST = 5;
type Phrase = NonNullable<Word['phrase']>;
const phrases = new Map<string, Phrase>();
/** First tokens of every listed phrase of several words, so that most places are decided by one look-up. */
const starts = new Map<string, number>();
const learn = (listed: string, kind: Phrase): void => {
  // As the tokens come: "bird 's eye view".
  const text = listed.replace(/(?<=\w)'s\b/g, " 's");
  const size = text.split(/[ ]/).length;
  if (size < 2) return;
  if (!phrases.has(text)) phrases.set(text, kind);
  const first = text.slice(0, text.indexOf(' '));
  starts.set(first, Math.max(starts.get(first) ?? 0, size));
};
for (const text of PREPOSITIONS) learn(text, 'preposition');
for (const text of ['each other', 'one another']) learn(text, 'pronoun');
for (const text of [
  'hand in hand',
  'side by side',
  'arm in arm',
  'back to back',
  'face to face',
  'upside down',
  'cross legged',
  'wide open',
  'about to',
  'shoulder width apart',
  'hip width apart',
  'in flight',
  'on tiptoe',
  'on all fours',
  'in line',
  'in a row',
  'at once',
])
  learn(text, 'adverb');
for (const text of LOOKS.keys()) learn(text, 'look');
for (const text of MEDIUM_NOUNS) learn(text, 'look');
for (const text of PAINTERS) learn(text, 'artist');
for (const text of SETTING_WORDS.keys()) learn(text, 'setting');
for (const text of COMPOUNDS) learn(text, 'compound');
for (const wish of [
  'thank you',
  'get well',
  'get well soon',
  'happy birthday',
  'good luck',
  'best wishes',
  'merry christmas',
  'happy anniversary',
  'welcome home',
  'well done',
  'i love you',
  'miss you',
  'save the date',
])
  for (const bearer of ['card', 'note', 'letter', 'banner', 'sign', 'cake', 'balloon', 'gift', 'mug', 'sticker', 'postcard'])
    learn(`${wish} ${bearer}`, 'compound');
// How one stands to whoever looks; no camera and no viewer is in the picture.
for (const whom of ['the camera', 'camera', 'the viewer', 'us']) learn(`back to ${whom}`, 'adjective');
for (const text of PLACES) learn(text, 'place');
for (const text of NAMED_PLACES) learn(text, 'place');

/** Words that do not open a compound of WordNet: "red herring" would swallow a colour, "first base" a number. */
const opensNoCompound = (word: string): boolean =>
  CLOSED.has(word) ||
  NUMBERS.has(word) ||
  /^(?:single|lone|both|twin|left|right)$/.test(word) ||
  COLOURS.has(word) ||
  ATTRIBUTE_KINDS.get(word) === 'size' ||
  ATTRIBUTE_KINDS.get(word) === 'age' ||
  word.length < 3;

const mayOpenCompound = remember((word: string): boolean => !opensNoCompound(word) && opensCompound(word));

/** Joins tokens into words; tags are set later. */
export function joinWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    const size = phraseAt(tokens, i);
    words.push(wordOf(tokens, i, size.size, size.phrase));
    i += size.size;
  }
  return words;
}

const joinable = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind !== 'quote' && !(token.kind === 'mark' && token.lower !== '-' && token.lower !== '&');

function phraseAt(tokens: readonly Token[], i: number): { size: number; phrase?: Phrase } {
  const first = tokens[i]!;
  if (!joinable(first)) return { size: 1 };
  const longest = Math.min(starts.get(first.lower) ?? 0, LONGEST + 1);
  const lowers = [first.lower];
  for (let k = 1; k < Math.max(longest, 3) && joinable(tokens[i + k]) && tokens[i + k]!.gap < 2; k++)
    lowers.push(tokens[i + k]!.lower);
  const named = nameAt(tokens, i);
  if (named > 0) return { size: named, phrase: 'compound' };
  const gradient = gradientAt(tokens, i);
  if (gradient > 1) return { size: gradient, phrase: 'look' };
  const lens = lensAt(tokens, i);
  if (lens > 1) return { size: lens, phrase: 'look' };
  for (let size = Math.min(longest, lowers.length); size > 1; size--) {
    const text = lowers.slice(0, size).join(' ');
    const phrase = phrases.get(text) ?? phrases.get(singularLast(lowers, size));
    if (
      phrase &&
      !(text === 'up to' && runsOn(tokens[i + 2])) &&
      !(phrase === 'look' && /^in colou?r$/.test(text) && COLOURS.has(tokens[i - 1]?.lower ?? ''))
    )
      return { size, phrase };
  }
  if (
    (/^\d+$/.test(first.lower) || NUMBERS.has(first.lower)) &&
    /^(?:year|month|week|day)s?$/.test(lowers[1] ?? '') &&
    lowers[2] === 'old'
  )
    return { size: 3, phrase: 'adjective' };
  // "snow covered village", "tree lined street": with a noun to follow they are one adjective.
  const third = tokens[i + 2];
  if (
    COVERING.has(lowers[1] ?? '') &&
    third?.kind === 'word' &&
    !CLOSED.has(third.lower) &&
    !CLOSED.has(first.lower) &&
    first.kind === 'word' &&
    !NUMBERS.has(first.lower) &&
    wordNet(singular(first.lower))?.noun !== undefined
  )
    return { size: 2, phrase: 'adjective' };
  if (mayOpenCompound(first.lower)) {
    for (let size = Math.min(3, lowers.length); size > 1; size--) {
      if (CLOSED.has(lowers[size - 1]!)) continue;
      const entry = wordNet(singularLast(lowers, size));
      if (entry?.concrete && !(size === 2 && looksLikeVerb(lowers[1]!))) return { size, phrase: 'compound' };
    }
  }
  return { size: 1 };
}

/** "jumping up to catch": a verb follows, and "up" goes with the one before. */
const runsOn = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !CLOSED.has(token.lower) && !NUMBERS.has(token.lower) && wordNet(token.lower)?.verb !== undefined;

const SMALL_OF_NAMES = new Set('of the and & in on at to for a an de la le du del der von van'.split(' '));

/** "a café called Bean There", "a band named The Quiet Hours": the number of tokens of the name; 0 where none begins here. */
function nameAt(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  if (!before || !/^(?:called|named|nicknamed)$/.test(before.text) || !isCapital(tokens[i]!.text)) return 0;
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
const isLens = (lower: string): boolean => FOCAL.test(lower) || APERTURE.test(lower);

/** "gradient from purple to blue": the number of tokens that name it; 0 where none is named. */
function gradientAt(tokens: readonly Token[], i: number): number {
  if (!/^gradients?$/.test(tokens[i]!.lower)) return 0;
  const found = /^gradients? (?:from |of )?(\p{L}+) (?:to|into) (\p{L}+)/u.exec(
    tokens
      .slice(i, i + 5)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return found?.[1] && found[2] && COLOURS.has(found[1]) && COLOURS.has(found[2]) ? found[0].split(' ').length : 0;
}

/** "85mm", "50 mm lens", "70-200mm zoom lens": the number of tokens that name a lens; 0 where none is named. */
function lensAt(tokens: readonly Token[], i: number): number {
  if (!/^\d{1,4}(?:-?mm)?$/.test(tokens[i]!.lower)) return 0;
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

const COVERING = new Set(
  'covered fired lined soaked drenched filled capped topped shaped lit kissed themed inspired sized eyed haired clad coloured colored faced legged winged bound free'.split(
    ' ',
  ),
);
const singularLast = (lowers: readonly string[], size: number): string => {
  const head = lowers.slice(0, size - 1).join(' ');
  const last = singular(lowers[size - 1]!);
  return `${head} ${last}`;
};
const looksLikeVerb = (word: string): boolean => word.endsWith('ing') && !isPlural(word) && (wordNet(word)?.noun ?? 0) < 2;

function wordOf(tokens: readonly Token[], i: number, size: number, phrase: Phrase | undefined): Word {
  const first = tokens[i]!;
  const last = tokens[i + size - 1]!;
  const lower =
    size === 1
      ? first.lower
      : tokens
          .slice(i, i + size)
          .map((t) => t.lower)
          .join(' ')
          .replaceAll(' - ', '-')
          .replaceAll(" 's", "'s");
  const word: Word = {
    lower,
    text: lower,
    // Translated words may stand in another order than they were typed in.
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
    tag: 'N',
    kind: first.kind,
    gap: first.gap,
    size,
  };
  word.text =
    size === 1
      ? first.text
      : tokens
          .slice(i, i + size)
          .map((t) => t.text)
          .join(' ');
  if (phrase) word.phrase = phrase;
  const typo = tokens.slice(i, i + size).find((token) => token.corrected !== undefined);
  if (typo?.corrected !== undefined) word.corrected = typo.corrected;
  if (first.lettering !== undefined) word.lettering = first.lettering;
  const { look, medium, setting, artist } = saysOf(lower);
  if (look) word.look = look;
  else if (size > 3 && first.lower.startsWith('gradient')) word.look = 'palette';
  else if (first.kind !== 'mark' && isLens(lower)) word.look = 'lens';
  else if (medium) word.look = 'medium';
  if (setting) word.setting = setting;
  if (artist && size === 1 && first.kind !== 'mark') word.phrase = 'artist';
  return word;
}

/** What the lists say of a word or phrase. */
const saysOf = remember((lower: string) => {
  const one = singular(lower);
  return {
    look: LOOKS.get(lower) ?? LOOKS.get(one),
    medium: MEDIUM_NOUNS.has(lower) || MEDIUM_NOUNS.has(one),
    setting: SETTING_WORDS.get(lower) ?? SETTING_WORDS.get(one),
    artist: PAINTERS.has(lower),
  };
});
