/** Somebody in a place is pictured in it, and who does something there is told by that. */
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const rulesOf = (idea: string): string => {
  const { look, setting } = write(read(idea), { liberty: 'free', seed: 7 });
  return [...look, ...setting].map(({ rule }) => rule).join(' ');
};

it('goes before a portrait of him', () => {
  expect(rulesOf('an old man alone in a launderette')).toContain('tableau-place-there-launderette');
});

it('tells nobody who dances there as one who sits', () => {
  expect(rulesOf('a woman dancing in a launderette')).not.toContain('tableau-place-there');
});
