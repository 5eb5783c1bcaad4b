import { read } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { nearTo } from './near.ts';

test.each([
  ['words of another language, in English', 'a gryphon and ein roter Fuchs und ein zeppelin', /a red fox/],
  ['a thing of its kind', 'a sousaphone', /boat/],
])('near what cannot be drawn: %s', (_, idea, near) => {
  expect(nearTo(read(idea)).join()).toMatch(near);
});

test('nothing near what can be drawn', () => {
  expect(nearTo(read('a cat on a sofa'))).toEqual([]);
});

test('each of them has a drawing itself', () => {
  for (const idea of ['a sousaphone', 'a gryphon', 'an axolotl and a bonsai', 'a poutine'])
    for (const near of nearTo(read(idea))) expect(nearTo(read(near)), near).toEqual([]);
});
