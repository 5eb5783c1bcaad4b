/** Leaf is laid where a metal was said as a colour. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { metalNames } from './foil.ts';
import { pieceOf } from './piece.ts';

it.each([
  ['rose gold, white', ['rose gold']],
  ['gold, silver', ['gold', 'silver']],
  ['gilded', ['gilded']],
  ['marigold', []],
])('%s', (words, names) => expect(metalNames(words)).toEqual(names));

it('an idea that denies gold has none', () => {
  const marbling = (idea: string, ...colours: string[]): Brief => ({
    ...brief({ subjects: [{ name: 'marbling' }] }),
    idea,
    look: colours.map((value) => ({ id: value, kind: 'palette' as const, value, source: 'user' as const })),
  });
  const size = { width: 64, height: 64, seed: 3 };
  const metals = (given: Brief): number => pieceOf(given, new Set(['marbling']), size)!.metals.length;
  expect(metals(marbling('marbling in white and navy, no gold', 'white', 'navy'))).toBe(0);
  expect(metals(marbling('marbling in white and gold', 'white', 'gold'))).toBe(1);
});
