import { afterEach, expect, it, vi } from 'vitest';
import { held, isDue, tidy, tidySoon } from './tidy.node.ts';

const MB = 1 << 20;
afterEach(() => void vi.useRealTimers());

/** As the masks and drawings of a picture: used, and then nobody's. */
function waste(megabytes: number): number {
  const planes = Array.from({ length: megabytes / 4 }, () => new Uint8Array(4 * MB).fill(1));
  return planes.reduce((sum, plane) => sum + (plane[99] ?? 0), 0);
}

it('sweeps a thread that holds much, and leaves alone what is little more than was left the last time', () => {
  const planes = waste(200);
  const much = held();
  tidy();
  const left = held();
  expect(planes).toBe(50);
  expect(left).toBeLessThan(much - 150 * MB);

  // A share of what is left: less than the growth that a thread is allowed before it is swept again.
  const few = waste(4 * Math.max(1, Math.floor((0.2 * left) / (4 * MB))));
  const little = held();
  tidy();
  expect(few).toBeGreaterThan(0);
  expect(held()).toBeGreaterThanOrEqual(little);
});

// By numbers, since what this process holds depends on the tests that ran in it before.
it.each([
  [130, 40, true],
  [119, 40, false],
  [200, 190, true],
  [200, 280, false],
])('of %i MB held, %i allowed, sweeps between pictures: %s', (holds, least, due) => {
  expect(isDue(holds * MB, least * MB)).toBe(due);
});

it('what is not swept at once waits for one moment without a picture, however many there were', () => {
  vi.useFakeTimers();
  // The first may sweep; after it nothing is due.
  tidySoon();
  tidySoon();
  tidySoon();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1500);
  expect(vi.getTimerCount()).toBe(0);
});
