/** Who dives into a pool goes in hands first, who swims is in it; who swims beside a submarine is seen. */
import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

const placed = (given: BriefIn): Record<string, Placed> =>
  Object.fromEntries(
    planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).placed.map((p) => [p.fact.name, p]),
  );
const top = (p: Placed): number => p.y - p.footShare[1] * p.height;

it('over its edge, head down', () => {
  const { man, 'swimming pool': pool } = placed({
    subjects: [{ name: 'man' }, { name: 'swimming pool' }],
    relations: [['man', 'diving into', 'swimming pool']],
  });
  expect([man!.art, pool!.art]).toEqual(['own:man~diving', 'own:swimming-pool']);
  expect(top(man!)).toBeLessThan(top(pool!));
  expect(top(man!) + man!.height).toBeGreaterThan(top(pool!));
  expect(top(man!) + man!.height).toBeLessThan(top(pool!) + 0.6 * pool!.height);
});

it('an octopus beside a submarine is no speck', () => {
  const { octopus, submarine } = placed({
    subjects: [{ name: 'submarine' }, { name: 'octopus' }],
    relations: [['octopus', 'next to', 'submarine']],
  });
  expect(octopus!.height).toBeGreaterThan(0.4 * submarine!.height);
});

it('a helicopter that saves somebody hangs in the air over them', () => {
  const { helicopter, man } = placed({
    subjects: [{ name: 'helicopter' }, { name: 'man' }],
    relations: [['helicopter', 'rescuing', 'man']],
  });
  expect(top(helicopter!) + helicopter!.height).toBeLessThan(top(man!));
});
