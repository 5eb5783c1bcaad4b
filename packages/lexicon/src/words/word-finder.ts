import { once } from './once.ts';

const ASCII = /^[\0-\x7f]*$/;

/**
 * Parts a text into words of letters, digits and the `marks` that may stand in a word. The engine builds its tables of all scripts when it
 * reads a pattern that asks for them, so such a pattern is made for the first text that needs it.
 *
 * @example wordFinder("'")("the cat's café") // "the", "cat's", "café"
 */
export function wordFinder(marks: string): (text: string) => string[] {
  const ascii = new RegExp(`[a-zA-Z\\d${marks}]+`, 'g');
  const full = once(() => new RegExp(`[\\p{L}\\p{N}${marks}]+`, 'gu'));
  return (text) => text.match(ASCII.test(text) ? ascii : full()) ?? [];
}
