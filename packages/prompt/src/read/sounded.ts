/** Typos in the vowels: "lepord", "dinasour", "girrafe". Who spells by ear keeps the consonants, and those are looked for. */
import { BODY_PARTS, CLOTHES, EVERYDAY, once, PLACES, remember } from '@atelier/lexicon';

/** The consonants as they sound, none of them twice in a row. */
const skeleton = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Words of five letters and more by their consonants; `undefined` where two sound alike. */
const byConsonants = once(() => {
  const found = new Map<string, string | undefined>();
  for (const list of [EVERYDAY, CLOTHES, BODY_PARTS, PLACES])
    for (const word of list) {
      if (!/^[a-z]{5,}$/.test(word)) continue;
      const key = skeleton(word);
      if (found.get(key) !== word) found.set(key, found.has(key) ? undefined : word);
    }
  return found;
});

/** The everyday word that is said the same but for its vowels, where it is but two letters off. */
export const sounded = remember((word: string): string | undefined => {
  if (!/^[a-z]{6,14}$/.test(word)) return undefined;
  const plural = word.endsWith('s') && word.length > 6;
  const key = skeleton(plural ? word.slice(0, -1) : word);
  const one = key.length < 3 ? undefined : byConsonants().get(key);
  if (one === undefined) return undefined;
  const meant = plural ? `${one}s` : one;
  return Math.abs(meant.length - word.length) < 3 && distance(word, meant) < 3 ? meant : undefined;
});

/** Letters put in, left out or changed (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
