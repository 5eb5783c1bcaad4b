import type { Subject } from '@atelier/spec';
import { expect, it } from 'vitest';
import { isGrove } from './scenery-of.ts';

const fact = (name: string, source: Subject['source']): Subject =>
  ({ id: 'x', name, source, attributes: [] }) as unknown as Subject;

it('ferns that the writer gave a wood are its undergrowth, and no things that stand in the way', () => {
  expect(isGrove(fact('fern', 'writer'), 'forest')).toBe(true);
  expect(isGrove(fact('bush', 'writer'), 'forest')).toBe(true);
  expect(isGrove(fact('fern', 'user'), 'forest')).toBe(false);
  expect(isGrove(fact('fox', 'writer'), 'forest')).toBe(false);
});

it('trees that the writer gave a village are its woods', () => {
  expect(isGrove(fact('pine tree', 'writer'), 'village')).toBe(true);
  expect(isGrove(fact('pine tree', 'writer'), 'meadow')).toBe(false);
});
