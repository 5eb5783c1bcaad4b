import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';
import { whereabouts } from './whereabouts.ts';

it.each([
  ['a whale under a small boat', false],
  ['a dolphin beside a ship', false],
  ['a man in a boat', true],
  ['a dog beside a boat', true],
])('%s: what it is at is all the place there is: %s', (idea, held) => {
  expect(whereabouts(read(idea)).held).toBe(held);
});

it('what swims under a boat is given the sea, and nothing of a deck', () => {
  const { setting } = write(read('a whale under a small boat, moonlight'));
  expect(setting.filter(({ kind }) => kind === 'place').map(({ value }) => value)).toEqual(['sea']);
  expect(setting.map(({ value }) => value).join()).not.toMatch(/deck|rail/);
});

it.each([
  ['a jungle temple in the mist', 'jungle'],
  ['a forest cabin', 'forest'],
  ['a desert temple', 'desert'],
  ['a beach house at night', 'beach'],
  ['a cottage and a rowboat', 'lake'],
  ['a wooden cabin', 'hills'],
])('%s stands at: %s', (idea, ground) => {
  const places = write(read(idea)).setting.filter(({ kind }) => kind === 'place');
  expect(places.map(({ value }) => value)).toEqual([ground]);
});
