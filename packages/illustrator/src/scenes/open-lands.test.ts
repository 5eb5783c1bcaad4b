/** What grows on an open land gives it its colour. */
import { expect, it } from 'vitest';
import { openLandWish } from './open-lands.ts';
import type { SceneContext } from './scene.ts';

const grassOf = (words: string, season: string) => {
  const context = { setting: { season }, light: { weather: 'clear' } } as unknown as SceneContext;
  const [r, g, b] = openLandWish(context, words)?.colours?.grass?.[1] ?? [0, 0, 0];
  return { r, g, b };
};

it('heather is purple in summer, and a moor in spring is not', () => {
  const { r, g, b } = grassOf('heather moor', 'summer');
  expect(Math.min(r, b)).toBeGreaterThan(1.5 * g);
  const spring = grassOf('heather moor', 'spring');
  expect(spring.g).toBeGreaterThan(spring.b);
});
