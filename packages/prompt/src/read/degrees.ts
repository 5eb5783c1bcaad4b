/** How much of a quality there is ("a bit burnt"), and qualities of two words ("a rolled up newspaper"), before they are joined. */
import { CLOSED, NUMBERS, POSSESSIVES, verbBase, wordNet } from '@atelier/lexicon';
import type { Token } from './tokens.ts';
import { traitsOf } from './traits.ts';

/** A word for a quality: an adjective, or what was done to a thing. */
export const isQuality = (word: string): boolean =>
  (wordNet(word)?.adjective !== undefined || (!/(?:ing|s)$/.test(word) && (verbBase(word) ?? word) !== word)) &&
  !CLOSED.has(word);

/** After an article: "a bit", "a little bit", "a tad", "a little" before a quality, the number of tokens; 0 where it is no degree. */
export function degreeAt(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.lower !== 'a') return 0;
  const [first, second] = [tokens[i + 1], tokens[i + 2]];
  const size = first?.lower === 'little' && second?.lower === 'bit' ? 3 : 2;
  if (size === 2 && !/^(?:bit|tad|little)$/.test(first?.lower ?? '')) return 0;
  const quality = tokens[i + size];
  if (quality?.kind !== 'word' || !(isQuality(quality.lower) || /^(?:too|more|less)$/.test(quality.lower))) return 0;
  // "A little sad robot" is small.
  const after = tokens[i + size + 1];
  return first!.lower === 'little' && size === 2 && after?.kind === 'word' && !traitsOf(after).closed ? 0 : size;
}

/** "A dried up reservoir", "one left behind wheelbarrow": what was done to a thing, with its particle, before its name. */
export function isPutSo(tokens: readonly Token[], i: number): boolean {
  const [before, done, particle, thing] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (thing?.kind !== 'word' || traitsOf(thing).closed || NUMBERS.has(thing.lower) || done.kind !== 'word') return false;
  if (particle.lower === 'behind' && done.lower !== 'left') return false;
  const base = verbBase(done.lower);
  if (base === undefined || /(?:ing|s)$/.test(done.lower) || (base === done.lower && !UNCHANGED.test(done.lower))) return false;
  if (wordNet(thing.lower)?.noun === undefined && verbBase(thing.lower) !== undefined) return false;
  return (
    before === undefined ||
    traitsOf(before).article ||
    /^(?:another|this|that|some)$/.test(before.lower) ||
    POSSESSIVES.has(before.lower) ||
    NUMBERS.has(before.lower) ||
    before.kind === 'number'
  );
}
const UNCHANGED = /^(?:run|cut|shut|set|put)$/;
