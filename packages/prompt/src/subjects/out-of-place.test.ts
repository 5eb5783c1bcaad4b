import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { isUnderGround, outOfPlaceIn } from './out-of-place.ts';

it.each([
  ['a bear in a cave', true],
  ['people in a subway station', true],
  ['an empty subway car', true],
  ['a subway sandwich on a plate', false],
  ['a woman with a metro map', false],
])('%s is under ground: %s', (idea, under) => expect(isUnderGround(read(idea))).toBe(under));

it.each([
  ['a submarine in the deep sea', 'hazy sun', true],
  ['a man in a trench coat', 'hazy sun', false],
  ['a kitchen without windows', 'window light', true],
  ['a kitchen', 'window light', false],
  ['a bear in a cave', 'light from a window', true],
])('%s: %s is out of place: %s', (idea, light, out) => expect(outOfPlaceIn(read(idea))(light)).toBe(out));
