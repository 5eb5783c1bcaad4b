/** A sky that is said to be dramatic is one: dark torn clouds, and darker than without the word. */
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { cloudLayers } from '../../packages/illustrator/src/light/clouds.ts';
import { settingOf } from '../../packages/illustrator/src/stage/setting.ts';

const SIZE = { width: 480, height: 480, seed: 3, missing: 'leave' as const };
const settingFor = (idea: string) => settingOf(write(read(idea), { seed: 3 }), SIZE);

it.each(['a field at noon under a dramatic sky', 'a beach by day, moody sky', 'mountains at sunset, dramatic clouds'])(
  '%s',
  (idea) => {
    const { light, view } = settingFor(idea);
    const plain = settingFor(idea.replace(/dramatic |moody /, '')).light;
    expect(light.cloudShade[1]).toBeLessThan(0.7 * plain.cloudShade[1]);
    expect(cloudLayers(3, light, view, '').map(({ kind }) => kind)).toContain('storm');
    // The light comes through.
    expect(light.cover).toBeLessThan(0.5);
  },
);

it('a dramatic scene has no such sky, and stars none by night', () => {
  expect(settingFor('a dramatic portrait of a fox').light.clearing).toBe(false);
  expect(settingFor('a lake at night, dramatic sky').light.clearing).toBe(false);
});
