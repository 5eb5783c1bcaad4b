import { describe, expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

describe.each([3, 7, 402, 512])('a patch (seed %i)', (seed) => {
  const { placed, stage } = planOf(brief({ subjects: [{ name: 'pumpkin patch' }] }), {
    width: 512,
    height: 512,
    seed,
    missing: 'leave',
  });
  const grown = placed.filter((p) => p.art === 'own:pumpkin').sort((a, b) => a.y - b.y);
  const third = Math.floor(grown.length / 3);

  it('reaches from the far end of its field to the viewer, and is larger the nearer it is', () => {
    expect(grown.at(-1)!.y - grown[0]!.y).toBeGreaterThan(0.3 * 512);
    const mean = (part: typeof grown): number => part.reduce((sum, p) => sum + p.height, 0) / part.length;
    expect(mean(grown.slice(-third))).toBeGreaterThan(1.8 * mean(grown.slice(0, third)));
  });

  it('has no two in one place', () => {
    for (const [i, a] of grown.entries())
      for (const b of grown.slice(i + 1)) expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBeGreaterThan(0.3 * a.height);
  });

  it('does not line up along an edge', () => {
    for (const edge of [0.07 * 512, 0.93 * 512]) expect(grown.filter(({ x }) => Math.abs(x - edge) < 3).length).toBeLessThan(3);
  });

  it('stays in the picture', () => {
    for (const { box } of stage.objects.filter((o) => o.of === grown[0]!.fact.id)) {
      expect(box[0]).toBeGreaterThan(-0.06);
      expect(box[2]).toBeLessThan(1.06);
      expect(box[3]).toBeLessThanOrEqual(1);
    }
  });
});
