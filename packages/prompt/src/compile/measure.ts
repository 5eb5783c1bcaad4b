/** Lengths in the units that targets count in. */
import { clipTokens } from '../clip/clip-tokens.ts';
import type { Unit } from './capabilities.ts';

const MEASURES: Readonly<Record<Unit, (text: string) => number>> = {
  characters: (text) => [...text].length,
  utf16: (text) => text.length,
  clip: clipTokens,
  t5: t5AtMost,
  words: (text) => text.split(/\s+/).filter(Boolean).length,
};

export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  characters: 'characters',
  utf16: 'characters (UTF-16 units)',
  clip: 'CLIP tokens',
  t5: 'T5 tokens',
  words: 'words',
};

/** How long a text is for a target that counts in `unit`. */
export const lengthIn = (text: string, unit: Unit): number => MEASURES[unit](text);

/** Where the longest start of a text ends that fits. */
export function lastFitting(text: string, fits: (start: string) => boolean): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * T5's SentencePiece vocabulary is not shipped here, so this is an estimate from above: a piece for each punctuation mark or digit,
 * one for a word of up to four letters, and one more for every three letters after that; anything outside Latin letters by its bytes.
 */
function t5AtMost(text: string): number {
  let tokens = 1;
  for (const [part] of text.matchAll(/[A-Za-z]+|[^\sA-Za-z]/gu)) {
    if (/^[A-Za-z]/.test(part)) tokens += part.length <= 4 ? 1 : 1 + Math.ceil((part.length - 4) / 3);
    else tokens += part.charCodeAt(0) < 0x80 ? 1 : Math.ceil(part.length * 1.5) + 1;
  }
  return tokens;
}
