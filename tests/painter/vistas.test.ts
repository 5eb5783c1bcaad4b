/** A world over the ground of another: one stands on the one and sees the other, and nothing of it is missing. */

import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

it.each([
  'earth rising over the moon horizon',
  'saturn seen from one of its icy moons',
  'jupiter over the surface of an icy moon',
  'an astronaut on the moon with the earth in the sky',
])('%s', (idea) => {
  const stage = stageOf(write(read(idea), { liberty: 'balanced', seed: 7 }), {
    width: 256,
    height: 256,
    seed: 7,
    missing: 'leave',
  });
  const painted = stage.objects.map(({ grounding }) => grounding.name);
  expect(painted).toEqual(expect.arrayContaining(['scene.planet', 'scene.desert']));
  expect(stage.missing).toEqual([]);
});

it('a full moon over a desert is no ground that one stands on', () => {
  const stage = stageOf(write(read('a full moon over the desert'), { liberty: 'balanced', seed: 7 }), {
    width: 256,
    height: 256,
    seed: 7,
    missing: 'leave',
  });
  expect(stage.objects.some(({ grounding }) => grounding.name === 'scene.planet')).toBe(false);
});
