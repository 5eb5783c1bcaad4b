import type { Source, Subject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { isOverTown } from './overhead.ts';

function over(flier: string, predicate: string, place: string, source: Source = 'user'): boolean {
  const subject: Subject = { id: 'it', name: flier, source, attributes: [], actions: [], parts: [] };
  return isOverTown({
    subjects: [subject],
    setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }],
    relations: [{ from: 'it', predicate, to: 'place', source }],
  });
}

describe('isOverTown', () => {
  it.each([
    ['helicopter', 'above', 'city'],
    ['airplane', 'over', 'downtown'],
    ['dragon', 'flying over', 'city'],
  ])('a %s %s a %s shows it from above', (flier, predicate, place) => {
    expect(over(flier, predicate, place)).toBe(true);
  });

  it.each([
    ['what hangs between the houses is in the street', 'helicopter', 'above', 'city street'],
    ['what stands is no flier', 'statue', 'above', 'city'],
    ['beside it is not over it', 'helicopter', 'in', 'city'],
    ['open land has no skyline', 'helicopter', 'above', 'meadow'],
  ])('%s', (_, flier, predicate, place) => {
    expect(over(flier, predicate, place)).toBe(false);
  });

  it('L1: what an edit adds moves no place', () => {
    expect(over('helicopter', 'above', 'city', 'edit')).toBe(false);
  });
});
