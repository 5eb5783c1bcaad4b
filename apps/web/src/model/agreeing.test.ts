import { expect, test } from 'vitest';
import type { Word } from '../worker/protocol.ts';
import { agreeing } from './agreeing.ts';

/** Every run of letters is a word. */
const words = (text: string): Word[] =>
  [...text.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    role: 'subject',
    ids: [word],
    as: 'thing',
  }));

test.each([
  // Written on at the end: the word that is being written has no line yet.
  ['a red boat', 'a red boats', 'a red'],
  ['a red', 'a red ', 'a red'],
  ['a red ', 'a red b', 'a red'],
  ['a red boat', 'a red boat', 'a red boat'],
  // In the middle: what stands behind it keeps its lines, where it stands now.
  ['a red boat on a lake', 'a red old boat on a lake', 'a red boat on a lake'],
  // The b may be the one or the other's.
  ['a red boat on a lake', 'a red big boat on a lake', 'a red on a lake'],
  ['a red boat on a lake', 'a redd boat on a lake', 'a boat on a lake'],
  ['a red boat on a lake', 'a ed boat on a lake', 'a boat on a lake'],
  ['a red boat on a lake', 'a red bot on a lake', 'a red on a lake'],
  ['a red boat', 'xa red boat', 'red boat'],
  ['a red boat', '', ''],
  ['', 'a red boat', ''],
  ['aa aa', 'aa aa aa', 'aa aa'],
  ['one', 'two', ''],
])('“%s” → “%s” keeps the lines of “%s”', (before, now, kept) => {
  const found = agreeing(words(before), before, now);
  expect(found.map(({ start, end }) => now.slice(start, end)).join(' ')).toBe(kept);
  // Each line is under the word that it was under.
  for (const { start, end, ids } of found) expect(now.slice(start, end)).toBe(ids[0]);
});
