/** Which scene an idea is painted in: what was said outranks what was added, and what stands on the ground has some. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const sceneOfIdea = (idea: string, liberty: 'faithful' | 'balanced', seed: number) =>
  stageOf(write(read(idea), { liberty, seed }), { width: 160, height: 160, seed, missing: 'leave' });

describe('the scene of an idea', () => {
  it.each([
    ['a starry sky over a cabin in winter', 'night-sky', 'night'],
    ['a field of lavender in provence', 'farmland', undefined],
    ['a stone bridge over a river in autumn', 'river', undefined],
    ['the milky way over a mountain', 'mountains', 'night'],
    ['skyscrapers at sunrise', 'city', 'dawn'],
    ['snow falling in a pine forest', 'forest', undefined],
    ['dunes under a starry sky', 'desert', 'night'],
    ['an iceberg in the arctic ocean', 'sea', undefined],
    ['a castle in the clouds', 'sky', undefined],
    ['a waterfall in a green gorge', 'waterfall', undefined],
    ['waves rolling onto a rocky coast at dusk', 'beach', 'dusk'],
    ['a moonlit sea', 'sea', 'night'],
    ['a lake in the moonlight', 'lake', 'night'],
    ['a dramatic sky over a farmhouse', 'land', undefined],
    ['a waterfall in the jungle', 'waterfall', undefined],
    ['an astronaut on the moon', 'desert', undefined],
    ['an astronaut planting a flag on a red planet', 'desert', undefined],
    ['a robot on an alien planet', 'desert', undefined],
    ['the planet saturn', 'night-sky', 'night'],
    ['a full moon over a lake', 'lake', undefined],
    ['christmas card with a fir tree and stars', 'plain', undefined],
    ['a neon sign with a star that says "OPEN"', 'plain', undefined],
  ])('%s: %s', (idea, scene, time) => {
    for (const seed of [3, 7]) {
      const stage = sceneOfIdea(idea, 'balanced', seed);
      // The writer may give a farmhouse hills or a farm; never the sky alone.
      if (scene === 'land')
        expect(['meadow', 'hills', 'farmland', 'plain', 'village', 'mountains', 'garden']).toContain(stage.scene.setting);
      else expect(stage.scene.setting).toBe(scene);
      if (time) expect(stage.scene.time).toBe(time);
    }
  });

  it.each([
    ['a field of lavender', 'rows'],
    ['skyscrapers at night', 'buildings'],
    ['waves crashing on rocks', 'sea-rocks'],
    ['a volcano erupting', 'volcano'],
    ['an iceberg in the ocean', 'landform'],
    ['an apple orchard in blossom', 'orchard'],
    ['a desert with mesas at sunset', 'mountains'],
    ['winter sunshine over a snow-covered forest', 'sunlight'],
  ])('%s: painted by the scene as %s, and not missing', (idea, element) => {
    const stage = sceneOfIdea(idea, 'balanced', 5);
    expect(stage.missing).toEqual([]);
    expect(stage.objects.map((o) => o.grounding.name)).toContain(`scene.${element}`);
  });

  it('a thing that cannot hang in the air stands on land also where nothing is added', () => {
    expect(sceneOfIdea('a dark sky over a cabin', 'faithful', 1).scene.setting).toBe('meadow');
  });
});
