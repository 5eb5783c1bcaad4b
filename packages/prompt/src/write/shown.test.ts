/** What an idea is made of is shown: both words of a compound place, what is on a thing, and a deed and not its opposite. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string, seed = 0): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');
const seeds = [0, 1, 2];

describe('a compound place', () => {
  it.each([
    ['a prison library with one reader', /\bbars\b|bolted/, /leather|ladder/],
    ['a church kitchen with two women washing up', /leaded panes|hymn books/, undefined],
    ["a ship's kitchen in a storm", /portholes|swell/, /garden|street|Bent shapes in oilskins/],
    ['a nurse folding towels in a hotel laundry room', /washing machine|luggage trolley|woven stripe/, /made-up bed|low bed/],
    ['a kitchen on a houseboat', /portholes|swell/, undefined],
    ['a bakery in a church', /leaded panes|hymn books/, undefined],
    ['a farm shop with pumpkins', /pumpkins/, /over the field|vines/],
  ])('is of both of its words: %s', (idea, shown, foreign) => {
    for (const seed of seeds) {
      const text = textOf(idea, seed);
      expect(text).toMatch(shown);
      if (foreign) expect(text).not.toMatch(foreign);
    }
  });

  it.each(['a wooden church in snow', 'a bakery in the mountains'])(
    'is no compound where each is a thing of its own: %s',
    (idea) => {
      expect(textOf(idea)).not.toMatch(/blocks of clear blue ice|Pine boards/);
    },
  );
});

describe('what is on another thing', () => {
  it.each([
    ['a potato salad with a fly on it', /The fly (?:walks|sits)/],
    ['a plum cake with wasps', /The wasps crowd.*|plums lie pressed/],
    ["a knight's glove with a moth on it", /The moth rests on the glove/],
    ['an old car with hens on the roof', /The hens sit in a row along the top of the roof/],
  ])('is seen there: %s', (idea, shown) => {
    for (const seed of seeds) expect(textOf(idea, seed)).toMatch(shown);
  });

  it('makes no picture of whose thing it is', () => {
    for (const seed of seeds) {
      expect(textOf("a knight's glove with a moth on it", seed)).not.toMatch(/visor|pommel/);
      expect(textOf("a ladybird on a soldier's helmet", seed)).not.toMatch(/field jacket|hind legs/);
    }
  });

  it('is where the thing is not: a shed with a fox on its roof stands on no roof', () => {
    expect(textOf('a garden shed with a fox on the roof')).not.toMatch(/fox stands on the roof\.|Raised beds/);
  });
});

describe('a deed', () => {
  it.each([
    ['a woman taking off her boots by the fire', /coming free/, /will not go in/],
    ['a woman taking down the washing before the rain', /last peg|line is bare/, /presses a peg/],
    ['a boy letting go of a red balloon', /open fingers/, /wound twice/],
    ['two dogs leaving a muddy pond', /dogs/, /dry leaves up to the shoulders/],
    ['a woman taking apples off a tree', /apples/, /heels have left the ground/],
  ])('is told and not its opposite: %s', (idea, shown, opposite) => {
    for (const seed of seeds) {
      const text = textOf(idea, seed);
      expect(text).toMatch(shown);
      expect(text).not.toMatch(opposite);
    }
  });
});
