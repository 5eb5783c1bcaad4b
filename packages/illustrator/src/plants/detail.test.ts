/** A small plant has fewer shapes, but is the same plant: its boughs, its outline, and where the stream of chance stands after it. */
import { random } from '@atelier/spec';
import { expect, test } from 'vitest';
import { lightOf } from '../light/light.ts';
import { fern } from './fern.ts';
import { isAmong, shapesAt } from './look.ts';
import { boxOfParts } from './parts.ts';
import { pine } from './pine.ts';

const light = lightOf({ time: 'day', weather: 'clear', seed: 7, colours: [], side: 1, sun: 'high' });

test.each([
  ['pine', pine, 600, 420],
  ['fern', fern, 160, 62],
] as const)('%s: a third as high, fewer shapes, the same outline', (_, plant, large, full) => {
  const grown = (height: number) => {
    const r = random(7, 'plant');
    const parts = plant({ x: 0, y: 0, height }, r, light, { far: false });
    const box = boxOfParts(parts)!;
    return {
      shapes: parts.reduce((sum, { polygons }) => sum + polygons.length, 0),
      outline: [box.x0, box.y0, box.x1, box.y1].map((v) => v / height),
      state: r.state,
    };
  };
  const [whole, draft] = [grown(large), grown(full / 3)];
  expect(grown(full).shapes).toBe(whole.shapes);
  expect(draft.shapes).toBeLessThan(whole.shapes * 0.5);
  expect(draft.state).toBe(whole.state);
  draft.outline.forEach((v, i) => {
    expect(Math.abs(v - whole.outline[i]!)).toBeLessThan(0.03);
  });
});

test('a pine has the same box whatever its size, and no more shapes than its pixels can show', () => {
  const grown = (height: number) => {
    const parts = pine({ x: 0, y: 0, height }, random(11, 'plant'), light);
    const box = boxOfParts(parts)!;
    return {
      shapes: parts.reduce((sum, { polygons }) => sum + polygons.length, 0),
      sides: [box.x0, box.y0, box.x1, box.y1].map((v) => v / height),
    };
  };
  const whole = grown(480);
  for (const height of [60, 120, 240])
    for (const [i, side] of grown(height).sides.entries()) expect(Math.abs(side - whole.sides[i]!)).toBeLessThan(0.004);
  // A tree fills about a fifth of the square of its height.
  for (const height of [20, 40, 80, 160, 320]) expect(grown(height).shapes).toBeLessThan(120 + 0.45 * height * height);
});

test('those that are drawn lie evenly among all', () => {
  expect([1, 105, 210, 420, 999].map((height) => shapesAt(height, 420, 8))).toEqual([2, 2, 4, 8, 8]);
  const drawn = (some: number) => [0, 1, 2, 3, 4, 5, 6, 7].filter((i) => isAmong(i, some, 8));
  expect([drawn(2), drawn(4), drawn(8).length]).toEqual([[3, 7], [1, 3, 5, 7], 8]);
});
