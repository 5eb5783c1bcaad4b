/** What water mirrors from over the upper edge of the picture is even, not the upper row drawn out. */
import { expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { viewOf } from '../stage/view.ts';
import { paintWater } from './water.ts';

const SIDE = 64;
const HORIZON = 10;

it('has no upright streaks below the picture of the sky', () => {
  const { frame, kernels } = framed();
  // Bars of light and dark that reach the upper edge.
  for (let y = 0; y < HORIZON; y++)
    for (let x = 0; x < SIDE; x++) frame.color.fill(x % 16 < 8 ? 1 : 0, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4);
  const view = viewOf(SIDE, SIDE, HORIZON / SIDE, 1.6);
  const water = { roughness: 0.02, deep: [0.1, 0.1, 0.1] as const, end: SIDE, seed: 3, mirror: [0.9, 0.9] as const };
  paintWater(frame, kernels, view, water, 1, HORIZON, SIDE);
  const contrast = (y: number) => {
    const row = Array.from({ length: SIDE }, (_, x) => frame.color[(y * SIDE + x) * 4] ?? 0);
    return Math.max(...row) - Math.min(...row);
  };
  expect(contrast(HORIZON + 5)).toBeGreaterThan(0.6);
  for (let y = HORIZON + 30; y < SIDE; y++) expect(contrast(y)).toBeLessThan(0.15);
});

function framed() {
  const kernels = loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, []) });
  return { kernels, frame: new Frame(kernels.memory, SIDE, SIDE, []) };
}
