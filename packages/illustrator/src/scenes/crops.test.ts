import { expect, it } from 'vitest';
import { CROPS } from './crops.ts';

const cropOf = (words: string): number => CROPS.findIndex((crop) => crop.words.test(words));

it.each(['unicorn', 'teacher', 'steam', 'price tag', 'steal', 'licorice', 'popcorn'])('%s is no crop', (words) => {
  expect(cropOf(words)).toBe(-1);
});

it.each([
  ['cornfield', 'corn field'],
  ['tea plantation', 'tea'],
  ['rice paddies', 'paddy'],
  ['wheatfields', 'wheat'],
  ['vineyards', 'vineyard'],
  ['ploughed field', 'plowed'],
])('%s is what %s is', (one, other) => {
  expect(cropOf(one)).toBeGreaterThan(-1);
  expect(cropOf(one)).toBe(cropOf(other));
});
