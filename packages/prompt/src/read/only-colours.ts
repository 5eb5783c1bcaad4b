/** "Rust and sea green", "peach, sage and cream": an idea of colours alone is a palette, though some of its words name things too. */
import { CLOSED, COLOURS, isShadeOf, namesTint, singular, wordNet } from '@atelier/lexicon';
import type { Draft } from './draft.ts';
import type { Word } from './words.ts';

/** What else a colour is called by beside others, though never before one. */
const CALLED = new Set(
  'lime wheat sand mocha vanilla champagne forest sky ocean sea opal graphite cranberry eggplant merlot clay oatmeal ice'.split(
    ' ',
  ),
);
const LEADS = /^(?:only|just|all|mostly|mainly|in)$/;
/** These are hardly ever anything else. */
const PLAIN = new Set(
  'red orange yellow green blue purple violet pink brown black white gray grey beige cyan magenta teal turquoise crimson scarlet navy maroon indigo burgundy mauve fuchsia aqua azure khaki ochre vermilion chartreuse taupe sienna umber cobalt periwinkle gold silver coral rust ivory charcoal ebony emerald bronze copper'.split(
    ' ',
  ),
);

/** Whether the sentence is two colours or more and nothing else; if so they stand in the draft. */
export function readOnlyColours(draft: Draft, words: readonly Word[]): boolean {
  const terms: Word[][] = [[]];
  // "Only brick red, ochre and pale blue".
  const led = words.length > 1 && LEADS.test(words[0]!.lower) ? words[0] : undefined;
  for (const word of led ? words.slice(1) : words) {
    if (/^(?:,|and|&|\+|\/|with|to|on|.)$/.test(word.lower) && (word.kind === 'mark' || /^(?:and|with|on)$/.test(word.lower))) {
      if (terms.at(-1)!.length > 0) terms.push([]);
    } else if (word.kind === 'word') terms.at(-1)!.push(word);
    else return false;
  }
  if (terms.at(-1)!.length === 0) terms.pop();
  if (terms.length < 2 || !terms.every(isColour) || !terms.some(isPlain)) return false;
  for (const term of terms) {
    const value = term.map(({ lower }) => lower).join(' ');
    if (led && term === terms[0]) draft.addLook('palette', value, [led, ...term], `${led.lower} ${value}`);
    else draft.addLook('palette', value, term);
  }
  return true;
}

const partsOf = (term: readonly Word[]): string[] => term.flatMap(({ lower }) => lower.split(' '));

function isColour(term: readonly Word[]): boolean {
  const parts = partsOf(term);
  const last = parts.at(-1)!;
  if (parts.length > 3) return false;
  if (parts.length === 1) return COLOURS.has(last) || namesTint(last) || CALLED.has(last);
  return (
    COLOURS.has(last) &&
    // "Galaxy wallpaper purple" and "rose tattoo black" name a thing first.
    parts.slice(0, -1).every((part, i) => isTint(part, last) || parts.slice(0, i).every((each) => DEGREE.test(each))) &&
    parts.slice(0, -1).every((part) => isTint(part, last) || isStuff(part))
  );
}

const DEGREE = /^(?:dark|light|pale|deep|bright|soft|dull|muted|warm|cool)$/;
const isTint = (part: string, last: string): boolean => isShadeOf(part, last) || COLOURS.has(part) || CALLED.has(part);

/** "bottle green", "brick red": a thing in the singular right before a plain colour. */
const isStuff = (part: string): boolean =>
  singular(part) === part && !CLOSED.has(part) && wordNet(part)?.concrete !== undefined;

/** At least one of them is a colour beyond doubt. */
const isPlain = (term: readonly Word[]): boolean => PLAIN.has(partsOf(term).at(-1)!);
