import { expect, it } from 'vitest';
import { stageOf } from '../painting.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { vistaOf } from './vista.ts';

it('the rings of a planet over a moon are its own, and none lie about', () => {
  const rings = {
    ...brief({ subjects: [{ name: 'planet' }, { name: 'ring', count: 'many' }, { name: 'moon' }] }),
    idea: 'planet with rings seen from its moon',
  };
  expect(vistaOf(rings)?.body).toBe('saturn');
  expect(vistaOf(rings)?.bodyFacts).toEqual(expect.arrayContaining(['planet', 'ring']));
  const { objects } = stageOf(rings, { width: 96, height: 96, seed: 7, missing: 'leave' });
  expect(objects.filter(({ grounding }) => grounding.name === 'noto:ring')).toEqual([]);
});
