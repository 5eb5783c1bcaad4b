import { describe, expect, it } from 'vitest';
import { alongRoad, desertRoadOf, paveRoad } from './desert-road.ts';

const sand = () => Float32Array.of(0.6, 0.4, 0.2);

describe('a road through the desert', () => {
  it.each([
    ['desert road', true],
    ['desert highway', true],
    ['dirt track in the desert', false],
    ['desert', undefined],
    ['crossroads inn', undefined],
  ])('%s', (place, paved) => expect(desertRoadOf(place, 5)?.paved).toBe(paved));

  it('is dark in its middle, leaves the sand beside it alone, and has a line in dashes', () => {
    const road = desertRoadOf('desert road', 5);
    if (!road) throw new Error('no road');
    const at = (off: number, z: number) => {
      const albedo = sand();
      paveRoad(road, { x: road.at(z) + off, z, mottle: 0.5 }, albedo);
      return [...albedo];
    };
    expect(at(0.3, 5)[0]).toBeLessThan(0.2);
    expect(at(1.2, 5)).toEqual([...sand()]);
    const middle = Array.from({ length: 40 }, (_, i) => at(0, 3 + i * 0.1)[0] ?? 0);
    expect(Math.max(...middle)).toBeGreaterThan(0.5);
    expect(Math.min(...middle)).toBeLessThan(0.2);
  });

  it('lies level where the dunes would stand on it, and lets them rise beside it', () => {
    const road = desertRoadOf('desert road', 5);
    if (!road) throw new Error('no road');
    const heights = alongRoad((_k, _x, _z, _px, _pz, out, n) => void out.fill(1, 0, n), road);
    const xs = Float32Array.of(road.at(6), road.at(6) + 4);
    const out = new Float32Array(2);
    heights(undefined as never, xs, Float32Array.of(6, 6), new Float32Array(2), new Float32Array(2), out, 2, true);
    expect(out[0]).toBeLessThan(0.02);
    expect(out[1]).toBe(1);
  });
});
