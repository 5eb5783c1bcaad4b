/** Qualities that change where and how things stand: rows along a way, a window before the view, leaves that are on the trees. */
import { briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';

const SIZE = { width: 160, height: 120, seed: 4, missing: 'leave' as const };

const related = (place: string, predicate: string, name: string, attributes: { kind: string; value: string }[] = []) =>
  briefSchema.parse({
    v: 1,
    idea: `${place} ${predicate} ${name}`,
    subjects: [
      {
        id: 'it',
        name,
        source: 'user',
        count: { quantifier: 'plural' },
        attributes: attributes.map((a, i) => ({ ...a, id: `it.${i}`, source: 'user' })),
      },
    ],
    setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }],
    relations: [{ from: 'place', predicate, to: 'it', source: 'user' }],
  });

describe('a way that is lined', () => {
  const { objects, missing } = stageOf(related('road', 'lined with', 'palm tree'), SIZE);
  const palms = objects.filter(({ of }) => of === 'it');

  it('has as many on its left as on its right, each smaller the farther it is', () => {
    expect(missing).toEqual([]);
    const middles = palms.map(({ box }) => box[0] + box[2] / 2);
    expect(palms).toHaveLength(12);
    expect(middles.filter((x) => x < 0.5)).toHaveLength(6);
    const byDepth = [...palms].sort((a, b) => b.depth - a.depth);
    expect(byDepth[0]!.box[3]).toBeLessThan(byDepth.at(-1)!.box[3]);
  });
});

it('sees a sea through the window that it is seen from', () => {
  const brief = related('sea', 'seen from', 'window');
  expect(stageOf(brief, SIZE).objects.find(({ of }) => of === 'it')?.grounding.name).toBe('scene.view-window');
  expect(preparePainting({ brief, ...SIZE }).passes.at(-1)?.name).not.toBe('view window');
  expect(preparePainting({ brief, ...SIZE }).passes.some(({ name }) => name === 'view window')).toBe(true);
});

it('gives the trees the leaves that their wood is said to have, and makes it autumn', () => {
  const brief = related('forest', 'with', 'leaf', [{ kind: 'color', value: 'red' }]);
  const { scene, objects } = stageOf(brief, SIZE);
  expect(scene.season).toBe('autumn');
  expect(objects.find(({ of }) => of === 'it')?.grounding.name).toBe('scene.foliage');
});

it('lays snow on a roof instead of standing it there', () => {
  const brief = briefSchema.parse({
    v: 1,
    idea: 'a village with snow on the roofs',
    subjects: [
      { id: 'snow', name: 'snow', source: 'user' },
      { id: 'roof', name: 'roof', source: 'user', count: { quantifier: 'plural' } },
    ],
    setting: [{ id: 'place', kind: 'place', value: 'village', source: 'user' }],
    relations: [{ from: 'snow', predicate: 'on', to: 'roof', source: 'user' }],
  });
  expect(stageOf(brief, SIZE).objects.filter(({ grounding }) => grounding.name.startsWith('land.'))).toEqual([]);
});

it('lets roses stand on a table, and grow on a house', () => {
  const on = (name: string) => {
    const brief = briefSchema.parse({
      v: 1,
      idea: `roses on a ${name}`,
      subjects: [
        { id: 'rose', name: 'rose', source: 'user', count: { quantifier: 'plural' } },
        { id: 'under', name, source: 'user', count: { exact: 1 } },
      ],
      setting: [{ id: 'place', kind: 'place', value: 'meadow', source: 'user' }],
      relations: [{ from: 'rose', predicate: 'on', to: 'under', source: 'user' }],
    });
    return stageOf(brief, SIZE).objects.find(({ of }) => of === 'rose')?.grounding.name;
  };
  expect(on('house')).toBe('scene.cover');
  expect(on('table')).not.toBe('scene.cover');
});
