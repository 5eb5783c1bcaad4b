import { expect, test } from 'vitest';
import type { Painted } from '../worker/protocol.ts';
import { freePlaces } from './free-places.ts';

/** Ten by ten: a tower of 2 × 4 at the left over sand, which is all the rest. */
const picture = (boxes: [number, number, number, number][]) =>
  ({
    width: 10,
    height: 10,
    facts: ['', 'sand', 'tower'],
    ids: Uint16Array.from({ length: 100 }, (_, i) => (i % 10 < 2 && i >= 30 && i < 70 ? 2 : 1)),
    missing: [{ name: 'theremin', why: '', boxes }],
  }) as unknown as Painted;
const said = new Set(['sand', 'tower']);

test('a place on the ground is free, one over another thing is not', () => {
  const [free, over] = [
    [0.5, 0.5, 0.3, 0.3],
    [0.1, 0.4, 0.3, 0.3],
  ] as [number, number, number, number][];
  expect(freePlaces(picture([free as never, over as never]), said)).toEqual([{ name: 'theremin', box: free }]);
});

test('what was not said may stand there', () => {
  expect(freePlaces(picture([[0.1, 0.4, 0.3, 0.3]]), new Set(['sand']))).toHaveLength(1);
});
