import { expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { inFlower } from './in-flower.ts';
import { thingsOf } from './things.ts';

it.each([
  ['cherry blossom', 'many', 'city', 'tree.broadleaf'],
  ['apple blossom', 'many', 'lake', 'tree.broadleaf'],
  ['cherry blossom', 1, 'city', 'noto:cherry-blossom'],
  ['cherry blossom', 'many', 'plain', 'noto:cherry-blossom'],
] as const)('%s, %s in %s is drawn as %s', (name, count, scene, art) => {
  const [thing] = thingsOf(brief({ place: scene, subjects: [{ name, count }] }), 1);
  expect(inFlower(thing!, scene).art).toBe(art);
});
