/** Water and land that were named are painted by their scene, and told as missing only where they are not. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

const stageOfIdea = (idea: string) =>
  stageOf(write(read(idea), { liberty: 'balanced', seed: 11 }), { width: 200, height: 200, seed: 11, missing: 'leave' });

it.each([
  ['a glacier lagoon with blue icebergs', 'sea', 'scene.landform'],
  ['volcano erupting at night over the ocean', 'sea', 'scene.volcano'],
  ['a volcano beside a lake at sunset', 'lake', 'scene.volcano'],
  ['a smoking volcano behind a tropical beach', 'beach', 'scene.volcano'],
  ['cherry blossoms along a canal in kyoto', 'harbour', 'scene.blossom'],
  ['a canal in bruges with a stone bridge', 'harbour', 'scene.bridge'],
  ['sea cliffs and crashing waves', 'sea', 'scene.headland'],
  ['the sea at night with glowing plankton', 'sea', 'scene.plankton'],
  ['an oasis with a pool in the dunes', 'desert', 'scene.pool'],
  ['salt flats after the rain, mirror of the sky', 'desert', 'scene.landform'],
] as const)('%s is painted as %s with its %s', (idea, scene, element) => {
  const stage = stageOfIdea(idea);
  expect(stage.scene.setting).toBe(scene);
  expect(stage.objects.map(({ grounding }) => grounding.name)).toContain(element);
  expect(stage.missing).toEqual([]);
});

it('holds the hour of a moonrise for night, and mist that is said of mountains for weather', () => {
  expect(stageOfIdea('moonrise over a salt flat').scene.time).toBe('night');
  expect(stageOfIdea('misty mountains').scene.weather).toBe('misty');
});
