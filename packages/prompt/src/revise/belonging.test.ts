/** The place or the owner that was said of a new thing stands in the Brief and in the sentence. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

describe('R4 what is added is where and whose it was said to be', () => {
  it.each([
    ['a bowl of ramen', 'put two eggs in it', 'egg in bowl', 'A bowl of ramen and two eggs in the bowl.'],
    ['an old fisherman in a boat', 'add a dog in it', 'dog in boat', 'An old fisherman in a boat and a dog in the boat.'],
    [
      'a fox in the woods',
      'add 2 baby foxes beside her',
      'fox~2 beside fox',
      'A fox and two baby foxes beside the fox in the woods.',
    ],
    [
      'my dog on the beach',
      'add another dog playing with him',
      'dog~2 with dog',
      'A dog and another dog playing with the dog on a beach.',
    ],
    ['little house by a lake', 'paint the door red', 'house with door', 'A little house with a red door by a lake.'],
    ['a red car', 'make the windows dark', 'car with window', 'A red car with dark windows.'],
  ])('%s / %s', (idea, instruction, relation, plain) => {
    const { brief } = revise(write(read(idea), { liberty: 'faithful', seed: 1 }), instruction, { seed: 1 });
    const told = unwrite(brief);
    expect(told.relations.map(({ from, predicate, to }) => `${from} ${predicate} ${to}`)).toContain(relation);
    expect(compile(told, 'plain').prompt).toBe(plain);
  });

  it.each([
    ['a cat sleeping on a windowsill', 'zoom in on its face', 'A cat sleeping on a windowsill; close-up of the face.'],
    ['little house by a lake', 'make the house bigger and closer', 'A large house in the foreground by a lake.'],
    ['birthday card for my mum', 'make it more flowery, she loves roses', 'A flowery birthday card for my mum with roses.'],
    ['astronaut on mars', 'add earth in the sky', 'An astronaut and the earth in the sky on Mars.'],
  ])('%s / %s', (idea, instruction, plain) => {
    const { brief } = revise(write(read(idea), { liberty: 'balanced', seed: 1 }), instruction, { seed: 1 });
    expect(compile(unwrite(brief), 'plain').prompt).toBe(plain);
  });

  it('puts into the picture what is put into no vessel', () =>
    expect(revise(read('a forest'), 'add a fox in it').brief.relations).toEqual([]));
});
