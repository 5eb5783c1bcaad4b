/**
 * Strings of words without commas, as half of people type: "samarkand blue domes noon heat", "palm tree minimalist". A comma is put where a
 * known place, hour, weather or quality begins or ends; what is one thing ("street lamp", "rain forest") was joined before.
 */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOTHES,
  COLOURS,
  DESERTED,
  drawingOf,
  isShadeOf,
  LIKENESSES,
  LOOKS,
  MOODS,
  PLACES,
  sceneNamed,
  wordNet,
} from '@atelier/lexicon';
import { comma } from './comma.ts';
import { isNounTag } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { isLiving } from './living.ts';
import { numberOf } from './numerals.ts';
import { pattern } from './pattern.ts';
import { CARRIERS } from './pictures.ts';
import { isNamedPlace } from './places.ts';
import type { Word } from './words.ts';

const deedFirst = pattern(String.raw`^[\p{L}]+ing `);

/** Puts the commas there that were left out; the sentence is tagged already. */
export function partTelegram(words: Word[]): void {
  let spoken: boolean | undefined;
  let listed: Set<Word> | undefined;
  let soup = false;
  coupled(words);
  lined(words);
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const looks =
      (before.tag === 'J' && before.size > 1 && before.look !== undefined) || (before.tag === 'G' && WHEN.test(word.lower));
    if (!(isNounTag(before) || looks) || before.kind !== 'word' || word.kind !== 'word' || word.gap > 1) continue;
    if (!isNounTag(word) && !/^[JEGV]$/.test(word.tag)) continue;
    spoken ??= isSpoken(words);
    if (spoken) return;
    if (listed === undefined) {
      soup = isSoup(words);
      for (let k = i; k < words.length; k++) if (isNounTag(words[k - 1])) settleTag(words, k);
      listed = listedIn(words);
    }
    if (
      !(
        (soup && (isApart(words, i) || isWornBefore(words, i))) ||
        isHadBehind(words, i) ||
        (listed.has(word) && listed.has(before) && isNounTag(word) ? isParted(before, word) : isCut(words, i))
      )
    )
      continue;
    words.splice(i, 0, comma(word));
    i++;
  }
}

/** "Wedding couple beach sunset", "couple kissing rain": two people, and no number of beaches. */
function coupled(words: readonly Word[]): void {
  const at = words.findIndex(({ lower }) => lower === 'couple');
  const deed = words[at + 1];
  if (at < 0 || !isSoup(words)) return;
  words[at]!.tag = 'N';
  if (deed?.size === 1 && deed.lower.endsWith('ing')) deed.tag = 'G';
}

/** "Bathroom marble and gold", "kitchen wood": what a room is done in, typed behind it. */
function lined(words: Word[]): void {
  const isStuff = (word: Word | undefined): boolean =>
    word?.size === 1 && (ATTRIBUTE_KINDS.get(word.lower) === 'material' || COLOURS.has(word.lower));
  for (let i = 1; i < words.length; i++) {
    const [room, stuff, and, other] = [words[i - 1]!, words[i]!, words[i + 1], words[i + 2]];
    if (!isNounTag(room) || !PLACES.has(room.lower) || !isNounTag(stuff) || ATTRIBUTE_KINDS.get(stuff.lower) !== 'material')
      continue;
    const two = and?.lower === 'and' && isStuff(other) && endsPiece(words, i + 2);
    if (!two && !endsPiece(words, i)) continue;
    stuff.tag = 'J';
    if (two) other!.tag = 'J';
    words.splice(i, 0, comma(stuff));
    i++;
  }
}

/** Nothing but names and qualities: no article, no verb, no preposition. */
const isSoup = (words: readonly Word[]): boolean =>
  words.reduce((sum, { size }) => sum + size, 0) > 2 &&
  words.every(({ tag, kind }) => kind !== 'word' || !/^[DPVCBHXW]$/.test(tag));

