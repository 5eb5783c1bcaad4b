/** A deed is staged: what the body does, what it touches and what moves, and nothing that belongs to another deed. */
import { describe, expect, it, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textsOf = (idea: string) =>
  [0, 1, 2].map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
      .map(({ text }) => text)
      .join(' '),
  );

describe('a deed is seen', () => {
  test.each([
    ['a stork swallowing a frog', /only the tail|throat bulges/],
    ['a child swinging on a rope', /arms straight on the ropes/],
    ['a mule refusing to enter a river', /legs braced/],
    ['a goat climbing out of a river', /water streaming/],
    ['an uncle dozing against a tree', /chin has dropped/],
    ['a waitress balancing four plates on one arm', /fanned along it/],
    ['a girl whistling', /Lips pushed out/],
    ['a tiler laying tiles', /trowel/],
  ])('%s', (idea, right) => {
    for (const text of textsOf(idea)) expect(text).toMatch(right);
  });
});

describe('who does something is told by that', () => {
  it.each(['a waiter balancing six plates on one arm', 'a barber shaving a customer', 'a farmer digging a ditch'])(
    '%s',
    (idea) => {
      for (const text of textsOf(idea))
        expect(text).not.toMatch(/loose knee|other knee loose|dimple|small white reflection|behind their ear|\bmood\b/);
    },
  );

  it('what was folded, flooded or spilt is shown so', () => {
    for (const text of textsOf('a flooded cellar')) expect(text).toMatch(/knee-deep/);
    for (const text of textsOf('spilled coffee on a desk')) expect(text).toMatch(/shining pool/);
    for (const text of textsOf('a folded bicycle')) expect(text).toMatch(/compact packet/);
  });
});
