/** Whoever is in a boat is on water that the Brief has, and that every prompt can say (L2). */
import { LIBERTIES } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const places = (idea: string, liberty: (typeof LIBERTIES)[number]) =>
  write(read(idea), { liberty, seed: 7 })
    .setting.filter(({ kind }) => kind === 'place')
    .map(({ value, source }) => [value, source]);

describe.each(LIBERTIES)('%s', (liberty) => {
  it.each([
    ['a fisherman in a boat', 'lake'],
    ['a woman in a canoe', 'lake'],
    ['a pirate on a galleon', 'sea'],
  ])('%s is on the water, which follows from that', (idea, water) => {
    expect(places(idea, liberty)).toEqual([[water, 'inferred']]);
  });

  it('a place that was said is no other', () => {
    expect(places('a man in a boat in a desert', liberty)).toEqual([['desert', 'user']]);
  });
});

it('under faithful a boat with nobody in it says no place', () => {
  expect(places('a man and a boat', 'faithful')).toEqual([]);
});

it('what is ruled out is not added', () => {
  expect(places('a man in a boat, no lake', 'faithful')).toEqual([]);
});
