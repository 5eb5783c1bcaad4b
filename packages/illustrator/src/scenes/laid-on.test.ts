import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { painted } from '../stage/painted.ts';
import { planOf } from '../stage/plan.ts';
import { groundsOf } from './still-life.ts';

const on = (surface: string, color?: string, place?: string) =>
  painted(
    brief({
      ...(place && { place }),
      subjects: [{ name: 'watch' }, { name: surface, ...(color && { color }) }],
      relations: [['watch', 'on', surface]],
    }),
  );
const planned = (given: ReturnType<typeof brief>) =>
  planOf(given, { width: 256, height: 256, seed: 7, missing: 'leave' }).stage;

it('what a thing lies on is the ground of the picture, in its colour', () => {
  for (const surface of ['asphalt', 'marble', 'silk']) {
    expect(groundsOf(on(surface)).surface, surface).toBeDefined();
    expect(planned(on(surface)).missing, surface).toEqual([]);
  }
  const [black, white] = [groundsOf(on('marble', 'black')).surface!, groundsOf(on('marble', 'white')).surface!];
  expect(black[0]).toBeLessThan(0.1);
  expect(white[0]).toBeGreaterThan(0.5);
});

it('a table is a thing, and in a place the words keep their sense', () => {
  expect(on('table').subjects.map(({ name }) => name)).toContain('table');
  expect(on('sand', undefined, 'beach').subjects.map(({ name }) => name)).toContain('sand');
});
