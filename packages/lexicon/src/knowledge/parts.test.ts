import { expect, it } from 'vitest';
import { isPartOf, partsOf } from './parts.ts';
import { PARTS_OF_LIVING } from './parts-of-living.ts';
import { PARTS_OF_MADE } from './parts-of-made.ts';

const lines = [PARTS_OF_MADE, PARTS_OF_LIVING].map((table) => table.trim().split('\n'));

it('every line is wholes, a colon and parts, in small letters and singular', () => {
  for (const line of lines.flat()) expect(line).toMatch(/^@?[\p{Ll}][\p{Ll}' ,.@-]*: [\p{Ll}'-]+(?: [\p{Ll}'-]+)+$/u);
});

it('no whole stands twice in one table, and no part twice in a line', () => {
  for (const table of lines) {
    const wholes = table.flatMap((line) => line.slice(0, line.indexOf(':')).split(', '));
    expect(wholes.filter((name, i) => wholes.indexOf(name) !== i)).toEqual([]);
    for (const line of table) {
      const parts = line.slice(line.indexOf(': ') + 2).split(' ');
      expect(new Set(parts).size, line).toBe(parts.length);
    }
  }
});

it.each([
  ['spout', 'teapot'],
  ['handles', 'teapot'],
  ['tail feathers', 'rooster'],
  ['net', 'goal'],
  ['jersey', 'football player'],
  ['squares', 'tablecloth'],
  ['windows', 'red brick library'],
  ['sails', 'pirate ship'],
  ['buttons', 'winter coat'],
  ['petals', 'daisy'],
])('%s: of a %s', (part, whole) => expect(isPartOf(part, whole)).toBe(true));

it.each([
  ['wing', 'teapot'],
  ['jersey', 'cat'],
  ['spout', 'lamp post'],
  ['tail', 'boy'],
  ['roof', 'nothing known'],
])('%s: of no %s', (part, whole) => expect(isPartOf(part, whole)).toBe(false));

it('what is known by no name has no parts', () => expect([...partsOf('xyzzy')]).toEqual([]));
