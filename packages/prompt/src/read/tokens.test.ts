import { TRAINED } from '@atelier/lexicon';
import { expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

it.each(TRAINED)('%s is one word', (mark) => {
  expect(tokenise(`a fox, ${mark}, snow`).map(({ text }) => text)).toContain(mark);
});

it('other lines between letters stand for blanks', () => {
  expect(tokenise('source_code, long_hair, score_99').map(({ text }) => text)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/source_code|long_hair|score_9$/)]),
  );
});
