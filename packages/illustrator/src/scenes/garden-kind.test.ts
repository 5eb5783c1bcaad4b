/** What kind of garden it is follows from the place, not from what stands in it. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { gardenKind } from './garden-kind.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const kindOf = (b: Brief, seed: number, hedged = false) => gardenKind(b, b.setting[0]?.id, seed, hedged);

describe('a garden', () => {
  it.each([
    ['palace garden', 'formal', true],
    ['city park', 'formal', true],
    ['garden', 'formal', false],
    ['sparkling garden', 'formal', false],
    ['cottage garden', 'cottage', true],
    ['wild garden', 'wild', true],
    ['garden of wildflowers', 'wild', false],
    ['cherry garden', 'blossoming', true],
  ] as const)('%s: %s %s', (place, kind, is) => {
    for (const seed of SEEDS) expect(kindOf(brief({ place }), seed)[kind]).toBe(is);
  });

  it.each(['castle', 'cottage', 'royal guard', 'wild rose', 'cherry'])(
    'stays what it is when a %s comes into it (L1)',
    (name) => {
      const more = brief({ place: 'garden', subjects: [{ name, source: 'edit' }] });
      for (const seed of SEEDS)
        for (const hedged of [true, false])
          expect(kindOf(more, seed, hedged)).toEqual(kindOf(brief({ place: 'garden' }), seed, hedged));
    },
  );

  it('with clipped hedges has straight ways or winding ones by the seed', () => {
    const kinds = SEEDS.map((seed) => kindOf(brief({ place: 'garden' }), seed, true).formal);
    expect(new Set(kinds).size).toBe(2);
  });

  it('is not what is off', () => {
    const { setting } = brief({ place: 'castle garden' });
    const garden = brief({ place: 'garden' });
    const off = { ...garden, setting: [...garden.setting, ...setting.map((f) => ({ ...f, off: true as const }))] };
    for (const seed of SEEDS) expect(kindOf(off, seed).formal).toBe(false);
  });
});
