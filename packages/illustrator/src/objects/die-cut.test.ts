import { expect, it } from 'vitest';
import type { Frame } from '../kernels/frame.ts';
import { dieCutPass } from './die-cut.ts';

const SIDE = 200;
/** A grey sheet numbered 1 with a block of number 2 in its middle. */
function cutOut(): Frame {
  const n = SIDE * SIDE;
  const frame = {
    width: SIDE,
    height: SIDE,
    color: new Float32Array(4 * n).fill(0.5),
    ids: new Uint16Array(n).fill(1),
    depth: new Float32Array(n).fill(0.6),
  };
  for (let y = 80; y < 120; y++) for (let x = 80; x < 120; x++) frame.ids[y * SIDE + x] = 2;
  const made = frame as unknown as Frame;
  dieCutPass(new Set([2]), 1).run(made, undefined as never, 0, SIDE);
  return made;
}

it('lays a white edge of one breadth round what is drawn, and a shadow below that', () => {
  const { color } = cutOut();
  const at = (x: number, y: number) => color[4 * (y * SIDE + x)]!;
  // The margin is 0.021 of 200 pixels.
  expect([at(78, 100), at(122, 100), at(100, 78), at(100, 122)].every((value) => value > 1)).toBe(true);
  expect(at(70, 100)).toBe(0.5);
  // Corners of the edge are round.
  expect(at(76, 76)).toBeLessThan(0.6);
  expect(at(100, 126)).toBeLessThan(0.45);
  expect(at(100, 20)).toBe(0.5);
});

it('gives the edge to the sheet in the object map', () => {
  const { ids } = cutOut();
  expect(ids[100 * SIDE + 78]).toBe(1);
  expect(ids[100 * SIDE + 100]).toBe(1);
});
