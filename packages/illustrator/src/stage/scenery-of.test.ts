import type { Subject } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { isGrove, sceneryOf } from './scenery-of.ts';

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

it.each([
  ['birch', {}, 'forest'],
  ['larch', {}, 'forest'],
  ['cedar', {}, 'forest'],
  ['tree', {}, 'forest'],
  ['tree', { action: 'dancing' }, undefined],
  ['tree', { state: 'burning' }, undefined],
  ['palm tree', {}, undefined],
] as const)('many of %s %j in a wood: %s', (name, said: { action?: string; state?: string }, scenery) => {
  const { state, ...rest } = said;
  const given = brief({ place: 'forest', subjects: [{ name, count: 'many', ...rest }] });
  const [subject] = given.subjects;
  const attributes = state ? [{ id: 'x', kind: 'state' as const, value: state, source: 'user' as const }] : [];
  expect(sceneryOf({ ...subject!, attributes }, 'forest', given)).toBe(scenery);
});
