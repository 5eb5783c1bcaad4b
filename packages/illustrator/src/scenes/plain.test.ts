import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { liesOnTable } from './plain.ts';

it.each([
  ['black background', false],
  ['white surface', false],
  ['table mountain', false],
  ['wooden table', true],
  ['kitchen table', true],
  ['tabletop', true],
])('an apple and "%s": a table top is painted: %s (L2)', (value, tabled) => {
  expect(liesOnTable(brief({ subjects: [{ name: 'apple' }], background: [value] }))).toBe(tabled);
});

it('paints no table under a small thing of which nothing was said', () => {
  expect(liesOnTable(brief({ subjects: [{ name: 'apple' }] }))).toBe(false);
});
