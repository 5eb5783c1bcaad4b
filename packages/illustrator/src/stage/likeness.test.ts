import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 256, height: 256, seed: 7, missing: 'leave' });

it('tells once a name what is drawn as something akin', () => {
  const { stage, warnings } = plan({ subjects: [{ name: 'lamborghini', count: 3 }, { name: 'sports car' }] });
  expect(stage.objects.map(({ name, grounding }) => [name, grounding.via, grounding.likeness])).toEqual([
    ['lamborghini', 'hypernym', 'sports car'],
    ['lamborghini', 'hypernym', 'sports car'],
    ['lamborghini', 'hypernym', 'sports car'],
    ['sports car', 'direct', undefined],
  ]);
  expect(warnings).toEqual([
    {
      code: 'drawn-as',
      message: 'The lamborghini is drawn as a sports car; there is no drawing of its own.',
      about: 'lamborghini',
    },
  ]);
});

it('tells nothing of what nobody asked for', () => {
  const { stage, warnings } = plan({ place: 'city', subjects: [{ name: 'cat' }, { name: 'lamborghini', source: 'writer' }] });
  expect(stage.objects.some(({ grounding }) => grounding.likeness === 'sports car')).toBe(true);
  expect(warnings).toEqual([]);
});
