import { illustrator } from '@atelier/illustrator';
import { compile, read } from '@atelier/prompt';
import type { EngineImage } from '@atelier/spec';
import { expect, test } from 'vitest';
import { unkeptIn } from './unkept.ts';

const NAMES = { '.': '', c: 'cabin', h: 'hill', g: 'grass' } as const;
const FACTS = ['', 'cabin', 'hill', 'grass'];

/** A picture in letters, one a pixel. */
const drawn = (rows: string[], warnings: EngineImage['warnings'] = []): EngineImage =>
  ({
    width: rows[0]?.length ?? 0,
    height: rows.length,
    objectMap: {
      facts: FACTS,
      ids: Uint16Array.from([...rows.join('')].map((letter) => FACTS.indexOf(NAMES[letter as keyof typeof NAMES]))),
    },
    warnings,
  }) as unknown as EngineImage;

const brief = read('a cabin on a hill');

test('what stands on it keeps the relation', () => {
  expect(unkeptIn(brief, drawn(['.....', '..cc.', 'hhcch', 'hhhhh', 'ggggg']))).toEqual([]);
});

test('what stands before it contradicts it', () => {
  const before = drawn(['.....', 'hhhhh', 'hhcch', 'ggccg', 'ggggg', 'ggggg']);
  expect(unkeptIn(brief, before)).toEqual([
    { key: 'relation:cabin|on|hill', from: 'cabin', to: 'hill', said: 'cabin on hill' },
  ]);
});

test('of what owns no pixel, or is cut off by the edge, nothing is said', () => {
  expect(unkeptIn(brief, drawn(['..cc.', '..cc.', 'ggggg']))).toEqual([]);
  expect(unkeptIn(brief, drawn(['hhhhh', 'hhcch', 'ggccg']))).toEqual([]);
});

test.each([
  ['the sun shining on a castle', false],
  ['a moon shining on a lake', false],
  ['a picture of a horse printed on a mug', false],
  ['apples on a tree', false],
  ['a monkey on a tree', false],
  ['a lamp on a table', true],
  ['a lizard on a rock', true],
  ['a cat on a sofa', true],
])('%s: looked for under its feet: %s', (idea, looked) => {
  const told = read(idea);
  const [only] = told.relations;
  const ids = Uint16Array.from([0, 2, 2, 0, 0, 1, 1, 0, 3, 3, 3, 3]);
  const facts = ['', only?.from ?? '', only?.to ?? '', 'ground'];
  const apart = { width: 4, height: 3, objectMap: { facts, ids }, warnings: [] } as unknown as EngineImage;
  expect(told.relations).toHaveLength(1);
  expect(unkeptIn(told, apart)).toHaveLength(looked ? 1 : 0);
});

test('of other relations the painter itself says that it could not keep them', async () => {
  const both = read('a cat left of a dog');
  const [left] = both.relations;
  if (!left) throw new Error('no relation read');
  const other = { ...left, predicate: 'right of' };
  const size = { width: 64, height: 64, seed: 1, count: 1, missing: 'leave', threads: 1 } as const;
  const paint = async (given: typeof both): Promise<EngineImage | undefined> => {
    for await (const event of illustrator().generate({ brief: given, prompt: compile(given, 'plain'), ...size }, {}))
      if (event.type === 'image') return event.image;
    return undefined;
  };
  const kept = await paint(both);
  expect(kept && unkeptIn(both, kept)).toEqual([]);
  const against = { ...both, relations: [left, other] };
  const torn = await paint(against);
  // One of the two, and the one which the picture has is not named.
  expect(torn && unkeptIn(against, torn).map(({ said }) => said)).toEqual(['cat right of dog']);
});
