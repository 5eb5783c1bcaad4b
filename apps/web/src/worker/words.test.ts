import { notRead, read } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const marked = (idea: string) => wordsOf(read(idea)).map(({ start, end, role }) => `${idea.slice(start, end)}: ${role}`);

test('stretches stand in order, none over another, each with how it was read', () => {
  expect(marked('a red boat on a lake, no people')).toEqual([
    'red: subject',
    'boat: subject',
    'on: link',
    'lake: setting',
    'no people: absent',
  ]);
});

test('a word that leads to lettering is understood as such, where no fact says it', () => {
  expect(marked('a poster that says "OPEN LATE"')).toEqual(['poster: look', 'says: lettering', '"OPEN LATE": lettering']);
  expect(notRead(read('a poster that says "OPEN LATE"'))).toEqual([]);
});

test('elsewhere such a word is a word like any other', () => {
  expect(marked('a poster "OPEN LATE" says').join()).not.toMatch(/says: lettering/);
});
