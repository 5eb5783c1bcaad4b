/** What the front ends of prompts with weights in brackets share: pieces become words, and their weights weigh on facts. */
import type { Piece } from '../syntax/pieces.ts';
import type { Projection } from './projection.ts';
import type { Reading } from './reading.ts';

/**
 * Adds pieces of `base` to the words. Escapes have been resolved in a piece's text where it is one unit for several; a backslash
 * before one of `escapes` is resolved here.
 */
export function addPieces(reading: Reading, base: Projection, pieces: readonly Piece[], escapes = ''): void {
  const { words, weights } = reading;
  for (const { text, start, end, weight } of pieces) {
    const [from, to] = base.span([start, end]);
    if (weight !== 1 && from < to) weights.push({ start: from, end: to, weight });
    if (text.length < end - start && escapes === '') {
      words.put(text, [from, to]);
      continue;
    }
    for (let at = start; at < end; ) {
      const next = base.text[at] === '\\' ? base.text[at + 1] : undefined;
      const literal = next !== undefined && at + 1 < end && escapes.includes(next);
      if (literal) words.put(next, base.span([at, at + 2]));
      else words.copy(base, at, at + 1);
      at += literal ? 2 : 1;
    }
  }
}
