/** Somebody in a place is pictured in it, and a place before what it holds. */
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const rulesOf = (idea: string, seed = 7): string => {
  const { look, setting } = write(read(idea), { liberty: 'free', seed });
  return [...look, ...setting].map(({ rule }) => rule).join(' ');
};

it('goes before a portrait of him', () => {
  for (const seed of SEEDS) expect(rulesOf('an old man in a launderette', seed)).toContain('tableau-place-there-launderette');
});

it('a place is the picture before what it holds', () => {
  expect(rulesOf('a park with a pond')).toMatch(/tableau-(?:place|plain-spring)-park/);
});

it.each([
  ['Lisbon', 'place-lisbon'],
  ['a field of tulips', 'plain-tulip-field'],
  ['a flooded subway station', 'place-flooded-metro'],
  ['a forest in winter', 'plain-snow-woods'],
])('%s is told as a place', (idea, id) => {
  expect(rulesOf(idea)).toContain(`tableau-${id}`);
});

it('a cow in a kitchen is not told as one in its meadow', () => {
  for (const seed of SEEDS) expect(rulesOf('a cow in a kitchen', seed)).toContain('tableau-place-beast-kitchen');
});
