import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { growth } from './growth.ts';
import { moodPalette } from './palettes.ts';
import { traitsOf } from './traits.ts';

it('every twig begins where another ends, or at a root', () => {
  const at = (x: number, y: number): string => `${Math.round(x * 1000)},${Math.round(y * 1000)}`;
  for (let seed = 0; seed < 4; seed++) {
    const { shapes } = growth({
      ...{ width: 200, height: 200, unit: 200, salt: seed },
      palette: moodPalette(new Set(), 0.4),
      said: [],
      traits: traitsOf('growth'),
      r: random(seed, 'growth', 'test'),
    });
    const limbs = shapes[1]!.polygons.map(([ax, ay, bx, by, cx, cy, dx, dy]) => ({
      from: at((ax! + dx!) / 2, (ay! + dy!) / 2),
      to: at((bx! + cx!) / 2, (by! + cy!) / 2),
    }));
    const ends = new Set(limbs.map(({ to }) => to));
    const begun = new Set(limbs.map(({ from }) => from).filter((from) => !ends.has(from)));
    // One tree or coral has one root, and stems at most one each.
    expect(begun.size, `seed ${seed}`).toBeLessThanOrEqual(5);
  }
});