/** "Girl long hair", "boy red cloak": what somebody has, typed behind them. */
const isHadBehind = (words: readonly Word[], i: number): boolean => {
  const [before, quality, part] = [words[i - 1]!, words[i]!, words[i + 1]];
  if (quality.tag !== 'J' || !isNounTag(part) || !isNounTag(before) || quality.look !== undefined) return false;
  const one = singularOf(part!.lexeme);
  return (
    (BODY_PARTS.has(one) || CLOTHES.has(one) || CLOTHES.has(part!.lower)) &&
    (isPerson(before) || isHad(before)) &&
    before.look === undefined
  );
};
const isHad = ({ lexeme, lower, size }: Word): boolean =>
  size === 1 && (/^(?:hair|beard|eyes|freckles|braids|horns|wings|skin)$/.test(lower) || CLOTHES.has(singularOf(lexeme)));

/** "Black cloak katana", "long beard pipe": what is worn, said with its colour, and then the next. */
const isWornBefore = (words: readonly Word[], i: number): boolean => {
  const [before, word] = [words[i - 1]!, words[i]!];
  if (words[i - 2]?.tag !== 'J' || !isHad(before) || !isNounTag(word)) return false;
  return !OF_CLOTHES.test(word.lower) && !CARRIERS.has(word.lower) && word.look === undefined;
};
const OF_CLOTHES =
  /^(?:shop|store|rack|hanger|box|bag|case|form|code|pattern|design|style|party|stand|shelf|fabric|mockup|pocket|collar|sleeve|button|clip|pin|tie|brush|dryer|model|cut|line|detail|top|bottom|set|piece)s?$/;

const HOW = /^(?:medium|style|shot|angle|lens|lighting|composition|detail|palette)$/;
/** Feasts and parts of the year, which stand behind nothing that they are a kind of. */
const WHEN =
  /^(?:summer|winter|spring|autumn|fall|thanksgiving|christmas|xmas|halloween|easter|sunset|sunrise|dusk|dawn|twilight|midnight|golden hour|blue hour|rain|fog|mist)$/;

const EFFECT =
  /^(?:steam|smoke|sparks|splash|bubbles|petals|confetti|fireworks|lightning|flames|sparkles|fireflies|snowflakes)$/;

/** In a string of key words: how the picture is made or lit, and when it is, is said apart from what is seen. */
function isApart(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1]!, words[i]!];
  const how = (each: Word): boolean =>
    each.look !== undefined && HOW.test(each.look) && each.size > 1 && LOOKS.has(each.lower) && each.phrase !== 'artist';
  // "Sports car side view", "coffee cup steam morning light".
  if (how(word) && !how(before) && (before.look === undefined || before.look === 'medium')) return true;
  if (how(before) && !/^(?:medium|style|palette)$/.test(before.look ?? '') && isNounTag(word)) return true;
  if (!isNounTag(word)) return false;
  // "Coffee cup steam", "dragon flames".
  if (EFFECT.test(word.lower) && before.setting === undefined && wordNet(`${before.lower} ${word.lower}`) === undefined)
    return true;
  if (
    WHEN.test(word.lower) &&
    !PLACES.has(`${before.lower} ${word.lower}`) &&
    before.setting === undefined &&
    !isSomewhere(before)
  )
    return true;
  // "Tiger jungle", "astronaut desert".
  const one = singularOf(before.lexeme);
  if (
    isLand(word) &&
    before.size === 1 &&
    (before.lower === 'couple' || (isLiving(one) && isSeen(one))) &&
    sceneNamed(`${before.lower} ${word.lower}`) === undefined
  )
    return true;
  // "Girl school uniform", "tropical fish coral reef": somebody, and a thing of two words; "butterfly flower".
  const living = isLiving(one) || (before.size > 1 && wordNet(one.split(' ').at(-1) ?? '')?.concrete === 'animal');
  // The kids' playing field, a horse riding school.
  const owned = (isPluralForm(before.lexeme) && one !== before.lower) || deedFirst(word.lower).test(word.lower);
  if (living && !owned && word.size > 1 && word.look === undefined && word.setting === undefined) return true;
  const kind = wordNet(singularOf(word.lexeme))?.concrete;
  if (isAnimal(before) && kind === 'plant' && !/^(?:trees?|bush(?:es)?|grass|log)$/.test(word.lower)) return true;
  // "Samurai cherry blossom": somebody, and what grows.
  return (
    before.size === 1 &&
    wordNet(one)?.concrete === 'person' &&
    isLiving(one) &&
    (word.size > 1 || isPluralForm(word.lexeme)) &&
    wordNet(singularOf(word.lexeme).split(' ').at(-1) ?? '')?.concrete === 'plant'
  );
}

