/** How a canyon is looked at: down into it from its rim, up its walls from the floor. */
import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { settingOf } from '../stage/setting.ts';
import { canyonPlan, cliffAt, isRim } from './canyon-plan.ts';

const planOf = (place: string, seed: number) => {
  const canyon = brief({ place });
  const setting = settingOf(canyon, { width: 240, height: 240, seed });
  return { view: setting.view, plan: canyonPlan(canyon, setting, seed, true) };
};
const SEEDS = [1, 2, 3, 4, 5, 6];

describe('a canyon', () => {
  it.each(SEEDS)('that is seen from its rim lies below the horizon, and the rock starts at the feet (seed %i)', (seed) => {
    const { view, plan } = planOf('grand canyon', seed);
    expect(plan.eye).toBeGreaterThan(0);
    for (const s of plan.sections) expect(s.highest).toBeGreaterThan(view.horizon - 0.02 * view.height);
    expect(Math.min(...plan.ledge)).toBeLessThan(view.height);
  });

  it.each(SEEDS)('with narrow walls is seen from its floor: the nearest stand high on both sides (seed %i)', (seed) => {
    const { view, plan } = planOf('slot canyon', seed);
    expect(plan.eye).toBeLessThan(-0.8);
    const nearest = plan.sections.at(-1)!;
    for (const x of [0, view.width - 1]) expect(nearest.tops[x]!).toBeLessThan(view.horizon * 0.6);
    expect(Math.min(...plan.ledge)).toBeGreaterThan(view.height);
  });

  it('is one or the other by the seed where nobody said', () => {
    const rims = Array.from({ length: 16 }, (_, seed) => planOf('canyon', seed).plan.rim);
    expect(rims.filter(Boolean).length).toBeGreaterThan(3);
    expect(rims.filter((r) => !r).length).toBeGreaterThan(3);
  });

  it.each(['narrow boat', 'viewpoint'])('is not seen otherwise because of a %s in it (L1)', (name) => {
    for (const seed of SEEDS) {
      const setting = settingOf(brief({ place: 'canyon' }), { width: 240, height: 240, seed });
      const more = brief({ place: 'canyon', subjects: [{ name, source: 'edit' }] });
      const { view } = settingOf(more, { width: 240, height: 240, seed });
      expect(view.horizon).toBe(setting.view.horizon);
      expect(isRim(more, 'canyon', seed)).toBe(isRim(brief({ place: 'canyon' }), 'canyon', seed));
    }
  });

  it('whose river was said is seen from beside it, and an edit that adds one moves no camera (L1)', () => {
    const said = brief({ place: 'canyon', subjects: [{ name: 'river' }] });
    const added = brief({ place: 'canyon', subjects: [{ name: 'river', source: 'edit' }] });
    for (const seed of SEEDS) {
      expect(isRim(said, 'canyon', seed)).toBe(false);
      expect(isRim(added, 'canyon', seed)).toBe(isRim(brief({ place: 'canyon' }), 'canyon', seed));
    }
  });

  it('that is no place but a thing is seen as that thing is said to be, and by nothing that is off', () => {
    const thing = brief({ subjects: [{ name: 'slot canyon' }] });
    const { setting } = brief({ place: 'grand canyon' });
    const off = { ...thing, setting: setting.map((f) => ({ ...f, off: true as const })) };
    for (const seed of SEEDS) for (const b of [thing, off]) expect(isRim(b, 'slot-canyon', seed)).toBe(false);
  });

  it('has its cliffs and slopes at the same heights in every section', () => {
    const { view, plan } = planOf('grand canyon', 1);
    const heights = Array.from({ length: 100 }, (_, i) => cliffAt(-1 + i / 100, plan.beds));
    expect(Math.max(...heights)).toBeGreaterThan(0.9);
    expect(Math.min(...heights)).toBeLessThan(0.1);
    // Ledges are level: an outline keeps more to the heights where a cliff ends than to the middle of one.
    const shares = plan.sections.slice(0, 6).flatMap((s) => {
      const scale = plan.focal / s.z;
      return [...s.tops].filter((top) => top < 1e5).map((top) => cliffAt(plan.eye - (top - view.horizon) / scale, plan.beds));
    });
    const mean = shares.reduce((sum, c) => sum + c, 0) / shares.length;
    const even = heights.reduce((sum, c) => sum + c, 0) / heights.length;
    expect(mean).toBeLessThan(even * 0.8);
  });
});
