import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import type { Street } from './city-plan.ts';
import type { SceneContext } from './scene.ts';
import { hasTraffic } from './street-traffic.ts';

const street = { road: 6, neon: false } as Street;
const said = (idea: string, subjects: readonly string[] = [], night = true): SceneContext =>
  ({
    brief: briefSchema.parse({ v: 1, idea, subjects: subjects.map((name) => ({ id: name, name, source: 'user' })) }),
    light: { night, time: night ? 'night' : 'day' },
  }) as unknown as SceneContext;

it('cars come and go in a street by night, not where one was named, where it is empty, or by day', () => {
  expect(hasTraffic(said('a street at night'), street)).toBe(true);
  expect(hasTraffic(said('a red car in a street at night', ['car']), street)).toBe(false);
  expect(hasTraffic(said('an empty street at night'), street)).toBe(false);
  expect(hasTraffic(said('a street', [], false), street)).toBe(false);
  expect(hasTraffic(said('an alley at night'), { ...street, road: 3 })).toBe(false);
});
