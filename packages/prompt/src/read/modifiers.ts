/** Adjectives, participles and their adverbs before a noun or after "is". */
import { COLOURS, DESERTED, isShadeOf } from '@atelier/lexicon';
import type { Modifier } from './items.ts';
import { isNounTag, oneOf } from './items.ts';
import { traitsOf } from './traits.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** Adjectives, participles and their adverbs from `from` on; "black and white", "big, red", "light blue", "very tall". */
export function modifiersFrom(words: readonly Word[], from: number, bare = false): { modifiers: Modifier[]; next: number } {
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
    // "A swimming pool, empty, blue tiles": a piece of its own.
    if (link?.lower === ',' && modifiers.length === 1 && words[from - 1]?.lower === ',' && DESERTED.has(one.modifier.value))
      break;
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

const NONE: readonly Word[] = [];
/** Tags of what may stand before a noun and say something of it. */
const mayModify = oneOf('JGEN');
/** Adverbs that say nothing of how. */
const PASSING = new Set(['also', 'just', 'so', 'too', 'then', 'now', 'only', 'here']);

/** Of these the colours are their own. */
const OF_COLOURS =
  /^(?:wheels?|palettes?|pencils?|schemes?|photos?|photographs?|films?|fields?|swatch(?:es)?|gradients?|blocks?|tones?|theory|charts?|splash(?:es)?|powders?|combinations?|codes?|coding)$/;

/** How limbs are held, and never how much of a quality there is: "feet apart, right arm up". */
const SPREAD = new Set(['apart', 'together', 'up', 'down', 'out', 'away', 'forward', 'forwards', 'backward', 'backwards']);

/** "half open", "half empty". */
const isHalf = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'half' && (words[i + 1]?.tag === 'J' || words[i + 1]?.tag === 'E');

function modifierAt(words: readonly Word[], from: number): { modifier: Modifier; next: number } | undefined {
  let i = from;
  while (i < from + 2 && ((words[i]?.tag === 'R' && !SPREAD.has(words[i]!.lower)) || isHalf(words, i))) i++;
  const word = words[i];
  if (!word || (i === from && !mayModify(word) && word.kind !== 'number')) return undefined;
  const adverbs = i === from ? NONE : words.slice(from, i);
  const participle =
    (word.tag === 'G' || word.tag === 'E') &&
    // "Slowly becoming silence".
    !(word.lower === 'becoming' && adverbs.length > 0) &&
    !(word.tag === 'G' && adverbs.some((adverb) => adverb.phrase === 'adverb')) &&
    (isNounTag(words[i + 1]) || words[i + 1]?.tag === 'J');
  const shade =
    word.tag === 'N' &&
    words[i + 1] !== undefined &&
    traitsOf(words[i + 1]!).colour &&
    isShadeOf(word.lower, words[i + 1]!.lower) &&
    (isNounTag(words[i + 2]) || words[i + 2]?.tag === 'J');
  const year = word.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(word.lower) && isNounTag(words[i + 1]);
  if (word.tag === 'J' || participle || shade || year) {
    const next = words[i + 1];
    if (
      next &&
      traitsOf(next).colour &&
      isShadeOf(word.lower, next.lower) &&
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
    // "A black coloured car", "a black color car".
    if (
      colored &&
      traitsOf(word).colour &&
      (/^colou?red$/.test(colored.lower) ||
        (/^colou?r$/.test(colored.lower) && isNounTag(words[i + 2]) && !OF_COLOURS.test(words[i + 2]!.lower)))
    ) {
      return { modifier: { words: [word, colored], value: word.lower, name: `${word.lower} ${colored.lower}` }, next: i + 2 };
    }
    // "A caramel-coloured kitten".
    const dyed = /^(.+)-colou?red$/.exec(word.lower)?.[1];
    if (dyed !== undefined && adverbs.length === 0 && COLOURS.has(dyed.slice(dyed.lastIndexOf('-') + 1)))
      return { modifier: { words: [word], value: dyed.replaceAll('-', ' '), name: word.lower }, next: i + 1 };
    if (word.phrase === 'adjective' && / colou?red$/.test(word.lower))
      return { modifier: { words: [word], value: word.lower.replace(/ colou?red$/, ''), name: word.lower }, next: i + 1 };
    if (adverbs.length === 0) return { modifier: { words: [word], value: word.lower }, next: i + 1 };
    const keep = adverbs.filter((adverb) => !PASSING.has(adverb.lower));
    return { modifier: { words: [...keep, word], value: wording([...keep, word]) }, next: i + 1 };
  }
  return undefined;
}
