import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { coloursOf } from './colour-words.ts';
import { apart, liesOnTable } from './plain.ts';

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

it('takes no second colour from the palette of a writer where a backdrop was said', () => {
  const said = brief({ subjects: [{ name: 'apple' }], background: ['black background'] });
  const whole = { ...said, look: [{ id: 'palette', kind: 'palette' as const, value: 'red', source: 'writer' as const }] };
  const { stage } = planOf(whole, { width: 256, height: 256, seed: 7, missing: 'leave' });
  expect(coloursOf(whole)).toHaveLength(2);
  expect(apart({ brief: whole, stage }, coloursOf(whole), '#d8cab2')).toEqual([coloursOf(said)[0], undefined]);
});
