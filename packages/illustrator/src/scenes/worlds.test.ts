/** Which words name the ground of another world, and what its sky is. */
import { expect, it } from 'vitest';
import { lightOf } from '../light/light.ts';
import { lightOnWorld, worldNamed } from './worlds.ts';

it.each([
  ['moon', 'moon'],
  ['the surface of the moon', 'moon'],
  ['lunar landscape', 'moon'],
  ['red planet', 'mars'],
  ['mars', 'mars'],
  ['alien planet', 'planet'],
  ['distant icy planet', 'planet'],
  ['full moon', undefined],
  ['orbit around mars', undefined],
  ['planet saturn', undefined],
  ['planet earth', undefined],
  ['desert planet', undefined],
  ['moonlit lake', undefined],
])('%s: %s', (place, name) => {
  expect(worldNamed(place)).toBe(name);
});

const noon = lightOf({ time: 'day', weather: 'rain', seed: 1, colours: [], side: 1, sun: 'high' });

it('the Moon has a black sky by day and no weather', () => {
  const { sky, cover, mist, weather } = lightOnWorld(noon, 'moon', 1);
  for (const [, c] of sky) expect(Math.max(...c)).toBeLessThan(0.02);
  expect([cover, mist, weather]).toEqual([0, 0, 'clear']);
});

it('a planet named by a colour has the same sky for every seed, an unnamed one has several', () => {
  const skies = (place: string) => new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => String(lightOnWorld(noon, place, seed).sky)));
  expect(skies('icy planet').size).toBe(1);
  expect(skies('alien planet').size).toBeGreaterThan(2);
});

it('on Earth the light stays as it is', () => {
  expect(lightOnWorld(noon, 'sahara', 1)).toBe(noon);
});
