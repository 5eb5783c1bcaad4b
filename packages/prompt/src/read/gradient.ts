/** The words that name a gradient by its two colours. */
import { COLOURS } from '@atelier/lexicon';
import { pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

const fromTo = pattern(String.raw`^gradients? (?:from |of )?([\p{L}]+) (?:to|into) ([\p{L}]+)`);

/** After "gradient": "gradient from purple to blue", the number of tokens that name it; 0 where none is named. */
export function gradientAt(tokens: readonly Token[], i: number): number {
  const said = tokens
    .slice(i, i + 5)
    .map(({ lower }) => lower)
    .join(' ');
  const found = fromTo(said).exec(said);
  return found?.[1] && found[2] && COLOURS.has(found[1]) && COLOURS.has(found[2]) ? found[0].split(' ').length : 0;
}
