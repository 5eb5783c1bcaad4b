/** Open and settled land, rivers, harbours, skies: the same bytes twice, finite, and every painted number a fact; for each hour and weather. */
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
/** Settings in which more is built or flows: each under three skies. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  river: ['river', 'grassy banks', 'sky', 'stones in the water', 'wooded hills', 'wildflowers'],
  'mountain stream': ['river', 'mountains', 'sky', 'stones in the water'],
  waterfall: ['waterfall', 'rock face', 'pool', 'sky', 'drifting spray', 'ferns', 'trees along the edge', 'wet rocks'],
  canyon: ['canyon walls', 'sky', 'river far below'],
  harbour: ['harbour water', 'waterside houses', 'sky', 'hills behind the houses', 'moored boats'],
  village: ['houses', 'grass', 'sky', 'lane', 'lit windows', 'hills around it'],
  'suburban street': ['houses', 'grass', 'road', 'sky', 'lit windows'],
  'wheat field': ['rows of crops', 'grass', 'sky', 'distant hills'],
  orchard: ['rows of crops', 'rows of fruit trees', 'grass', 'sky'],
  garden: ['grass', 'flower beds', 'path', 'sky', 'clipped hedges'],
  cloudscape: ['sky', 'clouds'],
  'sea of clouds': ['sky', 'clouds'],
};
const SKIES_OF_MORE = [
  ['day', 'clear'],
  ['sunset', 'misty'],
  ['night', 'snow'],
] as const;
const SUBJECTS: Readonly<Record<string, readonly string[]>> = { meadow: ['tree'], hills: ['pine tree'], forest: ['fern'] };

function briefOf(place: string, time: string, weather: string): Brief {
  const said = { source: 'user' } as const;
  return briefSchema.parse({
    v: 1,
    idea: place,
    subjects: (SUBJECTS[place] ?? ['tree']).map((name) => ({ id: name.replace(' ', '-'), name, source: 'writer' })),
    setting: [
      { id: place, kind: 'place', value: place, ...said },
      { id: 'time', kind: 'time', value: time, ...said },
      { id: 'weather', kind: 'weather', value: weather, ...said },
      ...(ELEMENTS[place] ?? MORE[place]!).map((value) => ({ id: value, kind: 'background', value, source: 'writer' })),
    ],
  });
}

const paint = (brief: Brief, seed: number) =>
  paintHere({ brief, width: 48, height: 48, seed, missing: 'leave' as const }, preparePainting);

describe.each([...Object.keys(ELEMENTS), ...Object.keys(MORE)])('%s', (place) => {
  it.each(ELEMENTS[place] ? SKIES : SKIES_OF_MORE)('at %s, %s, is finite and consists of facts (L2)', async (time, weather) => {
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

it('grass after sunset is lit by the whole sky: two fifths and more of what it is against a low sun', async () => {
  const green = async (time: string): Promise<number> => {
    const { output } = await paint(briefOf('meadow', time, 'clear'), 3);
    const near = output.subarray(4 * 48 * 32).filter((_, i) => i % 4 === 1);
    return near.reduce((a, b) => a + b, 0) / near.length;
  };
  expect(await green('dusk')).toBeGreaterThan(0.42 * (await green('golden hour')));
});
