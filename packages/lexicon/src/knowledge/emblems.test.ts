import { expect, it } from 'vitest';
import { drawingOf } from '../drawing/drawing.ts';
import { EMBLEM_NOUNS, emblemOf, festiveOf } from './emblems.ts';

it('has a drawing for every emblem', () => {
  expect(EMBLEM_NOUNS.filter((noun) => drawingOf(noun) === undefined)).toEqual([]);
});

it('knows a trade by its whole name, whatever stands before it', () => {
  expect(emblemOf('Bakery')).toBe('bread');
  expect(emblemOf('vintage surf school')).toBe('surfboard');
  expect(emblemOf('dance school')).toBeUndefined();
  expect(emblemOf('bank')).toBeUndefined();
});

it('decorates a card by its occasion, and what is no card not at all', () => {
  expect(festiveOf('christmas card').flat()).toContain('fir twig');
  expect(festiveOf('a card that says Thank You').flat()).toContain('bouquet');
  expect(festiveOf('a dog on a beach')).toEqual([]);
});
