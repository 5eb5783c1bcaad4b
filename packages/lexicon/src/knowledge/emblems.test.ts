import { expect, it } from 'vitest';
import { drawingOf } from '../drawing/drawing.ts';
import { EMBLEM_NOUNS, emblemOf, FESTIVE_NOUNS } from './emblems.ts';

it('has a drawing for every emblem and every festive thing', () => {
  expect([...EMBLEM_NOUNS, ...FESTIVE_NOUNS].filter((noun) => drawingOf(noun) === undefined)).toEqual([]);
});

it('knows a trade by its whole name only', () => {
  expect(emblemOf('Bakery')).toBe('bread');
  expect(emblemOf('bank')).toBeUndefined();
});
