import { describe, expect, it } from 'vitest';
import { layShapes } from './lay-shapes.ts';
import { sprayed, toneAt } from './shade.ts';
import { box, circle } from './shapes.ts';

const shade = { from: [0, 0], to: [100, 0], tone: [0, 0, 0] } as const;
const spray = { unit: 100, ink: [0, 0, 0], angle: 0, strength: 0.6 } as const;
const board = (...shapes: Parameters<typeof sprayed>[0]['shapes']) => ({
  width: 100,
  height: 100,
  ground: [1, 1, 1] as const,
  shapes,
});

describe('grain', () => {
  it('is none at one end, all at the other, and more where the dots are thick', () => {
    const at = toneAt(shade);
    expect(at(-5, 3, 1)).toBe(0);
    expect(at(140, 3, 0.9)).toBeCloseTo(1);
    expect(at(50, 0, 0.9)).toBeGreaterThan(at(50, 0, 0.1));
    for (let x = 5; x < 100; x += 5) expect(at(x, 0, 0.5)).toBeGreaterThanOrEqual(at(x - 5, 0, 0.5));
  });

  it('lies on what is broad and light or dark alike, and not on stripes', () => {
    const shapes = [
      { polygons: [circle(50, 50, 30)], fill: [0.9, 0.2, 0.2] },
      { polygons: [box(50, 50, 60, 2)], fill: [0.9, 0.2, 0.2] },
      { polygons: [box(20, 20, 30, 30)], fill: [0.05, 0.05, 0.05] },
    ] as const;
    const [broad, stripe, dark] = sprayed(board(...shapes), spray).shapes;
    expect(stripe!.shade).toBeUndefined();
    expect(broad!.shade!.tone[0]).toBeLessThan(0.9);
    expect(dark!.shade!.tone[0]).toBeGreaterThan(0.05);
  });

  it('shows as it is laid: the form is darker on the shaded side, and outside of it nothing changes', () => {
    const { shapes } = sprayed(board({ polygons: [box(50, 50, 60, 60)], fill: [0.9, 0.5, 0.2] }), spray);
    const data = new Float32Array(4 * 100 * 100).fill(1);
    layShapes(shapes, { unit: 100, shadow: { colour: [0, 0, 0], steps: [] } })({ data, width: 100, y0: 0, y1: 100 });
    const red = (x: number) => data[4 * (50 * 100 + x)]!;
    expect(red(25)).toBeCloseTo(0.9);
    expect(red(75)).toBeLessThan(0.75);
    expect(red(95)).toBe(1);
  });
});
