/** When an orchard is in flower. */
import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import type { SceneContext } from './scene.ts';
import { blossomIn } from './tree-lines.ts';

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
