import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, fillMask } from './fill-mask.ts';
import { type Polygon, signedArea, unite } from './flatten.ts';

const SQUARE: Bounds = { x0: 0, y0: 0, x1: 32, y1: 32 };
const rect = (x0: number, y0: number, x1: number, y1: number): Polygon => Float64Array.of(x0, y0, x1, y0, x1, y1, x0, y1);
const total = (data: Float32Array): number => data.reduce((sum, value) => sum + value, 0);
const triangle = fc.array(fc.double({ min: 1, max: 31, noNaN: true }), { minLength: 6, maxLength: 6 });

describe('fillMask', () => {
  test('a rectangle off the pixel grid covers each pixel by its exact area', () => {
    const { data } = fillMask([rect(2.25, 3.5, 4.5, 5)], { x0: 0, y0: 0, x1: 6, y1: 6 });
    expect(Array.from(data.slice(3 * 6, 4 * 6))).toEqual([0, 0, 0.375, 0.5, 0.25, 0]);
    expect(Array.from(data.slice(4 * 6, 5 * 6))).toEqual([0, 0, 0.75, 1, 0.5, 0]);
  });

  test('property: the sum of coverage is the area of any triangle', () => {
    fc.assert(
      fc.property(triangle, (points) => {
        const polygon = Float64Array.from(points);
        expect(total(fillMask([polygon], SQUARE).data)).toBeCloseTo(Math.abs(signedArea(polygon)), 1);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('property: moving by whole pixels moves the mask and changes nothing else', () => {
    fc.assert(
      fc.property(triangle, fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (points, dx, dy) => {
        const here = fillMask([Float64Array.from(points)], SQUARE);
        const there = fillMask([Float64Array.from(points, (v, i) => v + (i % 2 === 0 ? dx : dy))], {
          x0: dx,
          y0: dy,
          x1: 32 + dx,
          y1: 32 + dy,
        });
        expect(here.data.findIndex((v, i) => !(Math.abs(v - there.data[i]!) < 2e-4))).toBe(-1);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test('property: a window into the mask equals the window of the mask', () => {
    fc.assert(
      fc.property(triangle, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }), (points, at, size) => {
        const polygon = Float64Array.from(points);
        const whole = fillMask([polygon], SQUARE);
        const window = fillMask([polygon], { x0: at, y0: at, x1: at + size, y1: at + size });
        const inWhole = (i: number) => whole.data[(Math.floor(i / size) + at) * 32 + (i % size) + at]!;
        expect(window.data.length).toBe(size * size);
        expect(window.data.findIndex((v, i) => !(Math.abs(v - inWhole(i)) < 2e-4))).toBe(-1);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('bands of rows agree bit for bit with the whole', () => {
    const star = Float64Array.of(16.3, 1.1, 30.7, 29.2, 1.4, 11.8, 30.2, 10.6, 2.5, 30.1);
    const whole = fillMask([star], SQUARE);
    for (let y = 0; y < 32; y += 8) {
      const band = fillMask([star], { x0: 0, y0: y, x1: 32, y1: y + 8 });
      expect(band.data).toEqual(whole.data.slice(y * 32, (y + 8) * 32));
    }
  });

  test('nonzero unites, evenodd cuts out what is covered twice', () => {
    const two = [rect(2, 2, 12, 12), rect(6, 6, 16, 16)];
    expect(total(fillMask(two, SQUARE, 'nonzero').data)).toBe(164);
    expect(total(fillMask(two, SQUARE, 'evenodd').data)).toBe(128);
  });

  test('shapes of opposite sense cancel unless they are united first', () => {
    const backwards = Float64Array.of(2, 2, 2, 12, 12, 12, 12, 2);
    const two = [rect(2, 2, 12, 12), backwards];
    expect(total(fillMask(two, SQUARE).data)).toBe(0);
    expect(total(fillMask(unite(two), SQUARE).data)).toBe(100);
  });

  test('coordinates far outside are clipped, whatever their size', () => {
    expect(total(fillMask([rect(-1e300, -1e12, 1e300, 1e12)], SQUARE).data)).toBe(1024);
    expect(total(fillMask([rect(-1e9, 4, 8, Number.POSITIVE_INFINITY)], SQUARE).data)).toBe(8 * 28);
  });

  test('NaN is refused', () => {
    expect(() => fillMask([Float64Array.of(0, 0, Number.NaN, 1, 2, 2)], SQUARE)).toThrow(/NaN/);
  });

  test('degenerate shapes cover nothing', () => {
    expect(total(fillMask([Float64Array.of(1, 1, 5, 5, 1, 1), Float64Array.of(3, 3)], SQUARE).data)).toBe(0);
    expect(fillMask([rect(1, 1, 3, 3)], { x0: 5, y0: 5, x1: 5, y1: 5 }).data.length).toBe(0);
  });

  test('bounds are the touched pixels within the limit', () => {
    expect(boundsOf([rect(2.5, 3.1, 40, 8)], SQUARE)).toEqual({ x0: 2, y0: 3, x1: 32, y1: 8 });
    const outside = boundsOf([rect(50, 50, 60, 60)], SQUARE);
    expect(outside.x1 - outside.x0).toBe(0);
  });
});
