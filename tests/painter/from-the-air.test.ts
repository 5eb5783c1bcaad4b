import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { aerialOf } from '../../packages/illustrator/src/scenes/aerial-kind.ts';

const briefOf = (idea: string) => write(read(idea), { liberty: 'balanced', seed: 11 });

test.each([
  ['a tropical island seen from above, turquoise lagoon', 'island'],
  ['a river delta from above', 'delta'],
  ['a river delta', 'delta'],
  ['an atoll in the pacific', 'atoll'],
  ['aerial view of a coastline', 'coast'],
  ['a patchwork of fields from above', 'fields'],
  ['aerial view of a winding river through a jungle', 'river'],
  ['drone shot of a forest with a winding road in autumn', 'forest'],
  ['a volcano with a lake in its crater', 'crater'],
] as const)('%s is seen from the air, and nothing of it is told as missing', (idea, kind) => {
  const brief = briefOf(idea);
  expect(aerialOf(brief)).toBe(kind);
  const stage = stageOf(brief, { width: 400, height: 400, seed: 11, missing: 'leave' });
  expect(stage.missing).toEqual([]);
  expect(stage.objects.every(({ grounding }) => grounding.name.startsWith('scene.'))).toBe(true);
});

test.each([
  'a tropical island',
  'a beach with umbrellas from above',
  'aerial view of a city',
  'a cup of coffee from above',
  'a river through a forest',
])('%s is no map of the land', (idea) => {
  expect(aerialOf(briefOf(idea))).toBeUndefined();
});