/** Rows of three names and more with a place or an hour among them: "dragon castle lightning", "beach hut hammock sunset". */
function listedIn(words: readonly Word[]): Set<Word> {
  const listed = new Set<Word>();
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (isNounTag(words[to]) && words[to]!.kind === 'word' && (to === from || words[to]!.gap < 2)) to++;
    // What it is called by a land's name before it is no row yet: "everest base camp".
    let start = from < to && isNamedPlace(words[from]!) ? from + 1 : from;
    while (start < to && /^(?:style|medium)$/.test(words[start]!.look ?? '')) start++;
    // "Wolf moon forest night dark fantasy": how it is made is none of the row.
    let end = to;
    while (
      end > start &&
      ((words[end - 1]!.look !== undefined && words[end - 1]!.look !== 'lighting') || FELT.test(words[end - 1]!.lower))
    )
      end--;
    if (end - start > 2) {
      const row = words.slice(start, end);
      if (row.every(isName) && row.some((word) => word.setting !== undefined || isSomewhere(word)))
        for (const word of row) listed.add(word);
      if (end < to && FELT.test(words[end]!.lower)) listed.add(words[end]!);
    }
    from = to + 1;
  }
  return listed;
}

const isSomewhere = (word: Word): boolean =>
  PLACES.has(word.lower) || PLACES.has(singularOf(word.lexeme)) || isNamedPlace(word) || sceneNamed(word.lower) !== undefined;

/** What can be seen, or where or when it is. */
const isName = (word: Word): boolean =>
  word.setting !== undefined ||
  word.look === 'lighting' ||
  (word.look === undefined && (isSomewhere(word) || word.size > 1 || isSeen(singularOf(word.lexeme))));

/** A thing or somebody; no people by the name of their land: "kazakh". */
function isSeen(name: string): boolean {
  const { concrete, noun = 0 } = wordNet(name) ?? {};
  return (concrete !== undefined && (concrete !== 'person' || noun > 0)) || drawingOf(name) !== undefined;
}

/** "Mountain lake reflection": a lake, and what is to be seen in it. */
const isMirrored = (before: Word, word: Word): boolean =>
  /^reflections?$/.test(word.lower) && (isSomewhere(before) || drawingOf(before.lower) !== undefined);

/** Two names of such a row are two, but for what is one place or one thing: "mountain top", "birch forest", "camel caravan". */
const isParted = (before: Word, word: Word): boolean => {
  if (isMirrored(before, word)) return true;
  const one = `${before.lower} ${singularOf(word.lexeme)}`;
  // "Warrior woman", "margarita cocktail", "watermelon slices".
  if (isPerson(before) && isPerson(word)) return false;
  if (wordNet(singularOf(before.lexeme))?.concrete === 'food' && SERVED.test(word.lower)) return false;
  if (PLACES.has(one) || sceneNamed(one) !== undefined) return false;
  if (GATHERED.test(word.lower) || before.setting === 'event') return false;
  // "Tea house", "base camp": what is called by what it is for.
  if (CALLED.test(word.lower) && before.setting === undefined && !isSomewhere(before) && !isPluralForm(before.lexeme))
    return false;
  if (before.setting !== undefined && word.setting !== undefined) return false;
  if (GROWN.test(word.lower) && wordNet(singularOf(before.lexeme))?.concrete === 'plant' && !isPluralForm(before.lexeme))
    return false;
  const drawing = drawingOf(one);
  return drawing === undefined || drawing.via === 'hypernym';
};
/** What a picture is for or of in no place: "beach hammock palm vacation". */
const FELT = /^(?:vacation|holiday|getaway|adventure|travel|freedom|romance|magic|victory|glory)$/;
const GATHERED = /^(?:herd|flock|caravan|pack|swarm|row|pile|team|reflections?|rays?|beams?|light|lights|trails?)$/;
const SERVED =
  /^(?:cocktail|drink|juice|soup|salad|pizza|cake|pie|tea|tart|roll|sandwich|smoothie|ice cream|jam|sauce|slice|piece|wedge|half|halve|toast|bread|bun|curry|stew|dish|platter|recipe|dessert|shake|latte)s?$/;
