/** Several who share a table, a bench or a hall are one drawing with what they share. */
import { expect, it } from 'vitest';
import { loadAsset } from '../art/load-asset.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { painted } from './painted.ts';
import { planOf } from './plan.ts';

const size = { width: 300, height: 300, seed: 7, missing: 'leave' } as const;
const plan = (given: BriefIn, change: (made: ReturnType<typeof brief>) => void = () => {}) => {
  const made = brief(given);
  change(made);
  return planOf(painted(made), size);
};

it.each([
  [['friend', 'table'], 'at', 'own:together-talk--m0,w0,m1,w1'],
  [['family', 'table'], 'around', 'own:together-talk--m0,w0,b0,g0'],
  [['couple', 'dinner'], 'having', 'own:together-dinner--m0,w0'],
] as const)('%s %s: one table for all', (names, predicate, art) => {
  const { placed, stage } = plan(
    { subjects: names.map((name) => ({ name })), relations: [[names[0], predicate, names[1]]] },
    (made) => {
      if (names[0] === 'friend') made.subjects[0]!.count = { min: 2 };
    },
  );
  expect(placed.map((p) => p.art)).toEqual([art]);
  expect(stage.objects.some((o) => o.of === names[1])).toBe(true);
  expect(stage.objects.filter((o) => o.of === names[0])).toHaveLength(names[0] === 'friend' ? 4 : 1);
});

it('a couple on a bench sits, and whoever is told apart by what they wear is drawn alone', () => {
  const bench = plan({ subjects: [{ name: 'couple' }, { name: 'bench' }], relations: [['couple', 'on', 'bench']] });
  expect(bench.placed.map((p) => p.art)).toContain('own:together-row--m0,w0');
  const dressed = plan({
    subjects: [{ name: 'woman' }, { name: 'man' }, { name: 'hat' }, { name: 'table' }],
    relations: [
      ['woman', 'at', 'table'],
      ['man', 'at', 'table'],
      ['woman', 'wearing', 'hat'],
    ],
  });
  expect(dressed.placed.some((p) => p.art?.startsWith('own:party'))).toBe(false);
});

it('an audience is seen from behind, at the lower edge', () => {
  const { stage } = plan({ place: 'theater', subjects: [{ name: 'audience' }] });
  const [x, y, w, h] = stage.objects.find((o) => o.of === 'audience')!.box;
  expect(stage.missing).toEqual([]);
  expect(y + h).toBeGreaterThan(0.97);
  expect(Math.abs(x + w / 2 - 0.5)).toBeLessThan(0.05);
});

it('of several people no two look alike', () => {
  const { placed } = plan({ subjects: [{ name: 'friend', count: 4 }] });
  expect(new Set(placed.map((p) => p.art)).size).toBe(4);
  for (const { art } of placed) expect(loadAsset(art!)).toBeDefined();
  const men = plan({ subjects: [{ name: 'man', count: 3 }] }).placed;
  expect(men.every(({ art }) => art!.startsWith('own:man'))).toBe(true);
});

it.each([
  [['man', 'car'], 'driving', 'own:manned-car--man'],
  [['woman', 'motorcycle'], 'on', 'own:manned-motorcycle--woman'],
  [['old man', 'rowing boat'], 'in', 'own:manned-rowing-boat--old-man'],
] as const)('%s %s: who drives it sits in it, in one drawing', (names, predicate, art) => {
  const { placed, stage } = plan({ subjects: names.map((name) => ({ name })), relations: [[names[0], predicate, names[1]]] });
  expect(placed.map((p) => p.art)).toEqual([art]);
  expect(stage.objects.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  expect(loadAsset(art)!.shapes.length).toBeGreaterThan(loadAsset(placed[0]!.drawing!.grounding.name)!.shapes.length + 20);
});

it('who washes a car is not in it', () => {
  const { placed } = plan({ subjects: [{ name: 'man' }, { name: 'car' }], relations: [['man', 'washing', 'car']] });
  expect(placed).toHaveLength(2);
});

it.each([
  ['nurse', 'pushing', 'wheelchair', 'own:together-wheelchair--nurse'],
  ['father', 'carrying', 'girl', 'own:together-carry--man,girl'],
  ['mother', 'pushing', 'stroller', 'own:together-pram--woman'],
  ['doctor', 'examining', 'child', 'own:together-examine--doctor,child'],
])('%s %s %s is one drawing', (one, predicate, other, art) => {
  const { placed } = plan({ subjects: [{ name: one }, { name: other }], relations: [[one, predicate, other]] });
  expect(placed.map((p) => p.art)).toEqual([art]);
});

it('a crowd in a street is many, and one at a concert has its arms up', () => {
  const street = plan({ place: 'city street', subjects: [{ name: 'crowd' }] });
  expect(street.placed.map((p) => p.art?.split('--')[0])).toContain('own:together-crowd');
  expect(street.stage.missing).toEqual([]);
  const concert = plan({ place: 'concert', subjects: [{ name: 'crowd' }] });
  expect(concert.placed.map((p) => p.art?.split('--')[0])).toContain('own:together-fans');
});

it('a band that plays is its players', () => {
  const { placed } = plan({ subjects: [{ name: 'band', action: 'playing' }] });
  expect(placed.map((p) => p.art)).toEqual(['own:guitarist', 'own:drummer', 'own:singer']);
});

it('who sleeps in a bed has the head on the pillow', () => {
  const { placed } = plan({
    subjects: [{ name: 'child', action: 'sleeping' }, { name: 'bed' }],
    relations: [['child', 'in', 'bed']],
  });
  const child = placed.find((p) => p.art === 'own:child~asleep')!;
  expect(child.flip).toBe(false);
  expect(child.seat).toBe('on');
});
