import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { namesFigure } from './figure-names.ts';
import { mandala } from './mandala.ts';
import { moodPalette } from './palettes.ts';
import { callsOf, traitsOf } from './traits.ts';

const sheet = (seed: number) => ({
  ...{ width: 200, height: 160, unit: 180, salt: seed },
  palette: moodPalette(new Set(), 0.4),
  said: [],
  traits: traitsOf('mandala'),
  r: random(seed, 'mandala', 'test'),
});

it.each([1, 2, 3, 4, 5, 6])('every ring is the same all round (seed %i)', (seed) => {
  for (const { polygons } of mandala(sheet(seed)).shapes) {
    if (polygons.length === 1) continue;
    const turn = (2 * Math.PI) / polygons.length;
    const middles = polygons.map((points): [number, number] => {
      let [x, y] = [0, 0];
      for (let i = 0; i < points.length; i += 2) [x, y] = [x + points[i]! - 100, y + points[i + 1]! - 80];
      return [(2 * x) / points.length, (2 * y) / points.length];
    });
    for (const [i, [x, y]] of middles.entries()) {
      const [nx, ny] = middles[(i + 1) % middles.length]!;
      expect(nx).toBeCloseTo(x * Math.cos(turn) - y * Math.sin(turn), 0);
      expect(ny).toBeCloseTo(x * Math.sin(turn) + y * Math.cos(turn), 0);
      expect(Math.hypot(nx, ny)).toBeCloseTo(Math.hypot(x, y), 0);
    }
  }
});

it('nothing of it lies outside the picture', () => {
  for (const { polygons } of mandala(sheet(3)).shapes)
    for (const points of polygons)
      for (let i = 0; i < points.length; i += 2) {
        const [x, y] = [points[i]!, points[i + 1]!];
        if (!(x >= 0 && y >= 0 && y <= 160)) expect.unreachable(`${x} ${y} lies outside`);
      }
});

it('is told from black alone by the ground between its lines', () => {
  const black = { ground: [1, 1, 1], main: [[0.1, 0.1, 0.1]], ink: [0, 0, 0], accent: [0.2, 0.2, 0.2] };
  const { shapes } = mandala({ ...sheet(2), palette: { ...sheet(2).palette, ...black } as never });
  expect(shapes.filter(({ fill }) => fill[0] === 1).length).toBeGreaterThan(5);
});

it.each(['mandala', 'intricate lotus mandala', 'sacred geometry'])('%s names it', (name) => {
  expect(namesFigure(name)).toBe(true);
  expect(callsOf(name).map(([engine]) => engine)).toEqual(['mandala']);
});
