import { random } from '@atelier/spec';
import { expect, test } from 'vitest';
import { lightOf } from '../light/light.ts';
import { pine } from './pine.ts';
import { remembered } from './remembered.ts';

const light = (seed: number) => lightOf({ time: 'day', weather: 'clear', seed, colours: [], side: 1, sun: 'high' });

test('a plant that is remembered is the one that would be grown, and the stream goes on where it would', () => {
  let grown = 0;
  const plant = remembered('tree.pine', (...args) => {
    grown++;
    return pine(...args);
  });
  const place = { x: 100, y: 200, height: 60 };
  for (let turn = 0; turn < 2; turn++) {
    const [own, other] = [random(7, 'tree'), random(7, 'tree')];
    expect(plant(place, own, light(1))).toEqual(pine(place, other, light(1)));
    expect(own.next()).toBe(other.next());
  }
  expect(grown).toBe(1);
  // Anything else that a plant is made of asks for another.
  plant({ ...place, x: 101 }, random(7, 'tree'), light(1));
  plant(place, random(8, 'tree'), light(1));
  plant(place, random(7, 'tree'), light(2));
  plant(place, random(7, 'tree'), light(1), { snow: true });
  expect(grown).toBe(5);
});

test('many plants push the oldest out', () => {
  let grown = 0;
  const plant = remembered('tree.test', () => {
    grown++;
    const polygons = Array.from({ length: 25_000 }, () => Float64Array.of(0, 0));
    return [{ polygons, albedo: [0, 0, 0], facing: 0, through: 0 }];
  });
  const grow = (x: number) => plant({ x, y: 0, height: 9 }, random(1), light(1));
  grow(1);
  grow(2);
  grow(1);
  expect(grown).toBe(2);
  grow(3);
  grow(1);
  expect(grown).toBe(3);
  grow(2);
  expect(grown).toBe(4);
});
