import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });

it('a station that stands in snow has it on its roofs', () => {
  const subjects = [{ name: 'railway station' }];
  const inSnow = plan({ subjects, place: 'snow' });
  expect(inSnow.placed.map(({ art }) => art)).toEqual(['own:railway-station-snow']);
  expect(plan({ subjects }).placed.map(({ art }) => art)).toEqual(['own:railway-station']);
});

it('chimneys of a factory are one works', () => {
  const { placed } = plan({ subjects: [{ name: 'factory chimney', count: 'many' }] });
  expect(placed.map(({ art }) => art)).toEqual(['own:factory']);
});