const isPerson = ({ lexeme, size }: Word): boolean => size === 1 && wordNet(singularOf(lexeme))?.concrete === 'person';
const CALLED =
  /^(?:house|camp|barrel|stand|station|shop|stall|post|tower|room|table|chair|bag|ball|box|gate|door|lamp|sign|hut|stop|pool|pot|bowl|cup|top|bed|seat|track|cave|hall|wall|bridge|boat|line|board|menu|chalkboard|blackboard|flyer|leaflet|brochure|poster|banner|logo|emblem|badge|sticker|card|label|website|app)s?$/;
const GROWN =
  /^(?:forest|woods?|grove|orchard|field|fields|garden|trees?|path|road|lane|alley|avenue|plantation|farm|meadow|leaves|leaf|bush|bushes)$/;

/** Whole sentences have their articles and their verbs. */
function isSpoken(words: readonly Word[]): boolean {
  let articles = 0;
  for (const { tag } of words) {
    if (tag === 'B' || tag === 'H' || tag === 'X' || tag === 'W') return true;
    if (tag === 'D') articles++;
  }
  return words[0]!.tag === 'D' || articles * 5 > words.length;
}

/** Parts of speech that only the string tells: "valley wild horses", "alaska bear river", "outback uluru red". */
function settleTag(words: Word[], i: number): void {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.tag === 'V' && next?.tag !== 'D' && (isNounTag(next) || isPluralForm(word.lexeme)) && isAnimal(word)) word.tag = 'N';
  if (isNounTag(next)) {
    // "Salt flat mirror sky".
    if (word.lower === 'mirror' && /^(?:sky|lake|water|sea|surface)$/.test(next!.lower)) word.tag = 'J';
    else if (word.tag === 'N' && word.size === 1) {
      const { adjective = 0, noun = 9 } = wordNet(word.lower) ?? {};
      if (adjective > noun + 2) word.tag = 'J';
    }
  } else if (endsPiece(words, i) && (DESERTED.has(word.lower) || (word.tag === 'N' && isHue(words, i)))) word.tag = 'J';
}

/** "The hills green" at the end of the piece; "moss green" and "sky blue" are called so. */
const isHue = (words: readonly Word[], i: number): boolean =>
  COLOURS.has(words[i]!.lower) &&
  ATTRIBUTE_KINDS.get(words[i - 1]!.lower) !== 'material' &&
  !isShadeOf(words[i - 1]!.lower, words[i]!.lower) &&
  (isPluralForm(words[i - 1]!.lexeme) || isNamedPlace(words[i - 1]!));

function isCut(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1]!, words[i]!, words[i + 1]];
  if ((before.look !== undefined && before.look !== 'medium') || before.phrase === 'artist') return false;
  // "Pine trees moody", "one palm tree minimalist", "a gas station abandoned".
  if (endsPiece(words, i) && isSaidBehind(word)) return true;
  if (!isNounTag(word)) return false;
  // "Clouds munnar", "red barn vermont autumn".
  if (isNamedPlace(word) && !isNamedPlace(before) && before.setting === undefined && !isNounTag(beyond(words, i))) return true;
  // "Two glasses cheese grapes": so many of them, and then the next.
  if (words[i - 2]?.tag === 'M' && isSeveral(words[i - 2]!) && isCounted(before) && !CARRIERS.has(word.lower)) return true;
  if (word.look === 'lighting' && isPluralForm(before.lexeme) && wordNet(singularOf(before.lexeme))?.concrete === 'food')
    return true;
  const alone = !isNounTag(words[i - 2]) && words[i - 2]?.tag !== 'J';
  if (isMirrored(before, word)) return true;
  // "Blue domes noon heat", "giant trees sunbeams".
  if (
    isThings(before) &&
    (word.setting !== undefined || word.look === 'lighting' || (isThings(word) && !isLiving(before.lower)))
  )
    return true;
  // "In the rain neon reflections".
  if (
    before.setting === 'weather' &&
    alone &&
    words[i - 2]?.tag !== 'N' &&
    isNounTag(next) &&
    /^[DP]$/.test(words[i - 2]?.tag ?? '')
  )
    return true;
  // "Alhambra courtyard fountain", "rockies lake canoe".
  if (
    isNounTag(words[i - 2]) &&
    isNamedPlace(words[i - 2]!) &&
    PLACES.has(before.lower) &&
    !isNounTag(next) &&
    !PLACES.has(word.lower)
  )
    return true;
  // "Wallpaper mountains layers blue", "poster two foxes": behind them is what they show.
  if (!isNounTag(words[i - 2]) && isThings(word) && SHOWING.test(before.lower)) return true;
  if (isNounTag(words[i - 2]) || words[i - 2]?.tag === 'J' || isNounTag(next)) {
    // "African savanna acacia tree", "pond water lilies".
    if (isLand(before) && isGrown(word, next)) return true;
    // "Sheep hill", "bear river", "jeepney road".
    if (isLand(word) && isAnimal(before)) return true;
  }
  return false;
}

