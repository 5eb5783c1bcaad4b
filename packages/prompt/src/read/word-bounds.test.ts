import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiText } from './text-pieces.fixture.ts';
import { wordBounds } from './word-bounds.ts';

it.each([
  ['a well-lit room', ['a', 'well-lit', 'room']],
  ["the dogs' bowl, it's 3d", ['the', "dogs'", 'bowl', "it's", '3', 'd']],
  ['café, 7 trees’ tops', ['café', '7', 'trees’', 'tops']],
])('%s', (text, words) => {
  const bounds = wordBounds(text, false);
  expect(words).toEqual(words.map((_, i) => text.slice(bounds[2 * i], bounds[2 * i + 1])));
  expect(bounds).toHaveLength(2 * words.length);
});

it('an elision parts words where there is one', () => {
  const text = "d'automne";
  expect(wordBounds(text, true)).toEqual([0, 1, 2, 9]);
  expect(wordBounds(text, false)).toEqual([0, 9]);
});

it('ASCII letter by letter is what the pattern for all scripts finds', () => {
  fc.assert(
    fc.property(asciiText, (text) => {
      // A letter of another script behind it asks for the pattern.
      expect([...wordBounds(text, false), text.length + 1, text.length + 2]).toEqual(wordBounds(`${text} 中`, false));
    }),
    { numRuns: 2000, seed: 1 },
  );
});
