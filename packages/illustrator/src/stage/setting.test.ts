/** Weather and light as they follow from a Brief, and where a street's trees stand. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { streetLines } from '../scenes/city-plan.ts';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';
import { settingOf } from './setting.ts';
import { distanceAt } from './view.ts';

const SIZE = { width: 480, height: 480, seed: 3, missing: 'leave' as const };

const weathered = (idea: string, ...facts: Brief['setting']): Brief => ({ ...brief({}), idea, setting: facts });
const fact = (kind: 'weather' | 'place' | 'time' | 'background', value: string, start = 0): Brief['setting'][number] => ({
  id: value,
  kind,
  value,
  source: 'user',
  span: [start, start + value.length],
});

describe('snow lies, and falls only where that is said', () => {
  it.each([
    ['a snowy field', false, [fact('weather', 'snowy', 2), fact('place', 'field', 8)]],
    ['a hut in the snow', false, [fact('place', 'snow', 13)]],
    ['a hut in deep snow', false, [fact('place', 'deep snow', 9)]],
    ['a snowy night in the field', true, [fact('weather', 'snowy', 2), fact('time', 'night', 8), fact('place', 'field', 21)]],
    ['a snowstorm', true, [fact('weather', 'snowstorm', 2)]],
    ['snow', true, [fact('weather', 'snow'), fact('background', 'falling snow')]],
  ] as const)('%s: %s', (idea, falls, facts) => {
    const { weather, light } = settingOf(weathered(idea, ...facts), SIZE);
    expect(weather).toBe('snow');
    expect(light.snowing).toBe(falls);
    // What falls comes from clouds; lying snow glitters under a clear sky.
    expect(light.cover > 0.5).toBe(falls);
  });
});

describe('land under snow', () => {
  it.each([
    ['snow-covered plain', 'winter'],
    ['snow-capped mountains', undefined],
    ['green plain', undefined],
  ])('%s: %s', (place, season) => {
    expect(settingOf(weathered(`a ${place}`, fact('place', place, 2)), SIZE).season).toBe(season);
  });
});

describe("a street's trees", () => {
  it('stand on the pavements, never in the roadway', () => {
    let seen = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const street = brief({ place: 'city street', time: 'night', subjects: [{ name: 'tree', source: 'writer' }] });
      const { placed, setting } = planOf(street, { ...SIZE, seed });
      const { road, vanish } = streetLines({ brief: street, view: setting.view, seed });
      for (const tree of placed) {
        seen++;
        const z = distanceAt(setting.view, tree.ground);
        expect((Math.abs(tree.x - vanish) * z) / setting.view.focal).toBeGreaterThan(road);
      }
    }
    expect(seen).toBeGreaterThan(12);
  });
});
