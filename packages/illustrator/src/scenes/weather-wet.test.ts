/** After rain a wood is wet: water stands on its way, and leaves gleam; in any other weather nothing of it is painted. */
import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';

const passesOf = (weather: string): string[] => {
  const brief = briefSchema.parse({
    v: 1,
    idea: 'a forest path',
    subjects: [],
    setting: [
      { id: 'place', kind: 'place', value: 'forest path', source: 'user' },
      { id: 'weather', kind: 'weather', value: weather, source: 'user' },
    ],
    look: [],
  });
  return preparePainting({ brief, width: 64, height: 64, seed: 1, missing: 'leave' }).passes.map(({ name }) => name);
};

it.each([
  ['after the rain', true],
  ['misty', false],
  ['snow', false],
])('%s: wet is %s', (weather, wet) => {
  const names = passesOf(weather);
  expect(names.includes('puddles')).toBe(wet);
  expect(names.includes('wet leaves')).toBe(wet);
});

it('no drops hang on what is green and grows no leaves', () => {
  const wetOn = (subject: string): number => {
    const brief = briefSchema.parse({
      v: 1,
      idea: subject,
      subjects: [
        {
          id: 'it',
          name: subject,
          source: 'user',
          count: { exact: 1 },
          attributes: [{ id: 'green', kind: 'color', value: 'green', source: 'user' }],
        },
      ],
      setting: [
        { id: 'place', kind: 'place', value: 'meadow', source: 'user' },
        { id: 'weather', kind: 'weather', value: 'after the rain', source: 'user' },
      ],
      look: [],
    });
    const { passes } = preparePainting({ brief, width: 64, height: 64, seed: 1, missing: 'leave' });
    const wet = passes.find(({ name }) => name === 'wet leaves')!.look as { things: ReadonlySet<number> };
    return wet.things.size;
  };
  expect(wetOn('car')).toBe(1);
  expect(wetOn('oak tree')).toBe(0);
});
