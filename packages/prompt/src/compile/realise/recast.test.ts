/** A row gives way to what was said: numbers, colours and materials of what the person named. */
import { describe, expect, it, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';
import { grownAsSaid, inSaidWood, recast } from './recast.ts';

const SEEDS = [0, 1, 2, 3];
const textsOf = (idea: string): string[] =>
  SEEDS.map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })
      .map(({ text }) => text)
      .join(' '),
  );

test.each([
  [
    'a dining room with six chairs',
    'Four chairs with woven seats stand round it.',
    'Six chairs with woven seats stand round it.',
  ],
  [
    'a dining room with six chairs',
    'A round table has four old chairs drawn up.',
    'A round table has six old chairs drawn up.',
  ],
  ['a dining room with six chairs', 'Two chairs stand apart from the others.', 'Two chairs stand apart from the others.'],
  ['a home office with a walnut desk', 'A lamp stands on a pale oak desk.', 'A lamp stands on a walnut desk.'],
  ['cheese on a slate board', 'On a thick olive-wood board lies a wedge.', 'On a thick slate board lies a wedge.'],
  ['a lily pad with a pink flower', 'A white water lily stands open.', 'A pink water lily stands open.'],
  ['a kitchen with blue tiles', 'Black and white tiles run behind.', 'Blue tiles run behind.'],
  ['a garden with an orange cat', 'A white cat sits on a post.', 'An orange cat sits on a post.'],
  ['a street with a red car', 'A blue car door stands open.', 'A blue car door stands open.'],
])('%s: %s', (idea, row, told) => expect(recast(row, read(idea))).toBe(told));

test('a view is in the wood that was said', () => {
  expect(inSaidWood('Interior, oak, white and leaf green', read('an office with a walnut desk'))).toBe(
    'Interior, walnut, white and leaf green',
  );
});

test.each([
  ['a wedding invitation with white peonies', 'Full roses come in from the corner.', 'Full peonies come in from the corner.'],
  ['an invitation with gold leaves', 'Sprays of grey-green eucalyptus come in.', 'Sprays of gold leaves come in.'],
  ['a card with roses', 'Full tulips come in.', 'Full tulips come in.'],
  ['a card with sunflowers', 'Dusty rose and ochre on cream.', 'Dusty rose and ochre on cream.'],
])('on a sheet %s: %s', (idea, row, told) => expect(grownAsSaid(row, read(idea))).toBe(told));

const NUMBERS = 'two three four five six seven eight'.split(' ');
describe('no sentence counts a named thing otherwise than was said', () => {
  it.each([
    ['a dining room with a round table and six chairs', 'chair', 'six'],
    ['a scandinavian kitchen with an island and five stools', 'stool', 'five'],
    ['a wooden table with seven candles', 'candle', 'seven'],
    ['a harbour with five sailboats', '(?:sail)?boat', 'five'],
    ['a windowsill with six flower pots', 'pot', 'six'],
  ])('%s', (idea, head, number) => {
    const others = NUMBERS.filter((each) => each !== number).join('|');
    for (const text of textsOf(idea)) expect(text).not.toMatch(new RegExp(`\\b(?:${others}) (?:[a-z]+ ){0,2}${head}s\\b`, 'i'));
  });
});

const COLOURS = 'white black red green blue yellow orange pink purple brown grey';
describe('no sentence gives a named thing another colour than was said', () => {
  it.each([
    ['a kitchen with blue tiles and a red kettle', 'tiles', 'blue'],
    ['a living room with a green sofa and an orange rug', 'sofa', 'green'],
    ['a bedroom with pink curtains', 'curtains', 'pink'],
    ['a bathroom with black tiles and a white tub', 'tiles', 'black'],
    ['an old door with a yellow bicycle', 'bicycle', 'yellow'],
    ['a pond with a frog and a pink flower', '(?:flower|lily|lotus)', 'pink'],
  ])('%s', (idea, head, colour) => {
    const others = COLOURS.split(' ').filter((each) => each !== colour);
    for (const text of textsOf(idea))
      expect(text).not.toMatch(new RegExp(`\\b(?:${others.join('|')}) (?:water )?${head}\\b`, 'i'));
  });
});
