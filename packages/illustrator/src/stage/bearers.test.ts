/** Who crosses a bridge is on it and can be seen, small things lie on no boulders, and two share a cliff. */
import { describe, expect, it } from 'vitest';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const boxOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!.box;

describe('a bridge', () => {
  it.each(['horse', 'cyclist', 'bus', 'hiker'])('with a %s has it on it', (who) => {
    const made = plan({
      place: 'river',
      subjects: [{ name: 'stone bridge' }, { name: who }],
      relations: [['stone bridge', 'with', who]],
    });
    const [x, y, w, h] = boxOf(made, who);
    const [bx, by, bw, bh] = boxOf(made, 'stone bridge');
    expect(x).toBeGreaterThan(bx);
    expect(x + w).toBeLessThan(bx + bw);
    expect(y).toBeLessThan(by);
    expect(y + h).toBeLessThan(by + 0.6 * bh);
    expect(bw).toBeGreaterThan(0.45);
  });

  it('with a lamp stands as it did', () => {
    const made = plan({
      place: 'river',
      subjects: [{ name: 'stone bridge' }, { name: 'tree' }],
      relations: [['stone bridge', 'with', 'tree']],
    });
    const [, y, , h] = boxOf(made, 'tree');
    const [, by, , bh] = boxOf(made, 'stone bridge');
    expect(y + h).toBeGreaterThan(by + 0.6 * bh);
  });
});

it.each([
  ['perfume bottle', 'stone'],
  ['candle', 'rock'],
  ['watch', 'pebble'],
])('a %s on a %s is no speck on a boulder', (name, stone) => {
  const made = plan({ subjects: [{ name }, { name: stone }], relations: [[name, 'on', stone]] });
  expect(boxOf(made, name)[3]).toBeGreaterThan(0.35 * boxOf(made, stone)[3]);
});

it.each([
  ['dragon', 'castle'],
  ['goat', 'hut'],
  ['lighthouse', 'house'],
])('a %s and a %s on one cliff stand side by side', (one, other) => {
  const made = plan({
    place: 'sea',
    subjects: [{ name: one }, { name: 'cliff' }, { name: other }],
    relations: [
      [one, 'on', 'cliff'],
      ['cliff', 'with', other],
    ],
  });
  const [a, b] = [boxOf(made, one), boxOf(made, other)];
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  expect(shared).toBeLessThan(0.3 * Math.min(a[2], b[2]));
});

describe('who is in a house', () => {
  it.each([
    ['witch', 'cottage', 'living'],
    ['girl', 'cabin', 'logCabin'],
    ['princess', 'castle', 'castleHall'],
    ['child', 'lighthouse', 'lighthouse'],
  ])('a %s in a %s is within its walls', (who, where, within) => {
    const given = (predicate: string) =>
      brief({ place: where, subjects: [{ name: who }], relations: [[who, predicate, where]] });
    expect(interiorNamed(given('in'))?.plan).toBe(within);
    expect(interiorNamed(given('near'))).toBeUndefined();
  });
});

it.each(['stealing', 'pecking', 'walking'])('a seagull %s is on its feet', (action) => {
  const made = plan({ place: 'beach', subjects: [{ name: 'seagull', action }] });
  expect(made.stage.objects.find((o) => o.name === 'seagull')!.grounding.name).not.toBe('bird.gull');
});
