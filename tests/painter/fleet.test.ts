/** Boats before a waterfront are as large as they are at their distance, and lie on its water one beside another. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const stageFor = (idea: string, seed: number) =>
  stageOf(write(read(idea), { liberty: 'balanced', seed }), { width: 300, height: 300, seed, missing: 'leave' });

describe.each([3, 11])('seed %i', (seed) => {
  it.each(['fishing boat', 'sailboat', 'gondola'])(
    'no %s of several is half as high as the picture, and the nearer are larger',
    (boat) => {
      const { objects } = stageFor(`a harbour with ${boat}s`, seed);
      const boxes = objects.filter((o) => o.name === boat).map(({ box }) => box);
      expect(boxes.length).toBeGreaterThan(2);
      const near = boxes.reduce((a, b) => (b[1] + b[3] > a[1] + a[3] ? b : a));
      const far = boxes.reduce((a, b) => (b[1] + b[3] < a[1] + a[3] ? b : a));
      expect(near[3]).toBeLessThan(0.3);
      expect(far[3]).toBeLessThan(near[3]);
    },
  );

  it('a junk lies before the skyline of its harbour', () => {
    const stage = stageFor('hong kong harbour with a red sail junk', seed);
    expect(stage.scene.setting).toBe('city');
    expect(stage.missing).toEqual([]);
  });

  it('fireworks are of the sky, over whatever is below', () => {
    const { objects } = stageFor('fireworks over a river', seed);
    expect(objects.filter((o) => o.name === 'firework').map((o) => o.grounding.name)).toEqual(['scene.fireworks']);
  });
});

describe('what is there is not told as missing', () => {
  it.each([
    ['a cyberpunk street in the rain with neon reflections', 'scene.reflection'],
    ['a volcano erupting at night, lava into the sea', 'scene.volcano'],
    ['taj mahal reflected in the water', 'scene.monument'],
    ['a floating market on the mekong river', 'own:market-boat'],
    ['a road with a volcano behind it', 'scene.volcano'],
    ['rainy window view on a city', 'scene.view-window'],
    ['charles bridge prague at dawn', 'scene.bridge'],
    ['tower bridge in london at night', 'scene.bridge'],
    ['venice rialto bridge', 'scene.bridge'],
  ])('%s: %s', (idea, element) => {
    const { objects, missing } = stageFor(idea, 11);
    expect(objects.map((o) => o.grounding.name)).toContain(element);
    expect(missing).toEqual([]);
  });
});
