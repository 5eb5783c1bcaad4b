/** L1 and the eye: what is small is looked at from near the ground, so that trees behind it are trees, and no edit moves the camera. */
import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { keepPlaces } from './keep-places.ts';
import { planOf } from './plan.ts';

const SIZE = { width: 400, height: 400, missing: 'leave' as const };
const eyeOf = (given: BriefIn, seed: number, change: (made: ReturnType<typeof brief>) => void = () => {}): number => {
  const made = brief(given);
  change(made);
  return planOf(made, { ...SIZE, seed }).setting.view.eye;
};

describe.each([1, 2, 3, 4])('seed %i', (seed) => {
  it.each([
    ['rabbit', 'garden', 0.3],
    ['fox', 'meadow', 0.6],
    ['dog', 'beach', 0.62],
    ['penguin', 'snowfield', 1],
    ['woman', 'street', 1.65],
  ])('a %s in a %s is looked at from where it is as large as it is', (name, place) => {
    const made = brief({ place, subjects: [{ name }] });
    const { setting, placed } = planOf(made, { ...SIZE, seed });
    const one = placed.find(({ fact }) => fact.name === name)!;
    // What its height and the ground under its feet say of its size in metres.
    const seen = (one.height * setting.view.eye) / (one.y - setting.view.horizon);
    const metres = one.drawing!.height;
    expect(seen).toBeGreaterThan(metres * 0.75);
    expect(seen).toBeLessThan(metres * 1.8);
  });

  it('an animal that an edit adds moves no camera, nor does what was named second', () => {
    const alone = eyeOf({ place: 'meadow' }, seed);
    expect(
      eyeOf({ place: 'meadow', subjects: [{ name: 'rabbit' }] }, seed, (b) => {
        b.subjects[0]!.source = 'edit';
      }),
    ).toBe(alone);
    expect(eyeOf({ place: 'meadow', subjects: [{ name: 'rabbit' }] }, seed)).toBeLessThan(alone);
    expect(eyeOf({ place: 'meadow', subjects: [{ name: 'castle' }, { name: 'rabbit' }] }, seed)).toBe(alone);
  });

  it('L1: an edit that takes the first subject away keeps the height of the eye', () => {
    const before = brief({ place: 'meadow', subjects: [{ name: 'rabbit' }, { name: 'castle' }] });
    const after = structuredClone(before);
    after.subjects[0]!.off = true;
    const size = { width: SIZE.width, height: SIZE.height };
    const eye = (made: typeof before): number => planOf(made, { ...SIZE, seed }).setting.view.eye;
    expect(eye(after)).not.toBe(eye(before));
    expect(eye(keepPlaces(before, after, size, size, seed))).toBe(eye(before));
  });

  it('the height that an edit kept is kept', () => {
    const kept = eyeOf({ place: 'meadow' }, seed, (b) => {
      b.setting[0]!.eye = 0.7;
    });
    expect(kept).toBe(0.7);
  });
});
