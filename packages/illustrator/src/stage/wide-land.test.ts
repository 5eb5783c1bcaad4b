/** What stands in wide land, hangs in it or is seen over it, against pictures of one thing. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const SIZE = { width: 400, height: 400, missing: 'leave' } as const;
const SEEDS = Array.from({ length: 6 }, (_, i) => 3 + 7 * i);

/** The same Brief with its place said before its thing. */
const placeFirst = (given: Brief): Brief => ({
  ...given,
  setting: given.setting.map((f) => (f.kind === 'place' ? { ...f, span: [0, 6] } : f)),
  subjects: given.subjects.map((s) => ({ ...s, span: [12, 18] })),
});

it('an animal that is named after its land stands in it at its own size, and one that is named first is the picture', () => {
  const alone = brief({ place: 'meadow', subjects: [{ name: 'donkey' }] });
  for (const seed of SEEDS) {
    const near = planOf(alone, { ...SIZE, seed }).placed[0]!;
    const { placed, setting } = planOf(placeFirst(alone), { ...SIZE, seed });
    expect(placed[0]!.height, `seed ${seed}`).toBeLessThan(0.6 * near.height);
    expect(placed[0]!.y).toBeGreaterThan(setting.view.horizon);
  }
});

it('a hammock hangs between the two palms that it is said to be between', () => {
  const given = brief({
    place: 'beach',
    subjects: [{ name: 'hammock' }, { name: 'palm', count: 2 }],
    relations: [['hammock', 'between', 'palm']],
  });
  for (const seed of SEEDS) {
    const { placed } = planOf(given, { ...SIZE, seed });
    const hammock = placed.find((p) => p.art === 'own:hammock')!;
    const [a, b] = placed
      .filter((p) => p.art === 'tree.palm')
      .map((p) => p.x)
      .sort((x, y) => x - y);
    expect(a, `seed ${seed}`).toBeLessThan(hammock.x);
    expect(b).toBeGreaterThan(hammock.x);
    expect(b! - a!).toBeLessThan(0.5 * SIZE.width);
  }
});

it('a camel caravan is a line of small camels behind each other, all on one way', () => {
  for (const seed of SEEDS) {
    const { placed } = planOf(brief({ place: 'desert', subjects: [{ name: 'camel caravan' }] }), { ...SIZE, seed });
    const camels = placed.filter(({ fact }) => fact.name === 'camel caravan');
    expect(camels.length, `seed ${seed}`).toBeGreaterThan(3);
    for (const { height } of camels) expect(height).toBeLessThan(0.12 * SIZE.height);
    expect(new Set(camels.map(({ flip }) => flip)).size).toBe(1);
  }
});

it('haystacks of no said number stand about their field at their own size', () => {
  const given = brief({ place: 'meadow', subjects: [{ name: 'haystack' }] });
  const subjects = given.subjects.map((s) => ({ ...s, count: { min: 2 } }));
  const { placed } = planOf({ ...given, subjects }, { ...SIZE, seed: 7 });
  expect(placed.filter(({ art }) => art === 'own:haystack').length).toBeGreaterThan(4);
});
