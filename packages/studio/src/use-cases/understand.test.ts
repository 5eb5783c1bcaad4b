import { expect, it } from 'vitest';
import { picturesToMake, picturesWanted, understand } from './understand.ts';

it.each([
  ['4 pics of a cat', 4],
  ['three variations of a fox', 3],
  ['a wall with 4 pictures', 1],
  ['a cat', 1],
])('“%s” asks for %i', (idea, wanted) => expect(picturesWanted({ idea })).toBe(wanted));

it('a Brief that was made for several is for one now', () =>
  expect(picturesWanted({ brief: understand({ idea: '4 pics of a cat' }) })).toBe(1));

it.each([
  ['99 images of cats', undefined, undefined, 10, /Of the 99 pictures .* 10 are made/],
  ['99 images of cats', 99, undefined, 99, undefined],
  ['6 pics of a cat', undefined, 4, 4, /Of the 6 pictures .* 4 are made/],
  ['4 pics of a cat', undefined, 4, 4, undefined],
] as const)('of “%s” with %s asked for and room for %s, %i are made', (idea, asked, most, count, note) => {
  const made = picturesToMake({ idea }, asked, most);
  expect(made.count).toBe(count);
  if (note) expect(made.note).toMatch(note);
  else expect(made.note).toBeUndefined();
});
