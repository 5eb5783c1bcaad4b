/** A poster that is a thing in a scene makes no poster of the picture: no rule round it, and its words are no title. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { preparePainting, type Told } from '../painting.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';

const seen = (given: Brief): { ruled: boolean; told: Told } => {
  const plan = preparePainting({ brief: given, width: 96, height: 96, seed: 3, missing: 'leave' });
  return { ruled: plan.passes.some(({ name }) => name === 'rule'), told: plan.told as Told };
};
const street: Brief = {
  ...brief({ place: 'city street', subjects: [{ name: 'poster' }, { name: 'wall' }] }),
  text: [{ id: 'hello', content: 'Hello', on: 'poster', source: 'user' }],
};

it('on a wall in a street', () => {
  const on: Brief = { ...street, relations: [{ from: 'poster', predicate: 'on', to: 'wall', source: 'user' }] };
  const { ruled, told } = seen(on);
  expect(ruled).toBe(false);
  expect(told.stage.objects.some(({ of }) => of === 'hello')).toBe(false);
  expect(JSON.stringify(told.stage.missing)).toContain('Hello');
});

it('the picture itself', () => {
  const { told } = seen({ ...street, subjects: street.subjects.slice(0, 1) });
  expect(told.stage.objects.some(({ of }) => of === 'hello')).toBe(true);
});
