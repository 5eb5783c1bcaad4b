import { describe, expect, test } from 'vitest';
import { type Doc, emptyDoc } from '../model/doc.ts';
import { keptAs, MOST_PAST, type Past, placeOf, withOthers, withPast } from './past.ts';

const doc = (idea: string, more: Partial<Doc> = {}): Doc => ({ ...emptyDoc(7), idea, ...more });
const all = (...docs: Doc[]): Past[] => docs.reduce<Past[]>((list, each) => withPast(list, each, `still of ${each.idea}`), []);
const ideas = (list: readonly Past[]) => list.map((past) => past.doc.idea);

describe('earlier pictures', () => {
  test('words that are typed on take the place of what they began with; other words, seeds and lines do not', () => {
    expect(ideas(all(doc('a beach'), doc('a beach at sunset')))).toEqual(['a beach at sunset']);
    expect(ideas(all(doc('a beach'), doc('a lake')))).toEqual(['a beach', 'a lake']);
    expect(all(doc('a beach'), doc('a beach', { seed: 8 }))).toHaveLength(2);
    expect(all(doc('a beach'), doc('a beach', { said: [{ line: 'make it night' }] }))).toHaveLength(2);
    expect(all(doc('a beach', { said: [{ line: 'make it night' }] }), doc('a beach at sunset'))).toHaveLength(2);
  });

  test('a picture that is gone back to stays in its place', () => {
    const list = withPast(all(doc('a beach'), doc('a lake')), doc('a beach'), 'newer');
    expect(ideas(list)).toEqual(['a beach', 'a lake']);
    expect(list[0]?.still).toBe('newer');
    expect(placeOf(list, doc('a lake'))).toBe(1);
    expect(placeOf(list, doc('a wood'))).toBe(-1);
  });

  test('what another tab has put into the store stands there once, before what this one has', () => {
    const mine = all(doc('a beach'), doc('a lake'));
    expect(ideas(withOthers(mine, all(doc('a lake'), doc('a kite'))))).toEqual(['a kite', 'a beach', 'a lake']);
    expect(withOthers(mine, mine)).toEqual(mine);
  });

  test('the oldest falls out, but not what was kept, nor is that typed over', () => {
    let list = keptAs(all(doc('first')), doc('first'), 'first-7.png');
    expect(list[0]?.kept).toBe('first-7.png');
    list = withPast(list, doc('first of all'), '');
    expect(list).toHaveLength(2);
    for (let i = 0; i < 2 * MOST_PAST; i++) list = withPast(list, doc(`${i} boats`), '');
    expect(list).toHaveLength(MOST_PAST);
    expect(ideas(list)[0]).toBe('first');
    expect(ideas(list)[1]).toBe(`${MOST_PAST + 1} boats`);
  });
});
