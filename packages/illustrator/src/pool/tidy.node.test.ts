import { afterEach, expect, it, vi } from 'vitest';
import { held, tidy, tidySoon } from './tidy.node.ts';

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

it('sweeps at once where much is held, otherwise when no picture was asked for in a while', () => {
  vi.useFakeTimers();
  // Held until it is measured, or V8 might collect a part of it before.
  let planes = Array.from({ length: 50 }, () => new Uint8Array(4 * MB));
  const much = held();
  expect(planes.length).toBe(50);
  planes = [];
  tidySoon();
  expect(vi.getTimerCount()).toBe(0);
  expect(held()).toBeLessThan(much - 150 * MB);

  planes = Array.from({ length: 10 }, () => new Uint8Array(4 * MB));
  const some = held();
  expect(planes.length).toBe(10);
  planes = [];
  tidySoon();
  tidySoon();
  expect(vi.getTimerCount()).toBe(1);
  expect(held()).toBeGreaterThan(some - 20 * MB);
  vi.advanceTimersByTime(1500);
  expect(held()).toBeLessThan(some - 30 * MB);
});

it('sweeps later, not never, where much is held and little more than was left the last time', () => {
  vi.useFakeTimers();
  const planes = Array.from({ length: 40 }, () => new Uint8Array(4 * MB).fill(1));
  tidySoon();
  expect(vi.getTimerCount()).toBe(0);
  // The pixels stand: now much is held, and all of it was left.
  tidySoon();
  expect(vi.getTimerCount()).toBe(1);
  expect(planes.reduce((sum, plane) => sum + plane[0]!, 0)).toBe(40);
});
