import { expect, test } from 'vitest';
import { emptyDoc } from '../model/doc.ts';
import { say } from './talk.ts';
import { viewOf } from './view.ts';

test('R12 “the second” names one of those that are offered', () => {
  const doc = { ...emptyDoc(303), idea: 'a beach sunset' };
  expect(say(doc, 'the second').number).toBe(2);
  expect(say(doc, 'number 3').number).toBe(3);
});

test('nothing that fits by its letters alone: there is no lake in flakes of snow', () => {
  const { suggestions } = viewOf({ ...emptyDoc(10), idea: 'a fox beside a red mailbox in a snowy village at dusk' });
  expect(suggestions.join()).not.toContain('sailboat');
});

test.each([
  'a beach sunset',
  'a city street at night, rain',
  'two penguins on ice',
  'a cup of coffee on a wooden table',
  'birthday card for Tom',
  'calm blue and gold, abstract',
  'a forest path with a deer',
  'a dragon',
  'asdf',
])('each line that is suggested changes the picture: %s', (idea) => {
  const doc = { ...emptyDoc(303), idea };
  const { suggestions } = viewOf(doc);
  expect(new Set(suggestions).size).toBe(3);
  for (const line of suggestions) {
    const { doc: after, vary, diff } = say(doc, line);
    if (line === 'four variations') expect(vary).toBe(4);
    else {
      expect(after?.said).toEqual([expect.objectContaining({ line })]);
      expect(diff.added.length + diff.changed.length).toBeGreaterThan(0);
    }
  }
});
