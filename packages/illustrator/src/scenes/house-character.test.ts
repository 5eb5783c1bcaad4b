import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { isSteepTown, saysCharacter, villageCharacter, waterfrontCharacter } from './house-character.ts';

const of = (idea: string): { brief: Brief } => ({ brief: briefSchema.parse({ v: 1, idea }) });

it.each([
  ['a harbour in norway', 'harbour'],
  ['a Mediterranean harbour full of sailboats', 'riviera'],
  ['gondolas on a venetian canal', 'venetian'],
  ['a quiet fishing village', 'cottages'],
  ['white houses of santorini', 'cyclades'],
])('the houses of "%s" are %s', (idea, kind) => expect(waterfrontCharacter(of(idea))).toBe(kind));

it('a town on a cliff climbs, one on a quay does not', () => {
  expect(isSteepTown(of('cliffside houses of the Amalfi coast'))).toBe(true);
  expect(isSteepTown(of('a harbour at dusk'))).toBe(false);
});

it('an old village is of stone, others are as their land has them', () => {
  expect(villageCharacter(of('a medieval village'))).toBe('medieval');
  expect(villageCharacter(of('a village in spring'))).toBeUndefined();
});

it('a coast that is seen in its houses is not told as missing', () => {
  expect(saysCharacter('Mediterranean')).toBe(true);
  expect(saysCharacter('pacific')).toBe(false);
});
