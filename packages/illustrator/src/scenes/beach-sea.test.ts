/** What was said of the sea holds against what the writer tells of its waves. */
import type { Source } from '@atelier/spec';
import { expect, it } from 'vitest';
import { isRough } from './beach-sea.ts';
import type { SceneContext } from './scene.ts';

const seen = (place: string, weather: string, waves: string, source: Source): SceneContext =>
  ({
    brief: {
      subjects: [],
      setting: [
        { id: 'place', kind: 'place', value: place, source: 'user' },
        { id: 'waves', kind: 'background', value: waves, source },
      ],
    },
    light: { weather },
    setting: { place: 'place' },
    element: (kind: string) => (kind === 'waves' ? { id: 1, fact: 'waves', name: waves, attributes: [] } : undefined),
  }) as unknown as SceneContext;

it.each([
  ['harbour', 'stormy', 'small ripples', 'writer', true],
  ['rough sea', 'clear', 'gentle waves', 'writer', true],
  ['sea', 'stormy', 'gentle waves', 'user', false],
  ['sea', 'clear', 'gentle waves', 'writer', false],
] as const)('%s, %s, with %s by the %s: rough is %s', (place, weather, waves, source, rough) => {
  expect(isRough(seen(place, weather, waves, source))).toBe(rough);
});
