/** A river leads the eye in: broad at one's feet, across the picture and back, and lost near its middle; banks are dry. */
import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { settingOf } from '../stage/setting.ts';
import { reachOf, riverPlan } from './river-plan.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const SIZE = { width: 512, height: 512 };

const planned = (given: ReturnType<typeof brief>, seed: number) => {
  const plan = planOf(given, { ...SIZE, seed, missing: 'leave' });
  const { view } = plan.setting;
  const reach = reachOf(view, seed, riverPlan(given));
  return { plan, reach, at: (part: number) => reach(view.horizon + part * (view.height - view.horizon)) };
};

describe('a river', () => {
  it.each(SEEDS)('comes in from the lower edge and narrows towards the middle (seed %i)', (seed) => {
    const { at } = planned(brief({ place: 'river', background: ['hills', 'sky'] }), seed);
    const seen = ([from, to]: readonly [number, number]) => (Math.min(512, to) - Math.max(0, from)) / 512;
    expect(seen(at(1))).toBeGreaterThan(0.3);
    expect(seen(at(1))).toBeLessThan(0.8);
    expect(seen(at(0.12))).toBeLessThan(0.3);
    const [from, to] = at(0.05);
    expect((from + to) / 2 / 512).toBeGreaterThan(0.3);
    expect((from + to) / 2 / 512).toBeLessThan(0.7);
  });

  it.each(SEEDS)('keeps to one side where somebody stands on its bank, who is not in the water (seed %i)', (seed) => {
    const given = brief({ place: 'river', background: ['sky'], subjects: [{ name: 'deer', count: 2 }] });
    const { plan, reach } = planned(given, seed);
    const { view } = settingOf(given, { ...SIZE, seed });
    expect(plan.setting.view.horizon).toBe(view.horizon);
    for (const { box } of plan.stage.objects.filter((o) => o.name === 'deer')) {
      const [from, to] = reach((box[1] + box[3]) * 512);
      const middle = (box[0] + box[2] / 2) * 512;
      expect(middle > from && middle < to).toBe(false);
    }
  });

  it.each(SEEDS)('is spanned by its bridge from bank to bank (seed %i)', (seed) => {
    const given = brief({
      place: 'river',
      background: ['sky'],
      subjects: [{ name: 'bridge' }, { name: 'river' }],
      relations: [['bridge', 'over', 'river']],
    });
    const { plan, reach } = planned(given, seed);
    const { box } = plan.stage.objects.find((o) => o.name === 'bridge')!;
    const [from, to] = reach((box[1] + box[3]) * 512);
    expect(box[0] * 512).toBeLessThanOrEqual(Math.max(from, 16) + 12);
    expect((box[0] + box[2]) * 512).toBeGreaterThanOrEqual(Math.min(to, 496) - 12);
  });
});
