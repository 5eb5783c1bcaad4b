/** What was said and cannot be seen at this hour is said to be missing; what can be seen has a box. */
import { stageOf } from '@atelier/illustrator';
import { expect, it } from 'vitest';
import { briefOf, SEED } from './paint.ts';

it.each([
  ['the sun over the sea', false],
  ['the sun over the sea at night', true],
  ['a full moon over the sea at night', false],
  ['a full moon over the sea at noon', true],
])('%s', (idea, hidden) => {
  const { objects, missing } = stageOf(briefOf(idea), { width: 256, height: 256, seed: SEED, missing: 'leave' });
  const disc = /sun|moon/;
  expect(objects.some(({ name }) => disc.test(name))).toBe(!hidden);
  expect(missing.some(({ name }) => disc.test(name))).toBe(hidden);
});

it.each([
  ['a meadow in the sunshine', undefined],
  ['a meadow in the sunshine under an overcast sky', 'the sky is overcast'],
  ['a meadow in the sunshine at night', 'not in the sky at this hour'],
  ['a cat in the sunshine on a rug', 'its light is not painted where there is no sky'],
  ['sunlight in a bedroom', 'its light is not painted where there is no sky'],
])('%s: the light is there, or the reason is told: %s', (idea, why) => {
  const { objects, missing } = stageOf(briefOf(idea), { width: 256, height: 256, seed: SEED, missing: 'leave' });
  expect(objects.some(({ grounding }) => grounding.name === 'scene.sunlight')).toBe(why === undefined);
  expect(missing.find(({ name }) => /^sun/.test(name))?.why).toBe(why);
});

it('a beach beside which something stands is still the beach', () => {
  const options = { width: 256, height: 256, seed: SEED, missing: 'leave' } as const;
  for (const idea of ['a sailboat on the left of a beach at sunset', 'a lighthouse behind a beach', 'a beach sunset'])
    expect(stageOf(briefOf(idea), options).scene.setting, idea).toBe('beach');
});
