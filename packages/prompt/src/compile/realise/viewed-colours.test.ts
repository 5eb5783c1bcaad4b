import { expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { inSaidColours } from './viewed-colours.ts';

test.each([
  ['an old red bicycle', 'Square-on, 50 mm lens, quiet earthy colours', /red (?:against|among) quiet earthy colours$/],
  [
    'a knight in black armor riding a white horse',
    'From the side, 70 mm, steel, green and red',
    /70 mm, black, white and steel$/,
  ],
  ['an old red bicycle', 'Square-on, red and grey', /^Square-on, red and grey$/],
  ['an old bicycle', 'Square-on, green and grey', /^Square-on, green and grey$/],
  ['an old red bicycle', 'Square-on, sharp throughout', /sharp throughout$/],
])('%s: %s', (idea, view, seen) => {
  expect(inSaidColours(view, read(idea))).toMatch(seen);
});
