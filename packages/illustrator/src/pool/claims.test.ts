import { expect, test } from 'vitest';
import { Claims } from './claims.ts';

test('bands are handed out once, and the barrier opens with the last', () => {
  const claims = new Claims(Claims.buffer(2));
  expect([claims.next(0), claims.next(0), claims.next(1)]).toEqual([0, 1, 0]);
  claims.done(0, 2);
  expect(claims.isDone(0, 2)).toBe(false);
  claims.done(0, 2);
  expect(claims.isDone(0, 2)).toBe(true);
  claims.barrier(0, 2);
});

test('after a stop no band is left in any pass and no barrier holds, whoever is still at one', () => {
  const counters = Claims.buffer(3);
  const [mine, theirs] = [new Claims(counters), new Claims(counters)];
  expect(mine.next(1)).toBe(0);
  theirs.stop();
  theirs.stop();
  for (const pass of [0, 1, 2]) {
    for (let i = 0; i < 3; i++) expect(mine.next(pass)).toBeGreaterThan(4096);
    mine.barrier(pass, 128);
    expect(mine.isDone(pass, 128)).toBe(true);
  }
  mine.done(1, 1);
  mine.barrier(1, 1);
});
