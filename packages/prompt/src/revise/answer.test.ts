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

  it.each([
    ['make it night and what did you add?', /^New: night.* I added .+\. In the prompts alone: /],
    ['make it night, what did you add', /^New: night.* I added .+\. In the prompts alone: /],
    ['make it night. Tell me what you added', /^New: night.* I added .+\. In the prompts alone: /],
    ['what did you add? make it night', /^I added .+\. New: night/],
    ['turn it blurple, and what did you add?', /Nothing has changed\. I added /],
    ['make it night and what did I say?', /^New: night.* You said fox .*night and autumn\.$/],
  ])('a wish and a question in one are done and answered: %s', (instruction, both) => {
    expect(answer('a fox asleep under a birch in autumn', instruction)).toMatch(both);
    const { brief } = revise(
      write(read('a fox asleep under a birch in autumn'), { liberty: 'balanced', seed: 1 }),
      instruction,
    );
    expect(brief.subjects.filter(({ source }) => source !== 'writer').map(({ name }) => name)).toEqual(['fox', 'birch']);
  });

  it('a sign may ask what was added', () => {
    const { brief } = revise(read('a dog on the beach'), 'add a sign that says "wait, what did you add?"');
    expect(brief.text.map(({ content }) => content)).toEqual(['wait, what did you add?']);
  });

  it('does not say that what was there is now itself', () =>
    expect(answer('little house by a lake', 'add mountains behind the house')).toMatch(/^Mountains: you asked for them now\./));
});
