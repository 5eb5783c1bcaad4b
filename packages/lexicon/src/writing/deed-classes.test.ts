import { describe, expect, test } from 'vitest';
import { CLASS_TOUCHES, classedVerbs, DEEDS_OF_THINGS, deedClass } from './deed-classes.ts';

const rowsOf = (table: string, letter: string): string[] => table.split('\n').filter((line) => line.startsWith(`${letter} `));
const conditions = (row: string): string[] => [...row.matchAll(/ \+(\S+)/g)].map(([, words]) => words as string);

describe('classes of deeds', () => {
  test('each verb is of one class', () => {
    const verbs = classedVerbs();
    expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([]);
    expect(verbs.every((verb) => deedClass(verb) !== undefined)).toBe(true);
  });

  // A verb alone picks no tool, no substance and no posture: a pipe is smoked with no spoon.
  test.each(rowsOf(CLASS_TOUCHES, 'T'))('says what the thing must be: %s', (row) => {
    expect(conditions(row).some((words) => words.split(',').every((word) => word.startsWith('to-')))).toBe(true);
  });
});

describe('deeds of things', () => {
  const rows = rowsOf(DEEDS_OF_THINGS, 'P');

  test.each(rows)('says of what: %s', (row) => {
    expect(conditions(row).length).toBeGreaterThan(1);
  });

  // Cheese that has melted and milk that was spilt look as they do while it goes on.
  const SAME = /pulled strands|wet fan|glossy arc/;
  test.each(rows.filter((row) => !SAME.test(row) && !conditions(row).includes('being')))(
    'is of what goes on, or of what was done: %s',
    (row) => {
      const [verbs = ''] = conditions(row);
      const forms = verbs.split(',');
      expect(forms.every((word) => !/ed$/.test(word)) || forms.every((word) => /ed$/.test(word)), verbs).toBe(true);
    },
  );
});
