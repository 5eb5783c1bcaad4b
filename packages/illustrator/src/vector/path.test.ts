import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillMask } from './fill-mask.ts';
import { flatten, flattenLines, signedArea } from './flatten.ts';
import { parsePath } from './parse-path.ts';
import { IDENTITY, join, type Matrix, multiply, transform } from './path.ts';
import { strokeToFill } from './stroke.ts';

const area = (d: string): number => flatten(parsePath(d), 0.001).reduce((sum, polygon) => sum + signedArea(polygon), 0);

describe('parsePath', () => {
  test.each([
    ['absolute lines', 'M0 0L10 0L10 10L0 10Z', 100],
    ['relative lines without separators', 'm0,0h10v10h-10z', 100],
    ['numbers that touch', 'M0 0l10-.0.0 10-10 0z', 100],
    ['more pairs after a move are lines', 'M0 0 10 0 10 10 0 10Z', 100],
    ['a circle of two arcs', 'M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5Z', 25 * Math.PI],
    ['packed arc flags', 'm0 5a5 5 0 0110 0a5 5 0 01-10 0z', 25 * Math.PI],
    ['a turned ellipse', 'M10 0A10 5 90 0 1 10 20A10 5 90 0 1 10 0', 50 * Math.PI],
    ['radii too small grow', 'M0 0A1 1 0 0 1 10 0A1 1 0 0 1 0 0Z', 25 * Math.PI],
    ['a quadratic with its smooth follower', 'M0 0Q5 10 10 0T20 0V-1H0Z', -20],
    ['cubics', 'M0 0C0 10 10 10 10 0S20-10 20 0V20H0Z', 400],
  ])('%s', (_name, d, expected) => {
    expect(area(d)).toBeCloseTo(expected, 1);
  });

  test('what follows a close starts at the start of the closed subpath', () => {
    expect(area('M10 10h10v10h-10zl-10 0 0-10z')).toBeCloseTo(area('M10 10h10v10h-10zM10 10l-10 0 0-10z'), 9);
  });

  test.each([
    ['L 1 1', /starts with M/],
    ['M 1', /a number at 3, found the end/],
    ['M 0 0 X 1', /a path command at 6/],
    ['M 0 0 a 1 1 0 2 0 1 1', /arc flag/],
    ['M 0 0 z 5 5', /a path command/],
  ])('%s is refused with its place', (d, message) => {
    expect(() => parsePath(d)).toThrow(message);
  });

  test('property: every number is the one that JavaScript reads', () => {
    const digits = fc.stringMatching(/^[+-]?(\d{1,18}(\.\d{0,18})?|\.\d{1,18})([eE][+-]?\d{1,2})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        // An absolute point is the number plus nought: −0 is 0.
        expect(parsePath(`M${text} 1`).points[0]).toBe(Number(text) + 0);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('an empty string is an empty path', () => {
    expect(parsePath(' ').codes).toEqual([]);
  });
});

describe('transform', () => {
  test('property: area scales with the determinant, and maps compose', () => {
    const part = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part, part), (numbers) => {
        const matrix = numbers as unknown as Matrix;
        const path = parsePath('M0 0C2 8 9 9 10 0L4 -6Z');
        const before = signedArea(flatten(path, 0.001)[0]!);
        const mapped = transform(path, multiply(IDENTITY, matrix));
        const after = flatten(mapped, 0.001)[0];
        const scale = matrix[0] * matrix[3] - matrix[1] * matrix[2];
        expect(after ? signedArea(after) : 0).toBeCloseTo(before * scale, 0);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('join keeps both', () => {
    const both = join([parsePath('M0 0h1v1z'), parsePath('M5 5h1v1z')]);
    expect(flatten(both).length).toBe(2);
  });
});

describe('flatten', () => {
  test('the chord error stays under the tolerance', () => {
    const circle = flattenLines(parsePath('M100 0A100 100 0 0 1 -100 0'), 0.25)[0]!;
    for (let i = 2; i < circle.points.length; i += 2) {
      const x = (circle.points[i]! + circle.points[i - 2]!) / 2;
      const y = (circle.points[i + 1]! + circle.points[i - 1]!) / 2;
      expect(Math.abs(100 - Math.sqrt(x * x + y * y))).toBeLessThan(0.28);
    }
    expect(() => flatten(parsePath('M0 0'), 0)).toThrow(/tolerance/);
  });
});

describe('strokeToFill', () => {
  const covered = (d: string, width: number): number =>
    fillMask(strokeToFill(parsePath(d), width, 0.01), { x0: 0, y0: 0, x1: 64, y1: 64 }).data.reduce((a, b) => a + b, 0);
  const cap = (width: number): number => (Math.PI * width * width) / 4;

  test.each([
    ['a straight line with round caps', 'M10 10H50', 6, 40 * 6 + cap(6)],
    ['a slanted line', 'M10 10L40 50', 4, 50 * 4 + cap(4)],
    ['a dot', 'M20 20h0', 10, 0],
    ['a right angle: a quarter disc outside, the overlap once', 'M10 10H40V40', 4, 60 * 4 + cap(4) + cap(4) / 4 - 4],
    ['a closed square', 'M10 10H40V40H10Z', 4, 4 * 30 * 4 + cap(4) - 16],
    ['a circle', 'M12 32A20 20 0 1 1 52 32A20 20 0 1 1 12 32Z', 3, 2 * Math.PI * 20 * 3],
  ])('%s', (_name, d, width, expected) => {
    const is = covered(d, width);
    if (expected === 0) expect(is).toBeGreaterThan(cap(width) * 0.98);
    else expect(Math.abs(is - expected) / expected).toBeLessThan(0.01);
  });

  test('no width, no stroke', () => {
    expect(strokeToFill(parsePath('M0 0L9 9'), 0)).toEqual([]);
  });
});
