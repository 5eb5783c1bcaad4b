import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { borneOn } from './emblems.ts';

it.each([
  ['a card with a wolf', ['wolf']],
  ['a card with a wolf mascot', ['wolf mascot']],
  ['a logo with a mascot', []],
])('what is drawn on %s', (idea, names) => {
  expect(borneOn(read(idea)).map(({ name }) => name)).toEqual(names);
});
