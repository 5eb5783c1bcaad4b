/** A rainbow stands in a shower that is darkest round it, and its feet reach down before far land. */
import { expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { viewOf } from '../stage/view.ts';
import { paintBowFeet, paintShower, type Rainbow } from './rainbow.ts';

const SIDE = 64;
const HORIZON = 40;
const bow: Rainbow = { x: 32, y: HORIZON + 1, radius: 25, width: 4, second: 0.12 };

it('darkens the sky outside the bow more than inside', () => {
  const { frame, kernels } = framed();
  const view = viewOf(SIDE, SIDE, HORIZON / SIDE, 1.6);
  paintShower(frame, kernels, bow, view, { y0: 0, y1: HORIZON, side: 1, salt: 3, air: [0.8, 0.8, 0.8] });
  const at = (x: number, y: number) => frame.color[(y * SIDE + x) * 4 + 1] ?? 0;
  const [outside, inside] = [at(3, 33), at(15, 33)];
  expect(outside).toBeLessThan(inside);
  expect(outside).toBeLessThan(0.5);
});

it('colours far land at its feet and leaves near land as it is', () => {
  const colours = (depth: number) => {
    const { frame } = framed();
    frame.depth.fill(depth);
    paintBowFeet(frame, bow, 0, SIDE, 1);
    return Array.from({ length: SIDE }, (_, x) => frame.color[((HORIZON - 3) * SIDE + x) * 4] ?? 0);
  };
  expect(new Set(colours(0.6)).size).toBeGreaterThan(3);
  expect(new Set(colours(0.1)).size).toBe(1);
});

function framed() {
  const kernels = loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, []) });
  const frame = new Frame(kernels.memory, SIDE, SIDE, []);
  frame.color.fill(0.8);
  return { kernels, frame };
}
