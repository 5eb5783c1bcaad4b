/** Words of shot, angle and composition move the camera and the subject; without them the seed decides. */
import type { Brief } from '@atelier/spec';
import { describe, expect, test } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const SIZE = { width: 300, height: 300, missing: 'leave' } as const;
const SEEDS = [1, 2, 3, 4, 5, 6];

function plan(kind: Brief['look'][number]['kind'], value: string | undefined, place = 'meadow', seed = 1) {
  const plain = brief({ place, subjects: [{ name: 'horse' }] });
  const look = value === undefined ? [] : [{ id: 'framing', kind, value, source: 'user' as const }];
  return planOf({ ...plain, look }, { ...SIZE, seed }).stage;
}
const horse = ({ objects }: ReturnType<typeof plan>) => objects.find(({ of }) => of === 'horse')!;

describe.each(SEEDS)('seed %i', (seed) => {
  const usual = plan('angle', undefined, 'meadow', seed);

  test.each([
    ['angle', 'aerial view', 0, 0.2],
    ['angle', 'high angle', 0.2, 0.35],
    ['angle', 'low angle', 0.7, 0.9],
    ['style', 'minimalist', 0.7, 0.85],
    ['composition', 'rule of thirds', 0.32, 0.35],
  ] as const)('%s %s', (kind, value, highest, lowest) => {
    const { scene } = plan(kind, value, 'meadow', seed);
    expect(scene.horizon).toBeGreaterThan(highest);
    expect(scene.horizon).toBeLessThan(lowest);
  });

  test('close-up is larger, a wide shot smaller', () => {
    const tall = (stage: ReturnType<typeof plan>): number => horse(stage).box[3];
    expect(tall(plan('shot', 'close-up', 'meadow', seed))).toBeGreaterThan(tall(usual) * 1.25);
    expect(tall(plan('shot', 'wide shot', 'meadow', seed))).toBeLessThan(tall(usual) * 0.8);
  });

  test('thirds, and the middle', () => {
    const middle = ({ box }: ReturnType<typeof horse>): number => box[0] + box[2] / 2;
    const third = middle(horse(plan('composition', 'rule of thirds', 'meadow', seed)));
    expect(Math.min(Math.abs(third - 1 / 3), Math.abs(third - 2 / 3))).toBeLessThan(0.06);
    const stage = plan('composition', 'symmetrical', 'meadow', seed);
    expect(Math.abs(middle(horse(stage)) - 0.5)).toBeLessThan(0.06);
    expect(stage.scene.light.azimuth).toBe(0);
  });
});
