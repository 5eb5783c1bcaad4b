/** Who rides is drawn astride, before the animal's flank and no giant; hands and arms that are said belong to who has them. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 400, height: 400, seed: 3, missing: 'leave' });
const mounted = (who: string, predicate: string, beast: string) =>
  plan({ place: 'meadow', subjects: [{ name: who }, { name: beast }], relations: [[who, predicate, beast]] });

it.each([
  ['woman', 'riding', 'horse'],
  ['princess', 'riding', 'horse'],
  ['girl', 'on', 'donkey'],
  ['king', 'riding', 'elephant'],
])('a %s %s a %s', (who, predicate, beast) => {
  const { placed, stage } = mounted(who, predicate, beast);
  const [rider, mount] = [who, beast].map((name) => placed.find((p) => p.fact.name === name)!);
  expect(rider!.art).toMatch(/[~+]riding$/);
  expect(rider!.near).toBeGreaterThan(mount!.near);
  const [, top, , high] = stage.objects.find((o) => o.name === who)!.box;
  const [, back, , tall] = stage.objects.find((o) => o.name === beast)!.box;
  expect(top).toBeLessThan(back + 0.2 * tall);
  // The foot hangs beside the belly, above the ground.
  expect(top + high).toBeGreaterThan(back + 0.4 * tall);
  expect(top + high).toBeLessThan(back + 0.9 * tall);
});

it('nobody who is said to stand on a horse rides it', () => {
  const { placed } = mounted('woman', 'standing on', 'horse');
  expect(placed.find((p) => p.fact.name === 'woman')!.art).toBe('own:woman');
});

it('hands that a couple holds are theirs, and a cat in her arms is in them', () => {
  const couple = plan({
    place: 'beach',
    subjects: [{ name: 'couple' }, { name: 'hands' }],
    relations: [['couple', 'holding', 'hands']],
  });
  expect(couple.stage.missing).toEqual([]);
  expect(couple.stage.objects.some((o) => o.name === 'hands')).toBe(true);
  const said = brief({
    place: 'meadow',
    subjects: [{ name: 'girl' }, { name: 'cat' }],
    relations: [
      ['girl', 'with', 'cat'],
      ['cat', 'in', 'arm'],
    ],
  });
  // As the reader has it: the arms are a part of the girl.
  said.subjects[0]!.parts.push({ ...said.subjects[1]!, id: 'arm', name: 'arm' });
  const { stage, placed } = planOf(said, { width: 400, height: 400, seed: 3, missing: 'leave' });
  expect(placed.find((p) => p.fact.name === 'girl')!.art).toBe('own:girl~carrying');
  const [girl, cat] = ['girl', 'cat'].map((name) => stage.objects.find((o) => o.name === name)!.box);
  expect(cat![0] + cat![2] / 2).toBeGreaterThan(girl![0]);
  expect(cat![0] + cat![2] / 2).toBeLessThan(girl![0] + girl![2]);
  expect(cat![1] + cat![3]).toBeLessThan(girl![1] + 0.8 * girl![3]);
});
