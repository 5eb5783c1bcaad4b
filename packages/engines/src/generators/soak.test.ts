import { expect, it } from 'vitest';
import { soak } from './__fixtures__/soak.ts';

it('loses nothing that may be paid and leaves nothing behind, whatever fails when (a short one; bench/engines-soak.js runs 200)', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const { wrong, left, faults, pictures, told, taken } = await soak(60, 7);
  expect(wrong).toEqual([]);
  expect(left).toEqual({ sockets: 0, listeners: 0 });
  expect(timers()).toBeLessThanOrEqual(before);
  // It was a soak: much failed, and most came all the same.
  expect(faults).toBeGreaterThan(20);
  expect(told).toBeGreaterThan(0);
  expect(pictures).toBeGreaterThan(30);
  expect(taken).toBeGreaterThanOrEqual(pictures);
}, 30_000);
