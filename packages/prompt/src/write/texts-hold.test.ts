/** What a whole text says, over several seeds: no light on what is no thing, nothing that what was said makes impossible. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const textsOf = (idea: string): string[] =>
  SEEDS.map((seed) => compile(write(read(idea), { liberty: 'free', seed }), 'flux').prompt);
/** The idea itself may say it; what is written after it may not. */
const told = (idea: string): string[] => textsOf(idea).map((text) => text.slice(text.search(/[.,] /) + 1));

/** Ideas, and what none of their texts says after the first clause. */
const NEVER: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  'no light falls on what has no surface': [
    ['a woman taking a coffee break in the office', /\band the (?:coffee )?break\b/],
    ['a grandfather telling a story to his grandson', /\band the story\b|\bthe story and\b/],
    ['a farmer in a drought', /\band the drought\b/],
    ['a woman with a headache', /\bthe headache\b/],
    ['kids having fun at the pool', /\bthe fun\b/],
    ['a girl taking a nap on a sofa', /\bthe nap\b/],
    ['commuters in rush hour', /\bthe rush hour\b/],
    ['a man waiting for a bus', /\b(?:hands|face|hair) and the bus\b/],
    ['a boy dreaming of a rocket', /\b(?:hands|face|hair) and the rocket\b/],
    ['a soldier in a bunker', /\b(?:hands|face|hair) and the bunker\b/],
  ],
  'no sun, sky or window where there is none': [
    ...['a woman in a cave', 'two friends in a subway station', 'a robot in a wine cellar'].map(
      (idea) => [idea, /\b(?:sun\w*|daylight|moon\w*|clouds?|windows?|outdoor|golden hour|dawn|dusk|dappled)\b/i] as const,
    ),
    ...['a man in a sewer', 'a soldier in a bunker', 'a photographer in a darkroom', 'a woman in an elevator'].map(
      (idea) => [idea, /\b(?:sun\w*|daylight|moon\w*|clouds?|windows?|outdoor|golden hour|dawn|dusk|dappled|sky)\b/i] as const,
    ),
    ['a dancer in a nightclub', /\b(?:sun\w*|daylight|clouds?|windows?|outdoor|sky)\b/i],
  ],
  'what flies, falls or was spilt lies on nothing': [
    ['a flying burger', /\b(?:table|board|plate|counter)\b|\blies? beside\b|\bbeside it\b/],
    ['a falling apple', /\b(?:sits|lies|stands) (?:on|beside)\b/],
    ['a burger flying through the air', /\bsits on\b|\bbeside it\b/],
  ],
  'shut eyes are not lit': [
    ['a sleeping cat', /\bthe eyes?\b/],
    ['a wolf howling', /\bthe eyes?\b/],
  ],
  'hands are nobody': [
    ['hands holding a seedling', /\b(?:wears?|chin|both hands|cupped hands|red jacket|foremost)\b/],
    ['hands kneading dough', /\b(?:wears?|chin|both hands|foremost)\b/],
  ],
  'things are no persons': [
    ['salt and pepper shakers', /\bwears?\b|\bdressed\b|\bshirt\b|\bhair\b|\bportrait\b/],
    ['two old men playing dominoes', /\bdominoes face each other\b/],
  ],
  'a room that is empty is not furnished': [['an empty classroom', /\b(?:desks?|maps?|blackboard|chalk)\b/]],
  'several have eyes of their own': [['three owls', /\bits\b/]],
  'candles that were counted are not a few': [['a birthday cake with three candles', /\ba few candles\b/i]],
};

describe.each(Object.entries(NEVER))('%s', (_, cases) => {
  it.each(cases)('%s', (idea, never) => {
    for (const text of told(idea)) expect(text).not.toMatch(never);
  });
});

it.each([
  ['a burger and fries', 'sit'],
  ['two cups of tea and a cake', 'sit'],
  ['bread and butter', 'sit'],
  ['eggs and bacon', 'sit'],
  ['pancakes', 'sit'],
  ['a stack of pancakes', 'sits'],
  ['a bowl of strawberries and cream', 'sits'],
])('%s %s on a table', (idea, verb) => {
  const verbs = textsOf(idea).flatMap((text) => / (sits?) on /.exec(text.split('. ')[0] ?? '')?.[1] ?? []);
  expect(verbs.length).toBeGreaterThan(0);
  expect(new Set(verbs)).toEqual(new Set([verb]));
});

it('what was spilt is set on no table by the first sentence', () => {
  for (const text of textsOf('spilled milk')) expect(text.split('. ')[0]).not.toMatch(/ sits? on /);
});

it.each(['a black horse', 'a stack of pancakes', 'a steaming bowl of soup', 'eggs and bacon', 'a wolf', 'an old man'])(
  '%s is not told twice in the same three words',
  (idea) => {
    for (const text of textsOf(idea)) {
      const runs = text
        .toLowerCase()
        .split(/[.,;:]/)
        .flatMap((part) => {
          const words = part.trim().split(/\s+/);
          return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
        })
        .filter((run) => /^(?!(?:a|an|the|on|in|it|with|and|of|to|is|at|from|has|they|she|he|his|her|its)\b)/.test(run));
      expect(
        runs.filter((run, at) => runs.indexOf(run) !== at),
        text,
      ).toEqual([]);
    }
  },
);
