/** A landmark that is all that was named is large, however wide the view; beside others it is one of them, and an edit resizes nothing (L1). */
import { describe, expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const SIZE = { width: 300, height: 300, missing: 'leave' as const };
const WIDE = [{ id: 'shot', kind: 'shot' as const, value: 'wide view', source: 'writer' as const }];

function tall(name: string, seed: number, beside: readonly string[] = []): number {
  const made = brief({ place: 'city', subjects: [{ name }, ...beside.map((other) => ({ name: other }))] });
  const { objects } = planOf({ ...made, look: WIDE }, { ...SIZE, seed }).stage;
  return objects.find(({ of }) => of === made.subjects[0]!.id)!.box[3];
}

describe.each([1, 2, 3, 4])('seed %i', (seed) => {
  it('is more than half as high as the picture', () => {
    expect(tall('eiffel tower', seed)).toBeGreaterThan(0.52);
  });

  it('is smaller beside somebody, and a house alone is no landmark', () => {
    expect(tall('eiffel tower', seed, ['woman'])).toBeLessThan(0.5);
    expect(tall('house', seed)).toBeLessThan(0.45);
  });
});
