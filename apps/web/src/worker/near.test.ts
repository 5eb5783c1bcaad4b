import { read } from '@atelier/prompt';
import { expect, test } from 'vitest';
import { nearTo } from './near.ts';

test.each([
  ['a word of another language, in English', 'a gato', ['a cat']],
  ['an animal for an animal', 'an aardvark', ['a red fox in the snow']],
  ['beside it a word that English has too', 'a roter fuchs', ['a red fox']],
  ['the thing itself', 'a stag beetle', ['a beetle']],
  ['what lives in the sea', 'a sea cucumber', ['a jellyfish in the sea']],
  ['English words that another language has too', 'a chat', []],
  ['English words that another language has too', 'a pain', []],
  ['no boat for a tool', 'a stapler', []],
  ['no boat for a horn', 'a sousaphone', []],
  ['no astronaut for somebody', 'a dentist', []],
  ['no flowers for what is none', 'a placenta', []],
  ['nothing for what can be drawn', 'a cat on a sofa', []],
])('near what cannot be drawn: %s: %s', (_, idea, near) => {
  expect(nearTo(read(idea))).toEqual(near);
});

test('each of them has a drawing itself', () => {
  for (const idea of ['an aardvark', 'a star fruit', 'a sea cucumber', 'a stag beetle', 'a gato', 'a roter fuchs'])
    for (const near of nearTo(read(idea))) expect(nearTo(read(near)), near).toEqual([]);
});
