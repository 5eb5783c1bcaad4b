/** "a knight on a horse pixel art": how a picture is made, typed behind what stands in it without a comma, makes no horse of pixels. */
import { COLOURS } from '@atelier/lexicon';
import { comma } from './comma.ts';
import { isNounTag } from './items.ts';
import type { Word } from './words.ts';

/** These are hardly ever things. */
const SURELY =
  /^(?:pixel art|digital art|digital painting|concept art|line art|vector art|clip ?art|fan art|oil painting|acrylic painting|watercolou?r(?: painting)?|gouache|pencil (?:drawing|sketch)|charcoal drawing|ink drawing|3 ?d render(?:ing)?|low ?poly|claymation|anime|cartoon|woodcut|linocut|art|macro|close ?-?up|macro shot|polaroid|(?:4|8|16)k|u?hd|ultra ?hd|(?:highly|ultra|very) detailed|(?:photo|hyper)[- ]?realistic|cinematic)$/;
/** These hang in rooms as well: only behind where something is. */
const MAYBE = new Set(['photo', 'photograph', 'painting', 'drawing', 'sketch', 'illustration', 'render']);
const WHERE = /^(?:on|in|at|under|behind|beside|near|over|above|by|next to|in front of|on top of|along|through|across)$/;

/** Puts the comma there that was left out; the sentence is tagged already. */
export function partTrailingMedia(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    // "A temple in a jungle 8k hyperrealism".
    if (
      /^\d{1,2} ?k$/.test(word.lower) &&
      word.look === 'detail' &&
      (words[i - 1]!.tag === 'N' || words[i - 1]!.look !== undefined) &&
      words[i - 1]!.kind === 'word'
    ) {
      words.splice(i, 0, comma(word));
      i++;
      continue;
    }
    // "Picasso style portrait": whose style, and then what is shown.
    if (isStyleOf(words, i)) {
      words.splice(i + 1, 0, comma(words[i + 1]!));
      i++;
      continue;
    }
    // "8k detailed": two of them.
    if (word.look === 'detail' && words[i - 1]!.look === 'detail' && words[i - 1]!.kind !== 'mark' && isLastWord(words, i)) {
      words.splice(i, 0, comma(word));
      i++;
      continue;
    }
    if (isBehindSheet(words, i)) {
      if (MANNERS.test(word.lower)) word.tag = 'J';
      if (words[i - 1]!.look === 'medium') words[i - 1]!.tag = 'N';
      words.splice(i, 0, comma(word));
      i++;
      continue;
    }
    if (i < 2) continue;
    // "Pizza slice closeup black background".
    if (isBackdrop(words, i)) {
      words.splice(i, 0, comma(word));
      i++;
      continue;
    }
    if (isThemed(words, i)) {
      words.splice(i - 1, 0, comma(words[i - 1]!));
      i++;
      continue;
    }
    if (
      !(
        word.look === 'medium' ||
        word.look === 'style' ||
        word.look === 'shot' ||
        word.look === 'detail' ||
        isColours(word) ||
        MAYBE.has(word.lower)
      )
    )
      continue;
    const next = words[i + 1];
    if (next !== undefined && next.kind !== 'mark' && next.lower !== 'by') continue;
    const before = words[i - 1]!;
    // "Shark underwater photorealistic".
    if (before.tag === 'R' && before.lower === 'underwater' && isNounTag(words[i - 2])) {
      words.splice(i, 0, comma(word));
      i++;
      continue;
    }
    if (before.tag !== 'N' || before.kind !== 'word' || before.look !== undefined || before.phrase === 'artist') continue;
    const lead = leadOf(words, i - 1);
    // "An abstract watercolor background pastel colors".
    if (
      word.look !== 'palette' &&
      (lead === undefined || !(SURELY.test(word.lower) || (MAYBE.has(word.lower) && WHERE.test(lead))))
    )
      continue;
    word.tag = 'N';
    words.splice(i, 0, comma(word));
    i++;
  }
}