const isSeveral = (word: Word): boolean => (numberOf(word) ?? 0) > 1;
/** In the plural, and no measure: "two miles away", "three days beard". */
const isCounted = ({ lower, lexeme }: Word): boolean =>
  lower === 'glasses' ||
  (isPluralForm(lexeme) &&
    singularOf(lexeme) !== lower &&
    !MEASURED.test(lower) &&
    /^(?:artifact|animal|food|plant|object|person)$/.test(wordNet(singularOf(lexeme))?.concrete ?? ''));
const MEASURED =
  /^(?:sports|arms|ladies|kids|mens|womens|miles?|years?|days?|hours?|minutes?|weeks?|months?|inches|feet|stories|storeys|pounds|dollars|pieces?|times|ways|lanes)$/;

const SHOWING = /^(?:wallpaper|poster|illustration|sticker|tattoo|postcard|mural)$/;

/** The word after the names that begin at `i`. */
function beyond(words: readonly Word[], i: number): Word | undefined {
  let k = i + 1;
  while (words[k]?.setting !== undefined || words[k]?.look !== undefined || (isNounTag(words[k]) && isNamedPlace(words[k]!)))
    k++;
  return words[k];
}

const endsPiece = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  return next === undefined || next.kind === 'mark';
};

/** How the picture is, which has its place before a noun otherwise. */
const isSaidBehind = ({ lower, look, size }: Word): boolean =>
  !CARRIERS.has(lower) &&
  (LIKENESSES.has(lower) ||
    (size === 1 &&
      (MOODS.has(lower) ||
        ((look === 'style' || look === 'mood') && wordNet(lower)?.adjective !== undefined && LOOKS.has(lower)))));

/** Several of a thing that can be seen: English makes its compounds of the singular. */
const isThings = (word: Word): boolean =>
  isPluralForm(word.lexeme) &&
  isNounTag(word) &&
  word.kind === 'word' &&
  singularOf(word.lexeme) !== word.lower &&
  !UNCOUNTED.test(word.lower) &&
  (word.size > 1 || /^(?:plant|artifact|object|animal|phenomenon)$/.test(wordNet(singularOf(word.lexeme))?.concrete ?? ''));
const UNCOUNTED = /^(?:sports|arms|glasses|goods|arts|games|clothes|ladies|kids|mens|womens|goggles|scissors|trousers|jeans)$/;

const isAnimal = ({ lexeme, size }: Word): boolean =>
  size === 1 && wordNet(singularOf(lexeme))?.concrete === 'animal' && isLiving(singularOf(lexeme));

const LAND =
  /(?:^| )(?:hills?|rivers?|valley|meadows?|fields?|mountains?|forest|woods|lake|pond|beach|desert|island|savannah?|prairie|steppe|jungle|canyon|coast|swamp|marsh|tundra|lagoon|bay|moor|road|street)$/;
const isLand = ({ lower, setting }: Word): boolean => setting === undefined && PLACES.has(lower) && LAND.test(lower);

/** What grows or lives there: a tree, lilies, a swan. */
const isGrown = (word: Word, next: Word | undefined): boolean => {
  const last = isNounTag(next) && next !== undefined && next.setting === undefined ? next : word;
  return (
    (word === last || word.setting === undefined) && /^(?:plant|animal)$/.test(wordNet(singularOf(last.lexeme))?.concrete ?? '')
  );
};
