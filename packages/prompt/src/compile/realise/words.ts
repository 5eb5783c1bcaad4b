/** Small words of English prose: articles, numbers, lists, sentences. */
import { remember } from '@atelier/lexicon';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Words up to twelve, digits beyond. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/** By sound, not by letter: "an hour", "a unicorn", "a UFO", "an 85mm lens". */
export const withArticle = remember((phrase: string): string => {
  const first = phrase.toLowerCase();
  const an =
    /^(hour|honest|heir|8|11\b|18\b|f\/|x-ray|lcd|led\b)/.test(first) ||
    (/^[aeiou]/.test(first) && !/^(one\b|once\b|uni(?!n)|us[eu]|eu|ufo|ewe|u-)/.test(first));
  return `${an ? 'an' : 'a'} ${phrase}`;
});

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Without its "a" or "an", unless that belongs to an amount ("a few", "a pair of"), or tells a thing from a word for the format:
 * "landscape" alone asks for a wide picture.
 */
export const withoutArticle = (text: string): string =>
  text.replace(
    /^(a|an) (?!few\b|dozen\b|(?:landscape|portrait|square)$|(?:couple|pair|group|flock|herd|bunch|row|stack|pile|crowd|lot|handful|swarm|pack|cluster|school|line) of\b)/i,
    '',
  );

/** Capitalised, with one full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
  const quote = text.endsWith('"') || text.endsWith('”');
  const last = text.charAt(text.length - (quote ? 2 : 1));
  return '.!?…'.includes(last) && last !== '' ? capital(text) : `${capital(text)}.`;
}

/** Verbatim between double quotes: straight ones, or curly ones where the words have straight ones of their own. */
export const quoted = (text: string): string => (text.includes('"') ? `“${text}”` : `"${text}"`);

/** One stands against a wall, and not against lightning. */
export const isInTheAir = (value: string): boolean => /^(?:lightning|thunder|rainbow)$/i.test(value);
