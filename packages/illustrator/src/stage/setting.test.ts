/** Weather and light as they follow from a Brief, and where a street's trees stand. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { sunPlace } from '../light/sky.ts';
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
    ['snow falling on a field', true, [fact('place', 'snow'), fact('background', 'falling'), fact('place', 'field', 18)]],
    ['first snow in a field', false, [fact('place', 'first snow'), fact('place', 'field', 16)]],
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

describe('a moon that comes up', () => {
  it('is large and low, in the last of dusk', () => {
    const { light } = settingOf(weathered('moonrise', fact('time', 'moonrise'), fact('place', 'sea', 14)), SIZE);
    expect(light.night).toBe(true);
    expect(light.palette).toBe('moonrise');
    expect(light.elevation).toBeLessThan(8);
    expect(light.swell).toBeGreaterThan(2);
  });
});

it('a rising moon clears the mountains that stand before it', () => {
  const over = (place: string) =>
    settingOf(weathered('moonrise', fact('time', 'moonrise'), fact('place', place, 14)), SIZE).light.elevation;
  expect(over('mountains')).toBeGreaterThan(over('sea') + 8);
});

it('a night in a storm keeps the light that a clear one has', () => {
  const lit = (weather: string) => {
    const { light } = settingOf(
      weathered(weather, fact('weather', weather), fact('time', 'night', 10), fact('place', 'sea', 20)),
      SIZE,
    );
    return light.fill[0] + light.fill[1] + light.fill[2];
  };
  expect(lit('stormy')).toBeGreaterThan(0.8 * lit('clear'));
});

describe('a blizzard', () => {
  it('hides what is far', () => {
    const mistIn = (weather: string) =>
      settingOf(weathered(weather, fact('weather', weather), fact('place', 'field', 20)), SIZE).light.mist;
    expect(mistIn('blizzard')).toBe(1);
    expect(mistIn('snowfall')).toBeLessThan(0.5);
  });
});

describe('an edit counts as what was said', () => {
  const edited = (f: Brief['setting'][number]): Brief['setting'][number] => ({ ...f, source: 'edit' });
  const hour: Brief['setting'][number] = { ...fact('time', 'golden hour'), source: 'writer' };
  const moonlit = (source: 'edit' | 'writer', time?: Brief['setting'][number]): Brief => ({
    ...weathered('a lake', fact('place', 'lake', 2), ...(time ? [time] : [])),
    look: [{ id: 'moonlit', kind: 'lighting', value: 'moonlit', source }],
  });
  const cabin = (source: 'user' | 'edit', ...others: Brief['subjects']): Brief => {
    const [one] = brief({ subjects: [{ name: 'cabin', source }] }).subjects;
    const snowy = { id: 'cabin.snow', kind: 'state', value: 'snow-covered', source: 'edit' } as const;
    return { ...brief({}), subjects: [...others, { ...one!, attributes: [snowy] }] };
  };

  it('moonlight that is asked for makes a night of an hour that was only added, and of none that was said', () => {
    expect(settingOf(moonlit('edit'), SIZE).time).toBe('night');
    expect(settingOf(moonlit('edit', hour), SIZE).time).toBe('night');
    expect(settingOf(moonlit('edit', { ...hour, source: 'user' }), SIZE).time).toBe('golden-hour');
    expect(settingOf(moonlit('writer', hour), SIZE).time).toBe('golden-hour');
  });

  it('golden light is that of a low sun, unless an hour was said', () => {
    const golden = (value: string, time?: Brief['setting'][number]): Brief => ({
      ...weathered('a lake', fact('place', 'lake', 2), ...(time ? [time] : [])),
      look: [{ id: 'light', kind: 'lighting', value, source: 'user' }],
    });
    expect(settingOf(golden('low tide golden light'), SIZE).time).toBe('golden-hour');
    expect(settingOf(golden('golden light', { ...fact('time', 'dusk'), source: 'writer' }), SIZE).time).toBe('golden-hour');
    expect(settingOf(golden('golden light', { ...fact('time', 'night'), source: 'user' }), SIZE).time).toBe('night');
    expect(settingOf(golden('soft light'), SIZE).time).toBe('day');
  });

  it('a plain that is made a snow-covered one lies in winter', () => {
    const plain = edited(fact('place', 'snow-covered plain', 2));
    expect(settingOf(weathered('a plain', plain), SIZE).season).toBe('winter');
  });

  it('a cabin that is made a snow-covered one stands in winter, one that is added to something brings none (L1)', () => {
    const horse = brief({ subjects: [{ name: 'horse' }] }).subjects;
    expect(settingOf(cabin('edit'), SIZE).season).toBe('winter');
    expect(settingOf(cabin('user', ...horse), SIZE).season).toBe('winter');
    expect(settingOf(cabin('edit', ...horse), SIZE).season).toBeUndefined();
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

  it.each(['narrow street', 'alley'])('stand before the walls of a %s, not inside its houses', (place) => {
    let seen = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const street = brief({ place, time: 'night', subjects: [{ name: 'tree', source: 'writer' }] });
      const { placed, setting } = planOf(street, { ...SIZE, seed });
      const { walls, vanish } = streetLines({ brief: street, view: setting.view, seed });
      for (const tree of placed) {
        seen++;
        const z = distanceAt(setting.view, tree.ground);
        expect((Math.abs(tree.x - vanish) * z) / setting.view.focal).toBeLessThan(walls);
      }
    }
    expect(seen).toBeGreaterThan(12);
  });
});

describe('what floats lies on water', () => {
  const SCENES_OF: [string, string, Parameters<typeof brief>[0]][] = [
    [
      'two sailboats, a fox in the grass',
      'lake',
      { place: 'grass', subjects: [{ name: 'sailboat', count: 2 }, { name: 'fox' }] },
    ],
    ['a lighthouse on a cliff, ships', 'beach', { place: 'hills', subjects: [{ name: 'lighthouse' }, { name: 'ship' }] }],
    [
      'a boat in a meadow',
      'meadow',
      { place: 'meadow', subjects: [{ name: 'canoe' }], relations: [['canoe', 'in', 'meadow']] },
    ],
    ['a boat that was added (L1)', 'meadow', { place: 'meadow', subjects: [{ name: 'canoe', source: 'edit' }] }],
  ];
  it.each(SCENES_OF)('%s: %s', (_, scene, facts) => {
    expect(settingOf(brief(facts), SIZE).scene).toBe(scene);
  });
  it('a meadow by a lake', () => {
    const both = weathered('a meadow by a lake', fact('place', 'meadow', 2), fact('place', 'lake', 14));
    expect(settingOf(both, SIZE).scene).toBe('lake');
  });
});

describe.each([1, 2, 3])('what flies to the moon has it above and ahead (seed %i)', (seed) => {
  const flight = brief({
    subjects: [{ name: 'rocket', action: 'flying' }, { name: 'moon' }],
    relations: [['rocket', 'to', 'moon']],
  });
  const poster: Brief = {
    ...flight,
    text: [{ content: 'Moon Shot', source: 'user' }],
    look: [{ id: 'poster', kind: 'medium', value: 'movie poster', source: 'user' }],
  };
  const middle = ([x, y, w, h]: readonly [number, number, number, number]) => [x + w / 2, y + h / 2] as const;

  it.each([
    ['of a scene', flight],
    ['on a poster about the moon', poster],
  ])('stands over the middle of the rocket, on the side to which it heads, %s', (_, drawn) => {
    const { objects } = planOf(drawn, { ...SIZE, seed }).stage;
    const [rocket, moon] = ['rocket', 'moon'].map((of) => objects.find((o) => o.of === of)!);
    expect(middle(moon!.box)[1]).toBeLessThan(middle(rocket!.box)[1]);
    expect(Math.sign(middle(moon!.box)[0] - middle(rocket!.box)[0])).toBe(rocket!.heading === 'right' ? 1 : -1);
  });
});

describe('the hour and the light that a title says', () => {
  it('the blue hour is blue, whatever dusk the seed would have', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { time, light } = settingOf(weathered('a lake', fact('place', 'lake', 2), fact('time', 'blue hour')), {
        ...SIZE,
        seed,
      });
      expect(time).toBe('dusk');
      for (const [, [r, , b]] of light.sky) expect(b).toBeGreaterThan(r);
    }
  });

  it.each([1, 2, 3, 4])('a poster about the moon has it as its picture, in the open and in one piece (seed %i)', (seed) => {
    const poster = (content: string): Brief => ({
      ...brief({ place: 'night sky', subjects: [{ name: 'moon' }] }),
      text: [{ content, source: 'user' }],
      look: [{ id: 'poster', kind: 'medium', value: 'movie poster', source: 'user' }],
    });
    const sized = (content: string) => {
      const { view, light } = settingOf(poster(content), { ...SIZE, seed });
      return { ...sunPlace(view, light), view };
    };
    const { x, y, radius, view } = sized('Silent Moon');
    expect(radius).toBeGreaterThan(view.unit * 0.18);
    expect([x - radius > 0, x + radius < view.width, y - radius > 0.3 * view.height, y < view.horizon]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(sized('Silent Night').radius).toBeLessThan(view.unit * 0.05);
  });
});

it.each([
  ['moon', true],
  ['setting sun', true],
  ['horse', false],
])('the disc that is all a picture is of is large: %s, %s', (name, large) => {
  const brief = {
    ...weathered(`a ${name}`, fact('time', name === 'moon' ? 'night' : 'sunset')),
    subjects: [{ id: 's', name, source: 'user' as const, attributes: [], actions: [], parts: [] }],
  };
  expect(settingOf(brief, SIZE).light.swell > 2).toBe(large);
});
