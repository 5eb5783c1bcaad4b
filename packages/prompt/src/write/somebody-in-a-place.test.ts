/** Somebody in a place is pictured in it. */
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
