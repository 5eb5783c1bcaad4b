import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import type { Shape } from './artboard.ts';
import { moodPalette } from './palettes.ts';
import { rake } from './rake.ts';
import { traitsOf } from './traits.ts';

/** Middle and radius of a circle's outline. */
function roundOf({ polygons: [p] }: Shape): [number, number, number] {
  const n = p!.length / 2 - 1;
  let [x, y] = [0, 0];
  for (let i = 0; i < n; i++) [x, y] = [x + p![2 * i]! / n, y + p![2 * i + 1]! / n];
  return [x, y, Math.sqrt((p![0]! - x) ** 2 + (p![1]! - y) ** 2)];
}

it('no line ends inside the sheet or runs into a body', () => {
  const size = 160;
  for (let seed = 0; seed < 6; seed++) {
    const { shapes } = rake({
      ...{ width: size, height: size, unit: size, salt: seed },
      palette: moodPalette(new Set(), 0.4),
      said: [],
      traits: traitsOf('calm'),
      r: random(seed, 'rake', 'test'),
    });
    const lines = shapes.filter(({ polygons }) => polygons.length > 0 && polygons.every((p) => p.length === 8));
    expect(lines.length).toBeGreaterThan(20);
    const bodies = shapes.filter(({ polygons, rule }) => polygons[0]!.length > 100 && rule === undefined).map(roundOf);
    for (const { polygons } of lines) {
      const ends = polygons.flatMap(([ax, ay, bx, by, cx, cy, dx, dy]) => [
        [(ax! + dx!) / 2, (ay! + dy!) / 2],
        [(bx! + cx!) / 2, (by! + cy!) / 2],
      ]) as [number, number][];
      for (const [i, [x, y]] of ends.entries()) {
        const into = bodies.filter(([cx, cy, r]) => (x - cx) ** 2 + (y - cy) ** 2 <= (r - 3) ** 2);
        if (into.length > 0) expect(into, `seed ${seed}, ${x} ${y}`).toEqual([]);
        if (x < 3 || y < 3 || x > size - 3 || y > size - 3) continue;
        const joined = ends.some(([u, v], k) => k >> 1 !== i >> 1 && (u - x) * (u - x) + (v - y) * (v - y) < 9);
        if (!joined) expect.unreachable(`seed ${seed}, ${x} ${y}: the line ends here`);
      }
    }
  }
});
