import { notRead, read } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const marked = (idea: string) => wordsOf(read(idea)).map(({ start, end, role }) => `${idea.slice(start, end)}: ${role}`);

test('stretches stand in order, none over another, each with how it was read', () => {
  expect(marked('a red boat on a lake, no people')).toEqual([
    'red boat: subject',
    'on: link',
    'lake: subject',
    'no people: absent',
  ]);
});

test.each(['a poster that says "OPEN LATE"', 'a shirt that says "no way"'])(
  'a word that leads to lettering is understood as such: %s',
  (idea) => {
    expect(marked(idea).join()).toMatch(/(?:says|reads): lettering/);
    expect(notRead(read(idea))).toEqual([]);
  },
);

test('elsewhere such a word is a word like any other', () => {
  expect(marked('a poster "OPEN LATE" says').join()).not.toMatch(/says: lettering/);
});
