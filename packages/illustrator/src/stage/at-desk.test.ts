/** Who is at a desk sits behind it, who is in a chair by something sits in that chair. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

const placed = (given: BriefIn): Record<string, Placed> =>
  Object.fromEntries(
    planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).placed.map((p) => [p.fact.name, p]),
  );
const middle = (p: Placed): number => p.x + (0.5 - p.footShare[0]) * p.width;

it('behind a desk, with what stands on it at the side', () => {
  const { woman, desk, laptop } = placed({
    subjects: [{ name: 'woman' }, { name: 'desk' }, { name: 'laptop' }],
    relations: [
      ['woman', 'at', 'desk'],
      ['desk', 'with', 'laptop'],
    ],
  });
  expect(woman!.art).toBe('own:woman-sitting');
  expect(Math.abs(middle(woman!) - middle(desk!))).toBeLessThan(0.3 * desk!.width);
  expect(woman!.y).toBeLessThan(desk!.y);
  expect(middle(laptop!)).toBeGreaterThan(middle(woman!) + 0.4 * woman!.width);
  expect(laptop!.height).toBeLessThan(0.6 * desk!.height);
});

it('in a rocking chair that stands by the fire', () => {
  const sat = placed({
    subjects: [{ name: 'old man' }, { name: 'fireplace' }, { name: 'rocking chair' }],
    relations: [
      ['old man', 'by', 'fireplace'],
      ['old man', 'in', 'rocking chair'],
    ],
  });
  const [man, chair, fire] = [sat['old man']!, sat['rocking chair']!, sat.fireplace!];
  expect([man.art, chair.art]).toEqual(['own:old-man-sitting', 'own:rocking-chair']);
  expect(Math.abs(middle(man) - middle(chair))).toBeLessThan(0.2 * chair.width);
  expect(Math.abs(middle(chair) - middle(fire))).toBeGreaterThan(0.4 * (chair.width + fire.width));
});

it('a chair is no larger beside who sits in it than it may be', () => {
  const { man, armchair } = placed({
    subjects: [{ name: 'man' }, { name: 'armchair' }],
    relations: [['man', 'in', 'armchair']],
  });
  expect(armchair!.height / man!.height).toBeLessThan(0.85);
});
