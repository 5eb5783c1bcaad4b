/** A face that was said of the sun or the moon is seen, and makes room for itself; nothing else has one. */
import { expect, it, test } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { faceSaid } from './disc-face.ts';

const sunny = (attribute?: string) => {
  const given = brief({ place: 'hills', subjects: [{ name: 'sun' }] });
  const [sun] = given.subjects;
  const attributes = attribute === undefined ? [] : [{ id: 'look', kind: 'state', value: attribute, source: 'user' as const }];
  return { ...given, subjects: [{ ...sun!, attributes }] } as typeof given;
};
const disc = (given: ReturnType<typeof sunny>) =>
  planOf(given, { width: 300, height: 300, seed: 2, missing: 'leave' }).stage.objects.find(({ of }) => of === 'sun')!.box;

test.each([
  ['smiling', 'smiling'],
  ['happy', 'smiling'],
  ['sleeping', 'sleeping'],
  ['red', undefined],
  [undefined, undefined],
])('a %s sun: %s', (attribute, face) => {
  expect(faceSaid(sunny(attribute))).toBe(face);
});

it('is large enough for its face', () => {
  expect(disc(sunny('smiling'))[2]).toBeGreaterThan(2 * disc(sunny())[2]);
});

it('is not on a sun that only the writer brought', () => {
  const given = sunny('smiling');
  expect(faceSaid({ ...given, subjects: [{ ...given.subjects[0]!, source: 'writer' }] })).toBeUndefined();
});
