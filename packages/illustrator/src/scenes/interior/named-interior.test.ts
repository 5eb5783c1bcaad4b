/** What is an interior, what is seen from outside, and which things stand in one by themselves. */
import { describe, expect, it } from 'vitest';
import { brief } from '../../stage/__fixtures__/briefs.ts';
import { planOf } from '../../stage/plan.ts';
import { askedIn, interiorNamed, isOwn } from './named-interior.ts';

const inside = (from: string, to: string, predicate = 'inside') =>
  brief({ subjects: [{ name: from }, { name: to }], relations: [[from, predicate, to]] });

describe('an interior', () => {
  it.each([
    ['cat', 'car', 'car'],
    ['man', 'train', 'train'],
    ['girl', 'tent', 'tent'],
    ['pilot', 'airplane', 'plane'],
  ])('a %s inside a %s sees it from inside', (from, to, plan) => {
    expect(interiorNamed(inside(from, to))).toMatchObject({ plan, facts: [to], said: true });
    expect(interiorNamed(inside(from, to, 'beside'))).toBeUndefined();
  });

  it('the cabin of a plane is inside of it, and both are the room', () => {
    expect(interiorNamed(inside('cabin', 'plane', 'of'))).toMatchObject({ plan: 'plane', facts: ['plane', 'cabin'] });
  });

  it('a room that is a place or all that was said is one; a bar on a beach, a church on a hill and two libraries are none', () => {
    expect(interiorNamed(brief({ place: 'old library' }))?.plan).toBe('library');
    expect(interiorNamed(brief({ subjects: [{ name: 'hospital room' }] }))?.plan).toBe('hospital');
    expect(interiorNamed(inside('bar', 'beach', 'on'))).toBeUndefined();
    expect(interiorNamed(inside('church', 'hill', 'on'))).toBeUndefined();
    expect(interiorNamed(brief({ subjects: [{ name: 'library', count: 2 }] }))).toBeUndefined();
    expect(interiorNamed(brief({ subjects: [{ name: 'library steps' }] }))).toBeUndefined();
  });

  it('an edit moves nothing inside (L1)', () => {
    const said = inside('cat', 'car', 'beside');
    const edited = {
      ...said,
      relations: [...said.relations, { ...said.relations[0]!, predicate: 'inside', source: 'edit' as const }],
    };
    expect(interiorNamed(edited)).toBeUndefined();
  });
});

describe('what is in it', () => {
  it('the writer’s furniture is its own, and what was asked for by number or colour stands there instead of it', () => {
    const kitchen = brief({
      place: 'kitchen',
      subjects: [
        { name: 'table', color: 'blue' },
        { name: 'stove', source: 'writer' },
      ],
    });
    const [table, stove] = kitchen.subjects;
    expect([isOwn(table!, kitchen), isOwn(stove!, kitchen)]).toEqual([false, true]);
    expect(askedIn(kitchen)).toEqual(new Set(['table']));
    const { stage } = planOf(kitchen, { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.objects.filter(({ name }) => name === 'table').map(({ colors }) => colors)).toEqual([['blue']]);
    expect(stage.missing).toEqual([]);
  });

  it('rain is on the panes', () => {
    const cafe = brief({ place: 'cafe' });
    const wet = {
      ...cafe,
      setting: [...cafe.setting, { id: 'rain', kind: 'weather' as const, value: 'rain', source: 'user' as const }],
    };
    const { stage } = planOf(wet, { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.objects.map(({ grounding }) => grounding.name)).toContain('scene.panes');
    expect(stage.missing).toEqual([]);
  });
});

it('who is on a bus or in a tent is inside of it; a dog on a bus and a car in a tent are not', () => {
  expect(interiorNamed(inside('man', 'bus', 'on'))?.plan).toBe('bus');
  expect(interiorNamed(inside('child', 'tent', 'in'))?.plan).toBe('tent');
  expect(interiorNamed(inside('dog', 'bus', 'on'))).toBeUndefined();
  expect(interiorNamed(inside('car', 'tent', 'in'))).toBeUndefined();
});
