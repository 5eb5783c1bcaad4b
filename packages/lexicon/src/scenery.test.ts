import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing/drawing.ts';
import {
  conflictsOf,
  elementOf,
  fits,
  propOf,
  SCENES,
  sceneOf,
  seasonOf,
  TIMES,
  timeOf,
  WEATHERS,
  weatherOf,
} from './scenery.ts';

describe('look-ups', () => {
  it.each([
    ['beach', 'beach'],
    ['a tropical island', 'beach'],
    ['mountain lake', 'lake'],
    ['snowy mountains', 'mountains'],
    ['city street', 'city'],
    ['Cyberpunk City', 'city'],
    ['underwater city', 'underwater'],
    ['desert planet', 'desert'],
    ['cabin in the snow', 'snowfield'],
    ['rolling hills', 'hills'],
    ['pampas', 'meadow'],
    ['Cappadocia', 'desert'],
    ['fairy chimneys', 'desert'],
    ['starry night sky', 'night-sky'],
    ['beaches', 'beach'],
    ['white background', 'plain'],
    ['gyroscope', undefined],
    ['', undefined],
  ])('scene of %s is %s', (place, scene) => expect(sceneOf(place)).toBe(scene));

  it.each([
    ['at sunrise', 'dawn'],
    ['sunset', 'sunset'],
    ['late afternoon', 'golden-hour'],
    ['afternoon', 'day'],
    ['blue hour', 'dusk'],
    ['starry night', 'night'],
    ['beach', undefined],
    ['3 am', 'night'],
    ['5:30am', 'dawn'],
    ['12 pm', 'day'],
    ['12 am', 'night'],
    ['5 pm', 'day'],
    ['7 p.m', 'dusk'],
    ['10:30 pm', 'night'],
  ])('time of %s is %s', (value, time) => expect(timeOf(value)).toBe(time));

  it.each([
    ['sunny', 'clear'],
    ['foggy', 'misty'],
    ['thunderstorm', 'stormy'],
    ['heavy rain', 'rain'],
  ])('weather of %s is %s', (value, weather) => expect(weatherOf(value)).toBe(weather));

  it('knows seasons by their words', () => expect(seasonOf('autumn leaves')).toBe('autumn'));
});

describe('the data', () => {
  const scenes = Object.values(SCENES);

  it('gives every mass an element to paint, and every background prop too', () => {
    for (const { implies } of [...scenes, ...Object.values(TIMES), ...Object.values(WEATHERS)])
      for (const { value } of implies) expect(elementOf(value), value).toMatch(/^scene\./);
    for (const { props } of scenes)
      for (const prop of props) if (prop.as === 'background') expect(elementOf(prop.noun), prop.noun).toMatch(/^scene\./);
  });

  it('keeps extra subjects to the free writer, and offers the balanced one no vehicle, building or beast', () => {
    for (const { props } of scenes)
      for (const prop of props) if (prop.slot === 'extra') expect(prop.liberty, prop.id).toBe('free');
  });

  it('offers only subjects that there is a drawing for', () => {
    for (const { props } of scenes)
      for (const { as, noun } of props) if (as === 'subject') expect(drawingOf(noun), noun).toBeDefined();
  });

  it('never offers people', () => {
    for (const { props } of scenes)
      for (const { noun } of props) expect(noun).not.toMatch(/\b(person|people|man|woman|child|figure|crowd|pedestrian)\b/);
  });

  it('finds each prop again by its rule and noun', () => {
    for (const { id, props } of scenes)
      for (const prop of props) expect(propOf(`${id}.${prop.id}`, prop.noun)?.prop).toBe(prop);
    expect(propOf('beach.palm-tree', 'cabin')).toBeUndefined();
  });
});

describe('fits', () => {
  const palm = SCENES.beach.props.find(({ id }) => id === 'palm-tree')!;
  const gull = SCENES.beach.props.find(({ id }) => id === 'seagull')!;
  const nothing = { time: undefined, weather: undefined, season: undefined, said: new Set<string>() };

  it('puts palms on a warm beach and on no cold one', () => {
    expect(fits(palm.when, nothing)).toBe(true);
    expect(fits(palm.when, { ...nothing, weather: 'snow' })).toBe(false);
    expect(fits(palm.when, { ...nothing, season: 'winter' })).toBe(false);
    expect(fits(palm.when, { ...nothing, said: new Set(['arctic']) })).toBe(false);
  });

  it('lets gulls fly neither at night nor in fog', () => {
    expect(fits(gull.when, { ...nothing, time: 'night' })).toBe(false);
    expect(fits(gull.when, { ...nothing, weather: 'misty' })).toBe(false);
  });

  it('shows stars only under a clear night', () => {
    const [stars] = TIMES.night.implies;
    expect(fits(stars?.when, { ...nothing, time: 'night' })).toBe(true);
    expect(fits(stars?.when, { ...nothing, time: 'night', weather: 'rain' })).toBe(false);
  });
});

describe('conflictsOf', () => {
  it('notes a sunny night and keeps both', () => {
    expect(conflictsOf(['sunny', 'night'])).toEqual([{ between: ['sunny', 'night'], note: expect.stringContaining('kept') }]);
  });
  it('finds nothing wrong with a misty dawn', () => expect(conflictsOf(['misty', 'dawn'])).toEqual([]));
});
