import { expect, it } from 'vitest';
import { blurPlane } from './blur-plane.ts';

it('keeps the sum of a single row, and its middle where it is full', () => {
  const row = new Float32Array(64).fill(1, 20, 44);
  const blurred = blurPlane(row, 64, 1, 3);
  expect(blurred.reduce((a, b) => a + b)).toBeCloseTo(24, 3);
  expect(blurred[32]).toBeCloseTo(1, 4);
});
