/** When an orchard is in flower, and what hangs in its trees. */
import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import type { SceneContext } from './scene.ts';
import { blossomIn, fruitIn } from './tree-lines.ts';

it.each([
  ['an apple orchard in bloom', undefined, true],
  ['a cherry orchard', 'spring', true],
  ['an apple orchard', 'autumn', false],
])('%s, %s: %s', (idea, season, flowers) => {
  const brief = briefSchema.parse({
    v: 1,
    idea,
    subjects: [],
    setting: [{ id: 'place', kind: 'place', value: 'orchard', source: 'user' }],
  });
  expect(blossomIn({ brief, setting: { season } } as SceneContext) !== undefined).toBe(flowers);
});

it.each([
  ['an apple orchard', undefined, true],
  ['an orange grove at sunset', 'summer', true],
  ['an apple orchard in bloom', undefined, false],
  ['an apple orchard', 'winter', false],
  ['an orchard under an orange sky', undefined, false],
])('%s, %s, bears fruit: %s', (idea, season, bears) => {
  const setting = [{ id: 'place', kind: 'place', value: 'orchard', source: 'user' }];
  const brief = briefSchema.parse({ v: 1, idea, subjects: [], setting });
  expect(fruitIn({ brief, setting: { season } } as SceneContext) !== undefined).toBe(bears);
});
