import { expect, test } from 'vitest';
import { snowPathAt } from './snow-path.ts';

const at = (aside: number, z = 8) => {
  const out = { trodden: 0, bank: 0 };
  snowPathAt(aside, z, 0.5, 0.5, out);
  return out;
};

test('a lane through snow has two ruts between banks that fall towards it', () => {
  expect(at(0.4).trodden).toBeGreaterThan(at(0).trodden);
  expect(at(-0.4).trodden).toBeCloseTo(at(0.4).trodden, 12);
  expect(at(-0.84).bank).toBeGreaterThan(0);
  expect(at(0.84).bank).toBeLessThan(0);
});

test('snow beside the lane is untouched', () => {
  expect(at(2)).toEqual({ trodden: 0, bank: 0 });
});
