/** Scenes of open land and water: the same bytes twice, finite, and every painted number a fact; for each hour and weather. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { factTable } from './context.ts';

const HOURS: readonly (readonly [time: string, weather: string])[] = [
  ['dawn', 'clear'],
  ['day', 'stormy'],
  ['sunset', 'clear'],
  ['dusk', 'misty'],
  ['night', 'snow'],
];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  beach: ['sea', 'sand', 'sky', 'calm waves', 'headland', 'scattered clouds'],
  sea: ['sea', 'sky', 'rough waves', 'towering clouds'],
  'mountain lake': ['lake', 'sky', 'mountains', 'mist on the water', 'thin clouds'],
  'frozen lake': ['lake', 'sky', 'wooded hills'],
  mountains: ['mountains', 'sky', 'foothills', 'mist in the valley'],
  desert: ['dunes', 'sky', 'distant mesas', 'clouds'],
  'desert road': ['dunes', 'sky'],
  snowfield: ['snow', 'sky', 'white hills', 'distant mountains'],
  arctic: ['snow', 'sky', 'ice'],
};

function briefOf(place: string, time: string, weather: string): Brief {
  const said = { source: 'user' } as const;
  return briefSchema.parse({
    v: 1,
    idea: place,
    subjects: place === 'mountain lake' ? [{ id: 'pine-tree', name: 'pine tree', source: 'writer' }] : [],
    setting: [
      { id: 'place', kind: 'place', value: place, ...said },
      { id: 'time', kind: 'time', value: time, ...said },
      { id: 'weather', kind: 'weather', value: weather, ...said },
      ...(PLACES[place] ?? []).map((value) => ({
        id: value.replaceAll(' ', '-'),
        kind: 'background',
        value,
        source: 'writer',
      })),
    ],
  });
}

const paint = (brief: Brief, seed: number) =>
  paintHere({ brief, width: 48, height: 40, seed, missing: 'leave' as const }, preparePainting);

describe.each(Object.keys(PLACES))('%s', (place) => {
  it.each(HOURS)('at %s, %s, is finite and consists of facts (L2)', async (time, weather) => {
    const brief = briefOf(place, time, weather);
    const frame = await paint(brief, 5);
    expect(frame.color.every(Number.isFinite)).toBe(true);
    const { facts } = factTable(brief, stageOf(brief, { width: 48, height: 40, seed: 5, missing: 'leave' }));
    const unknown = [...new Set(frame.ids)].filter((id) => id === 0 || facts[id] === undefined);
    expect(unknown).toEqual([]);
  });

  it('is the same twice, and another with another seed', async () => {
    const brief = briefOf(place, 'day', 'clear');
    const [first, second, other] = [await paint(brief, 5), await paint(brief, 5), await paint(brief, 6)];
    expect(Buffer.compare(first.output, second.output)).toBe(0);
    expect(Buffer.compare(first.output, other.output)).not.toBe(0);
  });
});
