import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { lightOf } from '../light/light.ts';
import { acacia } from './acacia.ts';
import { boxOfParts } from './parts.ts';

const light = lightOf({ time: 'day', weather: 'clear', seed: 3, colours: [], side: 1, sun: 'high' });

it.each([1, 2, 3, 4])('the crown of an acacia is flat: broad at the top, open below (seed %i)', (seed) => {
  const parts = acacia({ x: 0, y: 0, height: 100 }, random(seed, 'acacia'), light);
  const box = boxOfParts(parts)!;
  expect(box.x1 - box.x0).toBeGreaterThan(85);
  const leaves = parts.filter(({ through }) => through > 0.2).flatMap(({ polygons }) => polygons);
  const low = leaves.filter((polygon) => polygon[1]! > -60);
  expect(leaves.length).toBeGreaterThan(200);
  expect(low.length).toBeLessThan(0.12 * leaves.length);
});
