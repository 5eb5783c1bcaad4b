/** Whom a picture is about stands near the viewer, and what they stand under or before is cut to their measure. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const heights = (given: BriefIn, seed: number, change: (made: ReturnType<typeof brief>) => void = () => {}) => {
  const made = brief(given);
  change(made);
  const { stage } = planOf(made, { width: 400, height: 400, seed, missing: 'leave' });
  return (name: string): number => stage.objects.find((o) => o.name === name)!.box[3];
};
const added = (made: ReturnType<typeof brief>): void => {
  for (const fact of made.setting) fact.source = 'writer';
};

it.each(SEEDS)('one or two people are about half as high as the picture, seed %i', (seed) => {
  for (const name of ['woman', 'girl', 'knight']) {
    const tall = heights({ place: 'meadow', subjects: [{ name }] }, seed, added)(name);
    expect(tall).toBeGreaterThan(0.45);
    expect(tall).toBeLessThan(0.62);
  }
  const wedding: BriefIn = {
    place: 'hills',
    subjects: [{ name: 'bride' }, { name: 'groom' }, { name: 'cherry tree' }],
    relations: [
      ['bride', 'under', 'cherry tree'],
      ['groom', 'under', 'cherry tree'],
    ],
  };
  const height = heights(wedding, seed, added);
  expect(height('bride')).toBeGreaterThan(0.4);
  expect(height('groom')).toBeGreaterThan(0.4);
  expect(height('cherry tree')).toBeGreaterThan(height('groom') * 1.4);
});

it.each(SEEDS)('farther off in a place that was asked for, and where others were named first, seed %i', (seed) => {
  const alone: BriefIn = { place: 'meadow', subjects: [{ name: 'woman' }] };
  expect(heights(alone, seed)('woman')).toBeLessThan(heights(alone, seed, added)('woman') * 0.95);
  const second = heights({ place: 'meadow', subjects: [{ name: 'castle' }, { name: 'woman' }] }, seed, added);
  expect(second('woman')).toBeLessThan(0.45);
});

it('a cherry tree is in flower unless another season was said', () => {
  const inSeason = (season?: string) => {
    const made = brief({ place: 'hills', subjects: [{ name: 'cherry tree' }] });
    if (season) made.setting.push({ id: 'season', kind: 'season', value: season, source: 'user' });
    return planOf(made, { width: 300, height: 300, seed: 1, missing: 'leave' }).stage.objects.find(
      (o) => o.of === 'cherry-tree',
    )!.colors;
  };
  expect(inSeason()).toEqual(['pink']);
  expect(inSeason('spring')).toEqual(['pink']);
  expect(inSeason('autumn')).not.toContain('pink');
});
