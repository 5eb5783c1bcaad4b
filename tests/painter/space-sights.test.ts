/** What is asked of space is painted as itself, and nothing of it is told as missing. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

it.each([
  ['a black hole swallowing a star', 'scene.black-hole'],
  ['space station window looking at a nebula', 'scene.space-window'],
  ['a purple galaxy', 'scene.galaxy'],
  ['planet earth from space', 'scene.planet'],
  ['a comet over a snowy mountain', 'scene.comet'],
  ['a total solar eclipse over the desert', 'scene.eclipse'],
])('%s: %s', (idea, element) => {
  const stage = stageOf(write(read(idea), { liberty: 'faithful', seed: 7 }), {
    width: 256,
    height: 256,
    seed: 7,
    missing: 'leave',
  });
  expect(stage.objects.map(({ grounding }) => grounding.name)).toContain(element);
  expect(stage.missing).toEqual([]);
});
