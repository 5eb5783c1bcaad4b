/** Fog in a wood is of several kinds by the seed; at night and in snow it has their colours. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { contextOf, factTable } from './context.ts';
import { fogOf } from './forest-air.ts';
import { woodOf } from './forest-kind.ts';

const wood = (time: string, weather: string): Brief => ({
  ...brief({ place: 'forest', time }),
  setting: [
    { id: 'place', kind: 'place', value: 'forest', source: 'user' },
    { id: 'time', kind: 'time', value: time, source: 'user' },
    { id: 'weather', kind: 'weather', value: weather, source: 'user' },
  ],
});

const kindsOver = (said: Brief, seeds: number): number => {
  const kinds = new Set<unknown>();
  for (let seed = 1; seed <= seeds; seed++) {
    const { stage, setting } = planOf(said, { width: 96, height: 96, seed, missing: 'leave' });
    const context = contextOf(said, stage, setting, factTable(said, stage));
    kinds.add(fogOf(context, woodOf(context)));
  }
  return kinds.size;
};

it.each([
  ['day', 'fog', 5],
  ['day', 'clear', 1],
  ['night', 'fog', 1],
  ['day', 'snow', 1],
])('by %s in %s there are %i kinds', (time, weather, count) => {
  expect(kindsOver(wood(time, weather), 40)).toBe(count);
});
