/** Somebody in a place is pictured in it, and a place before what it holds. */
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const rulesOf = (idea: string): string => {
  const { look, setting } = write(read(idea), { liberty: 'free', seed: 7 });
  return [...look, ...setting].map(({ rule }) => rule).join(' ');
};

it('goes before a portrait of him', () => {
  expect(rulesOf('an old man in a launderette')).toContain('tableau-place-there-launderette');
});

it('a place is the picture before what it holds', () => {
  expect(rulesOf('a park with a pond')).toContain('tableau-place-park');
});

it.each([
  ['Lisbon', 'place-lisbon'],
  ['a field of tulips', 'place-tulips'],
  ['a forest in winter', 'place-snowy-forest'],
])('%s is told as a place', (idea, id) => {
  expect(rulesOf(idea)).toContain(`tableau-${id}`);
});

it('a cow in a kitchen is not told as one in its meadow', () => {
  expect(rulesOf('a cow in a kitchen')).toContain('tableau-place-beast-kitchen');
});
