/** On a poster each vehicle has under it what it goes on. */
import { drawingOf, drawings } from '@atelier/lexicon';
import { expect, it } from 'vitest';
import { standsOn } from './stands-on.ts';

it.each([
  ['Steam engine', 'rail'],
  ['tram', 'rail'],
  ['horse-drawn carriage', 'road'],
  ['station wagon', 'road'],
  ['covered wagon', 'road'],
  ['airplane', 'air'],
  ['eagle', 'air'],
  ['rocket', 'land'],
  ['sailboat', 'water'],
  ['guitar', 'floor'],
  ['saxophone', 'air'],
] as const)('%s: %s', (name, on) => expect(standsOn(drawingOf(name))).toBe(on));

it('no vehicle stands on a bare floor', () => {
  for (const { drawing } of drawings())
    if (drawing.category === 'vehicle')
      expect(standsOn(drawingOf(drawing.noun)), drawing.noun).toMatch(/^(?:rail|road|air|land|water)$/);
});
