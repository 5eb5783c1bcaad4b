/** Meadow, hills and forest: the same bytes twice, finite, and every painted number a fact; for each hour and weather. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { factTable } from './context.ts';

const TIMES = ['dawn', 'day', 'golden hour', 'sunset', 'dusk', 'night'];
const WEATHERS = ['cloudy', 'misty', 'snow', 'rain'];
/** Every hour under a clear sky, and every weather by day, by night and against a low sun. */
const SKIES = [
  ...TIMES.map((time) => [time, 'clear'] as const),
  ...['day', 'night', 'sunset'].flatMap((time) => WEATHERS.map((weather) => [time, weather] as const)),
];
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  meadow: ['grass', 'sky', 'wildflowers', 'distant hills'],
  hills: ['hills', 'grass', 'sky', 'winding path'],
  forest: ['trees', 'path'],
};
const SUBJECTS: Readonly<Record<string, readonly string[]>> = { meadow: ['tree'], hills: ['pine tree'], forest: ['fern'] };

function briefOf(place: string, time: string, weather: string): Brief {
  const said = { source: 'user' } as const;
  return briefSchema.parse({
    v: 1,
    idea: place,
    subjects: SUBJECTS[place]!.map((name) => ({ id: name.replace(' ', '-'), name, source: 'writer' })),
    setting: [
      { id: place, kind: 'place', value: place, ...said },
      { id: 'time', kind: 'time', value: time, ...said },
      { id: 'weather', kind: 'weather', value: weather, ...said },
      ...ELEMENTS[place]!.map((value) => ({ id: value, kind: 'background', value, source: 'writer' })),
    ],
  });
}

const paint = (brief: Brief, seed: number) =>
  paintHere({ brief, width: 48, height: 48, seed, missing: 'leave' as const }, preparePainting);

describe.each(Object.keys(ELEMENTS))('%s', (place) => {
  it.each(SKIES)('at %s, %s, is finite and consists of facts (L2)', async (time, weather) => {
    const brief = briefOf(place, time, weather);
    const frame = await paint(brief, 5);
    expect(frame.color.every(Number.isFinite)).toBe(true);
    const { facts } = factTable(brief, stageOf(brief, { width: 48, height: 48, seed: 5, missing: 'leave' }));
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
