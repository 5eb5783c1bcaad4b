import { expect, test } from 'vitest';
import { BLOOM_SHAPES, flowerOf } from './flowers.ts';

test.each([
  ['bluebells', 'bells'],
  ['wild lupins', 'spike'],
  ['hollyhock', 'spire'],
  ['peonies', 'rose'],
  ['red spider lilies', 'star'],
  ['lavender flowers', 'spike'],
  ["queen anne's lace", 'umbel'],
])('%s grows as %s', (name, shape) => {
  const flower = flowerOf(name);
  expect(flower?.shape).toBe(shape);
  expect(BLOOM_SHAPES).toContain(flower?.shape);
  expect(flower?.tall).toBeGreaterThan(0.05);
  expect(flower?.colours.every((c) => /^#[0-9a-f]{6}$/.test(c))).toBe(true);
});

test.each(['tree', 'rosewood', 'flower pot', 'tulip bouquet', ''])('%s is no flower of the ground', (name) => {
  expect(flowerOf(name)).toBeUndefined();
});
