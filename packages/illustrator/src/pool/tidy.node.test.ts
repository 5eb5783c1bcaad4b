import { expect, it } from 'vitest';
import { held, tidy } from './tidy.node.ts';

const MB = 1 << 20;
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
