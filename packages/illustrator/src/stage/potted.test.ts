/** What stands in a pot or lies on a dish, and how large it is beside what it stands with. */
import { expect, it, test } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn, seed: number) => planOf(brief(given), { width: 512, height: 512, seed, missing: 'leave' });
const boxes = (given: BriefIn, seed: number) =>
  plan(given, seed).stage.objects.map(({ of, box: [x, y, w, h] }) => ({ of, x: x + w / 2, top: y, foot: y + h, w, h }));
const SEEDS = [1, 2, 3];

test.each(SEEDS)('a cactus is rooted in its pot: on the soil, with no stalk under it (seed %i)', (seed) => {
  const given: BriefIn = { subjects: [{ name: 'cactus' }, { name: 'pot' }], relations: [['cactus', 'in', 'pot']] };
  const [cactus, pot] = boxes(given, seed);
  expect(cactus!.foot).toBeGreaterThan(pot!.top);
  expect(cactus!.foot).toBeLessThan(pot!.top + 0.2 * pot!.h);
  expect(cactus!.w).toBeLessThan(1.2 * pot!.w);
  expect(plan(given, seed).placed.map((p) => p.tether)).toEqual([undefined, undefined]);
});

it('gives a cut flower its stalk down into the vase', () => {
  const given: BriefIn = { subjects: [{ name: 'rose' }, { name: 'vase' }], relations: [['rose', 'in', 'vase']] };
  expect(plan(given, 1).placed[0]!.stalk).toBe(true);
});

test.each(SEEDS)('three lemons lie on a plate in two rows, close together (seed %i)', (seed) => {
  const found = boxes(
    { subjects: [{ name: 'lemon', count: 3 }, { name: 'plate' }], relations: [['lemon', 'on', 'plate']] },
    seed,
  );
  const lemons = found.filter(({ of }) => of === 'lemon');
  const plate = found.find(({ of }) => of === 'plate')!;
  expect(new Set(lemons.map(({ foot }) => foot.toFixed(3))).size).toBe(2);
  const across = Math.max(...lemons.map(({ x, w }) => x + w / 2)) - Math.min(...lemons.map(({ x, w }) => x - w / 2));
  expect(across).toBeLessThan(0.75 * plate.w);
  for (const { foot } of lemons) expect(foot).toBeLessThan(plate.foot);
});

it('draws a glass on a table clearly smaller than the bottle beside it', () => {
  const [bottle, glass] = boxes({ subjects: [{ name: 'wine bottle' }, { name: 'wine glass' }] }, 1);
  expect(glass!.h).toBeLessThan(0.82 * bottle!.h);
});

test.each(SEEDS)('a cook with a cake in a kitchen is more than half as tall as the picture (seed %i)', (seed) => {
  const [chef] = boxes(
    { place: 'kitchen', subjects: [{ name: 'chef' }, { name: 'cake' }], relations: [['chef', 'holding', 'cake']] },
    seed,
  );
  expect(chef!.h).toBeGreaterThan(0.55);
});

test.each(SEEDS)('an umbrella is in the paw of a hedgehog and over its head (seed %i)', (seed) => {
  const [hedgehog, umbrella] = boxes(
    { place: 'forest', subjects: [{ name: 'hedgehog' }, { name: 'umbrella' }], relations: [['hedgehog', 'with', 'umbrella']] },
    seed,
  );
  expect(umbrella!.top).toBeLessThan(hedgehog!.top - 0.4 * hedgehog!.h);
  expect(umbrella!.foot).toBeGreaterThan(hedgehog!.top + 0.7 * hedgehog!.h);
  expect(Math.abs(umbrella!.x - hedgehog!.x)).toBeLessThan(0.3 * hedgehog!.w);
});
