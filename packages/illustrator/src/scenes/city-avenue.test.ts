import { expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import type { View } from '../stage/view.ts';
import { avenueAt, avenueOf, paintAvenue } from './city-avenue.ts';

const SIDE = 160;
const view: View = { width: SIDE, height: SIDE, unit: SIDE, horizon: 70, centre: 80, focal: 160, eye: 3 };

it('an avenue widens from the horizon to the foot of the picture, and lights that alone', () => {
  for (const seed of [1, 2, 3, 4]) {
    const avenue = avenueOf(view, seed, [0.3, 0.15, 0.08]);
    const [, far] = avenueAt(avenue, view, 75);
    const [middle, near] = avenueAt(avenue, view, SIDE - 1);
    expect(near).toBeGreaterThan(4 * far);
    expect(middle - near).toBeGreaterThan(0);
    expect(middle + near).toBeLessThan(SIDE);
    const frame = new Frame(loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, []) }).memory, SIDE, SIDE);
    paintAvenue(frame, view, avenue, 9, view.horizon, 0, SIDE);
    const row = Array.from({ length: SIDE }, (_, x) => frame.ids[(SIDE - 1) * SIDE + x] === 9);
    expect(row.filter(Boolean).length).toBeCloseTo(2 * near, -1);
    expect(row[Math.floor(middle - near - 3)]).toBe(false);
    const red = (x: number, y: number) => frame.color[4 * (y * SIDE + x)]!;
    expect(red(Math.floor(middle), SIDE - 1)).toBeGreaterThan(0.05);
    expect(red(Math.floor(middle), 20)).toBe(0);
  }
});
