import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

test.each([
  ['typed behind it', 'a beach', 'a beachx', 'x'],
  ['pasted into it', 'a beach', 'a bred kiteeach', 'red kite'],
  ['typed before it', 'a beach', 'fa beach', 'f'],
  ['put in its place', 'a beach', 'fox', 'fox'],
  ['a part of it taken away', 'a beach', 'a each', 'a each'],
  ['nothing changed', 'a beach', 'a beach', 'a beach'],
])('%s', (_, before, now, own) => {
  expect(ownWords(before, now)).toBe(own);
});
