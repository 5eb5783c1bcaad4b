import { expect, it } from 'vitest';
import { filmic, unfilmic } from './tone-curve.ts';

it('unfilmic undoes filmic, up to the cap', () => {
  for (let x = 0; x < 1.2; x += 0.01) if (filmic(x) < 0.88) expect(unfilmic(filmic(x))).toBeCloseTo(x, 6);
  expect(unfilmic(0.95)).toBe(unfilmic(0.88));
});

it('filmic rises from black and never passes white', () => {
  let last = filmic(0);
  expect(last).toBe(0);
  for (let x = 0.01; x < 50; x *= 1.2) {
    const y = filmic(x);
    expect(y).toBeGreaterThanOrEqual(last);
    expect(y).toBeLessThanOrEqual(1);
    last = y;
  }
});
