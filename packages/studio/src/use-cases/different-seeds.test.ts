import { expect, it } from 'vitest';
import { differentSeeds } from './different-seeds.ts';
import { planOf } from './plan.ts';

const wish = (idea: string, seed = 7) => ({ start: { idea }, seed });
const hours = (idea: string, seeds: readonly number[]) =>
  new Set(seeds.map((seed) => planOf({ start: { idea }, seed }).brief.setting.find(({ kind }) => kind === 'time')?.value)).size;

it('begins with the wish’s own seed, each once, the same every time', () => {
  const seeds = differentSeeds(wish('a lighthouse'), 4);
  expect(seeds[0]).toBe(7);
  expect(new Set(seeds).size).toBe(4);
  expect(differentSeeds(wish('a lighthouse'), 4)).toEqual(seeds);
  // One more keeps those before it.
  expect(differentSeeds(wish('a lighthouse'), 1)).toEqual([7]);
});

it('shows other hours where the idea leaves them open, and keeps the one that was said', () => {
  const plain = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    hours(
      'a castle',
      [0, 1, 2, 3].map((k) => 100 * i + k),
    ),
  );
  const ours = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => hours('a castle', differentSeeds(wish('a castle', 100 * i), 4)));
  const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
  expect(sum(ours)).toBeGreaterThan(sum(plain));
  expect(hours('a beach at sunset', differentSeeds(wish('a beach at sunset'), 4))).toBe(1);
});

it('wraps round at the last seed, and many run on', () => {
  expect(Math.max(...differentSeeds(wish('a dog', 2 ** 32 - 1), 4))).toBe(2 ** 32 - 1);
  expect(differentSeeds(wish('a dog'), 40)).toEqual(Array.from({ length: 40 }, (_, i) => 7 + i));
});
