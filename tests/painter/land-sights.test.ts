/** What is asked of wide land is painted as itself, and nothing of it is told as missing. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

it.each([
  ['a wheat field with a tornado', 'farmland', 'scene.tornado'],
  ['mongolian steppe with a single yurt', 'meadow', 'own:yurt'],
  ['mars landscape with a small rover', 'desert', 'own:mars-rover'],
  ['a baobab avenue at sunset', 'meadow', 'scene.grass'],
  ['minimal wallpaper mountains layers blue', 'mountains', 'scene.mountains'],
  ['a desert highway towards red mesas', 'desert', 'scene.mountains'],
])('%s', (idea, scene, drawing) => {
  const stage = stageOf(write(read(idea), { liberty: 'faithful', seed: 7 }), {
    width: 256,
    height: 256,
    seed: 7,
    missing: 'leave',
  });
  expect(stage.scene.setting).toBe(scene);
  expect(stage.objects.map(({ grounding }) => grounding.name)).toContain(drawing);
  expect(stage.missing).toEqual([]);
});
