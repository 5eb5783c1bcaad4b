import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { shownWithin } from './shown-within.ts';

const within = (idea: string) => {
  const brief = write(read(idea), { seed: 3 });
  return shownWithin(stageOf(brief, { width: 512, height: 512, seed: 3, missing: 'leave' }), brief);
};

test.each([
  ['the instrument in the drawing of who plays it', 'a man playing a saxophone on a beach', ['saxophone']],
  ['the business that an emblem stands for', 'logo for a coffee shop called Ember', ['coffee-shop']],
  ['two things with drawings of their own hold neither', 'a dog beside a small cat', []],
  ['two of one drawing stand apart', 'two dogs on a meadow', []],
])('%s', (_, idea, expected) => {
  expect(within(idea)).toEqual(expected);
});
