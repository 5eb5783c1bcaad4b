import { expect, test } from 'vitest';
import { read } from '../read/read.ts';
import { isCooked } from './portrait-of.ts';

test.each([
  ['a stuffed bear', false],
  ['a raw diamond', false],
  ['a glazed vase', false],
  ['raw denim jeans', false],
  ['a baked clay pot', false],
  ['a boiled wool coat', false],
  ['grilled salmon', true],
  ['pan-seared salmon', true],
  ['stuffed peppers', true],
  ['a raw oyster', true],
  ['a glazed donut', true],
])('%s is eaten: %s', (idea, eaten) => {
  const [first] = read(idea).subjects;
  expect(first && isCooked(first)).toBe(eaten);
});
