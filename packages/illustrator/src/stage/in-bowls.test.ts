/** What is told of the content of a bowl or a basket lies in it. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

const placed = (given: BriefIn): Placed[] =>
  planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).placed;
const of = (all: readonly Placed[], name: string): Placed[] => all.filter((p) => p.fact.name === name);
const middle = (p: Placed): number => p.x + (0.5 - p.footShare[0]) * p.width;

function expectInside(all: readonly Placed[], names: readonly string[], holder: string): void {
  const [bowl] = of(all, holder);
  for (const name of names) {
    expect(of(all, name).length, name).toBeGreaterThan(0);
    for (const fruit of of(all, name)) {
      expect(Math.abs(middle(fruit) - middle(bowl!)), name).toBeLessThan(0.5 * bowl!.width);
      expect(fruit.inside, name).toBe(true);
    }
  }
}

it('of fruit each kind that is told, in a bowl that is drawn empty', () => {
  const all = placed({
    subjects: [{ name: 'bowl' }, { name: 'fruit' }, { name: 'pear' }, { name: 'lemon' }],
    relations: [
      ['bowl', 'of', 'fruit'],
      ['fruit', 'with', 'pear'],
      ['fruit', 'with', 'lemon'],
    ],
  });
  expect(of(all, 'bowl')[0]!.art).toBe('own:bowl');
  expectInside(all, ['pear', 'lemon'], 'bowl');
  const [pear, lemon] = [of(all, 'pear')[0]!, of(all, 'lemon')[0]!];
  expect(Math.abs(middle(pear) - middle(lemon))).toBeGreaterThan(0.3 * lemon.width);
});

it('what a basket is with to eat', () => {
  const all = placed({
    subjects: [{ name: 'basket' }, { name: 'pear' }, { name: 'lemon' }],
    relations: [
      ['basket', 'with', 'pear'],
      ['basket', 'with', 'lemon'],
    ],
  });
  expectInside(all, ['pear', 'lemon'], 'basket');
});

it('and beside one that is drawn full, what it is with', () => {
  const all = placed({
    subjects: [{ name: 'bowl' }, { name: 'soup' }, { name: 'pear' }],
    relations: [
      ['bowl', 'of', 'soup'],
      ['bowl', 'with', 'pear'],
    ],
  });
  expect(of(all, 'pear')[0]!.inside).not.toBe(true);
});

it('a milker crouches at the hind end of the cow and looks at her flank', () => {
  const all = placed({ subjects: [{ name: 'farmer' }, { name: 'cow' }], relations: [['farmer', 'milking', 'cow']] });
  const [farmer, cow] = [of(all, 'farmer')[0]!, of(all, 'cow')[0]!];
  expect(farmer.art).toContain('~crouching');
  const aside = (middle(farmer) - middle(cow)) / cow.width;
  expect(Math.abs(aside)).toBeGreaterThan(0.2);
  expect(Math.abs(aside)).toBeLessThan(0.62);
});
