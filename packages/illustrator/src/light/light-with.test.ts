import { expect, test } from 'vitest';
import { lightOf } from './light.ts';
import { lightWith } from './light-with.ts';

const light = lightOf({ time: 'dusk', weather: 'clear', seed: 3, colours: [], side: 1, sun: 'low' });

test('a light of which some is changed keeps all else, and its shape', () => {
  const changed = lightWith(light, { mist: 0, backlit: false, haze: [1, 2, 3] });
  expect(changed).toEqual({ ...light, mist: 0, backlit: false, haze: [1, 2, 3] });
  // The engine tells shapes apart by the order of the fields too.
  expect(Object.keys(changed)).toEqual(Object.keys(light));
});
