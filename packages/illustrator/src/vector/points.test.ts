import { expect, test } from 'vitest';
import { pointsFrom, pointsOf } from './points.ts';

test('polygons hold their own numbers, start at zero, and none lies over another', () => {
  const lengths = Array.from({ length: 3000 }, (_, i) => (i * 37) % 90).concat(513, 4000);
  const all = lengths.map((n) => pointsOf(n));
  for (const polygon of all) expect(polygon.some((v) => v !== 0)).toBe(false);
  for (const [i, polygon] of all.entries()) polygon.fill(i + 1);
  for (const [i, polygon] of all.entries()) {
    expect(polygon.length).toBe(lengths[i]);
    expect(polygon.every((v) => v === i + 1)).toBe(true);
  }
});

test('pointsFrom copies', () => {
  const values = [1, 2.5, -3];
  const made = pointsFrom(values);
  values[0] = 9;
  expect([...made]).toEqual([1, 2.5, -3]);
});
