/** A hill that is all the picture is of rises as one. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from '../stage/__fixtures__/briefs.ts';
import { viewOf } from '../stage/view.ts';
import { moundIn } from './said-mound.ts';

const hillOf = (given: BriefIn): number =>
  moundIn({ brief: brief(given), scene: 'hills', view: viewOf(256, 256, 0.5, 3), seed: 3, sunSide: 1 })?.mound.height ?? 0;

it('a hill that nobody is on is the highest, and one among other things is none of its own', () => {
  const alone = hillOf({ subjects: [{ name: 'hill' }] });
  expect(alone).toBeGreaterThan(hillOf({ subjects: [{ name: 'man' }, { name: 'hill' }], relations: [['man', 'on', 'hill']] }));
  expect(hillOf({ subjects: [{ name: 'hill' }, { name: 'cow' }] })).toBe(0);
});

it('hills in the plural and terraces are land, and no mound', () => {
  expect(hillOf({ subjects: [{ name: 'hill', count: 3 }] })).toBe(0);
  expect(hillOf({ subjects: [{ name: 'terraced hill' }] })).toBe(0);
});
