import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { type BriefIn, brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { factTable } from './context.ts';
import { isPier, pierPlan } from './pier-plan.ts';
import type { SceneContext } from './scene.ts';

/** Share of the lower half of the picture that belongs to the place, in its middle columns and at its sides. */
async function shares(place: string): Promise<{ middle: number; sides: number }> {
  const written = brief({ place, time: 'sunset', background: ['sea', 'sky', 'sun'] });
  const size = { width: 96, height: 96, seed: 3, missing: 'leave' } as const;
  const { ids } = await paintHere({ brief: written, ...size }, preparePainting);
  const id = factTable(written, stageOf(written, size)).numberOf(place);
  const count = { middle: 0, sides: 0 };
  for (let y = 64; y < 96; y++)
    for (let x = 0; x < 96; x++) if (ids[y * 96 + x] === id) count[x > 36 && x < 60 ? 'middle' : 'sides']++;
  return { middle: count.middle / (32 * 23), sides: count.sides / (32 * 73) };
}

it('a pier that is the place runs out from the middle, with water at its sides', async () => {
  const { middle, sides } = await shares('pier');
  expect(middle).toBeGreaterThan(0.7);
  expect(sides).toBeLessThan(0.35);
});

it.each([
  ['wooden pier', true],
  ['jetty', true],
  ['ocean', false],
  ['dockyard', false],
])('%s is a pier: %s', (place, is) => {
  const written = brief({ place });
  expect(isPier({ brief: written, setting: { place: written.setting[0]!.id } } as unknown as SceneContext)).toBe(is);
});

describe.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
  const size = { width: 200, height: 200, seed, missing: 'leave' } as const;
  const laid = (given: BriefIn, change: (made: ReturnType<typeof brief>) => void = () => {}) => {
    const made = brief({ place: 'pier', background: ['sea', 'sky'], ...given });
    change(made);
    return planOf(made, size);
  };

  it.each(['man', 'dog', 'couple'])('a %s on a pier stands on its deck, which the Stage has as a pier', (name) => {
    const { setting, placed, stage } = laid({ subjects: [{ name }], relations: [[name, 'on', 'pier']] });
    expect(setting.scene).toBe('sea');
    expect(stage.objects.find(({ of }) => of === 'pier')?.grounding.name).toBe('scene.pier');
    const one = placed.find(({ fact }) => fact.name === name)!;
    const { across, far } = pierPlan(setting, seed);
    const [left, right] = across(one.y);
    expect(one.y).toBeGreaterThan(far);
    expect(one.x).toBeGreaterThan(left);
    expect(one.x).toBeLessThan(right);
  });

  it('L1: a boat that is taken away, and one that flies, move no pier', () => {
    const planOfPier = (given: BriefIn, change?: (made: ReturnType<typeof brief>) => void) => {
      const { aside, salt, far } = pierPlan(laid(given, change).setting, seed);
      return { aside, salt, far };
    };
    const boat = { subjects: [{ name: 'boat' }] };
    const away = planOfPier(boat, (made) => {
      made.subjects[0]!.off = true;
    });
    expect(planOfPier(boat)).toEqual(away);
    expect(planOfPier({ subjects: [{ name: 'seagull' }] })).toEqual(away);
  });

  it('a boat lies beside the pier, not on it', () => {
    const { setting, placed } = laid({ subjects: [{ name: 'boat' }] });
    const boat = placed.find(({ fact }) => fact.name === 'boat')!;
    const [left, right] = pierPlan(setting, seed).across(boat.y);
    const shared = Math.min(right, boat.x + boat.width / 2) - Math.max(left, boat.x - boat.width / 2);
    expect(shared / boat.width).toBeLessThan(0.5);
  });
});
