/** Briefs written by hand for tests of the writer and the dialects, and generators of arbitrary ones. */
import { type Brief, briefSchema } from '@atelier/spec';
import fc from 'fast-check';

type Draft = Partial<Omit<Brief, 'subjects'>> & { idea: string; subjects?: unknown[] };

/** A Brief from its interesting parts; `said` marks facts as the person's. */
export const brief = (draft: Draft): Brief => briefSchema.parse({ v: 1, ...draft });
export const said = <T extends object>(fact: T): T & { source: 'user' } => ({ ...fact, source: 'user' });
export const place = (value: string) => said({ id: value.replaceAll(' ', '-'), kind: 'place' as const, value });
export const time = (value: string) => said({ id: value.replaceAll(' ', '-'), kind: 'time' as const, value });
export const weather = (value: string) => said({ id: value.replaceAll(' ', '-'), kind: 'weather' as const, value });
export const one = (name: string, more: object = {}) =>
  said({ id: name.replaceAll(' ', '-'), name, count: { exact: 1 }, ...more });
export const coloured = (of: string, value: string, kind = 'color') => said({ id: `${of}.${value}`, kind, value });

export const BEACH_SUNSET = brief({ idea: 'a beach sunset', setting: [place('beach'), time('sunset')] });
export const CAT = brief({ idea: 'a cat', subjects: [one('cat')] });
export const DOGS = brief({
  idea: 'two black dogs running beside a red car on a city street at night',
  subjects: [
    said({
      id: 'dog',
      name: 'dog',
      count: { exact: 2 },
      attributes: [coloured('dog', 'black')],
      actions: [said({ id: 'dog.running', value: 'running' })],
    }),
    one('car', { attributes: [coloured('car', 'red')] }),
  ],
  relations: [said({ from: 'dog', predicate: 'beside', to: 'car' }), said({ from: 'dog', predicate: 'on', to: 'city-street' })],
  setting: [place('city street'), time('night')],
});
export const LONG_BEACH = brief({
  idea: 'Create an image of a tranquil beach scene at sunset. The sun is just touching the horizon. Gentle waves lap against the shore. In the distance, silhouettes of palm trees. The beach is deserted except for a few seagulls.',
  subjects: [
    said({ id: 'sun', name: 'sun', actions: [] }),
    said({ id: 'wave', name: 'wave', count: { min: 2 }, attributes: [coloured('wave', 'gentle', 'state')] }),
    said({ id: 'shore', name: 'shore' }),
    said({ id: 'palm-tree', name: 'palm tree', count: { min: 2 } }),
    said({ id: 'seagull', name: 'seagull', count: { quantifier: 'few' } }),
  ],
  relations: [
    said({ from: 'sun', predicate: 'touching', to: 'horizon' }),
    said({ from: 'wave', predicate: 'lapping against', to: 'shore' }),
    said({ from: 'seagull', predicate: 'wandering along', to: 'shore' }),
  ],
  setting: [place('beach'), time('sunset'), said({ id: 'horizon', kind: 'background' as const, value: 'horizon' })],
  look: [said({ id: 'tranquil', kind: 'mood' as const, value: 'tranquil' })],
  absent: [said({ value: 'people' })],
});

const PLACES = [
  'beach',
  'mountain lake',
  'meadow',
  'forest',
  'city street',
  'night sky',
  'desert',
  'snow',
  'underwater city',
  'sea',
  'hills',
  'kitchen',
  'Mars',
];
const TIME_WORDS = ['sunrise', 'noon', 'golden hour', 'sunset', 'dusk', 'midnight', '3 pm'];
const WEATHER_WORDS = ['sunny', 'overcast', 'foggy', 'snowing', 'rain', 'thunderstorm'];
const NAMES = [
  'cat',
  'dog',
  'palm tree',
  'seagull',
  'sailboat',
  'owl',
  'tree',
  'fish',
  'woman',
  'pizza',
  'lighthouse',
  'wave',
  'cloud',
  'moon',
  'castle',
  'deer',
  'robot',
  'mountain',
];
const COLOURS = ['red', 'blue', 'black', 'golden'];
const LOOKS = [
  { kind: 'medium', value: 'watercolor' },
  { kind: 'medium', value: 'pencil sketch' },
  { kind: 'mood', value: 'serene' },
  { kind: 'style', value: 'art deco' },
  { kind: 'palette', value: 'pastel colors' },
  { kind: 'lighting', value: 'neon glow' },
  { kind: 'shot', value: 'close-up' },
  { kind: 'angle', value: 'low angle' },
  { kind: 'lens', value: '85mm lens' },
  { kind: 'composition', value: 'symmetrical' },
  { kind: 'detail', value: 'highly detailed' },
] as const;
const ABSENT = ['people', 'animals', 'birds', 'trees', 'boats', 'clouds', 'buildings', 'text'];

/** Briefs such as a reader makes, over settings, subjects, looks and absences that meet in odd ways. */
export const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    places: fc.subarray(PLACES, { maxLength: 2 }),
    times: fc.subarray(TIME_WORDS, { maxLength: 1 }),
    weathers: fc.subarray(WEATHER_WORDS, { maxLength: 1 }),
    names: fc.subarray(NAMES, { maxLength: 4 }),
    colours: fc.array(fc.constantFrom(...COLOURS), { minLength: 4, maxLength: 4 }),
    counts: fc.array(fc.constantFrom({ exact: 1 }, { exact: 3 }, { quantifier: 'several' }, { min: 2 }, undefined), {
      minLength: 4,
      maxLength: 4,
    }),
    actions: fc.array(fc.constantFrom('running', 'sleeping', 'glows', undefined), { minLength: 4, maxLength: 4 }),
    looks: fc.subarray([...LOOKS], { maxLength: 3 }),
    absent: fc.subarray(ABSENT, { maxLength: 2 }),
    predicate: fc.constantFrom('on', 'beside', 'riding', 'with', 'under'),
    text: fc.constantFrom(undefined, 'OPEN', 'Caf\u00e9 "Mia", 24h'),
  })
  .map(({ places, times, weathers, names, colours, counts, actions, looks, absent, predicate, text }) => {
    const id = (value: string) => value.toLowerCase().replaceAll(' ', '-');
    return brief({
      idea: [...names, ...places, ...times, ...weathers].join(' ') || 'hello',
      subjects: names.map((name, i) =>
        said({
          id: id(name),
          name,
          ...(counts[i] ? { count: counts[i] } : {}),
          attributes: [coloured(id(name), colours[i]!)],
          actions: actions[i] ? [said({ id: `${id(name)}.${actions[i]}`, value: actions[i] })] : [],
        }),
      ),
      relations: names.length > 1 ? [said({ from: id(names[0]!), predicate, to: id(names[1]!) })] : [],
      setting: [...places.map(place), ...times.map(time), ...weathers.map(weather)],
      look: looks.map(({ kind, value }) => said({ id: id(value), kind, value })),
      text: text === undefined ? [] : [said({ content: text, on: 'sign' })],
      absent: absent.filter((value) => !names.some((name) => `${name}s` === value)).map((value) => said({ value })),
    });
  });

/** Of an idea that rules these out. */
export const no = (idea: Partial<Brief>, ...values: string[]): Brief =>
  brief({ idea: 'x', ...idea, absent: values.map((value) => said({ value })) } as never);
