import { expect, it } from 'vitest';
import { absolute } from './clauses.ts';

it.each([
  ['parallel edges', 'never', 'meet', 'parallel edges never meeting'],
  ['a coil of wet rope', 'lies', 'on the stones', 'a coil of wet rope lying on the stones'],
  ['bounce light', 'fills', 'the undersides', 'bounce light filling the undersides'],
])('%s %s %s: %s', (thing, verb, rest, expected) => {
  expect(absolute({ thing, verb, rest })).toBe(expected);
});
