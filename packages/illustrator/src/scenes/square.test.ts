import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { isSquare } from './square.ts';

const at = (place: string, idea = place): { brief: Brief } => ({
  brief: briefSchema.parse({ v: 1, idea, setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }] }),
});

it.each(['old town square', 'market square', 'italian piazza', 'plaza'])('%s is a square', (place) =>
  expect(isSquare(at(place))).toBe(true),
);

it.each(['times square', 'city street', 'neon square'])('%s is a street', (place) => expect(isSquare(at(place))).toBe(false));
