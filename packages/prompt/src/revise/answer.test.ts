import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

const answer = (idea: string, instruction: string) =>
  revise(write(read(idea), { liberty: 'balanced', seed: 1 }), instruction, { seed: 1 }).answer;

describe('what an edit did is said in a line', () => {
  it.each([
    ['a dog on the beach', 'make it asleep'],
    ['portrait of my grandad with a pipe', 'make him smile'],
    ['a wizard in a library', 'put an owl on his shoulder'],
  ])('gestures and gleams that only prompts tell are counted, and not named: %s / %s', (idea, instruction) =>
    expect(answer(idea, instruction)).toMatch(
      /in the words (?:\d+ details? goe?s?(?: and \d+ comes?)?|\d+ details? comes?)\.$/,
    ),
  );

  it('what was added is told apart: in the picture, and in the prompts alone', () =>
    expect(answer('a golden retriever puppy in a flower field', 'what did you add?')).toMatch(
      /^I added .*distant hills.*\. In the prompts alone: .+\.$/,
    ));

  it('does not say that what was there is now itself', () =>
    expect(answer('little house by a lake', 'add mountains behind the house')).toMatch(/^Mountains: you asked for them now\./));
});
