import { expect, it } from 'vitest';
import { picturesWanted, understand } from './understand.ts';

it.each([
  ['4 pics of a cat', 4],
  ['three variations of a fox', 3],
  ['a wall with 4 pictures', 1],
  ['a cat', 1],
])('“%s” asks for %i', (idea, wanted) => expect(picturesWanted({ idea })).toBe(wanted));

it('a Brief that was made for several is for one now', () =>
  expect(picturesWanted({ brief: understand({ idea: '4 pics of a cat' }) })).toBe(1));