const SHEET =
  /(?:^| )(?:logo|tattoo|sticker|invitation|icon|emblem|mascot|mandala|greeting card|birthday card|save the date card|(?:t-?shirt|shirt|hoodie|poster|card|tattoo|label|sticker) design|(?:book|album|magazine) cover|(?:movie|travel|concert|film) poster|colou?ring page)$/;
/** What a word after these goes on with. */
const GOES_ON =
  /^(?:designs?|artists?|studios?|shops?|parlou?rs?|ideas?|concepts?|sleeves?|flash|sketch(?:es)?|stencils?|style|art|sets?|sheets?|packs?|mock-?ups?|templates?|backgrounds?|machines?|guns?|prints?|cards?|boards?|albums?|fonts?|letters?|letterings?|patterns?|pages?|illustrations?|text|images?|drawings?|pictures?|covers?|signs?|symbols?|badges?|buttons?|logos?|icons?|vectors?|bars?|trays?|maker)\b/;

const MANNERS = /^(?:vintage|retro|modern|luxury|classic|antique|rustic|elegant|simple|cute|colou?rful)$/;

/** "A music band logo skull": what is on it, or how it is made, typed behind it. */
const isBehindSheet = (words: readonly Word[], i: number): boolean => {
  const word = words[i]!;
  const before = words[i - 1]!;
  return (
    before.kind === 'word' &&
    SHEET.test(before.lower) &&
    word.kind === 'word' &&
    /^[NJ]$/.test(word.tag ?? '') &&
    !GOES_ON.test(word.lower) &&
    words
      .slice(0, i)
      .every(({ tag, kind, lower }) => kind !== 'mark' && (/^(?:and|save)$/.test(lower) || /^[DNJME]$/.test(tag ?? '')))
  );
};

/** A colour before "background", at the end of a string of names. */
const isBackdrop = (words: readonly Word[], i: number): boolean =>
  ((/ background$/.test(words[i]!.lower) && isLastWord(words, i)) ||
    (words[i + 1]?.lower === 'background' &&
      isLastWord(words, i + 1) &&
      (COLOURS.has(words[i]!.lower) || /^(?:dark|plain|light|solid|clean|blurred|blurry)$/.test(words[i]!.lower)))) &&
  isNounTag(words[i - 1]) &&
  words.slice(0, i).every(({ tag, kind }) => kind === 'word' && /^[NJMD]$/.test(tag));

const isLastWord = (words: readonly Word[], i: number): boolean => words[i + 1] === undefined || words[i + 1]!.kind === 'mark';

const isStyleOf = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'style' &&
  words[i - 1]!.phrase === 'artist' &&
  words[i + 1]?.kind === 'word' &&
  /^[NJ]$/.test(words[i + 1]!.tag ?? '');

/** "A birthday invitation dinosaur theme". */
const isThemed = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'theme' &&
  (words[i + 1] === undefined || words[i + 1]!.kind === 'mark') &&
  words[i - 1]!.kind === 'word' &&
  /(?:^| )(?:invitation|invite|card|poster|cake|party|flyer|cover|bedroom|room|birthday|wedding|pattern)$/.test(
    words[i - 2]!.lower,
  );

const isColours = ({ look, lower }: Word): boolean => look === 'palette' && / colou?rs$/.test(lower);

/** The preposition or verb before the noun phrase that ends at `i`; undefined where there is none in this piece. */
function leadOf(words: readonly Word[], i: number): string | undefined {
  for (let k = i; k >= 0; k--) {
    const { tag, kind, lower } = words[k]!;
    if (kind === 'mark') return undefined;
    if (tag === 'P' || tag === 'V' || tag === 'G') return lower === 'of' ? undefined : lower;
    if (!/^[DNJME]$/.test(tag)) return undefined;
  }
  return undefined;
}
