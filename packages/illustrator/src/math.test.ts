/** The painter's own functions against the engine's: near enough to be the same curve, and pinned to the bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as own from './math.ts';

const near = (actual: number, wanted: number, part: number): void => {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(part * Math.max(1, Math.abs(wanted)));
};
const numbers = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('own maths', () => {
  it.each([
    ['exp', own.exp, Math.exp, -30, 30, 1e-9],
    ['exp2', own.exp2, (x: number) => 2 ** x, -40, 40, 1e-9],
    ['log', own.log, Math.log, 1e-6, 1e6, 1e-9],
    ['log2', own.log2, Math.log2, 1e-6, 1e6, 1e-9],
    ['sin', own.sin, Math.sin, -50, 50, 1e-7],
    ['cos', own.cos, Math.cos, -50, 50, 1e-7],
    ['tan', own.tan, Math.tan, -1.4, 1.4, 1e-6],
    ['atan', own.atan, Math.atan, -100, 100, 1e-7],
  ] as const)('%s follows the engine', (_, mine, theirs, min, max, part) => {
    fc.assert(fc.property(numbers(min, max), (x) => near(mine(x), theirs(x), part)));
  });

  it('pow and atan2 follow the engine', () => {
    fc.assert(fc.property(numbers(1e-3, 100), numbers(-4, 4), (x, y) => near(own.pow(x, y), x ** y, 1e-8)));
    // Adding 0 makes −0 plain 0: here the origin has no sign.
    fc.assert(fc.property(numbers(-9, 9), numbers(-9, 9), (y, x) => near(own.atan2(y, x), Math.atan2(y + 0, x + 0), 1e-7)));
  });

  it('fract and smoothstep stay between 0 and 1', () => {
    fc.assert(
      fc.property(numbers(-1e6, 1e6), (x) => {
        for (const value of [own.fract(x), own.smoothstep(-3, 5, x)]) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  it('is pinned: another last bit would be another picture', () => {
    expect([
      own.exp(1.5),
      own.log(3),
      own.pow(2.5, 1.7),
      own.sin(1),
      own.cos(2),
      own.tan(0.5),
      own.atan2(1, -2),
    ]).toMatchInlineSnapshot(`
      [
        4.481689070338029,
        1.0986122886681382,
        4.747861205825898,
        0.8414709848078937,
        -0.4161468365471424,
        0.546302489843796,
        2.6779450445889914,
      ]
    `);
  });
});
