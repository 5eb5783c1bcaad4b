import { expect, test } from 'vitest';
import { turnsOf } from './turns.ts';

/** Serial passes at 1, 2, 4 and 5; the one at 1 has nothing to make ready. */
const planOf = (prepared: number[]) =>
  [0, 1, 2, 3, 4, 5].map((index) => ({
    serial: index % 3 !== 0,
    ...(index > 1 && { prepare: () => void prepared.push(index) }),
  }));

test.each([1, 2, 3, 5])(
  '%i workers: every pass that is not serial is everybody’s, every serial one has one owner',
  (workers) => {
    const turns = Array.from({ length: workers }, (_, worker) => turnsOf(planOf([]), worker, workers, 1));
    const owners = [0, 1, 2, 3, 4, 5].map((index) => turns.filter((each) => !each.isOthers(index)).length);
    expect(owners).toEqual([workers, 1, 1, workers, 1, 1]);
  },
);

test('who waits makes its own next pass ready, once', () => {
  const prepared: number[] = [];
  const second = turnsOf(planOf(prepared), 1, 2, 1);
  // Its passes are 2 and 5.
  second.useTime(1);
  second.useTime(1);
  expect(prepared).toEqual([2]);
  second.useTime(4);
  expect(prepared).toEqual([2, 5]);
  second.useTime(5);
  expect(prepared).toEqual([2, 5]);
  const first = turnsOf(planOf(prepared), 0, 2, 1);
  // 1 is its own and cannot be made ready; 4 is the next.
  first.useTime(0);
  expect(prepared).toEqual([2, 5, 4]);
});

test('who waits again makes the one after it ready, as far ahead as it may', () => {
  const prepared: number[] = [];
  const turns = turnsOf(planOf(prepared), 1, 2, 2);
  turns.useTime(0);
  turns.useTime(0);
  turns.useTime(0);
  expect(prepared).toEqual([2, 5]);
});
