import { expect, test } from 'vitest';
import type { Chip, Painted, Word } from '../worker/protocol.ts';
import { asDrawn, drawnAs, unseen } from './unseen.ts';

const picture = {
  facts: ['', 'cat', 'dog', 'unicorn', 'night', 'saxophone'],
  within: ['saxophone'],
  ids: Uint16Array.of(0, 1, 1, 0),
  missing: [{ name: 'unicorn', why: 'no drawing', of: 'unicorn' }],
  unkept: [{ from: 'cat', to: 'dog', said: 'cat on dog' }],
  likenesses: [{ of: 'cat', as: 'lion' }],
  shapes: false,
} as unknown as Painted;
const chip = (id: string, more: Partial<Chip> = {}) =>
  ({ id, role: 'subject', row: 'said', off: false, wordsOnly: false, ...more }) as Chip;

test.each([
  ['what owns a pixel is seen', chip('cat'), undefined],
  ['what owns none is hidden', chip('dog'), 'hidden'],
  ['what the drawing of another shows is not hidden', chip('saxophone'), undefined],
  ['what has no drawing is not drawn', chip('unicorn'), 'not drawn'],
  ['the hour owns no pixel and is no thing', chip('night', { role: 'setting' }), undefined],
  ['what is left out is not missed', chip('dog', { off: true }), undefined],
  ['what was not said is not missed', chip('dog', { row: 'added' }), undefined],
])('%s', (_, given, expected) => {
  expect(unseen(picture, given)).toBe(expected);
});

test('what is only akin is said of what was said', () => {
  expect(drawnAs(picture, chip('cat'))).toBe('lion');
  expect(
    [chip('dog'), chip('cat', { off: true }), chip('cat', { row: 'added' })].map((each) => drawnAs(picture, each)),
  ).toEqual([undefined, undefined, undefined]);
});

test('without a picture nothing is missed, nor in an abstract piece', () => {
  expect(unseen(undefined, chip('dog'))).toBeUndefined();
  expect(unseen({ ...picture, ids: Uint16Array.of(0), shapes: true }, chip('dog'))).toBeUndefined();
});

test('the words of what has no drawing are marked, and no others', () => {
  const word = (role: Word['role'], ...ids: string[]) => ({ start: 0, end: 3, role, ids, as: 'thing' }) as Word;
  const words = [
    word('subject', 'cat'),
    word('subject', 'unicorn'),
    word('subject', 'cat', 'unicorn'),
    word('look', 'unicorn'),
  ];
  const roles = (shown: Painted | undefined) => asDrawn(words, shown, [chip('cat'), chip('unicorn')]).map(({ role }) => role);
  expect(roles(picture)).toEqual(['subject', 'undrawn', 'subject', 'look']);
  expect(roles(undefined)).toEqual(words.map(({ role }) => role));
});

test('nor is how things were said to stand, where they do not', () => {
  const link = (...ids: string[]): Word => ({ start: 0, end: 2, role: 'link', ids, as: '' });
  const roles = (word: Word) => asDrawn([word], picture, []).map(({ role }) => role);
  expect([roles(link('cat', 'dog')), roles(link('dog', 'cat'))]).toEqual([['undrawn'], ['link']]);
});
