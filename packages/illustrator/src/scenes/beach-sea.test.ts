/** What was said of the sea holds against what the writer tells of its waves. */
import type { Brief, Source } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { isRough } from './beach-sea.ts';
import { contextOf, factTable } from './context.ts';

const seen = (place: string, weather: string, waves: string, source: Source): Brief => ({
  ...brief({ place }),
  setting: [
    { id: 'place', kind: 'place', value: place, source: 'user' },
    { id: 'weather', kind: 'weather', value: weather, source: 'user' },
    { id: 'waves', kind: 'background', value: waves, source },
  ],
});

it.each([
  ['harbour', 'stormy', 'small ripples', 'writer', true],
  ['small harbour', 'stormy', 'small ripples', 'writer', true],
  ['rough sea', 'clear', 'gentle waves', 'writer', true],
  ['wild ocean', 'clear', 'gentle waves', 'writer', true],
  ['high cliff coast', 'clear', 'calm waves', 'writer', false],
  ['Big Sur coast', 'clear', 'calm waves', 'writer', false],
  ['highland beach', 'clear', 'calm waves', 'writer', false],
  ['wild beach', 'clear', 'calm waves', 'writer', false],
  ['sea', 'stormy', 'gentle waves', 'user', false],
  ['sea', 'clear', 'gentle waves', 'writer', false],
] as const)('%s, %s, with %s by the %s: rough is %s', (place, weather, waves, source, rough) => {
  const said = seen(place, weather, waves, source);
  const { stage, setting } = planOf(said, { width: 96, height: 96, seed: 3, missing: 'leave' });
  expect(isRough(contextOf(said, stage, setting, factTable(said, stage)))).toBe(rough);
});

it.each([
  ['great', true],
  ['japanese', true],
  ['small', false],
])('a wave that is %s: rough is %s', (value, rough) => {
  const plain = brief({ subjects: [{ name: 'wave', count: 1 }] });
  const attributes = [{ id: 'wave.so', kind: 'other' as const, value, source: 'user' as const }];
  const said = { ...plain, subjects: plain.subjects.map((s) => ({ ...s, attributes })) };
  const { stage, setting } = planOf(said, { width: 96, height: 96, seed: 3, missing: 'leave' });
  expect(isRough(contextOf(said, stage, setting, factTable(said, stage)))).toBe(rough);
});
