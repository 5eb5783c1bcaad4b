import { expect, test } from 'vitest';
import type { Word } from '../worker/protocol.ts';
import { alike, piecesOf } from './pieces.ts';

const marked = (text: string): Word[] =>
  [...text.matchAll(/[a-z]{3,}/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    role: 'subject',
    ids: [word],
    as: 'thing',
  }));

const THINGS = ['red fox', 'stone wall', 'three pine trees', 'wooden bridge', 'yellow flowers', 'two sailboats', 'mist'];
const LONG = Array.from({ length: 300 }, (_, i) => THINGS[(i * 5 + (i >> 2)) % THINGS.length]).join(', ');

test('the pieces are the whole text, in order', () => {
  const pieces = piecesOf(LONG, marked(LONG));
  expect(pieces.map(({ text }) => text).join('')).toBe(LONG);
  expect(pieces.flatMap(({ words }) => words)).toEqual(marked(LONG));
  expect(pieces.length).toBeGreaterThan(10);
  for (const { text, from } of pieces) expect(LONG.slice(from, from + text.length)).toBe(text);
});

test.each([0, 400, 1500, LONG.length])('a word more at %i leaves nearly all pieces as they are', (at) => {
  const now = `${LONG.slice(0, at)} blue boat ${LONG.slice(at)}`;
  const before = piecesOf(LONG, marked(LONG));
  const changed = piecesOf(now, marked(now)).filter((piece) => !before.some((each) => alike(each, piece)));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(5);
});

test('the same words read otherwise are another piece', () => {
  const words = marked('a red fox');
  const [piece] = piecesOf('a red fox', words);
  const [other] = piecesOf(
    'a red fox',
    words.map((word) => ({ ...word, role: 'look' as const })),
  );
  if (!piece || !other) throw new Error('expected two pieces');
  expect(alike(piece, piece)).toBe(true);
  expect(alike(piece, other)).toBe(false);
  expect(
    alike(piece, {
      ...piece,
      from: 7,
      words: piece.words.map((word) => ({ ...word, start: word.start + 7, end: word.end + 7 })),
    }),
  ).toBe(true);
});
