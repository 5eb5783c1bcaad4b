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

it.each([
  ['bluebell', 'many', 'forest', 'flowers'],
  ['poppy', 'many', 'farmland', 'flowers'],
  ['hollyhock', 'many', 'garden', 'flowers'],
  ['lupin', 'many', 'lake', 'flowers'],
  ['sunflower', 'many', 'farmland', 'rows'],
  ['rose', 1, 'garden', undefined],
  ['rose', 'many', 'plain', undefined],
  ['rose', 'many', 'city', undefined],
] as const)('%s, %s in %s: %s', (name, count, scene, scenery) => {
  const given = brief({ place: scene, subjects: [{ name, count }] });
  expect(sceneryOf(given.subjects[0]!, scene, given)).toBe(scenery);
});

it('flowers in somebody’s hands are no field', () => {
  const given = brief({
    place: 'meadow',
    subjects: [{ name: 'girl' }, { name: 'poppy', count: 'many' }],
    relations: [['girl', 'holding', 'poppy']],
  });
  expect(sceneryOf(given.subjects[1]!, 'meadow', given)).not.toBe('flowers');
});

it.each([
  ['cypress tree', 'many', 'hills', 'grove'],
  ['cypress tree', 3, 'hills', undefined],
  ['poplar', 'many', 'meadow', 'grove'],
  ['cypress tree', 'many', 'forest', 'forest'],
  ['bamboo forest path', 1, 'forest', 'path'],
] as const)('%s, %s in %s: %s', (name, count, scene, scenery) => {
  const given = brief({ place: scene, subjects: [{ name, count }] });
  expect(sceneryOf(given.subjects[0]!, scene, given)).toBe(scenery);
});

it.each([
  ['maple leaf', 'many', 'hills', 'boughs'],
  ['maple leaf', 1, 'hills', undefined],
  ['wisteria', 'many', 'garden', 'boughs'],
  ['spanish moss', 'many', 'forest', 'boughs'],
  ['moss', 'some', 'forest', 'moss'],
] as const)('%s, %s near the viewer in %s: %s', (name, count, scene, scenery) => {
  const given = brief({ place: scene, subjects: [{ name, count }] });
  expect(sceneryOf(given.subjects[0]!, scene, given)).toBe(scenery);
});
