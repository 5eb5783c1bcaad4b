import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { mannerOf } from './city-roofs.ts';
import { isTownLights } from './city-words.ts';

const of = (idea: string): { brief: Brief } => ({ brief: briefSchema.parse({ v: 1, idea }) });

it.each([
  ['paris rooftops at blue hour', 'zinc'],
  ['london rooftops', 'terrace'],
  ['rooftops of marrakech', 'medina'],
  ['prague skyline', 'oldtown'],
  ['snow covered rooftops at dawn', 'oldtown'],
  ['smoke over the chimneys of a town', 'oldtown'],
])('"%s" are roofs of the city (%s)', (idea, kind) => expect(mannerOf(of(idea))?.kind).toBe(kind));

it('a city of towers has its towers', () => {
  expect(mannerOf(of('new york skyline'))).toBeUndefined();
  expect(mannerOf(of('skyscrapers of london'))).toBeUndefined();
  expect(mannerOf(of('tokyo rooftops'))).toBeUndefined();
});

it('lights are looked down on from a hill, and are no lights of a street', () => {
  expect(isTownLights(of('city lights seen from a hill at night'))).toBe(true);
  expect(isTownLights(of('a couple walking under city lights'))).toBe(false);
});
