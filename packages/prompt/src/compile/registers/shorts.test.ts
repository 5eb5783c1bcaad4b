import { describe, expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/by-tables.fixture.ts';
import { compile } from '../compile.ts';

const phrasesOf = (idea: string): string[] =>
  [0, 1, 2, 3].flatMap((seed) => compile(write(read(idea), { liberty: 'free', seed }), 'midjourney').prompt.split(', '));

describe('short forms of what a writer added', () => {
  // Where several things stand in the picture, nobody can tell whose "red and white bands" are.
  test.each([
    ['grumpy goblin selling mushrooms at a market at night', /^goblin with green skin/],
    ['a lighthouse on a cliff with huge waves', /^lighthouse with (?:red and white bands|tall white tower)/],
    ['a cat and a parrot on a sofa', /^parrot with \w+ plumage/],
  ])('name whose they are: %s', (idea, whose) => {
    expect(phrasesOf(idea).some((phrase) => whose.test(phrase))).toBe(true);
    expect(phrasesOf(idea).filter((phrase) => /^(?:green skin|red and white bands|scarlet plumage)$/.test(phrase))).toEqual([]);
  });

  test.each([
    ['three blue teapots on a windowsill', /white porcelain/],
    ['a rabbit and a fox in the snow', /soft and round/],
    ['a pack of wolves', /^pack$/],
  ])('give no colour against what was said, name a thing, and repeat no quantifier: %s', (idea, wrong) => {
    expect(phrasesOf(idea).filter((phrase) => wrong.test(phrase))).toEqual([]);
  });

  test.each([
    'grumpy goblin selling mushrooms at a market at night',
    'two foxes sleeping in the snow',
    "grandpa's workshop full of clocks",
    'several birds on a wire',
  ])('say something by themselves: %s', (idea) => {
    expect(
      phrasesOf(idea).filter((phrase) =>
        /^(?:turned to the front|group of sizes|round and square|pair|asleep|eyes on it|warm and cool|side by side)$/.test(
          phrase,
        ),
      ),
    ).toEqual([]);
  });
});
