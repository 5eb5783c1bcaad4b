import { TRAINED } from '@atelier/lexicon';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiText } from './text-pieces.fixture.ts';
import { tokenise } from './tokens.ts';

it.each(TRAINED)('%s is one word', (mark) => {
  expect(tokenise(`a fox, ${mark}, snow`).map(({ text }) => text)).toContain(mark);
});

it('other lines between letters stand for blanks', () => {
  expect(tokenise('source_code, long_hair, score_99').map(({ text }) => text)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/source_code|long_hair|score_9$/)]),
  );
});

it('ASCII word by word is what the pattern for all scripts finds', () => {
  fc.assert(
    fc.property(asciiText, (text) => {
      // A letter of another script behind it asks for the pattern.
      const slow = tokenise(`${text} 中`);
      expect(slow.pop()).toMatchObject({ text: '中', start: text.length + 1 });
      expect(tokenise(text)).toEqual(slow);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
