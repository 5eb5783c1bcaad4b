/** What a sentence takes for granted and was not said is not said; what is known of a thing and of a deed is. */
import { describe, expect, it, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textsOf = (idea: string): string[] =>
  [1, 2, 3, 4].map((seed) => compile(write(read(idea), { liberty: 'free', seed }), 'flux').prompt);

describe('a thing that was named is shown by its own parts', () => {
  test.each([
    ['a matte black thermos beside a campfire', /cylinder|screwed on/],
    ['a pair of white wireless headphones on a pale pink background', /ear cups|ear pads/],
    ['a wooden rocking horse in an attic', /runners/],
    ['freshly baked pretzels on a wooden board', /crossed ends/],
    ['a rowing boat on a pond', /stern|seats/],
  ])('%s', (idea, shown) => {
    for (const text of textsOf(idea)) expect(text).toMatch(shown);
  });
});

describe('a deed is shown by what it does', () => {
  test.each([
    ['a fishmonger scaling a sea bass at a market stall', /scales (?:spray|stick)/, /climb/],
    ['a beekeeper lifting a frame of honeycomb in an orchard', /end lugs|missing frame/, /arms straight|gold frame/],
    ['a potter shaping a tall vase', /spiral|slip|wheel/, /porcelain/],
    ['a nurse pushing an empty wheelchair down a corridor', /grips|front wheels/, /floor and the walls of the wheelchair/],
    ['a girl in a yellow raincoat jumping over a puddle', /In the air|Both soles|hem lifts/, /open arms/],
  ])('%s', (idea, shown, never) => {
    for (const text of textsOf(idea)) {
      expect(text).toMatch(shown);
      expect(text).not.toMatch(never);
    }
  });
});

it('where somebody is, if it was only chosen, nothing lies about that was not said', () => {
  for (const idea of [
    'a flock of flamingos taking off at sunrise',
    'a potter shaping a tall vase',
    'a tabby kitten asleep in a flower pot',
  ])
    for (const text of textsOf(idea)) expect(text).not.toMatch(/rowing boat is tied|Two spare|Blue hills are|gulls/);
});
