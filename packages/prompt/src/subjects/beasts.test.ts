/** What a beast is by the name of its breed. */
import { expect, it } from 'vitest';
import { beastInRole, beastTraits } from './beasts.ts';

it('a breed is its kind, in one or several, and what only sounds like one is none', () => {
  expect(beastTraits('jack russell')).toEqual(['dog', 'animal']);
  expect(beastTraits('fluffy huskies')).toEqual(['dog', 'animal']);
  expect(beastTraits('blue jay')).toEqual(['bird', 'animal']);
  expect(beastTraits('woodpecker drawing')).toEqual([]);
});

it('a beast in a role is a beast, and so is its face', () => {
  expect(beastInRole('mouse knight')?.has('mouse')).toBe(true);
  expect(beastInRole('tiger face')?.has('tiger')).toBe(true);
  expect(beastInRole('dog owner')).toBeUndefined();
});
