/** Under water nothing of the air is added. */
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const added = (idea: string, seed: number): string[] => {
  const brief = write(read(idea), { liberty: 'balanced', seed });
  const names = brief.subjects.filter((s) => s.source === 'writer').map((s) => s.name);
  return [...names, ...brief.setting.filter((f) => f.source === 'writer').map((f) => f.value)];
};
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);
const AIR = /gull|cloud/;

it.each(['a whale under water', 'a wreck beneath the waves'])('%s: no gull and no cloud', (idea) => {
  for (const seed of SEEDS)
    expect(
      added(idea, seed).filter((name) => AIR.test(name)),
      `seed ${seed}`,
    ).toEqual([]);
});

it('above it they may come, so that the test above can fail', () => {
  expect(SEEDS.some((seed) => added('a whale in the sea', seed).some((name) => AIR.test(name)))).toBe(true);
});
