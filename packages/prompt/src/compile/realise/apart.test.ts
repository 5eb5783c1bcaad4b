/** Things that lie on, play with or are of one another are told so, and none twice. */
import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { revise } from '../../revise/revise.ts';
import { unwrite, write } from '../../write/write.ts';
import { compile } from '../compile.ts';

describe('what is on a part of somebody', () => {
  it.each([
    ['a wizard with an owl on his shoulder', 'A wizard with an owl on his shoulder.'],
    ['a girl with a flower in her hair', 'A girl with a flower in her hair.'],
    ['an owl on the wizard’s shoulder', "An owl on a wizard's shoulder."],
    ['a typewriter with a page in it', 'A typewriter with a page in it.'],
    ['a woman turning her head', 'A woman turning the head.'],
  ])('%s', (idea, plain) => expect(compile(read(idea), 'plain').prompt).toBe(plain));
});

it('says with whom somebody plays', () =>
  expect(compile(read('a dog playing with a cat'), 'plain').prompt).toBe('A dog playing with a cat.'));

describe('what came by talking', () => {
  it.each([
    ['a wizard in a library', 'put an owl on his shoulder', "A wizard and an owl on the wizard's shoulder in a library."],
    ['portrait of my grandad with a pipe', 'make him smile', 'A portrait of a grandad with a pipe, smiling.'],
    [
      'two kids building a snowman',
      'one of them should have a blue hat',
      'A kid building a snowman and another kid wearing a blue hat and building the snowman.',
    ],
    ['little house by a lake', 'add a boat on the lake', 'A little house by a lake and a boat on the lake.'],
    [
      'couple dancing in the rain in paris',
      'she should wear a red dress and he a grey suit',
      'A couple, one in a red dress and one in a grey suit, dancing in Paris in the rain.',
    ],
    ['old fisherman in a boat', 'make the sea stormy', 'An old fisherman in a boat on a stormy sea.'],
    ['a house by a lake at night', 'add a boat on the lake', 'A house by a lake and a boat on the lake at night.'],
  ])('%s / %s', (idea, instruction, plain) => {
    const { brief } = revise(write(read(idea), { liberty: 'balanced', seed: 1 }), instruction, { seed: 1 });
    expect(compile(unwrite(brief), 'plain').prompt).toBe(plain);
  });
});
